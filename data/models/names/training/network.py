"""The recognizer: a small pretrained encoder that also sees how words are written and what NLP4J guessed."""

import torch
from torch import nn
from transformers import BertConfig, BertModel

from data import GUESSES, LABELS, SHAPES


class NameNetwork(nn.Module):
    """Word pieces to one score a label and piece; only a token's first piece is asked."""

    def __init__(self, config):
        super().__init__()
        self.config = config
        self.bert = BertModel(config, add_pooling_layer=False)
        self.shapes = nn.Embedding(len(SHAPES), config.hidden_size)
        self.guesses = nn.Embedding(len(GUESSES), config.hidden_size)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.guesses.weight)
        self.dropout = nn.Dropout(0.1)
        self.scores = nn.Linear(config.hidden_size, len(LABELS))

    def forward(self, pieces, shapes, guesses, mask):
        embeddings = self.bert.embeddings
        positions = torch.arange(pieces.shape[1], device=pieces.device).unsqueeze(0)
        x = (
            embeddings.word_embeddings(pieces)
            + embeddings.position_embeddings(positions)
            + embeddings.token_type_embeddings.weight[0]
            + self.shapes(shapes)
            + self.guesses(guesses)
        )
        x = embeddings.dropout(embeddings.LayerNorm(x))
        seen = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.bert.encoder.layer:
            x = self._layer(layer, x, seen)
        return self.scores(self.dropout(x))

    def _layer(self, layer, x, seen):
        """A BERT layer, written out: it exports to a plain graph whatever the library's version."""
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


def from_encoder(folder):
    """A network whose encoder is a pretrained one: a folder with config.json and model.safetensors."""
    encoder = BertModel.from_pretrained(folder, add_pooling_layer=False)
    network = NameNetwork(BertConfig.from_pretrained(folder))
    network.bert.load_state_dict(encoder.state_dict())
    return network
