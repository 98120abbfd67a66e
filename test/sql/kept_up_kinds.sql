-- Watched tables of every kind: keys, columns, partitions, a queue, other people's writes, and what is refused.
CREATE SCHEMA kinds;
SET search_path = kinds, public;
SET client_min_messages = warning;
\set SHOW_CONTEXT never
CREATE TABLE texts (n int, body text);
INSERT INTO texts VALUES (0, 'Carrefour a racheté Cora lundi pour 1,05 milliard d''euros.'), (1, 'Microsoft agreed to buy GitHub for $7.5 billion.'),
    (2, 'Salesforce acquired Slack for $27.7 billion.');

-- keys: composite, uuid, text, a name that the result tables use themselves, a key that is also the day
CREATE DOMAIN slug AS varchar(40) CHECK (value <> '');
CREATE TABLE by_two (region text, deal slug, published_at date, body varchar, PRIMARY KEY (deal, region));
SELECT deal_watch('by_two', body => 'body', published => 'published_at');
INSERT INTO by_two SELECT 'eu', 'cora', '2025-11-05', body FROM texts WHERE n = 0;
INSERT INTO by_two SELECT 'us', 'cora', '2025-11-05', body FROM texts WHERE n = 1;
SELECT region, by_two_deal, party, announced_on FROM by_two_deals ORDER BY region;
UPDATE by_two SET region = 'fr' WHERE region = 'eu';
DELETE FROM by_two WHERE region = 'us';
SELECT region, by_two_deal, party FROM by_two_deals_report;
SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a WHERE attrelid = 'by_two_deals'::regclass AND attnum IN (1, 2) ORDER BY attnum;
CREATE TABLE by_uuid (id uuid PRIMARY KEY, body text);
SELECT deal_watch('by_uuid', body => 'body', language => 'fr');
INSERT INTO by_uuid SELECT '00000000-0000-0000-0000-000000000001', body FROM texts WHERE n = 0;
UPDATE by_uuid SET id = '00000000-0000-0000-0000-000000000002';
SELECT d.id, d.party, r.language FROM by_uuid_deals d JOIN by_uuid_deal_readings r USING (id);
CREATE TABLE by_day ("Published At" timestamptz PRIMARY KEY, body text);
SELECT deal_watch('by_day', body => 'body', published => 'Published At', time_zone => 'Asia/Tokyo');
INSERT INTO by_day SELECT '2025-11-05 23:00+00', body FROM texts WHERE n = 0;
SELECT announced_on, published_on FROM by_day_deals;
SELECT deal_unwatch('by_day', drop_tables => true), deal_unwatch('by_uuid', true), deal_unwatch('by_two', true);

-- a title, a language of each row, another schema and prefix, foreign keys
CREATE SCHEMA facts;
CREATE TABLE wire (id int PRIMARY KEY, title text, body text, lang text, day timestamp);
SELECT deal_watch('wire', body => 'body', title => 'title', language => 'lang', published => 'day', schema => 'facts', prefix => 'press', foreign_keys => true);
INSERT INTO wire VALUES (1, 'Microsoft agreed to buy GitHub for $7.5 billion', 'It was announced on Monday.', 'en', '2018-06-05'), (2, NULL, 'Salesforce acquired Slack for $27.7 billion.', 'en', NULL),
    (3, 'Carrefour a racheté Cora pour 1,05 milliard d''euros', NULL, 'fr', 'infinity'), (4, NULL, NULL, NULL, NULL);
SELECT d.id, party, published_on, substr(concat_ws(E'\n\n', title, body), pos, len) = surface AS grounded FROM facts.press_deals d JOIN wire USING (id) ORDER BY 1;
SELECT source, deals, title, language FROM deal_watched;
UPDATE wire SET id = id + 1 WHERE id = 4;
UPDATE wire SET id = 14 WHERE id = 1;
DELETE FROM wire WHERE id = 2;
SELECT id, deals FROM facts.press_deal_readings ORDER BY id;
SELECT count(*) FROM pg_constraint WHERE confrelid = 'wire'::regclass;

