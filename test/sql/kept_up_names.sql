-- Watched tables under all kinds of names and keys, and what happens to them later: moved, renamed, dropped, given away.
CREATE SCHEMA names;
SET search_path = names, public;
SET client_min_messages = warning;
\set SHOW_CONTEXT never

-- names that must be quoted everywhere
CREATE SCHEMA "Rédaction d'hier";
CREATE TABLE "Rédaction d'hier"."Les ""Articles""" ("Clé %s" int PRIMARY KEY, "Le Texte" text, "Publié le" date, "La Langue" char(2));
SELECT deal_watch('"Rédaction d''hier"."Les ""Articles"""', body => 'Le Texte', published => 'Publié le', language => 'La Langue', mode => 'queue', foreign_keys => true);
INSERT INTO "Rédaction d'hier"."Les ""Articles""" VALUES (1, 'Microsoft bought GitHub.', '2025-11-03', 'en'), (2, 'Carrefour a racheté Cora.', '2025-11-03', 'fr');
CALL deal_process();
SELECT "Clé %s", party, published_on FROM "Rédaction d'hier"."Les ""Articles""_deals_report" ORDER BY 1;
SELECT source, deals, queue, key, body, published, language FROM deal_watched;
UPDATE "Rédaction d'hier"."Les ""Articles""" SET "Clé %s" = 3, "La Langue" = 'xx' WHERE "Clé %s" = 1;
CALL deal_process('"Rédaction d''hier"."Les ""Articles"""');
SELECT source, key, message FROM deal_errors;
ALTER TABLE "Rédaction d'hier"."Les ""Articles""" ENABLE ROW LEVEL SECURITY;
SELECT deal_protect('"Rédaction d''hier"."Les ""Articles"""'), deal_refresh('"Rédaction d''hier"."Les ""Articles"""', everything => true);
CALL deal_backfill('"Rédaction d''hier"."Les ""Articles"""');
SELECT source, total, done FROM deal_progress;
SELECT deal_unwatch('"Rédaction d''hier"."Les ""Articles"""', drop_tables => true);
SELECT relname FROM pg_class WHERE relnamespace = '"Rédaction d''hier"'::regnamespace ORDER BY relname COLLATE "C";
SELECT deal_watch('"Rédaction d''hier"."Les ""Articles"""', body => 'Le Texte', schema => 'names', prefix => '%I ''; --');
INSERT INTO "Rédaction d'hier"."Les ""Articles""" VALUES (4, 'Microsoft bought GitHub.');
SELECT "Clé %s", party FROM "%I '; --_deals" WHERE "Clé %s" = 4;
DROP SCHEMA "Rédaction d'hier" CASCADE;
SELECT count(*) FROM "%I '; --_deals";
DROP TABLE "%I '; --_deals", "%I '; --_deal_parties", "%I '; --_deal_clauses", "%I '; --_amounts", "%I '; --_entities", "%I '; --_quotes", "%I '; --_deal_readings", "%I '; --_deal_errors", "%I '; --_deal_progress" CASCADE;

-- names of 63 bytes, and what would be longer
CREATE TABLE t23456789012345678901234567890123456789012345678901234567890123 (k23456789012345678901234567890123456789012345678901234567890123 int PRIMARY KEY,
    b23456789012345678901234567890123456789012345678901234567890123 text);
SELECT deal_watch('t23456789012345678901234567890123456789012345678901234567890123', body => 'b23456789012345678901234567890123456789012345678901234567890123');
SELECT deal_watch('t23456789012345678901234567890123456789012345678901234567890123', body => 'b23456789012345678901234567890123456789012345678901234567890123', prefix => 'ééééééééééééééééééééééééé');
SELECT deal_watch('t23456789012345678901234567890123456789012345678901234567890123', body => 'b23456789012345678901234567890123456789012345678901234567890123', prefix => 'éééééééééééééééééééééééé');
INSERT INTO t23456789012345678901234567890123456789012345678901234567890123 VALUES (1, 'Microsoft bought GitHub.');
SELECT k23456789012345678901234567890123456789012345678901234567890123, party FROM éééééééééééééééééééééééé_deals_report;
SELECT deal_unwatch('t23456789012345678901234567890123456789012345678901234567890123', true);

