"""Writes a network as quantized ONNX."""

import os
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic


def quantize(network, example, inputs, output, axes, path):
    """Exports a network that was run over `example` once, its weights in eight bits.

    inputs, output: names; axes: for each name which axis is of any length, and what it counts.
    """
    network.eval()
    with tempfile.TemporaryDirectory() as work:
        plain = os.path.join(work, "plain.onnx")
        torch.onnx.export(
            network, example, plain, input_names=inputs, output_names=[output],
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )
        # Seven bits of weights: eight overflow the sums of processors without VNNI, which would then answer otherwise.
        quantize_dynamic(
            plain, path, weight_type=QuantType.QInt8,
            per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"],
        )
    print(os.path.getsize(path), "bytes")