-- an article that cannot be read: the write stands, the error is noted, and deal_refresh tries again
INSERT INTO wire VALUES (7, NULL, 'Carrefour a racheté Cora.', 'xx', NULL), (8, NULL, 'Carrefour a racheté Cora.', 'fr', NULL);
UPDATE wire SET lang = 'tlh' WHERE id = 14;
SELECT id, lang FROM wire ORDER BY id;
SELECT id, sqlstate, message FROM facts.press_deal_errors ORDER BY id;
SELECT source, key, message, failed_at > now() - interval '1 hour' AS now FROM deal_errors ORDER BY key;
SELECT id, party FROM facts.press_deals ORDER BY id;
SELECT deal_refresh('wire');
UPDATE wire SET lang = 'fr' WHERE id = 7;
SELECT key FROM deal_errors;
ALTER TABLE wire DISABLE TRIGGER USER;
UPDATE wire SET lang = 'en' WHERE id = 14;
ALTER TABLE wire ENABLE TRIGGER USER;
SELECT deal_refresh('wire');
SELECT id, party FROM facts.press_deals ORDER BY id;
SELECT count(*) FROM deal_errors;

-- results that cannot be written: all others are
ALTER TABLE facts.press_deals ADD CONSTRAINT no_slack CHECK (target <> 'Slack');
INSERT INTO wire SELECT 100 + i, NULL, (SELECT body FROM texts WHERE n = i % 3) FROM generate_series(1, 50) i;
SELECT count(*) FROM wire WHERE id > 100;
SELECT party, count(*) FROM facts.press_deals WHERE id > 100 GROUP BY 1 ORDER BY 1;
SELECT count(*), min(message) FROM facts.press_deal_errors;
ALTER TABLE facts.press_deals DROP CONSTRAINT no_slack;
SELECT deal_refresh('wire');
SELECT party, count(*) FROM facts.press_deals WHERE id > 100 GROUP BY 1 ORDER BY 1;
-- not even the error: a warning
BEGIN;
ALTER TABLE facts.press_deal_readings RENAME version TO release;
SET client_min_messages = warning;
INSERT INTO wire VALUES (200, NULL, 'Salesforce acquired Slack.');
ROLLBACK;
SELECT deal_unwatch('wire', true);
DROP SCHEMA facts;

-- names and rules of the user's own: what was read with others is stale
SELECT deal_create_dictionary('my_names'), deal_create_rules('my_rules');
INSERT INTO my_names (alias, name) VALUES ('zorblax', 'Zorblax Holding');
CREATE TABLE owner_news (id int PRIMARY KEY, body text);
SELECT deal_watch('owner_news', body => 'body', language => 'en', dictionary => 'my_names', rules => 'my_rules');
SELECT dictionary, rules FROM deal_watched;
INSERT INTO owner_news VALUES (1, 'Microsoft bought zorblax for $3 billion.'), (2, 'Nothing was sold.');
SELECT id, party, target FROM owner_news_deals;
SELECT deal_refresh('owner_news');
INSERT INTO my_names (alias, name) VALUES ('quuxly', 'Quuxly Inc');
INSERT INTO owner_news VALUES (3, 'Oracle bought quuxly.');
SELECT deal_refresh('owner_news');
SELECT deal_refresh('owner_news');
UPDATE my_names SET name = 'Zorblax AG' WHERE alias = 'zorblax';
INSERT INTO my_rules (name, kind, pattern) VALUES ('takes', 'acquisition', '(?<acquirer>\w+) takes all of (?<target>\w+)');
SELECT deal_refresh('owner_news');
SELECT id, party, target FROM owner_news_deals ORDER BY id;
UPDATE owner_news SET body = 'Initech takes all of Hooli.' WHERE id = 2;
SELECT id, party, target, rule FROM owner_news_deals WHERE id = 2;
-- a pattern that takes too long, in one article of three
UPDATE my_rules SET pattern = '(?<acquirer>(?:x+x+)+)(?<target>[yz])' WHERE name = 'takes';
SET pg_deals.match_limit = 10000;
INSERT INTO owner_news VALUES (11, 'Oracle bought zorblax.'), (12, repeat('x', 60)), (13, 'Oracle bought quuxly.');
RESET pg_deals.match_limit;
SELECT id, target FROM owner_news_deals WHERE id > 10 ORDER BY id;
SELECT key, message FROM deal_errors;
DELETE FROM owner_news WHERE id > 10;
SELECT count(*) FROM deal_errors;
DELETE FROM my_rules;
CALL deal_backfill('owner_news', refresh => true);
SELECT deal_refresh('owner_news');
SELECT count(*) FROM owner_news_deals WHERE id = 2;
ALTER TABLE my_names RENAME TO our_names;
INSERT INTO owner_news VALUES (4, 'Oracle bought zorblax.');
SELECT target FROM owner_news_deals WHERE id = 4;
\set VERBOSITY terse
DROP TABLE our_names;
\set VERBOSITY default
CREATE TABLE by_own (id int PRIMARY KEY, body text);
SELECT deal_watch('by_own', body => 'body', dictionary => 'owner_news');
DROP TABLE by_own;
SELECT deal_unwatch('owner_news', true);
DROP TABLE our_names, my_rules;

