"""Makes a pretrained encoder's folder (config.json, model.safetensors, vocab.txt) of its published ONNX file.

    python from_onnx.py model.onnx tokenizer.json FOLDER

For encoders of BERT's kind, exported with their layers' names: bge-small-en-v1.5, e5-small-v2, all-MiniLM.
"""

import json
import os
import re
import sys

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import save_file


def weights(path):
    """Weights by the names that transformers gives them; the graph has the matrices of its layers turned over."""
    model = onnx.load(path)
    values = {value.name: numpy_helper.to_array(value) for value in model.graph.initializer}
    named = {name: torch.tensor(value) for name, value in values.items() if name.startswith(("embeddings.", "encoder."))}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in values:
            layer = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            named[layer + ".weight"] = torch.tensor(values[node.input[1]].T.copy())
    return named


def config(named):
    """The settings that the weights' shapes tell; a head has 32 of the width."""
    words, width = named["embeddings.word_embeddings.weight"].shape
    return {
        "model_type": "bert",
        "vocab_size": words,
        "hidden_size": width,
        "num_attention_heads": width // 32,
        "num_hidden_layers": 1 + max(int(n) for name in named for n in re.findall(r"^encoder\.layer\.(\d+)\.", name)),
        "intermediate_size": named["encoder.layer.0.intermediate.dense.bias"].shape[0],
        "max_position_embeddings": named["embeddings.position_embeddings.weight"].shape[0],
        "type_vocab_size": named["embeddings.token_type_embeddings.weight"].shape[0],
        "layer_norm_eps": 1e-12,
    }


def main():
    model, tokenizer, folder = sys.argv[1:]
    named = weights(model)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "config.json"), "w", encoding="utf-8") as out:
        json.dump(config(named), out, indent=2)
    with open(tokenizer, encoding="utf-8") as text:
        vocabulary = json.load(text)["model"]["vocab"]
    with open(os.path.join(folder, "vocab.txt"), "w", encoding="utf-8") as out:
        out.writelines(word + "\n" for word in sorted(vocabulary, key=vocabulary.get))
    save_file({name: value.contiguous() for name, value in named.items()}, os.path.join(folder, "model.safetensors"),
              metadata={"format": "pt"})


if __name__ == "__main__":
    main()
