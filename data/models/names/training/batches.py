"""Sentences as padded tensors, those of a like length together."""

import random

import torch

from data import GUESS_ID, LABELS, shape

LONGEST = 128


class Encoded:
    """One sentence as numbers: a row a piece, with a mark on the first piece of each token."""

    def __init__(self, sentence, word_pieces):
        self.pieces, self.shapes, self.guesses, self.first = [word_pieces.begin], [0], [0], []
        self.allowed = []
        self.source = sentence.source
        for n, (token, guess) in enumerate(zip(sentence.tokens, sentence.guesses)):
            ids = word_pieces.pieces(token[2])
            if len(self.pieces) + len(ids) >= LONGEST:
                break
            self.first.append(len(self.pieces))
            self.pieces += ids
            self.shapes += [shape(token[2], n == 0)] * len(ids)
            self.guesses += [GUESS_ID[guess]] * len(ids)
            if sentence.allowed:
                self.allowed.append(sentence.allowed[n])
        self.pieces.append(word_pieces.end)
        self.shapes.append(0)
        self.guesses.append(0)


def batches(encoded, pieces_a_batch, generator=None):
    """Lists of sentences, similar in length, in random order where a generator is given."""
    order = sorted(range(len(encoded)), key=lambda i: (len(encoded[i].pieces), i))
    if generator:
        noise = [len(encoded[i].pieces) + generator.uniform(-4, 4) for i in range(len(encoded))]
        order = sorted(range(len(encoded)), key=lambda i: noise[i])
    result, batch = [], []
    for i in order:
        if batch and (len(batch) + 1) * len(encoded[i].pieces) > pieces_a_batch:
            result.append(batch)
            batch = []
        batch.append(encoded[i])
    if batch:
        result.append(batch)
    if generator:
        generator.shuffle(result)
    return result


def tensors(batch, blind=0.0, generator=random):
    """Inputs of the network, and for each token its row, column and the labels it may have.

    blind: the share of sentences whose guesses are hidden, so that the network learns to do without.
    """
    width = max(len(s.pieces) for s in batch)
    pieces, shapes, guesses, mask = (torch.zeros(len(batch), width, dtype=torch.long) for _ in range(4))
    rows, columns, allowed = [], [], []
    for r, s in enumerate(batch):
        n = len(s.pieces)
        pieces[r, :n] = torch.tensor(s.pieces)
        shapes[r, :n] = torch.tensor(s.shapes)
        mask[r, :n] = 1
        if generator.random() >= blind:
            guesses[r, :n] = torch.tensor(s.guesses)
        rows += [r] * len(s.first)
        columns += s.first
        allowed += s.allowed
    open_labels = torch.zeros(len(allowed), len(LABELS), dtype=torch.bool)
    for i, labels in enumerate(allowed):
        open_labels[i, list(labels)] = True
    return (pieces, shapes, guesses, mask), torch.tensor(rows), torch.tensor(columns), open_labels