-- partitions: writes by the root and direct, moves, new, attached, detached ones, TRUNCATE of one
CREATE TABLE news (id int, day date, body text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE news_2024 PARTITION OF news FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
SELECT deal_watch('news', body => 'body', published => 'day');
CREATE TABLE news_2025 PARTITION OF news FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE news_other (note text, body text, day date NOT NULL, id int NOT NULL);
ALTER TABLE news_other DROP COLUMN note;
INSERT INTO news_other SELECT body, '2026-01-01', 50 FROM texts WHERE n = 2;
ALTER TABLE news ATTACH PARTITION news_other DEFAULT;
CREATE FUNCTION wrong_rows() RETURNS SETOF text LANGUAGE sql AS $$
    (SELECT 'missing ' || n.id || e.party FROM news n, deal_events(body, day) e EXCEPT ALL SELECT 'missing ' || id || party FROM news_deals)
    UNION ALL (SELECT 'too much ' || id || party FROM news_deals EXCEPT ALL SELECT 'too much ' || n.id || e.party FROM news n, deal_events(body, day) e)
    UNION ALL (SELECT 'unread ' || id FROM news EXCEPT ALL SELECT 'unread ' || id FROM news_deal_readings)
    UNION ALL (SELECT 'stray ' || id FROM news_entities EXCEPT SELECT 'stray ' || id FROM news)
$$;
SELECT wrong_rows();
CALL deal_backfill('news');
SELECT wrong_rows();
INSERT INTO news SELECT i, '2024-01-01'::date + i * 20, body FROM generate_series(1, 48) i JOIN texts ON n = i % 3;
INSERT INTO news_2024 SELECT 101, '2024-05-01', body FROM texts WHERE n = 1;
INSERT INTO news_2025 SELECT 100 + i, '2025-05-01', body FROM generate_series(2, 9) i JOIN texts ON n = i % 3;
INSERT INTO news_other (id, day, body) SELECT 110, '2027-05-01', body FROM texts WHERE n = 1;
SELECT wrong_rows();
SELECT news.tableoid::regclass, id, party, published_on FROM news JOIN news_deals USING (id, day) WHERE id > 100 ORDER BY id;
UPDATE news SET day = day + 100;
UPDATE news_2025 SET body = 'Encore. ' || body;
UPDATE news_2025 SET id = id + 1000;
UPDATE news_2024 SET id = id * 2 - 1000 WHERE id > 10;
SELECT wrong_rows();
DELETE FROM news_2025 WHERE id % 5 = 0;
WITH gone AS (DELETE FROM news_2025 WHERE id % 7 = 0 RETURNING *) INSERT INTO news_2025 SELECT id, day, 'Salesforce acquired Slack.' FROM gone;
MERGE INTO news n USING (SELECT 101 AS id) s ON n.id = s.id WHEN MATCHED THEN UPDATE SET body = 'Salesforce acquired Slack.';
COPY news_2025 (id, day, body) FROM stdin;
301	2025-12-01	Salesforce acquired Slack.
302	2025-12-02	Microsoft bought GitHub.
\.
BEGIN;
SAVEPOINT s;
INSERT INTO news_2025 VALUES (303, '2025-12-02', 'Microsoft bought GitHub.');
INSERT INTO news VALUES (304, '2025-12-02', 'Microsoft bought GitHub.');
ROLLBACK TO s;
INSERT INTO news_2025 VALUES (304, '2025-12-02', 'Salesforce acquired Slack.');
COMMIT;
SELECT wrong_rows();
TRUNCATE news_2024;
SELECT wrong_rows();
ALTER TABLE news DETACH PARTITION news_2025;
INSERT INTO news_2025 VALUES (401, '2025-12-02', 'Microsoft bought GitHub.');
SELECT deal_refresh('news');
SELECT wrong_rows();
ALTER TABLE news ATTACH PARTITION news_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CALL deal_backfill('news');
SELECT wrong_rows();
TRUNCATE news;
SELECT count(*) FROM news_deals;
SELECT deal_unwatch('news', true);
DROP TABLE news;

-- a trigger of the user's that writes to other columns of a partition
CREATE TABLE counted (id int PRIMARY KEY, body text, views int DEFAULT 0) PARTITION BY RANGE (id);
CREATE TABLE counted_1 PARTITION OF counted FOR VALUES FROM (0) TO (1000);
SELECT deal_watch('counted', body => 'body');
CREATE FUNCTION count_view() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE kinds.counted_1 SET views = views + 1 WHERE id = new.id; RETURN NULL; END $$;
CREATE TRIGGER a_first AFTER INSERT OR UPDATE OF body ON counted_1 FOR EACH ROW EXECUTE FUNCTION count_view();
CREATE TRIGGER z_last AFTER INSERT OR UPDATE OF body ON counted_1 FOR EACH ROW EXECUTE FUNCTION count_view();
INSERT INTO counted SELECT i, body FROM generate_series(1, 2) i JOIN texts ON n = i % 3;
INSERT INTO counted_1 SELECT i, body FROM generate_series(3, 5) i JOIN texts ON n = i % 3;
UPDATE counted_1 SET body = 'Again. ' || body WHERE id IN (1, 4);
SELECT id, views, party, d.pos FROM counted LEFT JOIN counted_deals d USING (id) ORDER BY id;
SELECT deal_unwatch('counted', true);

-- partitions that are newer than the watch, and have partitions themselves
CREATE TABLE news (id int, day date, body text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
SELECT deal_watch('news', body => 'body', published => 'day');
CREATE TABLE news_2026 PARTITION OF news FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST (id);
CREATE TABLE news_2026_1 PARTITION OF news_2026 FOR VALUES IN (1, 2);
CREATE TABLE news_2026_other PARTITION OF news_2026 DEFAULT;
CREATE TABLE news_2027 PARTITION OF news FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
INSERT INTO news SELECT i, '2026-05-01', body FROM generate_series(1, 9) i JOIN texts ON n = i % 3;
INSERT INTO news_2026 SELECT 10 + i, '2026-05-02', body FROM generate_series(1, 3) i JOIN texts ON n = i % 3;
INSERT INTO news_2026_1 SELECT i, '2026-05-02', body FROM generate_series(1, 2) i JOIN texts ON n = i % 3;
UPDATE news SET id = id + 100 WHERE id IN (1, 3) AND day = '2026-05-01';
UPDATE news_2026 SET id = 20 WHERE id = 1 AND day = '2026-05-02';
UPDATE news SET day = '2027-05-01', body = 'Encore. ' || body WHERE id = 20;
SELECT tableoid::regclass, count(*) FROM news GROUP BY 1 ORDER BY 1;
SELECT wrong_rows();
TRUNCATE news_2027; -- not followed
SELECT wrong_rows();
SELECT deal_refresh('news');
CALL deal_backfill('news');
SELECT wrong_rows();
TRUNCATE news_2026_1;
SELECT wrong_rows();
ALTER TABLE news DETACH PARTITION news_2026 CONCURRENTLY;
SELECT count(*) FROM news_deals;
SELECT deal_refresh('news');
SELECT count(*) FROM news_deals;
TRUNCATE news_2026; -- no longer one of news
CREATE TABLE apart (id int, day date, body text, PRIMARY KEY (id, day));
SELECT deal_watch('apart', body => 'body');
\set VERBOSITY terse
ALTER TABLE news ATTACH PARTITION apart FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');
\set VERBOSITY default
SELECT deal_unwatch('news', true);
ALTER TABLE news ATTACH PARTITION apart FOR VALUES FROM ('2028-01-01') TO ('2029-01-01');
SELECT deal_watch('news', body => 'body');
SELECT deal_unwatch('apart', true);
SELECT deal_watch('news', body => 'body');
SELECT deal_watch('news_2027', body => 'body');
INSERT INTO news SELECT 1, '2028-05-01', body FROM texts WHERE n = 1;
SELECT id, party FROM news_deals;
SELECT deal_unwatch('news', true);
SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE tgrelid IN ('news'::regclass, 'news_2026'::regclass, 'news_2027'::regclass, 'apart'::regclass);
DROP TABLE news, news_2026;

-- a generated text; a watched column dropped with what uses it
CREATE TABLE made (id int PRIMARY KEY, raw text, body text GENERATED ALWAYS AS (replace(raw, '<br>', ' ')) STORED);
SELECT deal_watch('made', body => 'body');
INSERT INTO made (id, raw) VALUES (1, 'Microsoft<br>bought GitHub.');
UPDATE made SET raw = 'Salesforce<br>acquired Slack.';
SELECT party FROM made_deals;
ALTER TABLE made DROP COLUMN body CASCADE;
INSERT INTO made (id, raw) VALUES (2, 'Microsoft bought GitHub.');
SELECT count(*) FROM deal_watched;
SELECT deal_watch('made', body => 'raw', prefix => 'made_again');
TRUNCATE made;
SELECT deal_unwatch('made', true);
DROP TABLE made;

-- a unique key that is checked at the end of the statement
CREATE TABLE shifted (id int PRIMARY KEY DEFERRABLE, body text);
SELECT deal_watch('shifted', body => 'body');
INSERT INTO shifted SELECT i, body FROM generate_series(1, 1200) i JOIN texts ON n = i % 3;
UPDATE shifted SET id = id + 1;
SELECT count(*) FROM shifted s, deal_events(body) e JOIN shifted_deals d USING (party) WHERE d.id = s.id;
SELECT deal_unwatch('shifted', true);

-- a large statement, in the midst of which a trigger takes back what it wrote
CREATE TABLE large (id int PRIMARY KEY, body text);
SELECT deal_watch('large', body => 'body');
CREATE FUNCTION take_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO kinds.large VALUES (20001, 'x'), (20002, 'x'), (20003, 'x');
    RAISE 'no';
EXCEPTION WHEN raise_exception THEN
    RETURN NULL;
END
$$;
CREATE TRIGGER z_last AFTER INSERT ON large FOR EACH ROW WHEN (new.id = 9998) EXECUTE FUNCTION take_back();
INSERT INTO large SELECT i, CASE WHEN i % 1000 = 0 THEN 'Microsoft bought GitHub.' ELSE 'x' END FROM generate_series(1, 10010) i;
SELECT (SELECT count(*) FROM large) AS articles, (SELECT count(*) FROM large_deal_readings) AS readings, (SELECT count(*) FROM large_deals) AS deals;
SELECT deal_unwatch('large', true);

-- what foreign keys of the source do to it
CREATE TABLE desks (id int PRIMARY KEY);
CREATE TABLE threads (desk int REFERENCES desks ON UPDATE CASCADE ON DELETE CASCADE, id int, parent int, body text, PRIMARY KEY (desk, id),
    FOREIGN KEY (desk, parent) REFERENCES threads ON UPDATE CASCADE ON DELETE CASCADE);
SELECT deal_watch('threads', body => 'body');
INSERT INTO desks SELECT generate_series(1, 3);
INSERT INTO threads SELECT d, i, nullif(i - 1, 0), body FROM generate_series(1, 3) d, generate_series(1, 5) i, texts WHERE n = 1;
UPDATE desks SET id = id + 10;
DELETE FROM threads WHERE desk = 11 AND id = 3;
DELETE FROM desks WHERE id = 12;
SELECT desk, id FROM threads_deals ORDER BY 1, 2;
SELECT desk, id FROM threads EXCEPT SELECT desk, id FROM threads_deal_readings;
TRUNCATE desks CASCADE;
SELECT count(*) FROM threads_deals;
SELECT deal_unwatch('threads', true);

-- an inheriting table is another table
CREATE TABLE parent (id int PRIMARY KEY, body text);
CREATE TABLE child () INHERITS (parent);
INSERT INTO child SELECT 1, body FROM texts WHERE n = 1;
INSERT INTO parent SELECT 2, body FROM texts WHERE n = 2;
SELECT deal_watch('parent', body => 'body');
CALL deal_backfill('parent');
INSERT INTO child SELECT 3, body FROM texts WHERE n = 1;
UPDATE parent SET body = 'Carrefour a racheté Cora.';
SELECT id, party FROM parent_deals;
SELECT deal_unwatch('parent', true);

-- a queue
CREATE TABLE queued (id text PRIMARY KEY, body text, note text);
SELECT deal_watch('queued', body => 'body', mode => 'queue');
INSERT INTO queued SELECT 'a' || i, body FROM generate_series(1, 1200) i JOIN texts ON n = i % 3;
SELECT (SELECT count(*) FROM queued_deals) AS deals, (SELECT count(*) FROM queued_deal_queue) AS queue;
CALL deal_process('queued');
SELECT (SELECT count(*) FROM queued_deals) AS deals, (SELECT count(*) FROM queued_deal_queue) AS queue;
UPDATE queued SET note = 'costs nothing';
UPDATE queued SET id = 'b' WHERE id = 'a1';
UPDATE queued SET body = 'Salesforce acquired Slack.' WHERE id IN ('a2', 'a3', 'b');
UPDATE queued SET body = 'Microsoft bought GitHub.' WHERE id = 'a3';
DELETE FROM queued WHERE id = 'a4';
SELECT id FROM queued_deal_queue ORDER BY entry;
CALL deal_process(batch_size => 2);
SELECT id, party FROM queued_deals WHERE id IN ('a1', 'a2', 'a3', 'a4', 'b') ORDER BY id;
SELECT count(*) FROM queued_deal_queue;
SELECT mode FROM deal_watched;
TRUNCATE queued;
SELECT count(*) FROM queued_deals;
SELECT deal_unwatch('queued', true);

-- someone who may insert, and no more
CREATE TABLE public_news (id int PRIMARY KEY, body text);
SELECT deal_watch('public_news', body => 'body');
CREATE ROLE deal_test_writer;
CREATE ROLE deal_test_other;
GRANT USAGE ON SCHEMA kinds TO deal_test_writer;
GRANT USAGE, CREATE ON SCHEMA kinds TO deal_test_other;
GRANT INSERT ON public_news TO deal_test_writer;
SET ROLE deal_test_writer;
INSERT INTO public_news VALUES (1, 'Salesforce acquired Slack.'), (2, 'Microsoft bought GitHub.');
SELECT count(*) FROM public_news_deals;
SELECT count(*) FROM deal_watched;
SELECT count(*) FROM deal_errors;
CALL deal_backfill('public_news');
SELECT deal_unwatch('public_news');
RESET ROLE;
SELECT id, party FROM public_news_deals ORDER BY id;
-- nobody writes to the tables of someone else by a trigger of his own
SET ROLE deal_test_other;
CREATE TABLE trap (id int PRIMARY KEY, body text);
SELECT deal_watch('trap', body => 'body');
DO $$
DECLARE
    definition text := (SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = 'kinds.trap'::regclass AND tgname = 'deal_watch');
BEGIN
    PERFORM deal_unwatch('trap');
    EXECUTE replace(definition, 'trap_', 'public_news_');
END
$$;
INSERT INTO trap VALUES (3, 'Microsoft bought GitHub.');
RESET ROLE;
SELECT id, party FROM public_news_deals ORDER BY id;
DROP TABLE trap;
SELECT deal_unwatch('public_news', true);

-- what the triggers run, runs as the owner of the results
SET ROLE deal_test_other;
CREATE TABLE owned (id int PRIMARY KEY, body text);
SELECT deal_watch('owned', body => 'body');
CREATE TABLE who (name text, path text);
CREATE FUNCTION who() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO kinds.who VALUES (current_user, current_setting('search_path')); RETURN NULL; END $$;
CREATE TRIGGER who AFTER INSERT ON owned_deals FOR EACH ROW EXECUTE FUNCTION who();
RESET ROLE;
INSERT INTO owned VALUES (1, 'Microsoft bought GitHub.');
SELECT * FROM who;
SELECT current_user = session_user AS back, current_setting('search_path');
-- a superuser's deal_watch gives the tables to the owner of the source
SELECT deal_unwatch('owned', true);
SELECT deal_watch('owned', body => 'body');
SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace = 'kinds'::regnamespace AND relname LIKE 'owned%';
SELECT deal_unwatch('owned', true);

-- refused, and why
SET client_min_messages = notice;
CREATE TABLE no_key (id int, body text);
SELECT deal_watch('no_key', body => 'body');
CREATE TABLE plain (id int PRIMARY KEY, body text, facts jsonb, day text);
SELECT deal_watch('plain', body => 'text');
SELECT deal_watch('plain', body => 'facts');
SELECT deal_watch('plain', body => 'body', published => 'day');
SELECT deal_watch('plain', body => 'body', language => 'tlh');
SELECT deal_watch('plain', body => 'body', time_zone => 'Mars/Olympus');
SELECT deal_watch('plain', body => 'body', mode => 'later');
SELECT deal_watch('plain', body => NULL);
SELECT deal_watch('plain', body => 'body', prefix => repeat('p', 60));
SELECT deal_watch('missing', body => 'body');
CREATE VIEW seen AS SELECT * FROM plain;
SELECT deal_watch('seen', body => 'body');
CREATE TEMP TABLE passing (id int PRIMARY KEY, body text);
SELECT deal_watch('passing', body => 'body');
SELECT deal_unwatch('plain');
SELECT deal_refresh('plain');
CALL deal_backfill('plain');
CALL deal_process('plain');
SELECT deal_watch('plain', body => 'body');
SELECT deal_watch('plain', body => 'body');
CALL deal_process('plain');
SELECT deal_unwatch('plain');
SELECT deal_watch('plain', body => 'body');
SET ROLE deal_test_other;
SELECT deal_watch('plain', body => 'body');
RESET ROLE;
CREATE TRIGGER mine AFTER INSERT ON plain FOR EACH ROW EXECUTE FUNCTION deal_watch_row();
INSERT INTO plain VALUES (1);
DROP TRIGGER mine ON plain;
-- a trigger made by hand, with what deal_watch would not have written
SET client_min_messages = warning;
DROP TABLE plain_deals, plain_deal_parties, plain_deal_clauses, plain_amounts, plain_entities, plain_quotes, plain_deal_readings, plain_deal_errors, plain_deal_progress CASCADE;
SELECT deal_watch('plain', body => 'body');
SET client_min_messages = notice;
CREATE TABLE forged (id int PRIMARY KEY, body int, other bigint);
CREATE FUNCTION forge(arguments text, columns text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER forged AFTER INSERT OR UPDATE OF %s ON kinds.forged FOR EACH ROW WHEN (%s) EXECUTE FUNCTION deal_watch_row(%s)', columns,
        (SELECT substring(pg_get_triggerdef(oid) FROM 'WHEN \((.*)\) EXECUTE') FROM pg_trigger WHERE tgname = 'deal_watch' AND tgrelid = 'kinds.plain'::regclass), arguments);
    BEGIN
        INSERT INTO kinds.forged VALUES (1, 2, 3);
        RAISE 'written, and its deals are not';
    EXCEPTION WHEN others THEN
        RAISE NOTICE '%', sqlerrm;
    END;
    DROP TRIGGER forged ON kinds.forged;
END
$$;
SELECT forge($$'key', 'body'$$, 'id, body');
SELECT forge($$'key'$$, 'other');
SELECT forge($$'key,key'$$, 'id');
SELECT forge(quote_literal(repeat('key,', 100)), 'id');
SELECT forge($$'key', 'published'$$, 'id, other');
SELECT forge($$'key', 'queue', 'queue', 'queue', 'queue', 'queue'$$, 'id');
SELECT forge($$'key', 'nonsense'$$, 'id');
SELECT forge($$'body'$$, 'id');
DROP TABLE forged;
SELECT deal_watch_row();

-- amounts in one currency
SELECT deal_create_rates('kinds.rates');
INSERT INTO rates VALUES ('EUR', 'USD', '2025-01-01', 1.05), ('EUR', 'USD', '2025-07-01', 1.2), ('JPY', 'USD', '2025-01-01', 0.0064);
SELECT deal_convert(100, 'EUR', 'USD', '2025-03-01', 'rates') AS old, deal_convert(100, 'EUR', 'USD', '2025-07-01', 'rates') AS new,
       round(deal_convert(120, 'USD', 'EUR', '2026-01-01', 'rates'), 2) AS back, deal_convert(100, 'EUR', 'EUR', NULL, 'rates') AS same,
       deal_convert(100, 'EUR', 'USD', '2024-01-01', 'rates') AS before_all, deal_convert(100, 'CHF', 'USD', '2025-03-01', 'rates') AS unknown,
       deal_convert(NULL, 'EUR', 'USD', '2025-03-01', 'rates') AS nothing, deal_convert(100, 'EUR', 'USD', NULL, 'rates') AS newest;
SELECT deal_convert(100, 'EUR', 'USD', '2025-03-01', 'plain');

RESET search_path;
SET client_min_messages = warning;
DROP SCHEMA kinds CASCADE;
DROP OWNED BY deal_test_writer, deal_test_other;
DROP ROLE deal_test_writer, deal_test_other;
