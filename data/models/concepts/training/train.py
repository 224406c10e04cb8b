"""Trains the reader of counted things. See README.md beside this folder for the whole recipe.

    python train.py --lake LAKE --gold a.jsonl,b.jsonl --encoder ENCODER --out network.pt
"""

import argparse
import random
import re
import time

import torch
from torch import nn

from encoder import optimizer
from examples import from_gold, from_lake
from network import from_encoder
from wordpieces import WordPieces, cut

# Pieces of a text around its number at most, and how many of them before it where there are more behind.
LONGEST = 112
BEFORE = LONGEST * 2 // 3

# Pieces that the counted words may have.
LONGEST_COUNTED = 13

BATCH = 32


class Encoded:
    """One number of one text as numbers."""

    def __init__(self, example, number, words, word_pieces):
        first = next((i for i, w in enumerate(words) if w[2] > number.begin), len(words))
        start = max(0, min(len(words) - LONGEST, first - BEFORE))
        words = words[start : start + LONGEST]
        self.pieces = [word_pieces.begin] + [w[0] for w in words] + [word_pieces.end]
        self.places = [(0, 0)] + [w[1:] for w in words] + [(0, 0)]
        self.marks = [0] * len(self.pieces)
        for other in example.numbers:
            for i in self._inside(other.begin, other.end):
                self.marks[i] = 2
        for i in self._inside(number.begin, number.end):
            self.marks[i] = 1
        self.counts = number.counted_begin is not None
        inside = self._inside(number.counted_begin, number.counted_end) if self.counts else [0]
        self.answer = (inside[0], inside[-1]) if inside else None
        self.counted = words_of(example.text[number.counted_begin : number.counted_end]) if self.counts else None
        self.text = example.text

    def _inside(self, begin, end):
        return [i for i, (b, e) in enumerate(self.places) if e > begin and b < end and e > b]

    def read(self, first, last):
        """The words between two pieces, or None for the piece that begins the text."""
        return words_of(self.text[self.places[first][0] : self.places[last][1]]) if first else None


def words_of(text):
    return frozenset(re.findall(r"\w+", text.lower())) - {"the", "a", "an", "s", "of"}


def encoded(examples, word_pieces):
    for example in examples:
        words = cut(example.text, word_pieces)
        for number in example.numbers:
            if number.asked:
                one = Encoded(example, number, words, word_pieces)
                if one.answer and 1 in one.marks:
                    yield one


def tensors(batch):
    width = max(len(one.pieces) for one in batch)

    def padded(rows):
        return torch.tensor([row + [0] * (width - len(row)) for row in rows])

    return (
        padded([one.pieces for one in batch]),
        padded([one.marks for one in batch]),
        padded([[1] * len(one.pieces) for one in batch]),
        torch.tensor([one.answer for one in batch]),
    )


def batches(shown, generator):
    """Batches of like length, in random order."""
    shown = generator.sample(shown, len(shown))
    result = []
    for i in range(0, len(shown), BATCH * 20):
        some = sorted(shown[i : i + BATCH * 20], key=lambda one: len(one.pieces))
        result += [some[j : j + BATCH] for j in range(0, len(some), BATCH)]
    return generator.sample(result, len(result))


def predict(network, shown):
    """(first piece, last piece, probability) of each."""
    network.eval()
    for one in shown:
        pieces, marks, mask, _ = tensors([one])
        with torch.no_grad():
            first, last = torch.log_softmax(network(pieces, marks, mask)[0], dim=-1)
        size = len(one.pieces)
        spans = torch.ones(size, size).triu() - torch.ones(size, size).triu(LONGEST_COUNTED)
        spans[0, 1:] = 0
        scores = (first[:, None] + last[None, :]).masked_fill(spans == 0, -1e9).flatten()
        best = int(scores.argmax())
        yield best // size, best % size, float(scores[best].exp())


def report(name, network, shown):
    part = whole = sure = sure_right = 0
    for one, (first, last, probability) in zip(shown, predict(network, shown)):
        read = one.read(first, last)
        right = (read is None) == (one.counted is None) and (read is None or bool(read & one.counted))
        part += right
        whole += read == one.counted
        sure += probability >= 0.9
        sure_right += right and probability >= 0.9
    n = max(1, len(shown))
    print(
        f"{name}: {n} numbers, a part right {100 * part / n:.1f} %, the whole {100 * whole / n:.1f} %; "
        f"sure of {100 * sure / n:.1f} %, and right there {100 * sure_right / max(1, sure):.1f} %",
        flush=True,
    )


def train(network, plan, generator, rate, head_rate, done):
    """One epoch for each list of the plan, the rate falling to nothing at the end."""
    opt = optimizer(network.named_parameters(), rate, head_rate)
    initial = [group["lr"] for group in opt.param_groups]
    total = sum(-(-len(shown) // BATCH) for shown in plan)
    step = 0
    for epoch, shown in enumerate(plan):
        began, losses = time.time(), []
        network.train()
        for batch in batches(shown, generator):
            share = max(1e-3, min((step + 1) / 100, (total - step) / total))
            for group, first in zip(opt.param_groups, initial):
                group["lr"] = first * share
            pieces, marks, mask, answer = tensors(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = network(pieces, marks, mask)
            loss = nn.functional.cross_entropy(scores[:, 0], answer[:, 0])
            loss = loss + nn.functional.cross_entropy(scores[:, 1], answer[:, 1])
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            opt.step()
            step += 1
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.4f}, {time.time() - began:.0f} s", flush=True)
        done()


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lake", required=True, help="what the rules found in many texts")
    options.add_argument("--gold", required=True, help="annotated claims, comma-separated")
    options.add_argument("--score", default="", help="annotated claims to score only, comma-separated")
    options.add_argument("--encoder", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--silver", type=int, default=12000, help="numbers from the lake")
    options.add_argument("--epochs", type=int, default=4, help="over the annotated claims, after one over all")
    options.add_argument("--layers", default="", help="those of the encoder to keep, comma-separated")
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--head-rate", type=float, default=1e-3)
    options.add_argument("--seed", type=int, default=1)
    o = options.parse_args()
    # More threads than one only wait for each other where anything else runs.
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    generator = random.Random(o.seed)
    word_pieces = WordPieces(o.encoder + "/vocab.txt")
    silver = list(from_lake(o.lake, generator))
    generator.shuffle(silver)
    silver = list(encoded(silver, word_pieces))[: o.silver]
    gold = [one for path in o.gold.split(",") for one in encoded(from_gold(path), word_pieces)]
    scored = {path: list(encoded(from_gold(path), word_pieces)) for path in o.score.split(",") if path}
    print(len(silver), "numbers from the rules,", len(gold), "annotated", flush=True)
    network = from_encoder(o.encoder, [int(i) for i in o.layers.split(",")] if o.layers else None)

    def done():
        torch.save(network.state_dict(), o.out)
        for name, shown in scored.items():
            report(name, network, shown)

    train(network, [silver + gold] + [gold] * o.epochs, generator, o.rate, o.head_rate, done)


if __name__ == "__main__":
    main()
