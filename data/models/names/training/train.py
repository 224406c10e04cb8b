"""Trains the name recognizer. See README.md beside this folder for the whole recipe.

    python train.py --data DATA --tokens TOKENS --labels LABELS --written WRITTEN --encoder ENCODER --out network.pt
"""

import argparse
import collections
import random
import time

import torch

from batches import Encoded, batches, tensors
from data import spans_of
from network import from_encoder
from score import count, gold_labels, predict, report
from sets import read
from wordpieces import WordPieces


def loss_of(network, batch, blind, generator):
    inputs, rows, columns, allowed = tensors(batch, blind, generator)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network(*inputs)
    logs = torch.log_softmax(scores[rows, columns].float(), dim=-1)
    return -torch.logsumexp(logs.masked_fill(~allowed, -1e4), dim=-1).mean()


def optimizers(network, rate, heads_rate):
    words = network.bert.embeddings.word_embeddings
    words.sparse = True
    heads = [*network.shapes.parameters(), *network.guesses.parameters(), *network.scores.parameters()]
    taken = {id(p) for p in heads} | {id(words.weight)}
    rest = [p for p in network.parameters() if id(p) not in taken]
    dense = torch.optim.AdamW(
        [{"params": rest, "lr": rate}, {"params": heads, "lr": heads_rate}], weight_decay=0.01
    )
    return [dense, torch.optim.SparseAdam([words.weight], lr=rate)]


def evaluate(network, scored, blind=0.0):
    for name, encoded in sorted(scored.items()):
        totals = collections.defaultdict(collections.Counter)
        kinds = ["PERSON", "ORG", "PLACE"]
        if name.startswith("held"):
            kinds += ["NORP", "EVENT", "PRODUCT", "MISC"]
        for sentence, labels, _ in predict(network, encoded, blind=blind):
            count(spans_of(labels), spans_of(gold_labels(sentence)), kinds, totals)
        report(name + (" (no guesses)" if blind else ""), totals)


def mean(states):
    """The mean of several networks' weights: it is less of one epoch's mind (Izmailov et al. 2018)."""
    return {name: sum(state[name] for state in states) / len(states) for name in states[0]}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "tokens", "labels", "written", "encoder", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--held", help="a folder of labels to score only")
    options.add_argument("--start", help="a network to go on from")
    options.add_argument("--epochs", type=int, default=4)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--heads-rate", type=float, default=1e-3)
    options.add_argument("--blind", type=float, default=0.25)
    options.add_argument("--pieces", type=int, default=1500)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--leave", default="", help="sets not to train on, comma-separated")
    options.add_argument("--average", type=int, default=1, help="of so many last epochs the mean of their weights is written")
    options.add_argument("--own-times", type=int, default=1, help="how often an epoch shows the project's own labels")
    o = options.parse_args()
    # More threads than one only wait for each other where anything else runs.
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    generator = random.Random(o.seed)
    word_pieces = WordPieces(o.encoder + "/vocab.txt")
    train, scored, _ = read(o.data, o.tokens, o.labels, o.written)
    if o.held:
        held, _, _ = read(o.data, o.tokens, o.held, o.written)
        scored["held"] = held["voa.own"]
    scored = {n: [Encoded(s, word_pieces) for s in v] for n, v in scored.items()}
    leave = set(o.leave.split(","))
    shown = []
    for name, sentences in sorted(train.items()):
        if name in leave:
            continue
        encoded = [Encoded(s, word_pieces) for s in sentences]
        shown += encoded * (o.own_times if name.endswith(".own") else 1)
        print(name, len(sentences), flush=True)
    network = from_encoder(o.encoder)
    if o.start:
        network.load_state_dict(torch.load(o.start))
    opts = optimizers(network, o.rate, o.heads_rate)
    total = o.epochs * len(batches(shown, o.pieces))
    step = 0
    last = []
    for epoch in range(o.epochs):
        began, seen, losses = time.time(), 0, []
        network.train()
        for batch in batches(shown, o.pieces, generator):
            share = max(0.0, min((step + 1) / (0.06 * total), (total - step) / total))
            for opt in opts:
                for group in opt.param_groups:
                    group.setdefault("initial", group["lr"])
                    group["lr"] = group["initial"] * share
            loss = loss_of(network, batch, o.blind, generator)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(
                [p for p in network.parameters() if p.grad is not None and not p.grad.is_sparse], 1.0
            )
            for opt in opts:
                opt.step()
                opt.zero_grad()
            step += 1
            seen += sum(len(s.pieces) for s in batch)
            losses.append(float(loss))
        took = time.time() - began
        print(f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.4f}, {took:.0f} s, {seen / took:.0f} pieces a second")
        last = (last + [{name: value.clone() for name, value in network.state_dict().items()}])[-o.average :]
        evaluate(network, scored)
    network.load_state_dict(mean(last))
    torch.save(network.state_dict(), o.out)
    if o.average > 1:
        evaluate(network, scored)
    evaluate(network, scored, blind=1.0)


if __name__ == "__main__":
    main()
