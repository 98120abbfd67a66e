-- Result tables of a watched table: what deal_watch makes, and that it follows every write.
CREATE SCHEMA kept_up;
SET search_path = kept_up, public;
SET client_min_messages = warning;

CREATE TABLE articles (id int PRIMARY KEY, published_at timestamptz, body text, views int NOT NULL DEFAULT 0);
SELECT deal_watch('articles', body => 'body', published => 'published_at');

-- its tables and views, and what they say of themselves
SELECT c.relname, c.relkind, obj_description(c.oid, 'pg_class') AS comment
FROM pg_class c WHERE c.relnamespace = 'kept_up'::regnamespace AND c.relkind IN ('r', 'v') AND c.relname <> 'articles' ORDER BY 1;
SELECT table_name, string_agg(column_name || ' ' || data_type, ', ' ORDER BY ordinal_position) AS columns
FROM information_schema.columns WHERE table_schema = 'kept_up' AND table_name <> 'articles' GROUP BY 1 ORDER BY 1;
SELECT count(*) AS without_comment
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE c.relnamespace = 'kept_up'::regnamespace AND c.relkind IN ('r', 'v') AND c.relname <> 'articles'
  AND col_description(c.oid, a.attnum) IS NULL;
SELECT conrelid::regclass, pg_get_constraintdef(oid) FROM pg_constraint
WHERE connamespace = 'kept_up'::regnamespace AND conrelid <> 'articles'::regclass AND contype <> 'n' ORDER BY conrelid::regclass::text, 2;
SELECT indexrelid::regclass FROM pg_index WHERE indrelid IN ('articles_deals'::regclass, 'articles_entities'::regclass) ORDER BY 1::text;
SELECT source, deals, parties, clauses, amounts, entities, quotes, readings, errors, progress, queue FROM deal_watched;
SELECT key, body, published, title, language, time_zone, mode, fires FROM deal_watched;

-- what the result tables should hold, and how many of their rows differ from it
CREATE FUNCTION wrong_rows() RETURNS TABLE (wrong text, n bigint) LANGUAGE sql AS $$
    WITH source AS MATERIALIZED (SELECT id, body, (published_at AT TIME ZONE 'UTC')::date AS day FROM articles)
    SELECT * FROM (
    SELECT 'deals', count(*) FROM (
        (SELECT id, deal, kind, status, party, counterparty, target, amount, amount_max, currency, qualifier, stake, term, announced_on, effective_on, confidence, pos, len, surface, rule FROM articles_deals
         EXCEPT ALL SELECT a.id, e.* FROM source a, deal_events(body, day) e)
        UNION ALL
        (SELECT a.id, e.* FROM source a, deal_events(body, day) e
         EXCEPT ALL SELECT id, deal, kind, status, party, counterparty, target, amount, amount_max, currency, qualifier, stake, term, announced_on, effective_on, confidence, pos, len, surface, rule FROM articles_deals)) d
    UNION ALL SELECT 'parties', count(*) FROM (
        (SELECT p.id, p.deal, role, name, p.pos, p.len, p.surface FROM articles_deal_parties p JOIN articles_deals d USING (deal_id, id, deal)
         EXCEPT ALL SELECT a.id, e.* FROM source a, deal_parties(body, day) e)
        UNION ALL
        (SELECT a.id, e.* FROM source a, deal_parties(body, day) e EXCEPT ALL SELECT id, deal, role, name, pos, len, surface FROM articles_deal_parties)) d
    UNION ALL SELECT 'clauses', count(*) FROM (
        (SELECT c.id, c.deal, c.kind, c.state, c.pos, c.len, c.surface FROM articles_deal_clauses c JOIN articles_deals d USING (deal_id, id, deal)
         EXCEPT ALL SELECT a.id, e.* FROM source a, deal_clauses(body, day) e)
        UNION ALL
        (SELECT a.id, e.* FROM source a, deal_clauses(body, day) e EXCEPT ALL SELECT id, deal, kind, state, pos, len, surface FROM articles_deal_clauses)) d
    UNION ALL SELECT 'amounts', count(*) FROM (
        (SELECT id, pos, len, surface, amount, amount_max, currency, qualifier FROM articles_amounts EXCEPT ALL SELECT a.id, e.* FROM source a, deal_amounts(body) e)
        UNION ALL
        (SELECT a.id, e.* FROM source a, deal_amounts(body) e EXCEPT ALL SELECT id, pos, len, surface, amount, amount_max, currency, qualifier FROM articles_amounts)) d
    UNION ALL SELECT 'entities', count(*) FROM (
        (SELECT id, pos, len, surface, kind, name, role, organization, confidence FROM articles_entities EXCEPT ALL SELECT a.id, e.* FROM source a, deal_entities(body) e)
        UNION ALL
        (SELECT a.id, e.* FROM source a, deal_entities(body) e EXCEPT ALL SELECT id, pos, len, surface, kind, name, role, organization, confidence FROM articles_entities)) d
    UNION ALL SELECT 'quotes', count(*) FROM (
        (SELECT id, pos, len, surface, speaker, role, organization FROM articles_quotes EXCEPT ALL SELECT a.id, e.* FROM source a, deal_quotes(body) e)
        UNION ALL
        (SELECT a.id, e.* FROM source a, deal_quotes(body) e EXCEPT ALL SELECT id, pos, len, surface, speaker, role, organization FROM articles_quotes)) d
    UNION ALL SELECT 'readings', count(*) FROM (
        (SELECT id FROM articles_deal_readings EXCEPT ALL SELECT id FROM articles) UNION ALL (SELECT id FROM articles EXCEPT ALL SELECT id FROM articles_deal_readings)) d
    ) x (wrong, n) WHERE n > 0
