-- The rows of a result table are the same, whether they are put there all at once or, where its owner has added something to the table, by a statement.
CREATE SCHEMA paths;
SET search_path = paths, public;
SET client_min_messages = warning;
SET jit = off;
\set SHOW_CONTEXT never
CREATE TABLE texts (n int, body text);
INSERT INTO texts VALUES
    (0, 'Carrefour a annoncé mercredi avoir racheté Cora pour 1,05 milliard d''euros. Le contrat est exclusif pendant sept ans. « Nous y croyons », a dit Alexandre Bompard, PDG de Carrefour.'),
    (1, 'Microsoft agreed to buy GitHub for $7.5 billion. Separately, Salesforce acquired Slack for $27.7 billion.'),
    (2, 'Il fait beau à Paris.'),
    (3, NULL);
CREATE TABLE fast (id int PRIMARY KEY, day date, body text, lang text);
CREATE TABLE slow (LIKE fast INCLUDING ALL);
SELECT deal_watch('fast', body => 'body', published => 'day', language => 'lang'), deal_watch('slow', body => 'body', published => 'day', language => 'lang');

-- how many rows of the one are not in the other
CREATE FUNCTION different() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    kind text;
    columns text;
    here bigint;
    n bigint := 0;
BEGIN
    FOREACH kind IN ARRAY '{deals,deal_parties,deal_clauses,amounts,entities,quotes,deal_readings,deal_errors}'::text[] LOOP
        SELECT string_agg(quote_ident(attname), ', ') INTO columns FROM pg_attribute
        WHERE attrelid = ('paths.fast_' || kind)::regclass AND attnum > 0 AND attname NOT IN ('read_at', 'failed_at', 'message');
        EXECUTE format('SELECT count(*) FROM ((SELECT %1$s FROM paths.fast_%2$s EXCEPT ALL SELECT %1$s FROM paths.slow_%2$s) UNION ALL (SELECT %1$s FROM paths.slow_%2$s EXCEPT ALL SELECT %1$s FROM paths.fast_%2$s)) d',
            columns, kind) INTO here;
        n := n + here;
    END LOOP;
    RETURN n;
END
$$;

-- Adds something to the results of slow, writes to both, looks for what the addition should have seen, and takes it away again.
CREATE TABLE tried (n int GENERATED ALWAYS AS IDENTITY, what text, deals bigint, different bigint, seen text);
CREATE TABLE log (entry text);
CREATE PROCEDURE try(what text, addition text, look text, undo text) LANGUAGE plpgsql AS $$
DECLARE
    seen text;
BEGIN
    EXECUTE addition;
    COMMIT;
    INSERT INTO fast SELECT i, '2025-11-03', body FROM generate_series(1, 20) i JOIN texts ON n = i % 4;
    INSERT INTO slow SELECT * FROM fast;
    UPDATE fast SET body = 'Encore. ' || body WHERE id > 15;
    UPDATE slow SET body = 'Encore. ' || body WHERE id > 15;
    DELETE FROM fast WHERE id = 16;
    DELETE FROM slow WHERE id = 16;
    COMMIT;
    EXECUTE look INTO seen;
    INSERT INTO tried (what, deals, different, seen) SELECT what, count(*), different(), seen FROM slow_deals;
    EXECUTE undo;
    TRUNCATE fast, slow, log;
    COMMIT;
END
$$;
CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO paths.log VALUES (tg_name); RETURN new; END $$;
CREATE FUNCTION note_all() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO paths.log SELECT surface FROM new_rows; RETURN NULL; END $$;