-- a key of many types, with the operators and the collation of its own index
CREATE TYPE mood AS ENUM ('calm', 'angry');
CREATE COLLATION any_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE DOMAIN slug AS text COLLATE any_case CHECK (value <> '');
CREATE TABLE keys (m mood, n numeric(10, 2), i inet, t timestamptz, c char(5), d slug, "name" name, b bytea, f float8, x bit(3), u uuid, body text, PRIMARY KEY (m, n, i, t, c, d, "name", b, f, x, u));
ALTER TABLE keys ENABLE ROW LEVEL SECURITY;
SELECT deal_watch('keys', body => 'body');
INSERT INTO keys VALUES ('calm', 1.5, '10.0.0.1', '2025-11-03 12:00+00', 'ab', 'Slug', 'n', '\x00', 'nan', B'101', '00000000-0000-0000-0000-000000000001', 'Microsoft bought GitHub.'),
    ('angry', 1.5, '10.0.0.1', '2025-11-03 12:00+00', 'ab', 'Slug', 'n', '\x00', '-0', B'101', '00000000-0000-0000-0000-000000000001', 'Carrefour a racheté Cora.');
UPDATE keys SET d = 'SLUG', n = 1.50, f = 0 WHERE m = 'angry';
UPDATE keys SET m = 'angry', n = 7 WHERE m = 'calm';
SELECT m, n, i, c, d, keys_name, b, f, x, party FROM keys_deals ORDER BY n;
SELECT deal_refresh('keys', everything => true);
TRUNCATE keys_deal_readings;
CALL deal_backfill('keys', batch_size => 1);
SELECT m, n, party FROM keys_deals ORDER BY n;
DELETE FROM keys WHERE d = 'sLuG';
SELECT count(*) FROM keys_deal_readings;
SELECT deal_unwatch('keys', true);

-- columns of text in its other types
CREATE TABLE kinds_of_text (id int PRIMARY KEY, body char(60), title varchar(40), lang char(5), facts xml, mark "char");
SELECT deal_watch('kinds_of_text', body => 'facts');
SELECT deal_watch('kinds_of_text', body => 'mark');
SELECT deal_watch('kinds_of_text', body => 'body', title => 'title', language => 'lang');
INSERT INTO kinds_of_text VALUES (1, 'Carrefour a racheté Cora.', 'Rien', 'fr', NULL, NULL), (2, 'Microsoft bought GitHub.', NULL, 'en', NULL, NULL), (3, NULL, 'Oracle bought Cerner', NULL, NULL, NULL);
SELECT d.id, d.party, d.pos, r.language FROM kinds_of_text_deals d JOIN kinds_of_text_deal_readings r USING (id) ORDER BY id;
SELECT deal_unwatch('kinds_of_text', true);

-- a key that is long enough to be stored compressed, or out of line
CREATE TABLE long_keys (id text PRIMARY KEY, body text);
ALTER TABLE long_keys ALTER id SET STORAGE EXTERNAL;
SELECT deal_watch('long_keys', body => 'body');
INSERT INTO long_keys SELECT repeat(md5(i::text), 75), 'Microsoft bought GitHub.' || repeat(' It rained.', 500) FROM generate_series(1, 3) i;
UPDATE long_keys SET id = 'x' || id;
DELETE FROM long_keys WHERE id = (SELECT min(id) FROM long_keys);
SELECT count(*), min(length(id)), bool_and(d.id IN (SELECT id FROM long_keys)) AS all_there FROM long_keys_deals d;
SELECT deal_unwatch('long_keys', true);

-- an unlogged table has unlogged results, so that a crash empties both
CREATE UNLOGGED TABLE passing (id int PRIMARY KEY, body text);
SELECT deal_watch('passing', body => 'body', mode => 'queue');
SELECT DISTINCT relpersistence FROM pg_class WHERE relnamespace = 'names'::regnamespace AND relkind = 'r' AND relname LIKE 'passing%';
SELECT deal_unwatch('passing', true);