$$;

-- texts to write: of two deals, of one, of none
CREATE TABLE texts (n int, body text);
INSERT INTO texts VALUES
    (0, 'Carrefour a annoncé mercredi avoir racheté Cora pour 1,05 milliard d''euros. Le contrat est exclusif pendant sept ans. « Nous y croyons », a dit Alexandre Bompard, PDG de Carrefour.'),
    (1, 'Microsoft agreed to buy GitHub for $7.5 billion. Separately, Salesforce acquired Slack for $27.7 billion.'),
    (2, 'Il fait beau à Paris.'),
    (3, NULL);

-- one row, many rows, none
INSERT INTO articles VALUES (1, '2023-07-13 12:00+00', (SELECT body FROM texts WHERE n = 0));
SELECT id, kind, status, party, target, amount, currency, announced_on, published_on FROM articles_deals;
INSERT INTO articles SELECT i, '2025-11-03 12:00+00', body FROM generate_series(2, 1300) i JOIN texts ON n = i % 4;
INSERT INTO articles SELECT 0, '2026-02-03 12:00+00'::timestamptz, 'x' WHERE false;
SELECT count(*) FROM articles_deals;
SELECT * FROM wrong_rows();

-- COPY
COPY articles (id, body) FROM stdin;
2001	Microsoft agreed to buy GitHub for $7.5 billion.
2002	\N
2003	Valeo a vendu l'usine pour 30 millions de dollars à Bosch.
\.
SELECT * FROM wrong_rows();

-- UPDATE of watched columns, of others, of the key
UPDATE articles SET body = 'Un mot d''abord. ' || body WHERE id < 10;
UPDATE articles SET published_at = '2024-01-10 12:00+00' WHERE id = 1;
SELECT announced_on FROM articles_deals WHERE id = 1;
SELECT * FROM wrong_rows();
CREATE TEMP TABLE before AS SELECT id, xmin::text AS writer, ctid AS place FROM articles_deal_readings;
UPDATE articles SET views = views + 1;
UPDATE articles SET body = body, published_at = published_at;
SELECT count(*) AS read_again FROM before b FULL JOIN articles_deal_readings r ON r.id = b.id AND r.ctid = b.place AND r.xmin::text = b.writer WHERE r.id IS NULL OR b.id IS NULL;
UPDATE articles SET id = -id WHERE id < 100;
UPDATE articles SET id = id + 10000, body = 'Puis ceci. ' || body WHERE id BETWEEN 100 AND 110;
SELECT * FROM wrong_rows();

