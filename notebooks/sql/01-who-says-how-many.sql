-- Who says how many soldiers: the figure as written, the interval its wording allows, and who stands behind it.
SELECT
  d.published_date,
  coalesce(d.publisher, regexp_extract(d.uri, '([^/]+)/[^/]*$', 1)) AS outlet,
  c.source_text AS says,
  c.text AS figure,
  c.comparator,
  c.low,
  c.high,
  c.status
FROM read_parquet('lake/numeric_claims/*/*.parquet') c
JOIN read_parquet('lake/documents/*/*.parquet') d USING (doc_id)
WHERE c.kind = 'count'
  AND c.concept_head IN ('soldier', 'troop')
  AND d.duplicate_of IS NULL
ORDER BY d.published_date NULLS LAST, outlet, c.begin_char;
