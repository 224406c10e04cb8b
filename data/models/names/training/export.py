"""Writes a trained network as quantized ONNX.

    python export.py --encoder ENCODER --network network.pt --out FOLDER
"""

import argparse
import os
import shutil

import torch

from encoder import config_of
from network import NameNetwork
from quantize import quantize


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "network", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--layers", type=int)
    o = options.parse_args()
    network = NameNetwork(config_of(o.encoder, o.layers))
    network.load_state_dict(torch.load(o.network))
    inputs = ["pieces", "shapes", "guesses", "mask"]
    example = tuple(torch.ones(2, 7, dtype=torch.long) for _ in inputs)
    axes = {name: {0: "sentences", 1: "places"} for name in inputs + ["labels"]}
    os.makedirs(o.out, exist_ok=True)
    quantize(network, example, inputs, "labels", axes, os.path.join(o.out, "names.onnx"))
    shutil.copy(os.path.join(o.encoder, "vocab.txt"), os.path.join(o.out, "vocab.txt"))


if __name__ == "__main__":
    main()