CALL try('nothing added', 'SELECT', 'SELECT count(*) FROM slow_amounts', 'SELECT');
CALL try('a trigger before each row', 'CREATE TRIGGER t BEFORE INSERT ON slow_amounts FOR EACH ROW EXECUTE FUNCTION note()', 'SELECT count(*) FROM log', 'DROP TRIGGER t ON slow_amounts');
CALL try('a trigger after each row', 'CREATE TRIGGER t AFTER INSERT ON slow_deal_parties FOR EACH ROW EXECUTE FUNCTION note()', 'SELECT count(*) FROM log', 'DROP TRIGGER t ON slow_deal_parties');
CALL try('a trigger of a statement', 'CREATE TRIGGER t AFTER INSERT ON slow_amounts FOR EACH STATEMENT EXECUTE FUNCTION note()', 'SELECT count(*) FROM log', 'DROP TRIGGER t ON slow_amounts');
CALL try('a transition table', 'CREATE TRIGGER t AFTER INSERT ON slow_quotes REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION note_all()', 'SELECT count(*) || '' '' || min(entry) FROM log', 'DROP TRIGGER t ON slow_quotes');
CALL try('a rule', 'CREATE RULE r AS ON INSERT TO slow_entities DO ALSO INSERT INTO log VALUES (new.name)', 'SELECT count(*) FROM log', 'DROP RULE r ON slow_entities');
CALL try('a rule on parties', 'CREATE RULE r AS ON INSERT TO slow_deal_parties DO ALSO INSERT INTO log VALUES (new.name)', 'SELECT count(*) FROM log', 'DROP RULE r ON slow_deal_parties');
CALL try('a column with a default', 'ALTER TABLE slow_deals ADD checked text DEFAULT ''no''', 'SELECT count(checked) FROM slow_deals', 'ALTER TABLE slow_deals DROP checked');
CALL try('a column dropped', 'SELECT', 'SELECT count(*) FROM pg_attribute WHERE attrelid = ''slow_deals''::regclass AND attisdropped', 'SELECT');
CALL try('a generated column', 'ALTER TABLE slow_amounts ADD thousands numeric GENERATED ALWAYS AS (amount / 1000) STORED', 'SELECT sum(thousands) FROM slow_amounts', 'ALTER TABLE slow_amounts DROP thousands');
CALL try('an identity column', 'ALTER TABLE slow_quotes ADD number int GENERATED ALWAYS AS IDENTITY', 'SELECT count(DISTINCT number) FROM slow_quotes', 'ALTER TABLE slow_quotes DROP number');
CALL try('another type', 'ALTER TABLE slow_quotes ALTER speaker TYPE varchar(100)', 'SELECT count(speaker) FROM slow_quotes', 'ALTER TABLE slow_quotes ALTER speaker TYPE text');
CREATE DOMAIN code AS text CHECK (length(value) = 3);
CALL try('a domain', 'ALTER TABLE slow_amounts ALTER currency TYPE code', 'SELECT count(currency) FROM slow_amounts', 'ALTER TABLE slow_amounts ALTER currency TYPE text');
CREATE TABLE kinds_of_names (kind text PRIMARY KEY);
INSERT INTO kinds_of_names VALUES ('organization'), ('person'), ('place'), ('product');
CALL try('a foreign key', 'ALTER TABLE slow_entities ADD CONSTRAINT c FOREIGN KEY (kind) REFERENCES kinds_of_names', 'SELECT count(*) FROM slow_entities', 'ALTER TABLE slow_entities DROP CONSTRAINT c');
CALL try('a foreign key of parties', 'ALTER TABLE slow_deals ADD CONSTRAINT u UNIQUE (id, deal); ALTER TABLE slow_deal_parties ADD CONSTRAINT c FOREIGN KEY (id, deal) REFERENCES slow_deals (id, deal) ON DELETE CASCADE',
    'SELECT count(*) FROM slow_deal_parties', 'ALTER TABLE slow_deal_parties DROP CONSTRAINT c; ALTER TABLE slow_deals DROP CONSTRAINT u');
CALL try('foreign keys to the source', 'ALTER TABLE slow_deals ADD CONSTRAINT c FOREIGN KEY (id) REFERENCES slow ON UPDATE CASCADE ON DELETE CASCADE; ALTER TABLE slow_amounts ADD CONSTRAINT c FOREIGN KEY (id) REFERENCES slow ON UPDATE CASCADE ON DELETE CASCADE',
    'SELECT count(*) FROM slow_amounts', 'ALTER TABLE slow_deals DROP CONSTRAINT c; ALTER TABLE slow_amounts DROP CONSTRAINT c');
