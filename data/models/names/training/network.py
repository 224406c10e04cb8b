"""The recognizer: a small pretrained encoder that also sees how words are written and what NLP4J guessed."""

from torch import nn

from data import GUESSES, LABELS, SHAPES
from encoder import Encoder, config_of, start_from


class NameNetwork(Encoder):
    """Word pieces to one score a label and piece; only a token's first piece is asked."""

    def __init__(self, config):
        super().__init__(config)
        self.shapes = nn.Embedding(len(SHAPES), config.hidden_size)
        self.guesses = nn.Embedding(len(GUESSES), config.hidden_size)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.guesses.weight)
        self.dropout = nn.Dropout(0.1)
        self.scores = nn.Linear(config.hidden_size, len(LABELS))

    def forward(self, pieces, shapes, guesses, mask):
        x = self.encode(pieces, mask, self.shapes(shapes), self.guesses(guesses))
        return self.scores(self.dropout(x))


def from_encoder(folder):
    """A network whose encoder is a pretrained one."""
    return start_from(NameNetwork(config_of(folder)), folder)
