-- Disputes: figures that cannot all hold, and who stands on which side.
WITH claim_groups AS (
  SELECT * FROM read_parquet('lake/claim_groups/*/*.parquet')
  WHERE batch_date = (SELECT max(batch_date) FROM read_parquet('lake/claim_groups/*/*.parquet'))
)
SELECT
  g.group_id,
  concat_ws(' – ', g.holder, g.concept, g.place) AS question,
  m.side,
  list(DISTINCT c.text ORDER BY c.text) AS figures,
  list(DISTINCT coalesce(c.source_text, 'in its own voice')) AS say,
  list(DISTINCT coalesce(d.publisher, regexp_extract(d.uri, '([^/]+)/[^/]*$', 1))) AS outlets,
  min(m.published_date) AS since
FROM claim_groups g
JOIN read_parquet('lake/claim_group_members/*/*.parquet') m ON m.group_id = g.group_id AND m.batch_date = g.batch_date
JOIN read_parquet('lake/numeric_claims/*/*.parquet') c USING (claim_id)
JOIN read_parquet('lake/documents/*/*.parquet') d ON d.doc_id = c.doc_id
WHERE g.verdict = 'dispute'
GROUP BY g.group_id, question, g.independent_source_count, g.document_count, m.side
ORDER BY g.independent_source_count DESC, g.document_count DESC, g.group_id, m.side;
