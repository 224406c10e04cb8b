"""Decoding and exact-span scores."""

from collections import Counter

import torch

from batches import batches, tensors
from data import LABELS, spans_of

PLACES = {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}


def follows():
    """follows[i][j]: label j may stand after label i."""
    allowed = torch.ones(len(LABELS), len(LABELS), dtype=torch.bool)
    for i, before in enumerate(LABELS):
        for j, label in enumerate(LABELS):
            if label[0] == "I":
                allowed[i, j] = before[1:] == label[1:]
    return allowed


FOLLOWS = torch.where(follows(), 0.0, -1e4)


def decode(scores):
    """The best sequence of labels (Viterbi) for scores of shape tokens x labels."""
    best = scores[0].clone()
    best[[i for i, label in enumerate(LABELS) if label[0] == "I"]] = -1e4
    back = []
    for step in scores[1:]:
        value, index = (best[:, None] + FOLLOWS).max(dim=0)
        back.append(index)
        best = value + step
    path = [int(best.argmax())]
    for index in reversed(back):
        path.append(int(index[path[-1]]))
    return [LABELS[i] for i in reversed(path)]


def predict(network, encoded, pieces_a_batch=6000, blind=0.0):
    """(sentence, labels) for each encoded sentence, in any order."""
    network.eval()
    with torch.no_grad():
        for batch in batches(encoded, pieces_a_batch):
            inputs, rows, columns, _ = tensors(batch, blind)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = network(*inputs)
            scores = torch.log_softmax(scores.float(), dim=-1)
            for r, sentence in enumerate(batch):
                if sentence.first:
                    yield sentence, decode(scores[r, sentence.first]), scores[r, sentence.first]


def gold_labels(sentence):
    """Labels of a sentence whose tokens have one coarse set each: by the first label that is allowed."""
    return [LABELS[min(a)] if 0 not in a else "O" for a in sentence.allowed]


def count(spans, gold, kinds, totals):
    spans = {(b, e, PLACES.get(t, t)) for b, e, t in spans}
    gold = {(b, e, PLACES.get(t, t)) for b, e, t in gold}
    for kind in kinds:
        s, g = {x for x in spans if x[2] == kind}, {x for x in gold if x[2] == kind}
        totals[kind] += Counter(right=len(s & g), found=len(s), gold=len(g))


def f1(c):
    return 200 * c["right"] / max(1, c["found"] + c["gold"])


def report(name, totals):
    micro = sum((totals[k] for k in ("PERSON", "ORG", "PLACE")), Counter())
    parts = "  ".join(f"{k} {f1(c):.1f}" for k, c in totals.items())
    print(f"{name:34s} micro {f1(micro):.1f}  P {100 * micro['right'] / max(1, micro['found']):.1f}"
          f"  R {100 * micro['right'] / max(1, micro['gold']):.1f}   {parts}", flush=True)
    return f1(micro)