-- a deal keeps its deal_id as long as its facts stay, and its row, which others may refer to
CREATE TABLE remarks (deal_id uuid REFERENCES articles_deals, remark text);
INSERT INTO remarks SELECT deal_id, party || ' was seen' FROM articles_deals WHERE id = 2001;
UPDATE articles SET body = 'Good news, everyone. ' || body || ' It rained on Monday.' WHERE id = 2001;
SELECT d.id, d.deal, d.pos, r.remark FROM articles_deals d JOIN remarks r USING (deal_id);
UPDATE articles SET body = 'Salesforce acquired Slack for $27.7 billion. ' || body WHERE id = 2001;
SELECT d.id, d.deal, d.party, r.remark FROM articles_deals d LEFT JOIN remarks r USING (deal_id) WHERE id = 2001 ORDER BY d.deal;
SELECT * FROM wrong_rows();
DROP TABLE remarks;

-- equal deals of one article are two only where the functions say so; ids are never shared
SELECT count(*) - count(DISTINCT deal_id) AS shared FROM articles_deals;

-- DELETE, upsert, MERGE, several statements in one
DELETE FROM articles WHERE id < 0;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(105, 115) i, texts WHERE n = 1
    ON CONFLICT (id) DO UPDATE SET body = excluded.body;
INSERT INTO articles SELECT 112, '2026-02-03 12:00+00', body FROM texts WHERE n = 0 ON CONFLICT DO NOTHING;
SELECT * FROM wrong_rows();
MERGE INTO articles a USING (SELECT i, body FROM generate_series(113, 3000, 7) i, texts WHERE n = 1) s ON a.id = s.i
    WHEN MATCHED AND a.id % 3 = 0 THEN DELETE
    WHEN MATCHED THEN UPDATE SET body = s.body
    WHEN NOT MATCHED THEN INSERT (id, body) VALUES (s.i, s.body);
SELECT * FROM wrong_rows();
WITH gone AS (DELETE FROM articles WHERE id BETWEEN 200 AND 250 RETURNING *), new AS (INSERT INTO articles SELECT id + 20000, published_at, body FROM gone RETURNING id)
    UPDATE articles SET body = (SELECT body FROM texts WHERE n = 0) WHERE id BETWEEN 260 AND 270;
SELECT * FROM wrong_rows();

-- savepoints
BEGIN;
INSERT INTO articles SELECT 5001, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
SAVEPOINT s;
INSERT INTO articles SELECT 5002, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
UPDATE articles SET body = (SELECT body FROM texts WHERE n = 0) WHERE id = 5001;
DELETE FROM articles WHERE id BETWEEN 300 AND 320;
ROLLBACK TO s;
INSERT INTO articles SELECT 5003, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
SAVEPOINT t;
UPDATE articles SET id = 5004 WHERE id = 5003;
RELEASE t;
COMMIT;
SELECT id, count(*) FROM articles_deals WHERE id > 5000 AND id < 6000 GROUP BY 1 ORDER BY 1;
SELECT * FROM wrong_rows();
DO $$
BEGIN
    BEGIN
        INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(6000, 6010) i, texts WHERE n = 1;
        INSERT INTO articles SELECT 6000, '2026-02-03 12:00+00', 'twice';
    EXCEPTION WHEN unique_violation THEN NULL;
    END;
    INSERT INTO articles SELECT 6001, '2026-02-03 12:00+00', body FROM texts WHERE n = 0;
END
$$;
SELECT id, party FROM articles_deals WHERE id BETWEEN 6000 AND 6010;
SELECT * FROM wrong_rows();

-- a trigger of the user's that writes to the same table while the statement runs
CREATE FUNCTION rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE articles SET body = 'Salesforce acquired Slack for $27.7 billion.' WHERE id = new.id;
    IF new.id % 2 = 0 THEN
        DELETE FROM articles WHERE id = new.id - 1;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER a_first AFTER INSERT ON articles FOR EACH ROW EXECUTE FUNCTION rewrite();
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(7001, 7006) i, texts WHERE n = 0;
SELECT id, party FROM articles_deals WHERE id BETWEEN 7000 AND 7010 ORDER BY id;
SELECT * FROM wrong_rows();
ALTER TRIGGER a_first ON articles RENAME TO z_last;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(7011, 7016) i, texts WHERE n = 0;
SELECT id, party FROM articles_deals WHERE id BETWEEN 7010 AND 7020 ORDER BY id;
SELECT * FROM wrong_rows();
DROP TRIGGER z_last ON articles;

