-- How a figure was revised: each new figure of a question, the day it came, who gave it and what stood before.
WITH claim_groups AS (
  SELECT * FROM read_parquet('lake/claim_groups/*/*.parquet')
  WHERE batch_date = (SELECT max(batch_date) FROM read_parquet('lake/claim_groups/*/*.parquet'))
), sides AS (
  SELECT
    g.group_id,
    coalesce(g.event || ': ', '') || g.concept AS question,
    m.side,
    min(m.published_date) AS since,
    arg_min(c.text, (m.published_date, c.begin_char)) AS figure,
    arg_min(c.value, (m.published_date, c.begin_char)) AS value,
    arg_min(coalesce(c.source_text, d.publisher, regexp_extract(d.uri, '([^/]+)/[^/]*$', 1)), (m.published_date, c.begin_char)) AS says,
    count(DISTINCT m.doc_id) AS documents
  FROM claim_groups g
  JOIN read_parquet('lake/claim_group_members/*/*.parquet') m ON m.group_id = g.group_id AND m.batch_date = g.batch_date
  JOIN read_parquet('lake/numeric_claims/*/*.parquet') c USING (claim_id)
  JOIN read_parquet('lake/documents/*/*.parquet') d ON d.doc_id = c.doc_id
  WHERE g.verdict = 'revised'
    AND g.event IS NOT NULL  -- tolls; without this line everything that was revised
  GROUP BY ALL
)
SELECT
  group_id,
  question,
  since,
  figure,
  value - lag(value) OVER (PARTITION BY group_id ORDER BY side) AS change,
  says,
  documents
FROM sides
ORDER BY group_id, side;
