-- The latest well-supported figure of each story: killed, injured, missing, arrested, displaced.
-- Of the killed and injured every report has a say with what it tells in its first twelve sentences, for what comes later is
-- the story's history and other stories; a number that is written counts before single people who are told of. Those who die
-- leave the injured: what most reports say of all who were hit, less the killed, is what remains. A number of the killed that was
-- revised gives way to the latest. The words, the verdict and the sources are those of the question that it answers; there are
-- none where the figure was worked out.
-- `./tallywire evaluate tolls` runs this query with Spark, so it keeps to what both know.
WITH claim_groups AS (
  SELECT * FROM read_parquet('lake/claim_groups/*/*.parquet')
  WHERE batch_date = (SELECT max(batch_date) FROM read_parquet('lake/claim_groups/*/*.parquet'))
    AND kind = 'count'
    AND event IN ('kill', 'injure', 'shoot', 'missing', 'arrest', 'displace')
), claims AS (
  SELECT
    g.group_id, g.story_id, g.event, g.best, g.verdict, m.published_date, c.doc_id, c.text, c.value, c.sentence_no, c.status,
    c.begin_char * 1000.0 + length(c.text) AS position,  -- of two that begin alike the shorter comes first
    c.rule NOT LIKE 'implied%' OR c.rule IN ('implied-sum', 'implied-multiple') AS is_number,
    lower(c.text) LIKE '%other%' OR lower(c.text) LIKE '%second %' AS is_besides
  FROM claim_groups g
  JOIN read_parquet('lake/claim_group_members/*/*.parquet') m ON m.group_id = g.group_id
  JOIN read_parquet('lake/numeric_claims/*/*.parquet') c ON c.claim_id = m.claim_id
  WHERE m.batch_date = (SELECT max(batch_date) FROM claim_groups)
    AND regexp_extract(c.text, '^[0-9]+ of [0-9]', 0) = ''  -- the second of ten pictures
), reports AS (
  SELECT
    story_id, doc_id,
    coalesce(
      min_by(value, position) FILTER (WHERE event = 'kill' AND is_number), max(1) FILTER (WHERE event = 'kill'), 0) AS killed,
    min_by(value, position) FILTER (WHERE event = 'injure' AND is_number) AS injured,
    min_by(value, position) FILTER (WHERE event = 'shoot' AND is_number) AS shot,
    min_by(is_besides, position) FILTER (WHERE event = 'shoot' AND is_number) AS shot_besides,
    coalesce(max(1) FILTER (WHERE event <> 'kill'), 0) AS somebody,
    coalesce(max(1) FILTER (WHERE event <> 'kill' AND is_besides), 0) AS somebody_besides
  FROM claims
  WHERE event IN ('kill', 'injure', 'shoot')
    AND status IN ('asserted', 'unconfirmed')
    AND value > 0
    AND sentence_no <= 12
  GROUP BY story_id, doc_id
), tolls AS (
  SELECT
    story_id, killed,
    killed + CASE
      WHEN injured IS NOT NULL THEN injured
      WHEN shot_besides THEN shot
      WHEN shot IS NOT NULL THEN greatest(0, shot - killed)
      WHEN killed = 0 THEN somebody
      ELSE somebody_besides  -- a lone victim who was shot and died
    END AS hit
  FROM reports
), said AS (  -- what most reports say, the greater among equals
  SELECT story_id, 'kill' AS event, killed AS figure,
    row_number() OVER (PARTITION BY story_id ORDER BY count(*) DESC, killed DESC) AS place
  FROM tolls GROUP BY story_id, killed
  UNION ALL
  SELECT story_id, 'hit', hit, row_number() OVER (PARTITION BY story_id ORDER BY count(*) DESC, hit DESC)
  FROM tolls GROUP BY story_id, hit
), revised AS (
  SELECT s.story_id, s.event, max(c.best) AS latest
  FROM said s JOIN claims c ON c.story_id = s.story_id AND c.event = s.event AND c.value = s.figure
  WHERE s.place = 1 AND c.verdict = 'revised' AND c.is_number
  GROUP BY s.story_id, s.event
), supported AS (  -- of everything else the figure with the most behind it, a written number before single people
  SELECT story_id, event, best,
    row_number() OVER (
      PARTITION BY story_id, event
      ORDER BY max(CASE WHEN is_number THEN 1 ELSE 0 END) DESC, count(DISTINCT doc_id) DESC, max(published_date) DESC, best DESC
    ) AS place
  FROM claims
  WHERE event IN ('missing', 'arrest', 'displace') AND status IN ('asserted', 'unconfirmed')
  GROUP BY story_id, event, group_id, best
), figures AS (
  SELECT story_id, event, best FROM supported WHERE place = 1
  UNION ALL
  SELECT s.story_id, s.event, coalesce(r.latest, s.figure)
  FROM said s LEFT JOIN revised r ON r.story_id = s.story_id AND r.event = s.event
  WHERE s.event = 'kill' AND s.place = 1
  UNION ALL
  SELECT k.story_id, 'injure', greatest(0, h.figure - k.figure)
  FROM said k JOIN said h ON h.story_id = k.story_id
  WHERE k.event = 'kill' AND k.place = 1 AND h.event = 'hit' AND h.place = 1
), words AS (
  SELECT story_id, event, group_id, value, min_by(text, length(text)) AS example
  FROM claims GROUP BY story_id, event, group_id, value
), grounds AS (
  SELECT
    f.story_id, f.event, f.best AS figure, g.group_id, g.verdict, g.independent_source_count, g.document_count, g.last_seen,
    w.example,
    row_number() OVER (
      PARTITION BY f.story_id, f.event
      ORDER BY CASE WHEN g.best = f.best THEN 0 ELSE 1 END, g.independent_source_count DESC NULLS LAST, g.document_count DESC,
        g.last_seen DESC, g.group_id) AS place
  FROM figures f
  LEFT JOIN words w ON w.story_id = f.story_id AND w.event = f.event AND w.value = f.best
  LEFT JOIN claim_groups g ON g.group_id = w.group_id
)
SELECT
  g.story_id,
  CASE g.event
    WHEN 'kill' THEN 'killed' WHEN 'injure' THEN 'injured' WHEN 'arrest' THEN 'arrested' WHEN 'displace' THEN 'displaced'
    ELSE g.event END AS what,
  g.figure AS best,
  g.independent_source_count AS sources,
  g.document_count AS documents,
  g.verdict,
  g.last_seen,
  g.example,
  g.group_id
FROM grounds g
WHERE g.place = 1 AND (g.figure > 0 OR g.group_id IS NOT NULL)
ORDER BY g.last_seen DESC NULLS LAST, g.story_id, what;