-- what is not a table of rows, or not there
CREATE MATERIALIZED VIEW stored AS SELECT 1 AS id, 'x'::text AS body;
SELECT deal_watch('stored', body => 'body');
CREATE FOREIGN DATA WRAPPER deal_test_wrapper;
CREATE SERVER deal_test_server FOREIGN DATA WRAPPER deal_test_wrapper;
CREATE FOREIGN TABLE far (id int, body text) SERVER deal_test_server;
SELECT deal_watch('far', body => 'body');
CREATE SEQUENCE counter;
SELECT deal_watch('counter', body => 'body');
DROP FOREIGN DATA WRAPPER deal_test_wrapper CASCADE;
SELECT deal_watch(0, body => 'body');
SELECT deal_unwatch(0);
SELECT deal_unwatch(NULL);
SELECT deal_protect(NULL);
SELECT deal_refresh(0);
SELECT deal_refresh(NULL);
CALL deal_backfill(NULL);
CALL deal_process(0);
CREATE TABLE plain (id int PRIMARY KEY, body text);
SELECT deal_watch('plain', body => 'body', schema => 'nowhere');
SELECT deal_watch('plain', body => 'body', schema => 'pg_temp');
SELECT deal_watch('plain', body => 'ctid');
SELECT deal_watch('plain', body => 'body', prefix => '');
INSERT INTO plain VALUES (1, 'Microsoft bought GitHub.');
SELECT id, party FROM _deals_report;
-- the functions behind, called with nonsense
SELECT deal_watch_batch('plain', NULL, NULL, NULL, NULL);
SELECT deal_watch_batch('plain', 'all', '{NULL}', 1, false);
SELECT deal_watch_batch('plain', 'all', '{1,2}', 1, false);
SELECT deal_watch_batch('plain', 'all', '{x}', 1, false);
SELECT deal_watch_batch('plain', 'all', NULL, NULL, NULL);
SELECT deal_watch_batch(NULL, 'all', NULL, 1, false);
SELECT deal_watch_begin('plain', NULL);
SELECT deal_watch_progress('plain', NULL, NULL, NULL);
SELECT deal_watch_process('plain', NULL, NULL);
SELECT deal_watch_tables(NULL), (SELECT deal_watch_tables(adbin) FROM pg_attrdef LIMIT 1) = '{}' AS none;
CALL deal_backfill('plain', batch_size => NULL, refresh => NULL);
CALL deal_backfill('plain', batch_size => 2000000000);
SELECT deal_refresh('plain', NULL);
BEGIN;
CALL deal_backfill('plain');
ROLLBACK;
BEGIN;
CALL deal_process();
ROLLBACK;
-- dropping and changing what is watched is refused, as PostgreSQL does it
\set VERBOSITY terse
ALTER TABLE plain ALTER body TYPE varchar;
ALTER TABLE plain ALTER id TYPE bigint;
DROP TABLE _amounts;
DROP FUNCTION deal_watch_row();
\set VERBOSITY default
-- other columns may come and go
ALTER TABLE plain ADD extra text;
ALTER TABLE plain DROP extra;
ALTER TABLE plain ADD other text DEFAULT 'x';
INSERT INTO plain VALUES (2, 'Carrefour a racheté Cora.');
SELECT id, party FROM _deals ORDER BY id;
-- whatever their owner does to the result tables, the articles can be written
ALTER TABLE _deal_readings ALTER id TYPE bigint;
INSERT INTO plain VALUES (10, 'Microsoft bought GitHub.');
SELECT deal_refresh('plain');
ALTER TABLE _deal_readings ALTER id TYPE int;
ALTER TABLE _deal_readings DROP CONSTRAINT _deal_readings_pkey;
INSERT INTO plain VALUES (11, 'Microsoft bought GitHub.');
CALL deal_backfill('plain');
ALTER TABLE _deal_readings ADD PRIMARY KEY (id);
ALTER TABLE _entities ALTER mention TYPE text;
ALTER TABLE _quotes DROP COLUMN speaker CASCADE;
INSERT INTO plain VALUES (12, 'Microsoft bought GitHub.'), (13, 'Carrefour a racheté Cora. « Nous y croyons », a dit Jean Martin, PDG de Cora.');
SELECT key, sqlstate, message FROM deal_errors ORDER BY key;
ALTER TABLE _quotes ADD speaker text;
SELECT deal_refresh('plain');
CALL deal_backfill('plain');
SELECT id, party FROM _deals ORDER BY id;
SELECT id, mention, name FROM _entities WHERE id = 12;
SELECT id, speaker FROM _quotes;
-- a result table dropped with CASCADE ends the watch: nothing is in the way of writes, of deal_unwatch, or of another deal_watch
DROP TABLE _amounts CASCADE;
INSERT INTO plain VALUES (3, 'Carrefour a racheté Cora.');
SELECT deal_refresh('plain');
SELECT deal_unwatch('plain', drop_tables => true);
SELECT tgname FROM pg_trigger WHERE tgrelid = 'plain'::regclass;
SELECT deal_unwatch('plain');
DROP TABLE _deals, _deal_parties, _deal_clauses, _entities, _quotes, _deal_readings, _deal_errors, _deal_progress CASCADE;
SELECT deal_watch('plain', body => 'body');
DROP TABLE plain_quotes CASCADE;
SELECT deal_watch('plain', body => 'body', prefix => 'again');
INSERT INTO plain VALUES (4, 'Carrefour a racheté Cora.');
SELECT id, party FROM again_deals;
-- deal_unwatch finds what was renamed and moved, and leaves views of the user's alone
CREATE SCHEMA elsewhere;
ALTER TABLE again_deals RENAME TO found;
ALTER TABLE again_quotes SET SCHEMA elsewhere;
ALTER VIEW again_deals_report SET SCHEMA elsewhere;
ALTER VIEW again_league_table RENAME TO league;
ALTER SCHEMA elsewhere RENAME TO somewhere;
ALTER TABLE plain RENAME TO simple;
INSERT INTO simple VALUES (5, 'Carrefour a racheté Cora. « Nous y croyons », a dit Jean Martin, PDG de Cora.');
SELECT id, party, (SELECT speaker FROM somewhere.again_quotes q WHERE q.id = d.id) FROM found d WHERE id = 5;
CREATE VIEW my_deals_report AS SELECT count(*) FROM found;
SELECT deal_unwatch('simple', drop_tables => true);
DROP VIEW my_deals_report;
SELECT deal_unwatch('simple', drop_tables => true);
SELECT relname FROM pg_class WHERE relnamespace IN ('names'::regnamespace, 'somewhere'::regnamespace) AND (relname LIKE 'again%' OR relname IN ('found', 'league'));
DROP SCHEMA somewhere;

