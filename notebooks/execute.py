#!/usr/bin/env python3
"""Executes every notebook and every example query of this folder against a lake; a cell or query that fails fails the run.

    python execute.py --lake LAKE [--output FOLDER]

FOLDER receives the executed notebooks and their pictures. Nothing in this folder is changed.
"""
import argparse
import base64
import os
import pathlib
import re
import sys

import duckdb
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

HERE = pathlib.Path(__file__).resolve().parent


def execute_notebook(path, output):
    """Runs one notebook; returns the number of pictures it drew."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(HERE)}})
    client.execute()
    nbformat.write(notebook, output / path.name)
    pictures = [
        entry["data"]["image/png"]
        for cell in notebook.cells
        for entry in cell.get("outputs", [])
        if "image/png" in entry.get("data", {})
    ]
    for number, picture in enumerate(pictures, 1):
        (output / f"{path.stem}-{number}.png").write_bytes(base64.b64decode(picture))
    return len(pictures)


def execute_query(path, lake):
    """Runs one example query, which names its tables as lake/TABLE/…; returns what came of it."""
    sql = path.read_text(encoding="utf-8")
    tables = set(re.findall(r"'lake/(\w+)/", sql))
    missing = sorted(table for table in tables if not list(lake.glob(f"{table}/batch_date=*")))
    if missing:
        return f"not executed, the lake has no {', '.join(missing)}"
    rows = duckdb.connect().execute(sql.replace("'lake/", f"'{lake.as_posix()}/")).fetchall()
    return f"{len(rows)} rows"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lake", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, default=pathlib.Path("target/notebooks"))
    options = parser.parse_args()
    lake = options.lake.resolve()
    if not list(lake.glob("documents/batch_date=*")):
        parser.error(f"{lake} holds no lake: ./tallywire nightly --lake {options.lake} writes one")
    options.output.mkdir(parents=True, exist_ok=True)
    os.environ["TALLYWIRE_LAKE"] = str(lake)

    failed = 0
    for path in sorted(HERE.glob("*.ipynb")):
        try:
            print(f"{path.name}: {execute_notebook(path, options.output)} picture(s)", flush=True)
        except CellExecutionError as error:
            failed += 1
            print(f"{path.name}: a cell failed\n{error}", file=sys.stderr)
    for path in sorted(HERE.glob("sql/*.sql")):
        try:
            print(f"sql/{path.name}: {execute_query(path, lake)}", flush=True)
        except duckdb.Error as error:
            failed += 1
            print(f"sql/{path.name}: {error}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
