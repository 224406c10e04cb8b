"""The Voice of America's news as documents that a nightly run reads.

    python texts.py DATA/ner/gmb-voa.silver.conll.gz texts.jsonl

The set has tokens, a line each, with an empty line between sentences and nothing between reports; its tags are left out.
"""

import gzip
import json
import re
import sys

# Enough for a sentence to have others before it.
SENTENCES_A_DOCUMENT = 12

STICKS = re.compile(r"^([.,;:!?%)\]]|'s|'|n't|'re|'ve|'ll|'m|'d)$")
OPENS = {"(", "[", "$"}


def joined(words):
    """Words as a sentence: what the tokenizer of the set cut apart stands together again."""
    text, quoted, glued = "", False, True
    for word in words:
        if word in ("``", "''"):
            word = '"'
        if word == '"':
            text += word if quoted or glued else " " + word
            quoted = not quoted
            glued = quoted
        elif STICKS.match(word):
            text += word
            glued = False
        elif word == "-":
            text += word
            glued = True
        else:
            text += word if glued else " " + word
            glued = word in OPENS
    return text


def sentences(path):
    words = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                words.append(line.split("\t")[0].strip())
            elif words:
                yield joined(words)
                words = []
    if words:
        yield joined(words)


def main():
    source, out = sys.argv[1:]
    found = list(sentences(source))
    with open(out, "w", encoding="utf-8") as lines:
        for i in range(0, len(found), SENTENCES_A_DOCUMENT):
            text = " ".join(found[i : i + SENTENCES_A_DOCUMENT])
            document = {"uri": f"voa-{i // SENTENCES_A_DOCUMENT:05}", "text": text, "source": "voa", "date": "2010-06-15"}
            lines.write(json.dumps(document) + "\n")


if __name__ == "__main__":
    main()
