"""The training sets: where they lie, what their labels mean, which part of each is held out for scoring.

    DATA/ner/*.conll         the published sets (token TAB tag); of DATA/ner/gmb-voa.silver.conll.gz the text alone
    DATA/meantime…           Wikinews reports, of which the text alone is used, cut into sentences
    WRITTEN/*.txt            sentences written for the purpose, names marked: [ORG Reuters] said …
    LABELS/*.tsv             this project's labels: set (or nothing: voa) TAB sentence TAB first 8 hex of the SHA-256 of the sentence's
                             tokens joined by spaces TAB begin-end:TYPE … (tokens counted from 0, end exclusive)
"""

import glob
import gzip
import hashlib
import json
import os
import re
import sys
from collections import defaultdict

from data import OTHER, PLACE, TYPES, lay, lay_chars, read_tokens, spans_of

COARSE = {
    "PER": ["PERSON"], "person": ["PERSON"], "Person": ["PERSON"],
    "ORG": ["ORG"], "corporation": ["ORG"], "group": ["ORG"], "Organisation": ["ORG"],
    "LOC": PLACE, "location": PLACE, "Location": PLACE,
    "MISC": OTHER, "product": ["PRODUCT"], "creative-work": ["MISC"], "Nationality": ["NORP"],
}
# What one set calls otherwise: tweets have "Russian" as a place.
COARSE_OF_SET = {"btc.train": {"LOC": [*PLACE, "NORP"]}}
# Words that contracts have as names of persons, and that are none.
ROLES = {"borrower", "lender"}
# Types that a token outside all names of a set may have all the same, because the set does not label them.
UNLABELLED = {
    "wikigold": [], "uner-ewt.train": OTHER, "uner-ewt.dev": OTHER, "btc.train": OTHER, "btc.dev": OTHER,
    "wnut17.train": ["NORP", "EVENT"], "wnut17.dev": ["NORP", "EVENT"],
    "sec-filings.FIN3": OTHER, "sec-filings.FIN5": OTHER,
}
# Scored only: whole sets, and the last part of those that come in one piece.
SCORED = {"uner-ewt.dev", "btc.dev", "wnut17.dev", "sec-filings.FIN3"}
SCORED_FROM = {"wikigold": 0.75}


def sentences(path):
    """Lists of (token, tag) of a token-a-line file."""
    opening = gzip.open if path.endswith(".gz") else open
    block = []
    with opening(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                columns = line.rstrip("\n").split("\t")
                block.append((columns[0].strip().replace(" ", "_") or "_", columns[1]))
            elif block:
                yield block
                block = []
    if block:
        yield block


def files(data):
    """(name of a set, its file), in a fixed order."""
    found = sorted(glob.glob(os.path.join(data, "ner", "*.conll"))) + [
        os.path.join(data, "ner", "gmb-voa.silver.conll.gz")
    ]
    for path in found:
        name = os.path.basename(path).removesuffix(".gz").removesuffix(".conll")
        yield ("voa" if name == "gmb-voa.silver" else name), path


def meantime(data):
    """The words of each sentence of the Wikinews reports."""
    with open(os.path.join(data, "meantime.public.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            for paragraph in json.loads(line)["text"].split("\n"):
                for sentence in re.split(r"(?<=[a-z\"')][.!?]) (?=[A-Z\"'])", paragraph):
                    if sentence.strip():
                        yield sentence.split()


MARK = re.compile(r"\[([A-Z]+) ([^\]\[]*)\]")


def written(folder):
    """(text, spans) of each sentence written for the purpose; spans are (begin, end, type) in chars."""
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                text, spans, at = "", [], 0
                for mark in MARK.finditer(line.strip()):
                    text += line.strip()[at : mark.start()]
                    spans.append((len(text), len(text) + len(mark[2]), mark[1]))
                    text += mark[2]
                    at = mark.end()
                text += line.strip()[at:]
                if text:
                    yield text, spans


def write_texts(data, folder, out):
    """All sentences, one a line, in the order in which `read` wants their tokens."""
    with open(out, "w", encoding="utf-8") as lines:
        for _, path in files(data):
            for block in sentences(path):
                lines.write(" ".join(word for word, _ in block) + "\n")
        for words in meantime(data):
            lines.write(" ".join(words) + "\n")
        for text, _ in written(folder):
            lines.write(text + "\n")


def fingerprint(words):
    return hashlib.sha256(" ".join(words).encode("utf-8")).hexdigest()[:8]


def own_labels(folder):
    """This project's labels: {(set, sentence): (fingerprint, spans)}."""
    labels = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.tsv"))):
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("#"):
                    continue
                *name, number, mark, spans = line.rstrip("\n").split("\t")
                name = name[0] if name else "voa"
                parsed = []
                for span in spans.split():
                    where, kind = span.split(":")
                    begin, end = where.split("-")
                    parsed.append((int(begin), int(end), kind))
                labels[name, int(number)] = (mark, parsed)
    return labels


def read(data, tokens, labels, folder):
    """Two dictionaries of sentences by set: to train on, and to score only; and the unlabelled ones of `voa`."""
    own = own_labels(labels)
    train, scored, bare = defaultdict(list), defaultdict(list), []
    blocks = read_tokens(tokens)
    for name, path in files(data):
        every = list(sentences(path))
        for number, block in enumerate(every):
            row = next(blocks)
            words = [word for word, _ in block]
            if (name, number) in own:
                mark, spans = own[name, number]
                if mark != fingerprint(words):
                    raise SystemExit(f"{name}, sentence {number}: its labels were made for another text ({mark})")
                sentence = lay(row, words, [(b, e, [t]) for b, e, t in spans], [], name)
                train[name + ".own"].append(sentence)
            held = name in SCORED or number >= SCORED_FROM.get(name, 1) * len(every)
            if name == "voa":
                if (name, number) not in own:
                    bare.append(lay(row, words, [], TYPES, name))
                continue
            if (name, number) in own and not held:
                continue
            coarse = COARSE | COARSE_OF_SET.get(name, {})
            spans = [
                (b, e, coarse[t])
                for b, e, t in spans_of([tag for _, tag in block])
                if t in coarse and not (e - b == 1 and words[b].lower() in ROLES)
            ]
            if name in UNLABELLED:
                sentence = lay(row, words, spans, UNLABELLED[name], name)
                (scored if held else train)[name].append(sentence)
            elif name.startswith("re3d"):
                scored["re3d"].append(lay(row, words, spans, OTHER, name))
    for number, words in enumerate(meantime(data)):
        row = next(blocks)
        if ("meantime", number) in own:
            spans = [(b, e, [t]) for b, e, t in own["meantime", number][1]]
            train["meantime.own"].append(lay(row, words, spans, [], "meantime"))
    for text, spans in written(folder):
        row = next(blocks)
        train["written.own"].append(lay_chars(row, spans))
    return train, scored, bare


if __name__ == "__main__":
    write_texts(*sys.argv[1:])
