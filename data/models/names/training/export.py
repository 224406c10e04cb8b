"""Writes a trained network as quantized ONNX.

    python export.py --encoder ENCODER --network network.pt --out FOLDER
"""

import argparse
import os
import shutil
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import BertConfig

from network import NameNetwork


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "network", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--layers", type=int)
    o = options.parse_args()
    config = BertConfig.from_pretrained(o.encoder)
    if o.layers:
        config.num_hidden_layers = o.layers
    network = NameNetwork(config)
    network.load_state_dict(torch.load(o.network))
    network.eval()
    inputs = ["pieces", "shapes", "guesses", "mask"]
    example = tuple(torch.ones(2, 7, dtype=torch.long) for _ in inputs)
    axes = {name: {0: "sentences", 1: "places"} for name in inputs + ["labels"]}
    os.makedirs(o.out, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        plain = os.path.join(work, "plain.onnx")
        torch.onnx.export(
            network, example, plain, input_names=inputs, output_names=["labels"],
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )
        # Seven bits of weights: eight overflow the sums of processors without VNNI, which would then label otherwise.
        quantize_dynamic(
            plain, os.path.join(o.out, "names.onnx"), weight_type=QuantType.QInt8,
            per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"],
        )
    shutil.copy(os.path.join(o.encoder, "vocab.txt"), os.path.join(o.out, "vocab.txt"))
    print(os.path.getsize(os.path.join(o.out, "names.onnx")), "bytes")


if __name__ == "__main__":
    main()
