#!/bin/sh
# Trains the network of questions and puts it beside this script:  data/models/questions/train.sh
# Needs Python 3.11 and some ten hours of a core. What it makes on the way lies in the folder WORK (default: a new one).
set -eu

[ $# -eq 0 ] || { echo "usage: $0" >&2; exit 2; }
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/../../..

. "$here/../shared/environment.sh"
. "$here/../shared/bge.sh"

"$python" -u "$here/training/train.py" --written "$here/written" \
  --score "$here/held,$home/data/gold/stories/development.jsonl,$home/data/gold/stories/development-2.jsonl" \
  --encoder "$encoder" --out "$work/network.pt" | tee "$work/train.log"
"$python" "$here/training/export.py" --encoder "$encoder" --network "$work/network.pt" --out "$here"
