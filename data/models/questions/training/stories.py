"""Numbers of stories, and which of them answer one question.

    WRITTEN/*.jsonl   stories written for the purpose, one a line: {"story", "questions": {number: question}, "reports": [text, …]}, where a
                      text has its numbers marked with their question: [[4|about 94,000 soldiers]]; the stories of a file are of one kind,
                      and often the first two, the next two and so on are two events of one sort in the same days
    data/gold/stories/*.jsonl   the annotated stories of the project
"""

import glob
import json
import os
import re
from collections import defaultdict
from dataclasses import dataclass

MARK = re.compile(r"\[\[(\d+)\|(.*?)\]\]", re.DOTALL)

SHARE = re.compile(r"%|per ?cent|percentage")
MONEY = re.compile(
    r"[$€£¥]|dollar|euro|pound|\byen|rub|yuan|crown|franc|peso|rupee|krona|dinar|shekel|lira"
)


@dataclass
class Number:
    text: str  # of the report
    begin: int
    end: int
    question: str
    kind: str  # share, money or other: what no rule would compare is of little use


@dataclass
class Story:
    numbers: list
    questions: dict  # in words, by what numbers have for them; empty where they aren't known
    home: tuple  # its file and its place there, from 0


def kind(words):
    words = words.lower()
    return "share" if SHARE.search(words) else "money" if MONEY.search(words) else "other"


def written(folder):
    """The stories of a folder."""
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        with open(path, encoding="utf-8") as lines:
            for place, line in enumerate(lines):
                story = json.loads(line)
                numbers = [number for report in story["reports"] for number in marked(report)]
                yield Story(numbers, story["questions"], (path, place))


def marked(report):
    """The numbers of a report, whose text is what remains without the marks."""
    text, at, spans = "", 0, []
    for mark in MARK.finditer(report):
        text += report[at : mark.start()]
        spans.append((len(text), len(text) + len(mark[2]), mark[1]))
        text += mark[2]
        at = mark.end()
    text += report[at:]
    return [Number(text, begin, end, question, kind(text[begin:end])) for begin, end, question in spans]


def annotated(path):
    """The stories of a gold file."""
    texts, stories = {}, defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for row in rows:
        if row["type"] == "document":
            texts[row["uri"]] = row["text"]
    for number, row in enumerate(rows):
        if row["type"] == "group":
            for member in row["members"]:
                text = texts[member["uri"]]
                begin, end = member["begin"], member["end"]
                stories[row["story"]].append(Number(text, begin, end, str(number), kind(text[begin:end])))
    return [Story(numbers, {}, (path, place)) for place, numbers in enumerate(stories.values())]
