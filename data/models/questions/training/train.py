"""Trains the reader of questions. See README.md beside this folder for the whole recipe.

    python train.py --written WRITTEN --encoder ENCODER --out network.pt
"""

import argparse
import os
import random
import time
from collections import defaultdict

import torch
from torch import nn

from encoder import optimizer
from network import QuestionWords, from_encoder
from stories import annotated, written
from wordpieces import WordPieces, cut

# Pieces of a text around its number at most, and how many of them before it where there are more behind.
LONGEST = 112
BEFORE = LONGEST * 2 // 3

# So many chars hold more pieces.
LONGEST_CHARS = 2000

# Numbers of a story that are compared with one another at once, and of one question among them.
AT_ONCE, OF_ONE_QUESTION = 34, 10

# Pieces of a question at most.
LONGEST_QUESTION = 40

# Log-odds of one question, for vectors at an angle: SCALE * cosine + SHIFT. Claims' Likeness knows them, too.
SCALE, SHIFT = 8.0, -5.0

# How often a story is shown together with its neighbour, which is of one kind with it: names and places alone tell the two apart.
BESIDE = 0.6

# What a pair counts: of one question; of two, by whether rules would compare them at all.
SAME, RIVAL, FOREIGN = 3.0, 1.0, 0.3

# What it counts that a number lies nearest to its own question's words.
IN_WORDS = 0.3

# What it counts that a number lies nearer to each other answer than to any answer to another question, and how sharply.
CONTRAST, SHARPNESS = 0.5, 1.5


class Encoded:
    """One number of one report as numbers."""

    def __init__(self, number, word_pieces):
        start = max(0, number.begin - LONGEST_CHARS)
        text = number.text[start : number.end + LONGEST_CHARS]
        begin, end = number.begin - start, number.end - start
        words = cut(text, word_pieces)
        first = next((i for i, w in enumerate(words) if w[2] > begin), len(words))
        at = max(0, min(len(words) - LONGEST, first - BEFORE))
        words = words[at : at + LONGEST]
        self.pieces = [word_pieces.begin] + [w[0] for w in words] + [word_pieces.end]
        self.marks = [0] + [int(w[2] > begin and w[1] < end) for w in words] + [0]
        self.question, self.kind = number.question, number.kind


class EncodedStory:
    """A story's numbers and its questions' words as numbers."""

    def __init__(self, story, word_pieces):
        self.home = story.home
        self.numbers = [Encoded(number, word_pieces) for number in story.numbers]
        self.questions = {
            (story.home, name): [word_pieces.begin]
            + [piece for piece, _, _ in cut(words, word_pieces)][:LONGEST_QUESTION]
            + [word_pieces.end]
            for name, words in story.questions.items()
        }


def padded(rows):
    width = max(map(len, rows))
    return torch.tensor([row + [0] * (width - len(row)) for row in rows])


def tensors(batch):
    return (
        padded([one.pieces for one in batch]),
        padded([one.marks for one in batch]),
        padded([[1] * len(one.pieces) for one in batch]),
    )


def side_by_side(stories, generator):
    """Stories in random order, some of them with their neighbour."""
    left = {story.home: story for story in generator.sample(stories, len(stories))}
    while left:
        file, place = next(iter(left))
        shown = [left.pop((file, place))]
        if (file, place ^ 1) in left and generator.random() < BESIDE:
            shown.append(left.pop((file, place ^ 1)))
        yield shown


def portions(stories, generator):
    """Parts of one or two stories in random order: questions with all their numbers, and the questions' words."""
    result = []
    for shown in side_by_side(stories, generator):
        questions = defaultdict(list)
        words = {}
        for story in shown:
            words.update(story.questions)
            for number in story.numbers:
                questions[story.home, number.question].append(number)
        portion = []
        for question in generator.sample(sorted(questions), len(questions)):
            portion += [(question, number) for number in questions[question][:OF_ONE_QUESTION]]
            if len(portion) >= AT_ONCE:
                result.append((portion, words))
                portion = []
        if len(portion) > 9:
            result.append((portion, words))
    return generator.sample(result, len(result))


