-- Figures that speak of a week, whenever they were published: claims carry the days they are about.
SELECT
  c.time_start,
  c.time_end,
  c.text AS figure,
  c.predicate,
  c.holder_text AS whose,
  c.source_text AS says,
  d.uri
FROM read_parquet('lake/numeric_claims/*/*.parquet') c
JOIN read_parquet('lake/documents/*/*.parquet') d USING (doc_id)
WHERE c.time_start <= DATE '2026-03-15'
  AND c.time_end >= DATE '2026-03-09'
ORDER BY c.time_start, c.time_end, d.uri, c.begin_char;