-- one that writes to other columns, which nobody else tells of, and one that writes to the key as well
CREATE FUNCTION count_view() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE articles SET views = views + 1 WHERE id = new.id; RETURN NULL; END $$;
CREATE TRIGGER a_first AFTER INSERT OR UPDATE OF body ON articles FOR EACH ROW EXECUTE FUNCTION count_view();
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(7021, 7021) i, texts WHERE n = 1;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(40001, 40250) i JOIN texts ON n = i % 4;
UPDATE articles SET body = 'Encore. ' || body WHERE id BETWEEN 40101 AND 40210;
SELECT * FROM wrong_rows();
ALTER TRIGGER a_first ON articles RENAME TO z_last;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(40301, 40450) i JOIN texts ON n = i % 4;
UPDATE articles SET body = 'Encore. ' || body WHERE id BETWEEN 40001 AND 40350;
SELECT * FROM wrong_rows();
CREATE FUNCTION renumber() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE articles SET id = id + 1000 WHERE id = new.id; RETURN NULL; END $$;
CREATE TRIGGER a_first AFTER INSERT ON articles FOR EACH ROW EXECUTE FUNCTION renumber();
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(41001, 41150) i JOIN texts ON n = i % 4;
UPDATE articles SET body = 'Encore. ' || body WHERE id BETWEEN 42001 AND 42150;
ALTER TRIGGER a_first ON articles RENAME TO z_first;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(43001, 43150) i JOIN texts ON n = i % 4;
SELECT min(views), max(views) FROM articles WHERE id > 40000;
SELECT count(*) FROM articles_deal_errors;
SELECT * FROM wrong_rows();
DROP TRIGGER z_first ON articles;
DROP TRIGGER z_last ON articles;
DELETE FROM articles WHERE id > 40000 OR id = 7021;

-- a trigger of the user's that changes the row before
CREATE FUNCTION replace_body() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.body := 'Salesforce acquired Slack for $27.7 billion.'; RETURN new; END $$;
CREATE TRIGGER before BEFORE INSERT ON articles FOR EACH ROW EXECUTE FUNCTION replace_body();
INSERT INTO articles SELECT 7101, '2026-02-03 12:00+00', body FROM texts WHERE n = 0;
SELECT party FROM articles_deals WHERE id = 7101;
DROP TRIGGER before ON articles;

-- a trigger of the user's on the results that tells of new deals
CREATE TABLE news (party text, amount numeric);
CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO kept_up.news VALUES (new.party, new.amount); RETURN NULL; END $$;
CREATE TRIGGER tell AFTER INSERT ON articles_deals FOR EACH ROW EXECUTE FUNCTION tell();
INSERT INTO articles SELECT 7201, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
UPDATE articles SET body = 'Encore. ' || body WHERE id = 7201;
SELECT * FROM news;
DROP TRIGGER tell ON articles_deals;

-- one that keeps a deal out: its parties cannot be written either, and the tables stay whole
CREATE FUNCTION keep_out() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER keep_out BEFORE INSERT ON articles_deals FOR EACH ROW EXECUTE FUNCTION keep_out();
INSERT INTO articles SELECT 7301, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
SELECT sqlstate FROM articles_deal_errors;
SELECT count(*) FROM articles_deal_parties p LEFT JOIN articles_deals d USING (deal_id) WHERE d.deal_id IS NULL;
DROP TRIGGER keep_out ON articles_deals;
SELECT deal_refresh('articles');
SELECT * FROM wrong_rows();

-- isolation levels
BEGIN ISOLATION LEVEL REPEATABLE READ;
UPDATE articles SET body = 'Salesforce acquired Slack for $27.7 billion.' WHERE id = 7201;
UPDATE articles SET id = 7202 WHERE id = 7201;
SELECT id, party FROM articles_deals WHERE id BETWEEN 7200 AND 7210;
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
UPDATE articles SET body = (SELECT body FROM texts WHERE n = 0) WHERE id = 7202;
COMMIT;
SELECT * FROM wrong_rows();

