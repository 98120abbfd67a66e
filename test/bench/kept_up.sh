#!/usr/bin/env bash
#
# kept_up.sh - what it costs to keep tables of deals: writes with the triggers, and a backfill by two workers.
#
#   make bench-kept-up            in the sandboxed server, over articles that build/bench/corpus makes
#
# Each INSERT takes the same articles from a table; medians of three, taking turns. All figures are of a server with
# fsync off, and of whatever else the machine does meanwhile.
set -euo pipefail
ARTICLES=$1
export PGOPTIONS='-c client_min_messages=warning'

ask() { psql -X -q -A -t -v ON_ERROR_STOP=1 "$@"; }

ask <<SQL
CREATE TABLE loaded (id int PRIMARY KEY, language text, published date, body text);
\copy loaded (id, language, published, body) FROM '$ARTICLES'
CREATE TABLE sample AS SELECT * FROM loaded ORDER BY id LIMIT 2000;
CREATE TABLE plain (LIKE loaded INCLUDING ALL);
CREATE TABLE words (LIKE loaded INCLUDING ALL, words tsvector GENERATED ALWAYS AS (to_tsvector('french', body)) STORED);
CREATE TABLE watched (LIKE loaded INCLUDING ALL);
CREATE TABLE queued (LIKE loaded INCLUDING ALL);
SELECT FROM deal_watch('watched', body => 'body', published => 'published');
SELECT FROM deal_watch('queued', body => 'body', published => 'published', mode => 'queue');
CREATE PROCEDURE insert_all(target regclass) LANGUAGE plpgsql AS \$\$
BEGIN
    EXECUTE format('INSERT INTO %s (id, language, published, body) SELECT * FROM sample', target);
END \$\$;
CREATE PROCEDURE insert_each(target regclass) LANGUAGE plpgsql AS \$\$
DECLARE
    one sample;
BEGIN
    FOR one IN SELECT * FROM sample LOOP
        EXECUTE format('INSERT INTO %s (id, language, published, body) VALUES (\$1, \$2, \$3, \$4)', target) USING one.id, one.language, one.published, one.body;
        COMMIT;
    END LOOP;
END \$\$;
CREATE TABLE times (how text, target text, seconds float8);
CREATE PROCEDURE measure(how text, target text) LANGUAGE plpgsql AS \$\$
DECLARE
    start timestamptz;
BEGIN
    EXECUTE format('TRUNCATE %I', target);
    COMMIT;
    start := clock_timestamp();
    IF how = 'all' THEN
        CALL insert_all(target::regclass);
    ELSE
        CALL insert_each(target::regclass);
    END IF;
    INSERT INTO times VALUES (how, target, extract(epoch FROM clock_timestamp() - start));
    COMMIT;
END \$\$;
SQL
for round in 1 2 3; do
  for how in all each; do
    for target in plain words watched queued; do ask -c "CALL measure('$how', '$target')"; done
  done
done
echo "Articles: $(ask -c "SELECT count(*) || ', ' || round(avg(octet_length(body))) || ' bytes each' FROM sample")"
echo
echo '| INSERT of one article, in ms | one statement for all | a transaction each |'
echo '|---|---|---|'
ask <<'SQL'
SELECT '| ' || CASE target WHEN 'plain' THEN 'no trigger' WHEN 'words' THEN 'generated tsvector column (''french'')' WHEN 'watched' THEN 'watched' ELSE 'watched, mode queue' END
    || ' | ' || max(ms) FILTER (WHERE how = 'all') || ' | ' || max(ms) FILTER (WHERE how = 'each') || ' |'
FROM (SELECT target, how, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) * 1000 / (SELECT count(*) FROM sample))::numeric, 2) AS ms
      FROM times GROUP BY target, how) t
GROUP BY target ORDER BY array_position('{plain,words,watched,queued}', target);
SQL

ask <<SQL
DROP TABLE sample, plain, words;
ALTER TABLE loaded RENAME TO articles;
VACUUM ANALYZE articles;
SELECT FROM deal_watch('articles', body => 'body', published => 'published');
SQL
start=$(date +%s.%N)
ask -c "CALL deal_backfill('articles')" &
first=$!
ask -c "CALL deal_backfill('articles')"
wait $first
echo
ask -v seconds="$(echo "$(date +%s.%N) $start" | awk '{print $1 - $2}')" <<'SQL'
SELECT format('Backfill by two workers: %s articles (%s MB) in %s s, %s a second; %s deals, %s mentions of names.', count(*), round(sum(octet_length(body)) / 1e6),
    round(:seconds), round(count(*) / :seconds), (SELECT count(*) FROM articles_deals), (SELECT count(*) FROM articles_entities)) FROM articles;
SELECT 'Not agreeing with deal_events: ' || count(*) FROM (
    (SELECT id, kind, party, target, amount FROM articles_deals WHERE id <= 5000 EXCEPT ALL SELECT a.id, e.kind, e.party, e.target, e.amount FROM articles a, deal_events(body, published) e WHERE a.id <= 5000)
    UNION ALL
    (SELECT a.id, e.kind, e.party, e.target, e.amount FROM articles a, deal_events(body, published) e WHERE a.id <= 5000 EXCEPT ALL SELECT id, kind, party, target, amount FROM articles_deals WHERE id <= 5000)) x;
SQL
