"""Writes a trained network as quantized ONNX.

    python export.py --encoder ENCODER --network network.pt --out FOLDER
"""

import argparse
import os

import torch

from encoder import OneText, config_of
from network import QuestionNetwork
from quantize import quantize


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "network", "out"):
        options.add_argument("--" + name, required=True)
    o = options.parse_args()
    network = QuestionNetwork(config_of(o.encoder))
    network.load_state_dict(torch.load(o.network))
    inputs = ["pieces", "marks"]
    example = (torch.ones(1, 7, dtype=torch.long), torch.ones(1, 7, dtype=torch.long))
    axes = {"pieces": {1: "places"}, "marks": {1: "places"}}
    quantize(OneText(network), example, inputs, "direction", axes, os.path.join(o.out, "questions.onnx"))


if __name__ == "__main__":
    main()