CALL try('a deferred unique constraint', 'ALTER TABLE slow_amounts ADD CONSTRAINT c UNIQUE (id, pos) DEFERRABLE INITIALLY DEFERRED', 'SELECT count(*) FROM slow_amounts', 'ALTER TABLE slow_amounts DROP CONSTRAINT c');
CALL try('a deferred foreign key to the deals', 'ALTER TABLE slow_deal_parties ALTER CONSTRAINT slow_deal_parties_deal_id_fkey DEFERRABLE INITIALLY DEFERRED', 'SELECT count(*) FROM slow_deal_parties',
    'ALTER TABLE slow_deal_parties ALTER CONSTRAINT slow_deal_parties_deal_id_fkey NOT DEFERRABLE');
CALL try('no foreign key to the deals', 'ALTER TABLE slow_deal_parties DROP CONSTRAINT slow_deal_parties_deal_id_fkey', 'SELECT count(*) FROM slow_deal_parties',
    'ALTER TABLE slow_deal_parties ADD FOREIGN KEY (deal_id) REFERENCES slow_deals ON DELETE CASCADE');
CALL try('an exclusion constraint', 'ALTER TABLE slow_entities ADD CONSTRAINT c EXCLUDE USING btree (id WITH =, mention WITH =)', 'SELECT count(*) FROM slow_entities', 'ALTER TABLE slow_entities DROP CONSTRAINT c');
CALL try('a check', 'ALTER TABLE slow_amounts ADD CONSTRAINT c CHECK (amount > 0)', 'SELECT count(*) FROM slow_amounts', 'ALTER TABLE slow_amounts DROP CONSTRAINT c');
CALL try('a partition', 'CREATE TABLE all_amounts (LIKE slow_amounts) PARTITION BY RANGE (id); ALTER TABLE all_amounts ATTACH PARTITION slow_amounts FOR VALUES FROM (1) TO (1000)',
    'SELECT count(*) FROM all_amounts', 'ALTER TABLE all_amounts DETACH PARTITION slow_amounts; DROP TABLE all_amounts');
CALL try('a child', 'CREATE TABLE more_amounts () INHERITS (slow_amounts)', 'SELECT count(*) FROM ONLY slow_amounts', 'DROP TABLE more_amounts');
CALL try('policies of its own', 'ALTER TABLE slow_amounts ENABLE ROW LEVEL SECURITY; ALTER TABLE slow_amounts FORCE ROW LEVEL SECURITY', 'SELECT count(*) FROM slow_amounts', 'ALTER TABLE slow_amounts DISABLE ROW LEVEL SECURITY; ALTER TABLE slow_amounts NO FORCE ROW LEVEL SECURITY');
CALL try('unlogged', 'ALTER TABLE slow_amounts SET UNLOGGED', 'SELECT count(*) FROM slow_amounts', 'ALTER TABLE slow_amounts SET LOGGED');
SET allow_in_place_tablespaces = on;
CREATE TABLESPACE deal_test_space LOCATION '';
CALL try('a tablespace', 'ALTER TABLE slow_amounts SET TABLESPACE deal_test_space', 'SELECT count(*) FROM slow_amounts', 'ALTER TABLE slow_amounts SET TABLESPACE pg_default');
DROP TABLESPACE deal_test_space;
CREATE FUNCTION first_word(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT split_part($1, ' ', 1) $$;
CALL try('indexes of all kinds', 'CREATE INDEX i1 ON slow_entities (lower(name)) WHERE kind = ''organization''; CREATE INDEX i2 ON slow_entities USING brin (id); CREATE INDEX i3 ON slow_entities USING hash (name);
    CREATE INDEX i4 ON slow_entities USING gin (to_tsvector(''simple'', surface)); CREATE INDEX i5 ON slow_entities (first_word(name), confidence DESC) INCLUDE (pos); CREATE INDEX i6 ON slow_entities USING gist (point(pos, len)); SET enable_seqscan = off',
    'SELECT concat_ws('' '', (SELECT count(*) FROM slow_entities WHERE lower(name) = ''carrefour'' AND kind = ''organization''), (SELECT count(*) FROM slow_entities WHERE name = ''Slack''),
        (SELECT count(*) FROM slow_entities WHERE to_tsvector(''simple'', surface) @@ ''paris''), (SELECT count(*) FROM slow_entities WHERE first_word(name) = ''Alexandre''), (SELECT count(*) FROM slow_entities WHERE point(pos, len) <@ box(point(0, 0), point(9, 99))))',
    'RESET enable_seqscan');
