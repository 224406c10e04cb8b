-- The evidence: every figure inside its sentence, marked, cut from the document by position (code points).
SELECT
  c.text AS figure,
  substring(d.text, s.begin_char + 1, c.begin_char - s.begin_char)
    || '[' || substring(d.text, c.begin_char + 1, c.end_char - c.begin_char) || ']'
    || substring(d.text, c.end_char + 1, s.end_char - c.end_char) AS sentence,
  d.uri
FROM read_parquet('lake/numeric_claims/*/*.parquet') c
JOIN read_parquet('lake/sentences/*/*.parquet') s USING (doc_id, sentence_no)
JOIN read_parquet('lake/documents/*/*.parquet') d USING (doc_id)
ORDER BY c.value DESC, d.uri, c.begin_char
LIMIT 50;
