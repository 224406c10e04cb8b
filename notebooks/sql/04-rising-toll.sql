-- A toll as it rises: what was said each day of the people who died.
SELECT
  d.published_date,
  max(c.value) AS highest,
  list(DISTINCT c.text ORDER BY c.text) AS wordings,
  list(DISTINCT c.source_text ORDER BY c.source_text) FILTER (WHERE c.source_text IS NOT NULL) AS sources
FROM read_parquet('lake/numeric_claims/*/*.parquet') c
JOIN read_parquet('lake/sentences/*/*.parquet') s USING (doc_id, sentence_no)
JOIN read_parquet('lake/documents/*/*.parquet') d USING (doc_id)
WHERE c.kind = 'count'
  AND regexp_matches(s.text, '\b(died|dead|death toll|bodies)\b', 'i')
  AND contains(d.text, 'ferry')
GROUP BY d.published_date
ORDER BY d.published_date;