def contrast(odds, same):
    """How far numbers lie from the other answers to their questions, as against the nearest of other questions."""
    odds = SHARPNESS * odds
    others = torch.logsumexp(odds.masked_fill(same, -1e4), -1, keepdim=True)
    answers = same & ~torch.eye(len(same), dtype=torch.bool)
    losses = torch.logaddexp(odds, others) - odds
    several = answers.any(-1)
    if not several.any():
        return 0
    return ((losses * answers).sum(-1)[several] / answers.sum(-1)[several]).mean()


def loss_of(network, words, portion, questions):
    asked, numbers = zip(*portion)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        directions = network(*tensors(numbers))
    odds = SCALE * directions @ directions.T + SHIFT
    same = torch.tensor([[a == b for b in asked] for a in asked])
    of_kind = torch.tensor([[a.kind == b.kind for b in numbers] for a in numbers])
    counts = torch.where(same, SAME, torch.where(of_kind, RIVAL, FOREIGN)).triu(1)
    losses = nn.functional.binary_cross_entropy_with_logits(odds, same.float(), reduction="none")
    loss = (losses * counts).sum() / counts.sum() + CONTRAST * contrast(odds, same)
    names = sorted(set(asked) & set(questions))
    if not names:
        return loss
    with torch.autocast("cpu", dtype=torch.bfloat16):
        read = words(
            network,
            padded([questions[name] for name in names]),
            padded([[1] * len(questions[name]) for name in names]),
        )
    own = torch.tensor([names.index(name) if name in questions else -100 for name in asked])
    return loss + IN_WORDS * nn.functional.cross_entropy(words.sharpness * directions @ read.T, own)


def report(name, network, stories):
    """How often a pair of one question has more likeness than one of two, among those that rules would compare."""
    same, other = [], []
    network.eval()
    for numbers in (story.numbers for story in stories):
        with torch.no_grad():
            parts = [network(*tensors(numbers[i : i + 32])) for i in range(0, len(numbers), 32)]
        likeness = torch.cat(parts) @ torch.cat(parts).T
        for i, a in enumerate(numbers):
            for j, b in enumerate(numbers[:i]):
                if a.kind == b.kind:
                    (same if a.question == b.question else other).append(float(likeness[i, j]))
    ranks = torch.tensor(same + other).argsort().argsort()[: len(same)].double() + 1
    area = (ranks.sum() - len(same) * (len(same) + 1) / 2) / (len(same) * len(other))
    print(f"{name}: {len(same)} pairs of one question, {len(other)} of two, area under ROC {100 * area:.1f} %", flush=True)


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--written", required=True, help="a folder of stories written for the purpose")
    options.add_argument("--score", default="", help="stories to score only: folders of written ones or annotated files")
    options.add_argument("--encoder", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--rate", type=float, default=8e-5)
    options.add_argument("--head-rate", type=float, default=5e-4)
    options.add_argument("--seed", type=int, default=1)
    o = options.parse_args()
    # More threads than one only wait for each other where anything else runs.
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    generator = random.Random(o.seed)
    word_pieces = WordPieces(o.encoder + "/vocab.txt")
    shown = [EncodedStory(story, word_pieces) for story in written(o.written)]
    scored = {
        path: [EncodedStory(story, word_pieces) for story in (written if os.path.isdir(path) else annotated)(path)]
        for path in o.score.split(",")
        if path
    }
    print(len(shown), "stories,", sum(len(story.numbers) for story in shown), "numbers", flush=True)
    network = from_encoder(o.encoder)
    words = QuestionWords(network)
    opt = optimizer([*network.named_parameters(), *words.named_parameters()], o.rate, o.head_rate)
    initial = [group["lr"] for group in opt.param_groups]
    total, step = o.epochs * len(portions(shown, random.Random(0))), 0
    for epoch in range(o.epochs):
        began, losses = time.time(), []
        network.train()
        for portion, questions in portions(shown, generator):
            share = max(0.02, min((step + 1) / 40, 1.3 * (1 - step / total), 1))
            for group, first in zip(opt.param_groups, initial):
                group["lr"] = first * share
            loss = loss_of(network, words, portion, questions)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            opt.step()
            step += 1
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.4f}, {time.time() - began:.0f} s", flush=True)
        torch.save(network.state_dict(), o.out)
        for name, stories in scored.items():
            report(name, network, stories)


if __name__ == "__main__":
    main()
