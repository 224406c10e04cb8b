"""The reader of questions: an encoder that is told which number is asked for, and gives a direction for what it answers."""

import torch
from torch import nn

from encoder import Encoder, config_of, start_from

# How many numbers a direction is.
WIDTH = 128


def unit(vectors):
    return vectors / vectors.pow(2).sum(-1, keepdim=True).clamp(min=1e-12).sqrt()


class QuestionNetwork(Encoder):
    """Word pieces to a vector of length one: numbers that answer one question have the like."""

    def __init__(self, config):
        super().__init__(config)
        self.marks = nn.Embedding(2, config.hidden_size)
        nn.init.normal_(self.marks.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.direction = nn.Linear(2 * config.hidden_size, WIDTH)

    def forward(self, pieces, marks, mask):
        """marks: 1 at the pieces of the number. Shape texts x WIDTH."""
        x = self.encode(pieces, mask, self.marks(marks))
        inside, all_of_it = marks.unsqueeze(-1).to(x.dtype), mask.unsqueeze(-1).to(x.dtype)
        number = (x * inside).sum(1) / inside.sum(1).clamp(min=1)
        text = (x * all_of_it).sum(1) / all_of_it.sum(1)
        return unit(self.direction(self.dropout(torch.cat([number, text], dim=-1))).float())


class QuestionWords(nn.Module):
    """The same direction out of the question itself, read by the same encoder; for training alone."""

    def __init__(self, network):
        super().__init__()
        self.direction = nn.Linear(network.config.hidden_size, WIDTH)
        self.sharpness = nn.Parameter(torch.tensor(10.0))

    def forward(self, network, pieces, mask):
        x = network.encode(pieces, mask, network.marks(pieces * 0))
        all_of_it = mask.unsqueeze(-1).to(x.dtype)
        return unit(self.direction((x * all_of_it).sum(1) / all_of_it.sum(1)).float())


def from_encoder(folder):
    """A network whose encoder is a pretrained one."""
    return start_from(QuestionNetwork(config_of(folder)), folder)
