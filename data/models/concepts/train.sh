#!/bin/sh
# Trains the network of counted things and puts it beside this script:  data/models/concepts/train.sh DATA
#   DATA: a folder with ner/gmb-voa.silver.conll.gz (README.md says what it is)
# Needs Python 3.11 and some 20 minutes of two cores. What it makes on the way lies in the folder WORK (default: a new one).
set -eu

[ $# -eq 1 ] || { echo "usage: $0 DATA" >&2; exit 2; }
data=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/../../..

. "$here/../shared/environment.sh"

"$python" "$here/training/texts.py" "$data/ner/gmb-voa.silver.conll.gz" "$work/texts.jsonl"
"$home/tallywire" nightly --input "$work/texts.jsonl" --lake "$work/lake" --batch-date 2026-04-01 \
  --set nlp.names=fast --set claims.concepts=fast
gold=$home/data/gold/quantities
"$python" -u "$here/training/train.py" --lake "$work/lake" --encoder "$encoder" --out "$work/network.pt" --seed 2 \
  --gold "$gold/development.jsonl,$gold/development-2.jsonl,$gold/development-3.jsonl,$gold/development-4.jsonl" \
  --silver 16000 | tee "$work/train.log"
"$python" "$here/training/export.py" --encoder "$encoder" --network "$work/network.pt" --out "$here"