SELECT what, deals, different, seen FROM tried ORDER BY n;
DROP INDEX i1, i2, i3, i4, i5, i6;

-- what the tables refuse, is refused on either path, and noted; all other articles are written
CREATE TABLE refused (what text, different bigint, errors text);
CREATE PROCEDURE refuse(what text, addition text, undo text) LANGUAGE plpgsql AS $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY '{fast,slow}'::text[] LOOP
        EXECUTE replace(addition, '%', name);
    END LOOP;
    CREATE TRIGGER t BEFORE INSERT ON slow_amounts FOR EACH ROW EXECUTE FUNCTION note();
    CREATE TRIGGER t BEFORE INSERT ON slow_entities FOR EACH ROW EXECUTE FUNCTION note();
    COMMIT;
    INSERT INTO fast SELECT i, '2025-11-03', CASE i WHEN 7 THEN 'Oracle bought Cerner for $5 and for $5. Zzyzx Corp sold nothing.' ELSE body END FROM generate_series(1, 20) i JOIN texts ON n = i % 4;
    INSERT INTO slow SELECT * FROM fast;
    INSERT INTO refused SELECT what, different(), (SELECT string_agg(key || ': ' || sqlstate || ' ' || message, ', ' ORDER BY key) FROM deal_errors WHERE source = 'fast'::regclass);
    COMMIT;
    DROP TRIGGER t ON slow_amounts;
    DROP TRIGGER t ON slow_entities;
    FOREACH name IN ARRAY '{fast,slow}'::text[] LOOP
        EXECUTE replace(undo, '%', name);
    END LOOP;
    PERFORM deal_refresh('fast'), deal_refresh('slow');
    IF different() > 0 OR EXISTS (SELECT FROM deal_errors) THEN
        RAISE '% rows differ after a refresh', different();
    END IF;
    TRUNCATE fast, slow, log;
    COMMIT;
END
$$;
CALL refuse('a check', 'ALTER TABLE %_amounts ADD CONSTRAINT c CHECK (amount <> 5)', 'ALTER TABLE %_amounts DROP CONSTRAINT c');
CALL refuse('a unique index', 'CREATE UNIQUE INDEX %_u ON %_amounts (amount, id)', 'DROP INDEX %_u');
CALL refuse('an exclusion constraint', 'ALTER TABLE %_amounts ADD CONSTRAINT %_c EXCLUDE (amount WITH =, id WITH =)', 'ALTER TABLE %_amounts DROP CONSTRAINT %_c');
CALL refuse('an index on an expression', 'CREATE INDEX %_u ON %_amounts ((1 / (amount - 5)))', 'DROP INDEX %_u');
CALL refuse('a NOT NULL', 'ALTER TABLE %_deals ALTER amount SET NOT NULL', 'ALTER TABLE %_deals ALTER amount DROP NOT NULL');
CREATE TABLE known_names (name text PRIMARY KEY);
INSERT INTO known_names VALUES ('Carrefour'), ('Cora'), ('Alexandre Bompard'), ('Microsoft'), ('GitHub'), ('Salesforce'), ('Slack'), ('Paris');
CALL refuse('a foreign key', 'ALTER TABLE %_entities ADD CONSTRAINT c FOREIGN KEY (name) REFERENCES known_names', 'ALTER TABLE %_entities DROP CONSTRAINT c');
SELECT * FROM refused;

