"""A BERT, written out: it exports to a plain graph whatever the library's version."""

import torch
from torch import nn
from transformers import BertConfig, BertModel


class Encoder(nn.Module):
    """A BERT that other embeddings may be added to the words' own."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        self.bert = BertModel(config, add_pooling_layer=False)

    def encode(self, pieces, mask, *more):
        """Vectors of pieces, where mask is 1; `more` are embeddings to add before the first layer."""
        embeddings = self.bert.embeddings
        positions = torch.arange(pieces.shape[1], device=pieces.device).unsqueeze(0)
        x = (
            embeddings.word_embeddings(pieces)
            + embeddings.position_embeddings(positions)
            + embeddings.token_type_embeddings.weight[0]
        )
        for embedding in more:
            x = x + embedding
        x = embeddings.dropout(embeddings.LayerNorm(x))
        seen = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.bert.encoder.layer:
            x = self._layer(layer, x, seen)
        return x

    def _layer(self, layer, x, seen):
        attention = layer.attention
        heads = self.config.num_attention_heads
        size = self.config.hidden_size // heads

        def split(y):
            return y.reshape(y.shape[0], y.shape[1], heads, size).transpose(1, 2)

        q, k, v = (
            split(part(x)) for part in (attention.self.query, attention.self.key, attention.self.value)
        )
        weights = torch.softmax(q @ k.transpose(-1, -2) / size**0.5 + seen, dim=-1)
        weights = attention.self.dropout(weights)
        context = (weights @ v).transpose(1, 2).reshape(x.shape[0], x.shape[1], heads * size)
        x = attention.output.LayerNorm(attention.output.dropout(attention.output.dense(context)) + x)
        inner = nn.functional.gelu(layer.intermediate.dense(x))
        return layer.output.LayerNorm(layer.output.dropout(layer.output.dense(inner)) + x)


class OneText(nn.Module):
    """A network of pieces, marks and mask for a single text, which needs no mask."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, pieces, marks):
        return self.network(pieces, marks, pieces * 0 + 1)


def optimizer(named_parameters, rate, head_rate):
    """The pretrained encoder learns at one rate, what was put on it at another."""
    named = list(named_parameters)
    rest = [p for name, p in named if name.startswith("bert")]
    head = [p for name, p in named if not name.startswith("bert")]
    groups = [{"params": rest, "lr": rate}, {"params": head, "lr": head_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01)


def start_from(network, folder):
    """Gives a network's encoder the weights of a pretrained one: a folder with config.json and model.safetensors."""
    encoder = BertModel.from_pretrained(folder, add_pooling_layer=False)
    network.bert.load_state_dict(encoder.state_dict())
    return network


def config_of(folder, layers=None):
    """The settings of a pretrained encoder."""
    config = BertConfig.from_pretrained(folder)
    if layers:
        config.num_hidden_layers = layers
    return config
