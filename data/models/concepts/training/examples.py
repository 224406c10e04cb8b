"""Sentences with their numbers and what each counts: from the rules' own claims, and from annotated ones.

A sentence comes with the one before it. Its numbers are (begin, end, counted begin, counted end, asked): the third and fourth
are None where a number counts nothing, the fifth is false where nothing is to be learnt about it.
"""

import json
import random
import re
from collections import namedtuple

import duckdb

Number = namedtuple("Number", "begin end counted_begin counted_end asked")
Example = namedtuple("Example", "text numbers source")

# Rules that are right less often teach more errors than they are worth.
SURE = 0.7

# Counted words right behind their number are the most and the easiest.
ADJACENT_SHOWN = 0.3

NUMERAL_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens "
    "hundreds thousands millions billions half third quarter twice triple double thirds quarters couple"
).split()
NUMERAL = re.compile(r"\d|^(" + "|".join(NUMERAL_WORDS) + r")\b", re.IGNORECASE)

# Where a sentence ends, for short annotated texts that are sentences apart from that.
END = re.compile(r'(?<=[.!?]["”’)]) +(?=["“A-Z])|(?<=[.!?]) +(?=["“A-Z0-9])|\n+')
NO_END = re.compile(r"\b(Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Gov|Sen|Rep|St|No|U\.S|U\.N|[A-Z])\.$")


def numeral(text, begin, end):
    """Where the first numeral of a quantity stands."""
    for word in re.finditer(r"[\w.,]*\w", text[begin:end]):
        if NUMERAL.search(word.group()):
            return begin + word.start(), begin + word.end()
    return begin, end


def from_lake(lake, generator):
    """What the rules found in a lake's documents, where they are seldom wrong."""

    def table(name):
        return f"read_parquet('{lake}/{name}/*/*.parquet', hive_partitioning = true)"

    texts = dict(duckdb.sql(f"select doc_id, text from {table('documents')}").fetchall())
    sentences = {
        (doc, number): (begin, end)
        for doc, number, begin, end in duckdb.sql(
            f"select doc_id, sentence_no, begin_char, end_char from {table('sentences')}"
        ).fetchall()
    }
    claims = duckdb.sql(
        f"""select doc_id, sentence_no, begin_char, end_char, concept_begin_char, concept_end_char, confidence
        from {table('numeric_claims')} where rule not like 'implied%'
        order by doc_id, sentence_no, begin_char, claim_id"""
    ).fetchall()
    by_sentence = {}
    for claim in claims:
        by_sentence.setdefault(claim[:2], []).append(claim[2:])
    for (doc, sentence), found in sorted(by_sentence.items()):
        begin, end = sentences[doc, sentence]
        begin = sentences.get((doc, sentence - 1), (begin, end))[0]
        numbers = []
        for first, last, counted_first, counted_last, confidence in found:
            first, last = numeral(texts[doc], first, last)
            asked = counted_first is not None and counted_first >= begin and counted_last <= end and confidence >= SURE
            if asked and 0 <= counted_first - last <= 1:
                asked = generator.random() < ADJACENT_SHOWN
            counted = (counted_first - begin, counted_last - begin) if asked else (None, None)
            numbers.append(Number(first - begin, last - begin, *counted, asked))
        if any(n.asked for n in numbers):
            yield Example(texts[doc][begin:end], numbers, "rules")


def sentence_ends(text):
    begin = 0
    for gap in END.finditer(text):
        if not NO_END.search(text[begin : gap.start()]):
            yield begin, gap.start()
            begin = gap.end()
    yield begin, len(text)


def from_gold(path):
    """Annotated claims: the counted words are the nearest that are written so."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield from _from_gold(json.loads(line), path)


def _from_gold(gold, path):
    text = gold["text"]
    spans = list(sentence_ends(text))
    by_sentence = {}
    for claim in gold["claims"]:
        if not claim.get("implied"):
            own = max(i for i, span in enumerate(spans) if span[0] <= claim["num_begin"])
            by_sentence.setdefault(own, []).append(claim)
    for own, claims in by_sentence.items():
        begin, end = spans[max(0, own - 1)][0], spans[own][1]
        numbers = []
        for claim in claims:
            first, last = claim["num_begin"], claim["num_end"]
            asked = not claim.get("optional")
            counted = (None, None)
            if claim["concept"]:
                at = _nearest(text, claim["concept"], first, last)
                asked = asked and at is not None and at >= begin and at + len(claim["concept"]) <= end
                if asked:
                    counted = (at - begin, at + len(claim["concept"]) - begin)
            numbers.append(Number(first - begin, last - begin, *counted, asked))
        yield Example(text[begin:end], numbers, path)


def _nearest(text, words, begin, end):
    found = [match.start() for match in re.finditer(re.escape(words), text)]
    return min(found, key=lambda at: min(abs(at - end), abs(at + len(words) - begin)), default=None)
