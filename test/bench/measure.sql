-- Speed in the server: what sandbox.sh bench runs. Variables: articles, a file of rows, and seconds.
--
-- A query reads the first articles of the table, as many as it takes a few seconds for (all of them where it can), once
-- to warm up and five times for the median; with one process, then with two workers and an idle leader. Articles come
-- in no order, so a part of them stands for the rest.
\set ON_ERROR_STOP on
SET client_min_messages = warning;
CREATE TABLE article (id int PRIMARY KEY, language text, published date, body text, read_so_far bigint);
COPY article (id, language, published, body) FROM :'articles';
UPDATE article a SET read_so_far = s.bytes FROM (SELECT id, sum(octet_length(body)) OVER (ORDER BY id) AS bytes FROM article) s WHERE s.id = a.id;
VACUUM (FULL, ANALYZE) article;

CREATE TABLE measured (no int GENERATED ALWAYS AS IDENTITY, name text, about text, mb numeric, one numeric, two numeric);

CREATE FUNCTION seconds_of(query text, upto int) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
    start timestamptz := clock_timestamp();
    ignored bigint;
BEGIN
    EXECUTE format(query, format('(SELECT * FROM article WHERE id <= %s) article', upto)) INTO ignored;
    RETURN extract(epoch FROM clock_timestamp() - start);
END $$;

CREATE FUNCTION median_of(query text, upto int) RETURNS float8 LANGUAGE sql AS $$
    SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds_of(query, upto)) FROM generate_series(1, 5)
$$;

-- The last article of a sample of so many bytes.
CREATE FUNCTION sample_of(bytes float8) RETURNS int LANGUAGE sql AS $$
    SELECT coalesce(min(id) FILTER (WHERE read_so_far >= bytes), max(id)) FROM article
$$;

-- query: a count or a sum over %s, which stands for the articles.
CREATE FUNCTION measure(name text, about text, query text, seconds float8) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    upto int := sample_of(300000);
    bytes float8;
    one float8;
    two float8;
BEGIN
    PERFORM set_config('max_parallel_workers_per_gather', '0', false);
    PERFORM seconds_of(query, upto);
    upto := greatest(upto, sample_of(300000 / seconds_of(query, upto) * seconds));
    SELECT read_so_far INTO bytes FROM article WHERE id = upto;
    PERFORM seconds_of(query, upto);
    one := median_of(query, upto);
    PERFORM set_config('max_parallel_workers_per_gather', '2', false);
    two := median_of(query, upto);
    INSERT INTO measured (name, about, mb, one, two) VALUES (measure.name, measure.about, bytes / 1e6, bytes / 1e6 / one, bytes / 1e6 / two);
END $$;

SET jit = off;
SET max_parallel_workers = 2;
SET parallel_leader_participation = off;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
\o /dev/null
SELECT measure('detoasting alone', 'body LIKE ''x%''', 'SELECT count(*) FROM %s WHERE body LIKE ''x%%''', :seconds);
SELECT measure('regexp_matches', 'one money pattern', $q$SELECT count(m) FROM %s, regexp_matches(body,
    '(?:[$€£]\s?\d[\d.,]*(?:\s?(?:k|m|bn|M|Md))?|\d[\d\s.,]*(?:million|milliard|billion)s?(?:\s(?:d[''’]euros|de\s)?(?:dollars|euros|livres|yens|francs|pounds|yen)?)?|\d[\d\s.,]*\s?(?:M€|Md€|€|euros|dollars|pounds|USD|EUR))', 'g') m$q$, :seconds);
SELECT measure('to_tsvector(''french'')', '', 'SELECT sum(length(to_tsvector(''french'', body))) FROM %s', :seconds);
SELECT measure('to_tsvector(''english'')', '', 'SELECT sum(length(to_tsvector(''english'', body))) FROM %s', :seconds);
SELECT measure('deal_language', '', 'SELECT count(deal_language(body)) FROM %s', :seconds);
SELECT measure('deal_amounts', '', 'SELECT count(*) FROM %s, deal_amounts(body)', :seconds);
SELECT measure('deal_dates', '', 'SELECT count(*) FROM %s, deal_dates(body, published)', :seconds);
SELECT measure('deal_entities', '', 'SELECT count(*) FROM %s, deal_entities(body)', :seconds);
SELECT measure('deal_organizations', '', 'SELECT sum(cardinality(deal_organizations(body))) FROM %s', :seconds);
SELECT measure('deal_quotes', '', 'SELECT count(*) FROM %s, deal_quotes(body)', :seconds);
SELECT measure('deal_events', '', 'SELECT count(*) FROM %s, deal_events(body, published)', :seconds);
SELECT measure('deal_parties', '', 'SELECT count(*) FROM %s, deal_parties(body, published)', :seconds);
SELECT measure('deal_clauses', '', 'SELECT count(*) FROM %s, deal_clauses(body, published)', :seconds);
SELECT measure('deal_extract', 'everything', 'SELECT count(deal_extract(body, published)) FROM %s', :seconds);
SELECT measure('deal_headline', '', 'SELECT sum(length(deal_headline(body, published))) FROM %s', :seconds);
SELECT measure('deal_debug', '', 'SELECT count(*) FROM %s, deal_debug(body, published)', :seconds);
SELECT measure('two functions', 'deal_amounts and deal_events of the same text',
    'SELECT count(deal_amounts) + count(deal_events) FROM (SELECT deal_amounts(body, language), deal_events(body, published, language) FROM %s) f', :seconds);
\o

-- One article, and a new backend.
CREATE FUNCTION microseconds_of_one() RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    start timestamptz;
    n int;
BEGIN
    CREATE TEMPORARY TABLE alike AS SELECT body, published FROM article WHERE octet_length(body) BETWEEN 6900 AND 7100;
    PERFORM deal_extract(body, published) FROM alike;
    start := clock_timestamp();
    SELECT count(deal_extract(body, published)) INTO n FROM alike;
    RETURN round(extract(epoch FROM clock_timestamp() - start) * 1e6 / n);
END $$;

\pset tuples_only on
\pset format unaligned
\pset fieldsep '\t'
SELECT 'row', name, about, round(mb, 1), round(one, 1), round(two, 1), round(one / (SELECT one FROM measured WHERE name = 'to_tsvector(''french'')'), 1), round(two / one, 2)
FROM measured ORDER BY no;
SELECT 'article', microseconds_of_one();
SELECT 'corpus', count(*), round(sum(octet_length(body)) / 1e6, 1), round(100.0 * sum(pg_column_size(body)) / sum(octet_length(body))) FROM article;
