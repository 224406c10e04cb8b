-- The latest well-supported figure of each story: killed, injured, missing, arrested, displaced.
-- Of the killed and injured every report has a say with its title and its first twelve sentences, for what comes later is the
-- story's history and other stories, as is a number that stands some sentences after the first victim. A number that is written
-- counts before single people who are told of, and who kills others and himself is one more. Those who die leave the injured: what
-- most reports say of all who were hit, less the killed, is what remains. A report from before the first that knows of a dead
-- has no say of the killed, and a number of the killed gives way to a greater one that revised it. The words, the verdict and the
-- sources are those of the question that it answers; a figure that was worked out has a title for its words, or none.
-- `./tallywire evaluate tolls` runs this query with Spark, so it keeps to what both know.
WITH claim_groups AS (
  SELECT * FROM read_parquet('lake/claim_groups/*/*.parquet')
  WHERE batch_date = (SELECT max(batch_date) FROM read_parquet('lake/claim_groups/*/*.parquet'))
    AND kind = 'count'
    AND event IN ('kill', 'injure', 'shoot', 'missing', 'arrest', 'displace')
), sums AS (  -- "two children and their father" count, not the two of them
  SELECT claim_id FROM read_parquet('lake/numeric_claims/*/*.parquet') WHERE rule = 'implied-sum'
), claims AS (
  SELECT
    g.group_id, g.story_id, g.event, g.best, g.verdict, m.published_date, c.doc_id, c.text, c.value, c.sentence_no, c.status,
    c.begin_char * 1000.0 + length(c.text) AS position,  -- of two that begin alike the shorter comes first
    c.rule NOT LIKE 'implied%' AND s.claim_id IS NULL OR c.rule IN ('implied-sum', 'implied-multiple') AS is_number,
    lower(c.text) IN ('himself', 'herself', 'themselves', 'self') AS is_self,
    regexp_extract(lower(c.text), '(other|second |third |fourth|fifth|sixth|surviv|remaining)', 1) <> '' AS is_besides
  FROM claim_groups g
  JOIN read_parquet('lake/claim_group_members/*/*.parquet') m ON m.group_id = g.group_id
  JOIN read_parquet('lake/numeric_claims/*/*.parquet') c ON c.claim_id = m.claim_id
  LEFT JOIN sums s ON s.claim_id = c.derived_from
  WHERE m.batch_date = (SELECT max(batch_date) FROM claim_groups)
    AND regexp_extract(c.text, '^[0-9]+ of [0-9]', 0) = ''  -- the second of ten pictures
    AND NOT (g.event = 'kill' AND c.event IS NULL AND coalesce(c.concept_head, '') = 'victim')  -- some may have lived
), victims AS (
  SELECT *, min(sentence_no) OVER (PARTITION BY doc_id) AS first_no
  FROM claims
  WHERE event IN ('kill', 'injure', 'shoot') AND status IN ('asserted', 'unconfirmed') AND value > 0 AND sentence_no <= 12
), suicides AS (  -- how many others a sentence tells of that somebody killed before himself
  SELECT doc_id, sentence_no,
    coalesce(max(value) FILTER (WHERE is_number AND NOT is_self), max(1) FILTER (WHERE NOT is_self)) AS others
  FROM victims
  WHERE event = 'kill'
  GROUP BY doc_id, sentence_no
  HAVING max(CASE WHEN is_self THEN 1 ELSE 0 END) = 1
), texts AS (
  SELECT
    doc_id,
    coalesce(
      min_by(value, position) FILTER (WHERE event = 'kill' AND is_number), max(1) FILTER (WHERE event = 'kill'), 0) AS killed,
    min_by(value, position) FILTER (WHERE event = 'injure' AND is_number) AS injured,
    min(position) FILTER (WHERE event = 'injure' AND is_number) AS injured_at,
    min_by(value, position) FILTER (WHERE event = 'shoot' AND is_number) AS shot,
    min(position) FILTER (WHERE event = 'shoot' AND is_number) AS shot_at,
    min_by(is_besides, position) FILTER (WHERE event = 'shoot' AND is_number) AS shot_besides,
    coalesce(max(1) FILTER (WHERE event <> 'kill'), 0) AS somebody,
    coalesce(max(1) FILTER (WHERE event <> 'kill' AND is_besides), 0) AS somebody_besides
  FROM victims
  WHERE NOT is_number OR sentence_no - first_no <= CASE event WHEN 'kill' THEN 3 ELSE 5 END
  GROUP BY doc_id
), number_words AS (
  SELECT * FROM (VALUES ('one', 1), ('two', 2), ('three', 3), ('four', 4), ('five', 5), ('six', 6), ('seven', 7), ('eight', 8),
    ('nine', 9), ('ten', 10)) AS words(word, number)
), title_words AS (
  SELECT
    s.story_id, s.doc_id, d.published_date, d.title,
    regexp_extract(lower(d.title),
      '(^|[ -])(kills?|killed|dies?|died|dead|deaths?|deadly|fatal|fatally|homicide|murder|manslaughter|slain|slaying)([ ,:]|$)',
      2) <> '' AS kills,
    regexp_extract(lower(d.title),
      '(^|[ -])(shot|shoots|wounds|wounded|wounding|injures|injured|injuring|hospitalized)([ ,:]|$)', 2) <> '' AS hits,
    regexp_extract(lower(d.title),
      '(^|[ ,:])([0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)( [a-z]+){0,2} (injured|wounded|hurt)([ ,:]|$)', 2) AS injured,
    regexp_extract(lower(d.title),
      '(^|[ ,:])([0-9]{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)( [a-z]+){0,2} shot([ ,:]|$)', 2) AS shot
  FROM read_parquet('lake/story_documents/*/*.parquet') s
  JOIN read_parquet('lake/documents/*/*.parquet') d ON d.doc_id = s.doc_id
  WHERE s.batch_date = (SELECT max(batch_date) FROM claim_groups)
), titles AS (
  SELECT
    t.story_id, t.doc_id, t.published_date, t.title,
    CASE WHEN t.kills THEN 1 ELSE 0 END AS killed,
    CASE WHEN t.kills OR t.hits THEN 1 ELSE 0 END AS hit,
    coalesce(i.number, try_cast(t.injured AS INTEGER)) AS injured,
    coalesce(s.number, try_cast(t.shot AS INTEGER)) AS shot
  FROM title_words t
  LEFT JOIN number_words i ON i.word = t.injured
  LEFT JOIN number_words s ON s.word = t.shot
), reports AS (
  SELECT
    t.story_id, t.doc_id, t.published_date,
    greatest(coalesce(x.killed + coalesce(z.one_more, 0), 0), t.killed) AS killed,
    coalesce(t.injured, x.injured) AS injured,
    coalesce(t.shot, x.shot) AS shot,
    x.shot_besides,
    x.shot_at < x.injured_at AS shot_first,
    coalesce(x.somebody, t.hit) AS somebody,
    coalesce(x.somebody_besides, 0) AS somebody_besides
  FROM titles t
  LEFT JOIN texts x ON x.doc_id = t.doc_id
  LEFT JOIN (
    SELECT u.doc_id, max(1) AS one_more
    FROM suicides u JOIN texts k ON k.doc_id = u.doc_id AND k.killed = u.others
    GROUP BY u.doc_id
  ) z ON z.doc_id = t.doc_id
  WHERE x.doc_id IS NOT NULL OR t.hit = 1
), tolls AS (
  SELECT
    story_id, published_date, killed,
    min(CASE WHEN killed > 0 THEN published_date END) OVER (PARTITION BY story_id) AS first_death,
    killed + CASE
      WHEN injured IS NOT NULL AND shot_first AND NOT shot_besides THEN greatest(injured, shot - killed)
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
  FROM tolls
  WHERE killed > 0 OR NOT coalesce(published_date < first_death, false)
  GROUP BY story_id, killed
  UNION ALL
  SELECT story_id, 'hit', hit, row_number() OVER (PARTITION BY story_id ORDER BY count(*) DESC, hit DESC)
  FROM tolls GROUP BY story_id, hit
), held AS (
  SELECT story_id, killed, max(published_date) AS until FROM tolls GROUP BY story_id, killed
), revised AS (  -- tolls rise: by a greater number that came when no report said the earlier one any more
  SELECT s.story_id, s.event, max(l.value) AS latest
  FROM said s
  JOIN held h ON h.story_id = s.story_id AND h.killed = s.figure
  JOIN claims c ON c.story_id = s.story_id AND c.event = s.event AND c.value = s.figure
  JOIN claims l ON l.group_id = c.group_id AND l.value = l.best
  WHERE s.place = 1 AND s.event = 'kill' AND c.verdict = 'revised' AND c.is_number AND l.is_number
    AND l.value > s.figure AND l.published_date > h.until
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
), headlines AS (
  SELECT story_id, 'kill' AS event, min(title) AS title FROM titles WHERE killed = 1 GROUP BY story_id
  UNION ALL
  SELECT story_id, 'injure', min(title) FROM titles WHERE hit > killed OR injured > 0 GROUP BY story_id
), grounds AS (
  SELECT
    f.story_id, f.event, f.best AS figure, g.group_id, g.verdict, g.independent_source_count, g.document_count, g.last_seen,
    coalesce(w.example, h.title) AS example,
    row_number() OVER (
      PARTITION BY f.story_id, f.event
      ORDER BY CASE WHEN g.best = f.best THEN 0 ELSE 1 END, g.independent_source_count DESC NULLS LAST, g.document_count DESC,
        g.last_seen DESC, g.group_id) AS place
  FROM figures f
  LEFT JOIN words w ON w.story_id = f.story_id AND w.event = f.event AND w.value = f.best
  LEFT JOIN claim_groups g ON g.group_id = w.group_id
  LEFT JOIN headlines h ON h.story_id = f.story_id AND h.event = f.event
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
