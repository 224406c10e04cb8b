-- The names that most documents mention, with the ways they are written.
SELECT
  m.type,
  arg_max(m.text, length(m.text)) AS name,
  list(DISTINCT m.text ORDER BY m.text) AS variants,
  count(DISTINCT m.doc_id) AS documents,
  count(*) AS mentions
FROM read_parquet('lake/entity_mentions/*/*.parquet') m
GROUP BY m.type, m.entity_id
ORDER BY documents DESC, mentions DESC, name
LIMIT 25;
