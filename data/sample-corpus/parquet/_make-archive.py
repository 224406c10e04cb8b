#!/usr/bin/env python3
"""Writes archive.parquet, the sample's reports that arrive as a table.

Run it from anywhere after `pip install pyarrow`; the reports are below, and the file is the same on every run.
"""
import os

import pyarrow as pa
import pyarrow.parquet as pq

REPORTS = [
    {
        "uri": "continental:2026-03-12/11",
        "title": "Alliance sees fewer than 40,000 soldiers at the Dovra",
        "published_at": "2026-03-12T16:00:00Z",
        "publisher": "The Continental",
        "url": "https://continental.example/2026-03-12/11",
        "language": "en",
        "text": (
            "The Western alliance puts the number of Karvelian soldiers near the Ostrenian border at fewer than "
            "40,000, its secretary general, Helene Marchand, said on Thursday.\n\n"
            '"We do not share every number that is given in Vell," Marchand told reporters. According to an '
            "internal paper that The Continental has seen, nearly 39,000 soldiers have arrived, around 80 percent "
            "of them since February 20.\n\n"
            "The alliance plans to send 1,500 soldiers to its eastern members. A spokeswoman for Karvelian "
            "President Marek Toldy called this a provocation."
        ),
    },
    {
        "uri": "continental:2026-03-14/03",
        "title": "Ferry was carrying 171 people, ministry says",
        "published_at": "2026-03-14T08:20:00Z",
        "publisher": "The Continental",
        "url": "https://continental.example/2026-03-14/03",
        "language": "en",
        "text": (
            "The ferry Santa Imelda was carrying 171 people when it sank on Monday, 21 more than allowed, the "
            "Philippine transport ministry said on Saturday.\n\n"
            "The death toll has reached 31, and 43 people are still missing, Transport Secretary Alma Reyes said. "
            "She corrected earlier figures for the missing, which were based on the manifest.\n\n"
            "The search was called off on Friday evening. Sibran Lines faces a fine of 5 million pesos."
        ),
    },
]
FIELDS = ["uri", "title", "published_at", "publisher", "url", "language", "text"]

schema = pa.schema([pa.field(name, pa.string()) for name in FIELDS])
table = pa.Table.from_pylist(REPORTS, schema=schema)
pq.write_table(table, os.path.join(os.path.dirname(os.path.abspath(__file__)), "archive.parquet"), compression="zstd")