-- what happens when triggers are off is caught up with
SET session_replication_role = replica;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(8001, 8010) i, texts WHERE n = 1;
DELETE FROM articles WHERE id BETWEEN 400 AND 410;
RESET session_replication_role;
SELECT wrong FROM wrong_rows();
CALL deal_backfill('articles');
SELECT deal_refresh('articles');
SELECT * FROM wrong_rows();
SET session_replication_role = replica;
UPDATE articles SET body = (SELECT body FROM texts WHERE n = 1) WHERE id BETWEEN 500 AND 510;
RESET session_replication_role;
SELECT deal_refresh('articles', everything => true) = (SELECT count(*) FROM articles) AS all_read;
SELECT * FROM wrong_rows();
-- results in the way of an article that is new: its own are written all the same
ALTER TABLE articles DISABLE TRIGGER USER;
DELETE FROM articles WHERE id = 8001;
ALTER TABLE articles ENABLE TRIGGER USER;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(8001, 8001) i, texts WHERE n = 0;
INSERT INTO articles SELECT i, '2026-02-03 12:00+00', body FROM generate_series(9001, 9005) i, texts WHERE n = 0;
SELECT * FROM wrong_rows();

-- only what an older version read is read again
UPDATE articles_deal_readings SET version = '0.0.1' WHERE id BETWEEN 600 AND 609;
SELECT deal_refresh('articles');
SELECT deal_refresh('articles');
SELECT DISTINCT version = deal_version() AS current FROM articles_deal_readings;

-- views
SELECT deal_date, kind, status, party, counterparty, target, amount, currency, amount_value, parties, clauses FROM articles_deals_report WHERE id = 9001;
SELECT * FROM articles_deals_by_month WHERE month < '2026-01-01' ORDER BY month, kind, currency;
SELECT organization, role, currency, deals, amount, first_on, last_on FROM articles_league_table WHERE first_on < '2026-01-01' ORDER BY deals DESC, organization, role LIMIT 6;

-- TRUNCATE
TRUNCATE articles;
SELECT (SELECT count(*) FROM articles_deals) AS deals, (SELECT count(*) FROM articles_entities) AS entities, (SELECT count(*) FROM articles_deal_readings) AS readings;
BEGIN;
INSERT INTO articles SELECT 1, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
TRUNCATE articles;
INSERT INTO articles SELECT 2, '2026-02-03 12:00+00', body FROM texts WHERE n = 0;
COMMIT;
SELECT id, party FROM articles_deals;
CREATE TABLE remarks (deal_id uuid REFERENCES articles_deals ON DELETE CASCADE);
TRUNCATE articles;
SELECT count(*) FROM articles_deals;

-- dropping what is used is refused, as everywhere
\set VERBOSITY terse
DROP TABLE articles_deals;
ALTER TABLE articles DROP COLUMN body;
ALTER TABLE articles DROP COLUMN views;
\set VERBOSITY default

-- renaming changes nothing
ALTER TABLE articles_deals RENAME TO found_deals;
ALTER TABLE articles RENAME COLUMN body TO content;
ALTER TABLE articles RENAME COLUMN id TO number;
ALTER TABLE articles RENAME TO stories;
INSERT INTO stories SELECT 3, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
UPDATE stories SET content = 'Salesforce acquired Slack for $27.7 billion.';
SELECT id, party FROM found_deals;
SELECT source, deals, key, body FROM deal_watched;
ALTER TABLE stories RENAME TO articles;
ALTER TABLE found_deals RENAME TO articles_deals;

-- unwatch
SELECT deal_unwatch('articles');
INSERT INTO articles SELECT 4, '2026-02-03 12:00+00', body FROM texts WHERE n = 1;
SELECT count(*) FROM articles_deals;
SELECT count(*) FROM deal_watched;
DROP TABLE remarks;
DROP TABLE articles_deal_parties, articles_deal_clauses, articles_amounts, articles_entities, articles_quotes, articles_deal_readings, articles_deal_errors, articles_deal_progress, articles_deals CASCADE;
SELECT deal_watch('articles', body => 'content');
CALL deal_backfill('articles');
SELECT number, party FROM articles_deals ORDER BY 1, 2;
SELECT deal_unwatch('articles', drop_tables => true);
SELECT relname FROM pg_class WHERE relnamespace = 'kept_up'::regnamespace AND relname LIKE 'articles%' ORDER BY 1;

RESET search_path;
DROP SCHEMA kept_up CASCADE;
