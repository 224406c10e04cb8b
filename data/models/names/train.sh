#!/bin/sh
# Trains the network of names and puts it beside this script:  data/models/names/train.sh DATA
#   DATA: a folder with ner/*.conll, ner/gmb-voa.silver.conll.gz and meantime.public.jsonl (README.md says what they are)
# Needs Python 3.11 and some 50 minutes of a core. What it makes on the way lies in the folder WORK (default: a new one).
set -eu

[ $# -eq 1 ] || { echo "usage: $0 DATA" >&2; exit 2; }
data=$1
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/../../..

. "$here/../shared/environment.sh"
. "$here/../shared/bge.sh"

"$python" "$here/training/sets.py" "$data" "$here/written" "$work/sentences.txt"
"$home/tallywire" learn tokens --texts "$work/sentences.txt" --out "$work/tokens.tsv"
OMP_NUM_THREADS=1 "$python" -u "$here/training/train.py" --data "$data" --tokens "$work/tokens.tsv" \
  --labels "$here/labels" --written "$here/written" --held "$home/data/gold/names" --encoder "$encoder" \
  --out "$work/network.pt" --epochs 4 --average 3 | tee "$work/train.log"
"$python" "$here/training/export.py" --encoder "$encoder" --network "$work/network.pt" --out "$here"
