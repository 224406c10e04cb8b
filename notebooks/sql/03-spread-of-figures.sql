-- What is counted most, and how far the figures lie apart: where to look for a dispute.
SELECT
  c.concept_head,
  count(*) AS figures,
  count(DISTINCT c.doc_id) AS documents,
  count(DISTINCT c.source_text) AS sources,
  min(c.value) AS least,
  median(c.value) AS middle,
  max(c.value) AS greatest
FROM read_parquet('lake/numeric_claims/*/*.parquet') c
JOIN read_parquet('lake/documents/*/*.parquet') d USING (doc_id)
WHERE c.kind = 'count'
  AND c.status = 'asserted'
  AND c.concept_head IS NOT NULL
  AND d.duplicate_of IS NULL
GROUP BY c.concept_head
HAVING count(DISTINCT c.doc_id) > 1
ORDER BY documents DESC, figures DESC, c.concept_head;
