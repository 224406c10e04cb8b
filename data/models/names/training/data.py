"""Sentences for training: labelled spans laid on the pipeline's own tokens, as numbers for the network.

A sentence's tokens come from `tallywire learn tokens`; its labels from a set's own file. What a set does not label (a set with
persons, organizations and places knows no nationalities) is left open: the network is told the labels a token may have, not one.
"""

from dataclasses import dataclass

TYPES = ["PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "MISC"]
LABELS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]
LABEL_ID = {label: i for i, label in enumerate(LABELS)}

# What NLP4J's recognizer says of a token, as a feature: unknown first, so that a zero means "not asked".
GUESSES = ["?"] + LABELS
GUESS_ID = {label: i for i, label in enumerate(GUESSES)}
GUESS_TYPES = {"WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC"}

SHAPES = ["none", "lower", "capital", "first-capital", "capitals", "mixed", "initial", "digits", "other"]

# The coarse types of the published sets, as the types of ours that they may stand for.
PLACE = ["GPE", "LOC", "FAC"]
OTHER = ["NORP", "EVENT", "PRODUCT", "MISC"]


@dataclass
class Sentence:
    tokens: list  # (begin, end, form)
    guesses: list  # a label a token
    allowed: list  # a set of label numbers a token
    source: str


def read_tokens(path):
    """The blocks that `tallywire learn tokens` wrote: lists of (begin, end, form, pos, bilou)."""
    block = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line:
                begin, end, form, pos, tag = line.split("\t")
                block.append((int(begin), int(end), form, pos, tag))
            else:
                yield block
                block = []


def guess(bilou):
    """NLP4J's tag as one of our labels; times and numbers are no names."""
    if bilou == "O":
        return "O"
    kind = bilou[2:]
    kind = GUESS_TYPES.get(kind, kind)
    return ("B-" if bilou[0] in "BU" else "I-") + kind if kind in TYPES else "O"


def spans_of(tags):
    """(begin, end, type) of IOB tags; a run of I- is a name."""
    spans, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        prefix, _, t = tag.partition("-") if tag != "O" else ("O", "", None)
        if start is not None and (prefix in "OB" or t != kind):
            spans.append((start, i, kind))
            start = None
        if prefix != "O" and start is None:
            start, kind = i, t
    return spans


def offsets(words):
    """(begin, end) in chars of words joined by single spaces."""
    result, at = [], 0
    for word in words:
        result.append((at, at + len(word)))
        at += len(word) + 1
    return result


# What stands before a hyphen and is no part of the name behind it; "al-" is.
BEFORE_HYPHEN = {"anti", "pro", "non", "sub", "mid", "trans", "post", "pre", "ex", "inter", "all", "neo", "then", "ultra"}
# What stands behind a hyphen and is no part of the name before it, like all that ends in -ed; "Ban Ki-moon" is one name.
AFTER_HYPHEN = {
    "led", "born", "run", "made", "held", "built", "owned", "bound", "era", "style", "type", "like", "wide", "area", "language",
    "speaking", "majority", "coalition", "immigration",
}


def trimmed(block, inside):
    """A name's tokens without what stuck to its words: punctuation, possessive endings, "-led", "anti-"."""

    def form(i):
        return block[i][2].replace("’", "'").lower()

    def sticks(i):
        return form(i) == "'s" or not any(c.isalnum() for c in form(i))

    while inside and sticks(inside[0]):
        inside = inside[1:]
    while inside and sticks(inside[-1]):
        inside = inside[:-1]
    if len(inside) > 2 and form(inside[1]) == "-" and form(inside[0]) in BEFORE_HYPHEN:
        inside = inside[2:]
    last = block[inside[-1]][2] if inside else ""
    if len(inside) > 2 and form(inside[-2]) == "-" and (last in AFTER_HYPHEN or last.endswith("ed")):
        if any(c.isupper() for c in block[inside[-3]][2]):
            inside = inside[:-2]
    return inside


def lay(block, words, spans, open_outside, source):
    """Lays spans over words (begin, end, types that it may be) on a block's tokens.

    open_outside: types that a token outside all spans may have all the same.
    """
    at = offsets(words)
    return lay_chars(block, [(at[b][0], at[e - 1][1], types) for b, e, types in spans], open_outside, source)


def lay_chars(block, spans, open_outside=(), source="written"):
    """The same for spans in chars (begin, end, a type or several)."""
    outside = {LABEL_ID["O"]} | {LABEL_ID[f"{p}-{t}"] for t in open_outside for p in "BI"}
    allowed = [outside] * len(block)
    for begin, end, types in spans:
        inside = trimmed(block, [i for i, token in enumerate(block) if token[0] < end and token[1] > begin])
        for n, i in enumerate(inside):
            prefix = "B-" if n == 0 else "I-"
            allowed[i] = {LABEL_ID[prefix + t] for t in ([types] if isinstance(types, str) else types)}
    return Sentence([t[:3] for t in block], [guess(t[4]) for t in block], allowed, source)


def shape(form, first):
    """How a token is written; `first` whether it begins its sentence."""
    letters = [c for c in form if c.isalpha()]
    if not letters:
        return SHAPES.index("digits" if any(c.isdigit() for c in form) else "other")
    if not any(c.isupper() for c in letters):
        return SHAPES.index("lower")
    if len(letters) == 1:
        return SHAPES.index("initial")
    if all(c.isupper() for c in letters):
        return SHAPES.index("capitals")
    if form[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return SHAPES.index("first-capital" if first else "capital")
    return SHAPES.index("mixed")
