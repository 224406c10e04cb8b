"""Writes a trained network as quantized ONNX.

    python export.py --encoder ENCODER --network network.pt --out FOLDER
"""

import argparse
import os

import torch

from encoder import OneText, config_of
from network import ConceptNetwork
from quantize import quantize


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "network", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--layers", type=int, help="how many the network has; default: as many as the encoder")
    o = options.parse_args()
    network = ConceptNetwork(config_of(o.encoder, o.layers))
    network.load_state_dict(torch.load(o.network))
    inputs = ["pieces", "marks"]
    example = tuple(torch.ones(1, 7, dtype=torch.long) for _ in inputs)
    axes = {"pieces": {1: "places"}, "marks": {1: "places"}, "scores": {2: "places"}}
    quantize(OneText(network), example, inputs, "scores", axes, os.path.join(o.out, "concepts.onnx"))


if __name__ == "__main__":
    main()