-- a result table that its owner gave away: what its new owner allows
CREATE ROLE deal_test_filer;
ALTER TABLE slow_quotes OWNER TO deal_test_filer;
CREATE ROLE deal_test_editor;
GRANT USAGE, CREATE ON SCHEMA paths TO deal_test_editor;
GRANT ALL ON texts TO deal_test_editor;
SET ROLE deal_test_editor;
CREATE TABLE wire (id int PRIMARY KEY, body text);
SELECT deal_watch('wire', body => 'body');
RESET ROLE;
ALTER TABLE wire_quotes OWNER TO deal_test_filer;
INSERT INTO wire SELECT n, body FROM texts;
SELECT key, sqlstate, message FROM deal_errors ORDER BY key;
GRANT SELECT, INSERT, DELETE ON wire_quotes TO deal_test_editor;
SELECT deal_refresh('wire');
SELECT count(*) FROM wire_quotes;
ALTER TABLE wire_quotes ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON wire_quotes FOR ALL TO deal_test_editor USING (true) WITH CHECK (speaker <> 'Alexandre Bompard');
UPDATE wire SET body = body || ' « Non », a dit Jean Martin.' WHERE id IN (0, 1);
SELECT key, sqlstate, message FROM deal_errors ORDER BY key;
SELECT id, speaker FROM wire_quotes;
DROP TABLE wire CASCADE;
RESET ROLE;

-- taken back: in a subtransaction, while rows are written, by a time that is up
ALTER TABLE slow_quotes OWNER TO CURRENT_USER;
DO $$
BEGIN
    FOR i IN 1..3 LOOP
        BEGIN
            INSERT INTO paths.fast SELECT n, '2025-11-03', body FROM paths.texts;
            INSERT INTO paths.slow SELECT n, '2025-11-03', body FROM paths.texts;
            IF i < 3 THEN
                RAISE 'no';
            END IF;
        EXCEPTION WHEN raise_exception THEN NULL;
        END;
    END LOOP;
END
$$;
SELECT count(*), different() FROM fast_deals;
CREATE FUNCTION slowly(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN PERFORM pg_sleep(0.02); RETURN $1; END $$;
CREATE INDEX fast_slowly ON fast_entities (slowly(name));
SET statement_timeout = 200;
INSERT INTO fast SELECT i, '2025-11-03', body FROM generate_series(101, 300) i, texts WHERE n = 1;
RESET statement_timeout;
DROP INDEX fast_slowly;
SELECT count(*), different() FROM fast_deals;
INSERT INTO fast SELECT i, '2025-11-03', body FROM generate_series(101, 300) i, texts WHERE n = 1;
INSERT INTO slow SELECT i, '2025-11-03', body FROM generate_series(101, 300) i, texts WHERE n = 1;
SELECT count(*), different() FROM fast_deals;

-- fed by a parallel query
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
CREATE TABLE many AS SELECT i AS id, body FROM generate_series(1001, 1500) i JOIN texts ON n = i % 4;
INSERT INTO fast (id, body) SELECT id, max(body) FROM many GROUP BY id;
INSERT INTO slow (id, body) SELECT id, body FROM many;
SELECT deal_refresh('fast', everything => true) = deal_refresh('slow', everything => true) AS all_read;
SELECT count(*), different() FROM fast_deals;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET max_parallel_workers_per_gather;

-- rows larger than a page go out of line; an article of thousands of rows is written in several goes
TRUNCATE fast, slow;
CREATE TRIGGER t AFTER INSERT ON slow_deals FOR EACH STATEMENT EXECUTE FUNCTION note();
CREATE TRIGGER t AFTER INSERT ON slow_quotes FOR EACH STATEMENT EXECUTE FUNCTION note();
CREATE TRIGGER t AFTER INSERT ON slow_entities FOR EACH STATEMENT EXECUTE FUNCTION note();
INSERT INTO fast VALUES (1, NULL, 'Oracle bought Cerner, ' || (SELECT string_agg(md5(i::text), ' ') FROM generate_series(1, 500) i) || '.', 'en'),
    (2, NULL, (SELECT string_agg('Microsoft agreed to buy GitHub for $' || i || ' million.', ' ') FROM generate_series(1, 3000) i), 'en'),
    (3, NULL, 'Microsoft agreed to buy GitHub.', 'xx');
INSERT INTO slow SELECT * FROM fast;
SELECT (SELECT count(*) FROM fast_deal_errors) AS errors, (SELECT max(length(surface)) > 10000 FROM fast_deals WHERE id = 1) AS long, (SELECT count(*) > 5000 FROM fast_entities) AS many, different();

RESET jit;
RESET search_path;
SET client_min_messages = error;
DROP SCHEMA paths CASCADE;
DROP OWNED BY deal_test_filer, deal_test_editor;
DROP ROLE deal_test_filer, deal_test_editor;