-- given to another owner with or without its results
CREATE ROLE deal_test_old;
CREATE ROLE deal_test_new;
GRANT ALL ON SCHEMA names TO deal_test_old, deal_test_new;
SET ROLE deal_test_old;
CREATE TABLE given (id int PRIMARY KEY, body text);
SELECT deal_watch('given', body => 'body');
RESET ROLE;
ALTER TABLE given OWNER TO deal_test_new;
INSERT INTO given VALUES (1, 'Microsoft bought GitHub.');
SET ROLE deal_test_new;
SELECT deal_refresh('given');
SELECT deal_unwatch('given', true);
RESET ROLE;
REASSIGN OWNED BY deal_test_old TO deal_test_new;
SET ROLE deal_test_new;
CALL deal_backfill('given');
SELECT id, party FROM given_deals;
INSERT INTO given VALUES (2, 'Carrefour a racheté Cora.');
SELECT count(*) FROM given_deals;
SET ROLE deal_test_old;
SELECT deal_unwatch('given');
SELECT deal_protect('given');
CALL deal_backfill('given');
SELECT deal_refresh('given');
RESET ROLE;
-- of the results alone, DROP OWNED with CASCADE ends the watch; writes go on
CREATE TABLE kept (id int PRIMARY KEY, body text);
SELECT deal_watch('kept', body => 'body');
DO $$
DECLARE
    one regclass;
BEGIN
    FOR one IN SELECT oid::regclass FROM pg_class WHERE relnamespace = 'names'::regnamespace AND relkind IN ('r', 'v') AND relname LIKE 'kept\_%' LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO deal_test_old', one);
    END LOOP;
END
$$;
INSERT INTO kept VALUES (1, 'Microsoft bought GitHub.');
\set VERBOSITY terse
DROP OWNED BY deal_test_old;
DROP OWNED BY deal_test_old CASCADE;
\set VERBOSITY default
INSERT INTO kept VALUES (2, 'Microsoft bought GitHub.');
SELECT count(*) FROM deal_watched;
DROP OWNED BY deal_test_new, deal_test_old CASCADE;
DROP ROLE deal_test_new, deal_test_old;

-- nothing is looked up in the search path of the caller
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.quote_ident(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'a function of the search path'; END $$;
CREATE FUNCTION hostile.clock_timestamp() RETURNS timestamptz LANGUAGE plpgsql AS $$ BEGIN RAISE 'a function of the search path'; END $$;
CREATE FUNCTION hostile.deal_watched() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE TABLE hostile.pg_class (oid oid, relname name);
CREATE TABLE hostile.pg_trigger (oid oid);
CREATE TABLE hostile.kept_deals (id int);
CREATE FUNCTION hostile.same(int, int) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN RAISE 'an operator of the search path'; END $$;
CREATE OPERATOR hostile.= (LEFTARG = int, RIGHTARG = int, FUNCTION = hostile.same);
CREATE OPERATOR hostile.> (LEFTARG = int, RIGHTARG = int, FUNCTION = hostile.same);
CREATE TABLE hostile.text (id int);
SET search_path = hostile, names, pg_catalog, public;
SELECT deal_watch('kept', body => 'body', mode => 'queue');
INSERT INTO kept VALUES (3, 'Carrefour a racheté Cora.');
CALL deal_process();
CALL deal_backfill('kept', batch_size => 1);
SELECT deal_refresh('kept', true);
SELECT party FROM names.kept_deals_report ORDER BY id;
SELECT source, key FROM deal_errors;
SELECT done FROM deal_progress;
SELECT deal_unwatch('kept', true);

RESET search_path;
SET client_min_messages = error;
DROP SCHEMA names, hostile CASCADE;
