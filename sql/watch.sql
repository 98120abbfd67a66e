
-- Tables that keep themselves. The triggers are in C (src/pg/watch.h tells how it works); what makes and drops them is here.
--
-- The result tables belong to the owner of the source and not to the extension: they are dumped, altered and dropped
-- like any table.

CREATE FUNCTION deal_watch_row() RETURNS trigger
    AS 'MODULE_PATHNAME' LANGUAGE C COST 100;
COMMENT ON FUNCTION deal_watch_row() IS 'trigger of a watched table: notes the row that was written';

CREATE FUNCTION deal_watch_statement() RETURNS trigger
    AS 'MODULE_PATHNAME' LANGUAGE C COST 100;
COMMENT ON FUNCTION deal_watch_statement() IS 'trigger of a watched table: reads the rows that a statement wrote';

CREATE FUNCTION deal_watch_truncate() RETURNS trigger
    AS 'MODULE_PATHNAME' LANGUAGE C COST 100;
COMMENT ON FUNCTION deal_watch_truncate() IS 'trigger of a watched table: follows TRUNCATE';

CREATE FUNCTION deal_version() RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 2;
COMMENT ON FUNCTION deal_version() IS 'version of the library that reads the articles, as result tables store it';

CREATE FUNCTION deal_watch_tables(condition pg_node_tree) RETURNS regclass[]
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION deal_watch_tables(pg_node_tree) IS 'internal: the tables that the condition of a trigger names';

CREATE FUNCTION deal_watch_batch(source regclass, what text, after text[], size int, wait bool, OUT articles int, OUT last text[])
    AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000;
COMMENT ON FUNCTION deal_watch_batch(regclass, text, text[], int, bool) IS 'internal: reads the next articles of a watched table';

CREATE FUNCTION deal_watch_process(source regclass, size int, upto bigint, OUT entries int, OUT last bigint)
    AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000;
COMMENT ON FUNCTION deal_watch_process(regclass, int, bigint) IS 'internal: works off the next entries of a queue';

CREATE FUNCTION deal_watch_begin(source regclass, what text, OUT run bigint, OUT done bigint, OUT total bigint)
    AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000;
COMMENT ON FUNCTION deal_watch_begin(regclass, text) IS 'internal: notes that a backfill begins';

CREATE FUNCTION deal_watch_progress(source regclass, run bigint, done int, finished bool) RETURNS void
    AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000;
COMMENT ON FUNCTION deal_watch_progress(regclass, bigint, int, bool) IS 'internal: notes how far a backfill is';

CREATE FUNCTION deal_watch_commits(what text) RETURNS void
    AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE COST 10;
COMMENT ON FUNCTION deal_watch_commits(text) IS 'internal: refuses to go on where nothing can be committed';

CREATE FUNCTION deal_watch_sweep(source regclass) RETURNS bigint
    AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000;
COMMENT ON FUNCTION deal_watch_sweep(regclass) IS 'internal: removes the results of articles that are not there any more';

CREATE FUNCTION deal_watch_columns()
    RETURNS TABLE (kind text, place int, name text, type text, meaning text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 100 ROWS 100
    SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT c.kind, (pg_catalog.row_number() OVER ())::int, c.name, c.type, c.meaning FROM (VALUES
        ('deals', 'deal_id', 'uuid NOT NULL', 'names the deal; the same as long as its facts are'),
        ('deals', 'published_on', 'date', 'day the article was published, in the time zone of deal_watch'),
        ('deals', 'deal', 'int NOT NULL', 'number of the deal in the article, from 1'),
        ('deals', 'kind', 'text NOT NULL', 'acquisition, merger, investment, funding, joint_venture, partnership, contract, license, loan, ipo or capex'),
        ('deals', 'status', 'text NOT NULL', 'rumoured, proposed, announced, completed, amended or terminated'),
        ('deals', 'party', 'text', 'first of those who act or pay: acquirer, investor, customer, licensee, borrower, owner, issuer'),
        ('deals', 'counterparty', 'text', 'first of the other side: seller, supplier, licensor, lender, …'),
        ('deals', 'target', 'text', 'what changes hands'),
        ('deals', 'amount', 'numeric', 'exact amount, in currency; NULL where the article tells none'),
        ('deals', 'amount_max', 'numeric', 'upper end where the amount is a range'),
        ('deals', 'currency', 'text', 'ISO 4217 code; NULL where the article leaves it open'),
        ('deals', 'qualifier', 'text', 'exact, about, more_than, less_than, at_least, at_most, range or vague'),
        ('deals', 'stake', 'numeric', 'percent that changes hands: 15 for 15 %'),
        ('deals', 'term', 'interval', 'how long the deal runs'),
        ('deals', 'announced_on', 'date', 'first day of the stated time of announcement'),
        ('deals', 'effective_on', 'date', 'first day of the stated time of effect'),
        ('deals', 'confidence', 'double precision NOT NULL', 'from 0 to 1'),
        ('deals', 'pos', 'int NOT NULL', 'where the sentence stands that tells it best, in characters from 1'),
        ('deals', 'len', 'int NOT NULL', 'length of that sentence in characters'),
        ('deals', 'surface', 'text', 'that sentence, as written'),
        ('deals', 'rule', 'text', 'rule that found the deal'),
        ('deal_parties', 'deal_id', 'uuid NOT NULL', 'the deal'),
        ('deal_parties', 'party', 'int NOT NULL', 'number of the party in the article, from 1'),
        ('deal_parties', 'deal', 'int NOT NULL', 'number of the deal in the article'),
        ('deal_parties', 'role', 'text NOT NULL', 'acquirer, target, seller, investor, issuer, partner, customer, supplier, licensor, licensee, lender, borrower, owner, beneficiary or adviser'),
        ('deal_parties', 'name', 'text', 'canonical name'),
        ('deal_parties', 'pos', 'int NOT NULL', 'where it stands in the article, in characters from 1'),
        ('deal_parties', 'len', 'int NOT NULL', 'length in characters'),
        ('deal_parties', 'surface', 'text', 'as written'),
        ('deal_clauses', 'deal_id', 'uuid NOT NULL', 'the deal'),
        ('deal_clauses', 'clause', 'int NOT NULL', 'number of the clause in the article, from 1'),
        ('deal_clauses', 'deal', 'int NOT NULL', 'number of the deal in the article'),
        ('deal_clauses', 'kind', 'text NOT NULL', 'exclusivity, right_of_first_refusal, extension_option, purchase_commitment, deadline or term'),
        ('deal_clauses', 'state', 'text NOT NULL', 'in_force, optional or removed'),
        ('deal_clauses', 'pos', 'int NOT NULL', 'where it stands in the article, in characters from 1'),
        ('deal_clauses', 'len', 'int NOT NULL', 'length in characters'),
        ('deal_clauses', 'surface', 'text', 'as written'),
        ('amounts', 'mention', 'int NOT NULL', 'number of the amount in the article, from 1'),
        ('amounts', 'pos', 'int NOT NULL', 'where it stands in the article, in characters from 1'),
        ('amounts', 'len', 'int NOT NULL', 'length in characters'),
        ('amounts', 'surface', 'text', 'as written'),
        ('amounts', 'amount', 'numeric', 'exact amount; NULL where it is vague'),
        ('amounts', 'amount_max', 'numeric', 'upper end of a range'),
        ('amounts', 'currency', 'text', 'ISO 4217 code; NULL where the article leaves it open'),
        ('amounts', 'qualifier', 'text', 'exact, about, more_than, less_than, at_least, at_most, range or vague'),
        ('entities', 'mention', 'int NOT NULL', 'number of the mention in the article, from 1'),
        ('entities', 'pos', 'int NOT NULL', 'where it stands in the article, in characters from 1'),
        ('entities', 'len', 'int NOT NULL', 'length in characters'),
        ('entities', 'surface', 'text', 'as written'),
        ('entities', 'kind', 'text NOT NULL', 'organization, person, product or place'),
        ('entities', 'name', 'text', 'canonical name, the same for all mentions of one entity'),
        ('entities', 'role', 'text', 'of a person, as the article words it'),
        ('entities', 'organization', 'text', 'of a person or a product'),
        ('entities', 'confidence', 'double precision NOT NULL', 'from 0 to 1'),
        ('quotes', 'quote', 'int NOT NULL', 'number of the quotation in the article, from 1'),
        ('quotes', 'pos', 'int NOT NULL', 'where it stands in the article, in characters from 1'),
        ('quotes', 'len', 'int NOT NULL', 'length in characters'),
        ('quotes', 'surface', 'text', 'what is quoted, without its marks'),
        ('quotes', 'speaker', 'text', 'who says it'),
        ('quotes', 'role', 'text', 'of the speaker, as the article words it'),
        ('quotes', 'organization', 'text', 'of the speaker'),
        ('deal_readings', 'language', 'text', 'language the article was read in'),
        ('deal_readings', 'published_on', 'date', 'day it was published, in the time zone of deal_watch'),
        ('deal_readings', 'deals', 'int NOT NULL', 'how many deals it tells of'),
        ('deal_readings', 'version', 'text', 'what read it (deal_version); NULL: it could not be read'),
        ('deal_readings', 'read_at', 'timestamptz NOT NULL', 'when it was read'),
        ('deal_errors', 'message', 'text NOT NULL', 'why the article could not be read'),
        ('deal_errors', 'sqlstate', 'text NOT NULL', 'code of the error'),
        ('deal_errors', 'failed_at', 'timestamptz NOT NULL', 'when'),
        ('deal_progress', 'run', 'bigint GENERATED ALWAYS AS IDENTITY', 'number of the backfill'),
        ('deal_progress', 'what', 'text NOT NULL', 'missing, stale or all: which articles it reads'),
        ('deal_progress', 'pid', 'int NOT NULL', 'process that reads'),
        ('deal_progress', 'started_at', 'timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp()', 'when it began'),
        ('deal_progress', 'updated_at', 'timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp()', 'when it last committed'),
        ('deal_progress', 'finished_at', 'timestamptz', 'when it came to the end; NULL: not yet'),
        ('deal_progress', 'total', 'bigint NOT NULL', 'articles there were when it began'),
        ('deal_progress', 'done_before', 'bigint NOT NULL', 'articles that were read before'),
        ('deal_progress', 'done', 'bigint NOT NULL DEFAULT 0', 'articles that it has read'),
        ('deal_queue', 'entry', 'bigint GENERATED ALWAYS AS IDENTITY', 'order of the entries'),
        ('deal_queue', 'queued_at', 'timestamptz NOT NULL DEFAULT pg_catalog.now()', 'when the article was written'),
        -- of the views: what says more than the column of the deals, or is not there
        ('deals_report', 'deal_date', NULL, 'when it was announced; where that is not told, when the article was published'),
        ('deals_report', 'amount_value', NULL, 'amount as a floating-point number, for charts'),
        ('deals_report', 'term_months', NULL, 'how long the deal runs, in months'),
        ('deals_report', 'parties', NULL, 'all parties with their roles, as text'),
        ('deals_report', 'clauses', NULL, 'all clauses with their states, as text'),
        ('deals_report', 'sentence', NULL, 'sentence that tells it best'),
        ('deals_by_month', 'month', NULL, 'first day of the month of deal_date'),
        ('deals_by_month', 'kind', NULL, 'kind of the deals'),
        ('deals_by_month', 'currency', NULL, 'currency of the amounts; NULL: left open, or no amount'),
        ('deals_by_month', 'deals', NULL, 'how many'),
        ('deals_by_month', 'amount', NULL, 'exact sum of their amounts'),
        ('deals_by_month', 'amount_value', NULL, 'that sum as a floating-point number, for charts'),
        ('league_table', 'organization', NULL, 'canonical name'),
        ('league_table', 'role', NULL, 'role in the deals'),
        ('league_table', 'currency', NULL, 'currency of the amounts; NULL: left open, or no amount'),
        ('league_table', 'deals', NULL, 'how many'),
        ('league_table', 'amount', NULL, 'exact sum of their amounts'),
        ('league_table', 'amount_value', NULL, 'that sum as a floating-point number, for charts'),
        ('league_table', 'first_on', NULL, 'date of the first one'),
        ('league_table', 'last_on', NULL, 'date of the last one')
    ) AS c (kind, name, type, meaning);
END;
COMMENT ON FUNCTION deal_watch_columns() IS 'internal: columns of the result tables and views, behind the key of the article';

CREATE FUNCTION deal_watch_kinds()
    RETURNS TABLE (kind text, place int, keyed bool, own_key text, indexes text[], meaning text)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 100 ROWS 13
    SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT * FROM (VALUES
        ('deals', 1, true, 'deal_id', '{%k,party,"coalesce(announced_on, published_on)"}'::text[], 'deals that the texts of table %s tell of, one row each'),
        ('deal_parties', 2, true, 'deal_id, party', '{name}', 'parties of the deals in table %s, with their roles'),
        ('deal_clauses', 3, true, 'deal_id, clause', '{}', 'clauses of the deals in table %s'),
        ('amounts', 4, true, '%k, mention', '{amount}', 'amounts of money in the texts of table %s'),
        ('entities', 5, true, '%k, mention', '{name}', 'mentions of organizations, people, products and places in the texts of table %s'),
        ('quotes', 6, true, '%k, quote', '{speaker}', 'quotations in the texts of table %s, with who says them'),
        ('deal_readings', 7, true, '%k', '{}', 'rows of table %s that were read, when, and by which version'),
        ('deal_errors', 8, true, '%k', '{}', 'rows of table %s that could not be read, and why; deal_refresh tries again'),
        ('deal_progress', 9, false, 'run', '{}', 'backfills of table %s; the view deal_progress sums them up'),
        ('deal_queue', 10, true, 'entry', '{}', 'rows of table %s that were written and are to be read by deal_process'),
        ('deals_report', 11, true, NULL, NULL, 'deals in table %s, one wide row each'),
        ('deals_by_month', 12, false, NULL, NULL, 'deals in table %s by month, kind and currency'),
        ('league_table', 13, false, NULL, NULL, 'organizations in the deals of table %s, by role and currency')
    ) AS k (kind, place, keyed, own_key, indexes, meaning);
END;
COMMENT ON FUNCTION deal_watch_kinds() IS 'internal: the result tables and, without a key of their own, the views of a watched table';

-- What is watched, read out of the triggers.
CREATE VIEW deal_watched AS
SELECT t.tgrelid::pg_catalog.regclass AS source,
       r.tables[1] AS deals, r.tables[2] AS parties, r.tables[3] AS clauses, r.tables[4] AS amounts, r.tables[5] AS entities,
       r.tables[6] AS quotes, r.tables[7] AS readings, r.tables[8] AS errors, r.tables[9] AS progress,
       CASE WHEN o.queue THEN r.tables[10] END AS queue,
       CASE WHEN o.dictionary THEN r.tables[10 + o.queue::int] END AS dictionary,
       CASE WHEN o.rules THEN r.tables[10 + o.queue::int + o.dictionary::int] END AS rules,
       c.body, c.published, c.title, coalesce(c.language, o.language) AS language, o.time_zone,
       CASE WHEN o.queue THEN 'queue' ELSE 'statement' END AS mode,
       CASE t.tgenabled WHEN 'D' THEN 'disabled' WHEN 'A' THEN 'always' WHEN 'R' THEN 'replica' ELSE 'origin' END AS fires,
       c.key, t.oid AS trigger
FROM pg_catalog.pg_trigger t
CROSS JOIN LATERAL (SELECT deal_watch_tables(t.tgqual) AS tables) r
CROSS JOIN LATERAL (SELECT pg_catalog.string_to_array(pg_catalog.encode(t.tgargs, 'escape'), '\000') AS args) a
CROSS JOIN LATERAL (
    SELECT pg_catalog.string_agg(n.attname, ', ' ORDER BY u.place) FILTER (WHERE u.use ~ '(^|,)key(,|$)') AS key,
           pg_catalog.max(n.attname::text) FILTER (WHERE u.use ~ '(^|,)body(,|$)') AS body,
           pg_catalog.max(n.attname::text) FILTER (WHERE u.use ~ '(^|,)published(,|$)') AS published,
           pg_catalog.max(n.attname::text) FILTER (WHERE u.use ~ '(^|,)title(,|$)') AS title,
           pg_catalog.max(n.attname::text) FILTER (WHERE u.use ~ '(^|,)language(,|$)') AS language
    FROM unnest(t.tgattr::int2[], a.args) WITH ORDINALITY AS u (attnum, use, place)
    JOIN pg_catalog.pg_attribute n ON n.attrelid = t.tgrelid AND n.attnum = u.attnum) c
CROSS JOIN LATERAL (
    SELECT coalesce(pg_catalog.bool_or(u.option = 'queue'), false) AS queue,
           coalesce(pg_catalog.bool_or(u.option = 'dictionary'), false) AS dictionary,
           coalesce(pg_catalog.bool_or(u.option = 'rules'), false) AS rules,
           pg_catalog.max(pg_catalog.substr(u.option, 10)) FILTER (WHERE u.option LIKE 'language=%') AS language,
           pg_catalog.max(pg_catalog.substr(u.option, 11)) FILTER (WHERE u.option LIKE 'time\_zone=%') AS time_zone
    FROM pg_catalog.unnest(a.args) WITH ORDINALITY AS u (option, place)
    WHERE u.place > pg_catalog.array_length(t.tgattr::int2[], 1)) o
WHERE t.tgfoid = 'deal_watch_row'::pg_catalog.regproc AND t.tgparentid = 0 AND t.tgqual IS NOT NULL
  AND pg_catalog.has_table_privilege(t.tgrelid, 'SELECT');
COMMENT ON VIEW deal_watched IS 'watched tables, their result tables and options, of those that the reader may read';
GRANT SELECT ON deal_watched TO PUBLIC;

-- The table as its owner may name it; whoever may not is told so.
CREATE FUNCTION deal_watch_owned(source regclass) RETURNS pg_class
    LANGUAGE plpgsql STABLE COST 100
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    class pg_class;
BEGIN
    IF source IS NULL THEN
        RAISE EXCEPTION 'the table must not be null' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    SELECT c.* INTO class FROM pg_class c WHERE c.oid = source;
    IF class.oid IS NULL THEN
        RAISE EXCEPTION 'relation with OID % does not exist', source::oid USING ERRCODE = 'undefined_table';
    END IF;
    IF NOT pg_has_role(class.relowner, 'USAGE') THEN
        RAISE EXCEPTION 'must be owner of table %', class.relname USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN class;
END
$$;
COMMENT ON FUNCTION deal_watch_owned(regclass) IS 'internal: a table that the caller owns';

CREATE FUNCTION deal_watch_tree(source regclass) RETURNS SETOF regclass
    LANGUAGE sql STABLE PARALLEL SAFE COST 100 ROWS 10
    SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT source UNION SELECT p.relid FROM pg_partition_tree(source) p JOIN pg_class c ON c.oid = p.relid WHERE c.relkind IN ('r', 'p');
END;
COMMENT ON FUNCTION deal_watch_tree(regclass) IS 'internal: a table and its partitions';

-- The key of a table: its columns, what the result tables call and define them, and their operator of equality.
CREATE FUNCTION deal_watch_key(source regclass, prefix text)
    RETURNS TABLE (place int, source_name text, name text, definition text, equal text)
    LANGUAGE sql STABLE PARALLEL SAFE COST 1000 ROWS 1
    SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    SELECT k.place::int, a.attname::text, n.name, format('%I %s%s NOT NULL', n.name, format_type(a.atttypid, a.atttypmod),
               (SELECT format(' COLLATE %I.%I', s.nspname, c.collname) FROM pg_collation c JOIN pg_namespace s ON s.oid = c.collnamespace
                WHERE c.oid = a.attcollation AND a.attcollation <> t.typcollation)),
           (SELECT format('OPERATOR(%I.%s)', s.nspname, o.oprname)
            FROM pg_opclass f JOIN pg_amop m ON m.amopfamily = f.opcfamily AND m.amoplefttype = f.opcintype AND m.amoprighttype = f.opcintype
                AND m.amopstrategy = 3 AND m.amoppurpose = 's'
            JOIN pg_operator o ON o.oid = m.amopopr JOIN pg_namespace s ON s.oid = o.oprnamespace WHERE f.oid = k.class)
    FROM pg_index i
    CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[]) WITH ORDINALITY AS k (attnum, class, place)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
    JOIN pg_type t ON t.oid = a.atttypid
    CROSS JOIN LATERAL (
        SELECT CASE WHEN a.attname IN (SELECT c.name FROM deal_watch_columns() c) THEN prefix || '_' || a.attname ELSE a.attname::text END AS name) n
    WHERE i.indrelid = source AND i.indisprimary AND k.place <= i.indnkeyatts
    ORDER BY k.place;
END;
COMMENT ON FUNCTION deal_watch_key(regclass, text) IS 'internal: the primary key of a table, as its result tables name it';

CREATE FUNCTION deal_watch_check(source regclass, language text, time_zone text, mode text) RETURNS void
    LANGUAGE plpgsql STABLE COST 1000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    class pg_class := @extschema@.deal_watch_owned(source);
    watched regclass;
    known text;
BEGIN
    IF class.relkind NOT IN ('r', 'p') THEN
        RAISE EXCEPTION '"%" is not a table', class.relname USING ERRCODE = 'wrong_object_type',
            HINT = 'Tables and partitioned tables can be watched.';
    END IF;
    IF class.relpersistence = 't' THEN
        RAISE EXCEPTION 'temporary table "%" cannot be watched', class.relname USING ERRCODE = 'feature_not_supported',
            HINT = 'Call deal_events on it where its deals are needed.';
    END IF;
    SELECT t.tgrelid INTO watched FROM pg_trigger t
    WHERE t.tgrelid IN (SELECT @extschema@.deal_watch_tree(source)) AND t.tgfoid = '@extschema@.deal_watch_row'::regproc LIMIT 1;
    IF watched IS NOT NULL THEN
        RAISE EXCEPTION 'table "%" is watched already', (SELECT c.relname FROM pg_class c WHERE c.oid = watched) USING ERRCODE = 'duplicate_object',
            HINT = 'Call deal_unwatch first to watch it in another way.';
    END IF;
    IF mode NOT IN ('statement', 'queue') THEN
        RAISE EXCEPTION 'unknown mode: "%"', mode USING ERRCODE = 'invalid_parameter_value',
            HINT = 'Known modes: statement (deals are written with each statement), queue (by deal_process).';
    END IF;
    IF NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = source AND i.indisprimary) THEN
        RAISE EXCEPTION 'table "%" has no primary key', class.relname USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'Its deals are kept by the key of their article: ALTER TABLE … ADD PRIMARY KEY first.';
    END IF;
    PERFORM now() AT TIME ZONE time_zone; -- an unknown one is an error here, and not with each write
    IF language IS NOT NULL AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = source AND a.attname = language AND a.attnum > 0) THEN
        SELECT string_agg(l.code, ', ' ORDER BY l.code) INTO known FROM @extschema@.deal_languages() l HAVING count(*) FILTER (WHERE l.code = language) = 0;
        IF known IS NOT NULL THEN
            RAISE EXCEPTION 'language "%" is neither a column of "%" nor a known language', language, class.relname
                USING ERRCODE = 'invalid_parameter_value', HINT = 'Known languages: ' || known || '. NULL detects the language.';
        END IF;
    END IF;
END
$$;
COMMENT ON FUNCTION deal_watch_check(regclass, text, text, text) IS 'internal: refuses what deal_watch cannot watch';

-- What each watched column is for: "key,published" for a column that is both. Checks that they exist and are of a type that serves.
CREATE FUNCTION deal_watch_uses(source regclass, body text, published text, title text, language text)
    RETURNS TABLE (name text, use text)
    LANGUAGE plpgsql STABLE COST 1000 ROWS 4
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    wrong record;
BEGIN
    SELECT u.name, u.use, a.attname, format_type(a.atttypid, a.atttypmod) AS type INTO wrong
    FROM (VALUES (body, 'body', true), (title, 'title', true), (language, 'language', true), (published, 'published', false)) AS u (name, use, is_text)
    LEFT JOIN pg_attribute a ON a.attrelid = source AND a.attname = u.name AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN LATERAL (
        WITH RECURSIVE base AS (
            SELECT t.oid, t.typtype, t.typbasetype FROM pg_type t WHERE t.oid = a.atttypid
            UNION ALL SELECT t.oid, t.typtype, t.typbasetype FROM base b JOIN pg_type t ON t.oid = b.typbasetype WHERE b.typtype = 'd')
        SELECT b.oid FROM base b WHERE b.typtype <> 'd') b ON true
    WHERE u.name IS NOT NULL
      AND (a.attname IS NULL
           OR CASE WHEN u.is_text THEN NOT (b.oid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)
                        OR EXISTS (SELECT FROM pg_cast c WHERE c.castsource = b.oid AND c.casttarget = 'text'::regtype AND c.castmethod = 'b' AND c.castcontext = 'i'))
                   ELSE b.oid NOT IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype) END)
    LIMIT 1;
    IF wrong.attname IS NOT NULL THEN
        RAISE EXCEPTION 'column "%" of type % cannot serve as the % of an article', wrong.name, wrong.type,
            CASE wrong.use WHEN 'published' THEN 'day of publication' ELSE wrong.use END
            USING ERRCODE = 'datatype_mismatch',
            HINT = CASE wrong.use WHEN 'published' THEN 'It should be a date, a timestamp, or a timestamp with time zone.'
                   ELSE 'It should be text or varchar. A generated column can make text of something else.' END;
    ELSIF wrong.name IS NOT NULL THEN
        RAISE EXCEPTION 'column "%" of table "%" does not exist', wrong.name, source::text USING ERRCODE = 'undefined_column';
    END IF;
    RETURN QUERY
        SELECT a.attname::text, string_agg(u.use, ',' ORDER BY u.place)
        FROM (SELECT n.attname::text AS name, 'key' AS use, k.place::int
              FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, place)
              JOIN pg_attribute n ON n.attrelid = i.indrelid AND n.attnum = k.attnum
              WHERE i.indrelid = source AND i.indisprimary AND k.place <= i.indnkeyatts
              UNION ALL
              SELECT v.name, v.use, v.place + 100 FROM (VALUES (body, 'body', 1), (title, 'title', 2), (published, 'published', 3), (language, 'language', 4)) AS v (name, use, place)
              WHERE v.name IS NOT NULL) u
        JOIN pg_attribute a ON a.attrelid = source AND a.attname = u.name
        GROUP BY a.attname
        ORDER BY min(u.place);
END
$$;
COMMENT ON FUNCTION deal_watch_uses(regclass, text, text, text, text) IS 'internal: what the watched columns of a table are for';

-- Comments on a result table or view and on all of its columns. A view's column is that of the deals, unless it is told otherwise.
CREATE FUNCTION deal_watch_describe(source regclass, made regclass, kind text) RETURNS void
    LANGUAGE plpgsql VOLATILE COST 100000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    source_name text := (SELECT c.relname FROM pg_class c WHERE c.oid = source);
    each record;
BEGIN
    SELECT k.meaning, c.relkind INTO each FROM @extschema@.deal_watch_kinds() k, pg_class c WHERE k.kind = kind AND c.oid = made;
    EXECUTE format('COMMENT ON %s %s IS %L', CASE each.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, made, replace(each.meaning, '%s', source_name));
    FOR each IN SELECT a.attname, coalesce(c.meaning, 'key of the article') AS meaning
        FROM pg_attribute a
        LEFT JOIN LATERAL (SELECT c.meaning FROM @extschema@.deal_watch_columns() c
                           WHERE c.name = a.attname AND c.kind IN (kind, 'deals') ORDER BY c.kind = kind DESC LIMIT 1) c ON true
        WHERE a.attrelid = made AND a.attnum > 0 LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', made, each.attname, each.meaning);
    END LOOP;
END
$$;
COMMENT ON FUNCTION deal_watch_describe(regclass, regclass, text) IS 'internal: comments on a result table or view';

-- Makes one result table, with its indexes and comments. That of an unlogged table is unlogged: after a crash both are empty.
CREATE FUNCTION deal_watch_make_table(source regclass, schema text, prefix text, kind text) RETURNS regclass
    LANGUAGE plpgsql VOLATILE COST 100000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    made text := format('%I.%I', schema, prefix || '_' || kind);
    unlogged bool := (SELECT c.relpersistence = 'u' FROM pg_class c WHERE c.oid = source);
    keys text := (SELECT string_agg(quote_ident(k.name), ', ' ORDER BY k.place) FROM @extschema@.deal_watch_key(source, prefix) k);
    definitions text;
    this record;
    one text;
BEGIN
    IF octet_length(prefix || '_' || kind) > 63 THEN
        RAISE EXCEPTION 'the name of result table "%" is too long', prefix || '_' || kind USING ERRCODE = 'name_too_long',
            HINT = 'Give deal_watch a shorter prefix.';
    END IF;
    IF to_regclass(made) IS NOT NULL THEN
        RAISE EXCEPTION 'relation "%" already exists', prefix || '_' || kind USING ERRCODE = 'duplicate_table',
            HINT = 'Drop it, or give deal_watch another prefix or schema. deal_unwatch leaves the result tables unless drop_tables => true.';
    END IF;
    SELECT k.* INTO this FROM @extschema@.deal_watch_kinds() k WHERE k.kind = kind;
    SELECT string_agg(d.definition, ', ' ORDER BY d.of_key DESC, d.place) INTO definitions
    FROM (SELECT true AS of_key, k.place, k.definition FROM @extschema@.deal_watch_key(source, prefix) k WHERE this.keyed
          UNION ALL SELECT false, c.place, format('%I %s', c.name, c.type) FROM @extschema@.deal_watch_columns() c WHERE c.kind = kind) d;
    EXECUTE format('CREATE %sTABLE %s (%s, PRIMARY KEY (%s))', CASE WHEN unlogged THEN 'UNLOGGED ' END, made, definitions, replace(this.own_key, '%k', keys));
    FOREACH one IN ARRAY this.indexes LOOP
        EXECUTE format('CREATE INDEX ON %s (%s)', made, replace(one, '%k', keys));
    END LOOP;
    PERFORM @extschema@.deal_watch_describe(source, made::regclass, kind);
    RETURN made::regclass;
END
$$;
COMMENT ON FUNCTION deal_watch_make_table(regclass, text, text, text) IS 'internal: makes a result table';

-- The views that a BI tool reads. They name no array, no composite, and nothing but the result tables.
CREATE FUNCTION deal_watch_make_views(source regclass, schema text, prefix text) RETURNS regclass[]
    LANGUAGE plpgsql VOLATILE COST 100000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    report text := format('%I.%I', schema, prefix || '_deals_report');
    by_month text := format('%I.%I', schema, prefix || '_deals_by_month');
    league_table text := format('%I.%I', schema, prefix || '_league_table');
    deals text := format('%I.%I', schema, prefix || '_deals');
    parties text := format('%I.%I', schema, prefix || '_deal_parties');
    clauses text := format('%I.%I', schema, prefix || '_deal_clauses');
    keys text := (SELECT string_agg('d.' || quote_ident(k.name), ', ' ORDER BY k.place) FROM @extschema@.deal_watch_key(source, prefix) k);
BEGIN
    EXECUTE format(
        'CREATE VIEW %s AS SELECT d.deal_id, %s, coalesce(d.announced_on, d.published_on) AS deal_date, d.kind, d.status, d.party, '
        'd.counterparty, d.target, d.amount, d.amount_max, d.amount::double precision AS amount_value, d.currency, d.qualifier, '
        'd.stake::double precision AS stake, (extract(year FROM d.term) * 12 + extract(month FROM d.term))::int AS term_months, '
        'd.announced_on, d.effective_on, d.published_on, p.parties, c.clauses, d.confidence, d.surface AS sentence '
        'FROM %s d '
        'LEFT JOIN LATERAL (SELECT string_agg(x.role || '' '' || x.name, ''; '' ORDER BY x.party) AS parties FROM %s x WHERE x.deal_id = d.deal_id) p ON true '
        'LEFT JOIN LATERAL (SELECT string_agg(x.kind || '' '' || x.state, ''; '' ORDER BY x.clause) AS clauses FROM %s x WHERE x.deal_id = d.deal_id) c ON true',
        report, keys, deals, parties, clauses);
    EXECUTE format(
        'CREATE VIEW %s AS SELECT date_trunc(''month'', r.deal_date::timestamp)::date AS month, r.kind, r.currency, count(*) AS deals, '
        'sum(r.amount) AS amount, sum(r.amount)::double precision AS amount_value FROM %s r GROUP BY 1, 2, 3', by_month, report);
    EXECUTE format(
        'CREATE VIEW %s AS SELECT p.name AS organization, p.role, d.currency, count(*) AS deals, sum(d.amount) AS amount, '
        'sum(d.amount)::double precision AS amount_value, min(coalesce(d.announced_on, d.published_on)) AS first_on, '
        'max(coalesce(d.announced_on, d.published_on)) AS last_on '
        'FROM (SELECT DISTINCT x.deal_id, x.role, x.name FROM %s x) p JOIN %s d ON d.deal_id = p.deal_id '
        'GROUP BY p.name, p.role, d.currency', league_table, parties, deals);
    PERFORM @extschema@.deal_watch_describe(source, report::regclass, 'deals_report'),
            @extschema@.deal_watch_describe(source, by_month::regclass, 'deals_by_month'),
            @extschema@.deal_watch_describe(source, league_table::regclass, 'league_table');
    RETURN ARRAY[report::regclass, by_month::regclass, league_table::regclass];
END
$$;
COMMENT ON FUNCTION deal_watch_make_views(regclass, text, text) IS 'internal: makes the views of a watched table';

-- They may be renamed or moved; their comments tell them from views of the user's.
CREATE FUNCTION deal_watch_views(deals regclass) RETURNS SETOF regclass
    LANGUAGE sql STABLE PARALLEL SAFE COST 10000 ROWS 3
    SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
    WITH RECURSIVE reader (relation) AS (
        SELECT deals::oid
        UNION SELECT w.ev_class FROM reader r JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = r.relation AND d.classid = 'pg_rewrite'::regclass
              JOIN pg_rewrite w ON w.oid = d.objid)
    SELECT c.oid::regclass FROM reader r JOIN pg_class c ON c.oid = r.relation
    WHERE c.relkind = 'v' AND EXISTS (SELECT FROM deal_watch_kinds() k WHERE k.own_key IS NULL AND obj_description(c.oid, 'pg_class') LIKE replace(replace(k.meaning, '_', '\_'), '%s', '%'));
END;
COMMENT ON FUNCTION deal_watch_views(regclass) IS 'internal: the views that deal_watch made of a table of deals';

-- TRUNCATE of a partition fires the triggers of the partition alone, and these are not inherited: those made later have none yet.
CREATE FUNCTION deal_watch_follow_truncate(source regclass, deals regclass, always bool) RETURNS void
    LANGUAGE plpgsql VOLATILE COST 10000
    SET search_path = pg_catalog, pg_temp
    SET lock_timeout = '3s' -- writers wait for it, too
AS $$
DECLARE
    each regclass;
BEGIN
    FOR each IN SELECT p.one FROM @extschema@.deal_watch_tree(source) AS p (one)
        WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = p.one AND t.tgfoid = '@extschema@.deal_watch_truncate'::regproc) LOOP
        EXECUTE format('CREATE TRIGGER deal_watch_truncate AFTER TRUNCATE ON %s FOR EACH STATEMENT WHEN (%L::pg_catalog.regclass IS NOT NULL) '
                       'EXECUTE FUNCTION %s.deal_watch_truncate()', each, deals::text, '@extschema@');
        IF always THEN
            EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER deal_watch_truncate', each);
        END IF;
    END LOOP;
EXCEPTION WHEN lock_not_available THEN
    RAISE NOTICE 'TRUNCATE of partition "%" is not followed yet: others are writing to it', (SELECT c.relname FROM pg_class c WHERE c.oid = each);
END
$$;
COMMENT ON FUNCTION deal_watch_follow_truncate(regclass, regclass, bool) IS 'internal: makes the triggers for TRUNCATE where they are missing';

CREATE FUNCTION deal_watch_make_triggers(source regclass, tables regclass[], columns text, arguments text, always bool) RETURNS void
    LANGUAGE plpgsql VOLATILE COST 100000
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    extension text := '@extschema@';
    condition text;
    this text := format('%L::pg_catalog.regclass IS NOT NULL', tables[1]::text);
    events text := format('INSERT OR DELETE OR UPDATE OF %s ON %s', columns, source);
    each record;
    name text;
BEGIN
    SELECT string_agg(format('%L::pg_catalog.regclass IS NOT NULL', t.one::text), ' AND ' ORDER BY t.place) INTO condition
    FROM unnest(tables) WITH ORDINALITY AS t (one, place);
    -- what is left of a watch after DROP … CASCADE of a watched column or of a result table
    FOR each IN SELECT t.tgname, t.tgrelid::regclass AS relation FROM pg_trigger t WHERE t.tgrelid IN (SELECT @extschema@.deal_watch_tree(source))
            AND t.tgfoid IN ('@extschema@.deal_watch_statement'::regproc, '@extschema@.deal_watch_truncate'::regproc) LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', each.tgname, each.relation);
    END LOOP;
    EXECUTE format('CREATE TRIGGER deal_watch_begin BEFORE %s FOR EACH STATEMENT WHEN (%s) EXECUTE FUNCTION %s.deal_watch_statement()', events, this, extension);
    EXECUTE format('CREATE TRIGGER deal_watch AFTER %s FOR EACH ROW WHEN (%s) EXECUTE FUNCTION %s.deal_watch_row(%s)', events, condition, extension, arguments);
    EXECUTE format('CREATE TRIGGER deal_watch_end AFTER %s FOR EACH STATEMENT WHEN (%s) EXECUTE FUNCTION %s.deal_watch_statement()', events, this, extension);
    IF always THEN
        FOREACH name IN ARRAY '{deal_watch_begin,deal_watch,deal_watch_end}'::text[] LOOP
            EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', source, name);
        END LOOP;
    END IF;
    PERFORM @extschema@.deal_watch_follow_truncate(source, tables[1], always);
END
$$;
COMMENT ON FUNCTION deal_watch_make_triggers(regclass, regclass[], text, text, bool) IS 'internal: makes the triggers of a watched table';

-- One policy on all: it asks the source, under whose own policies the reader is. The tables in the order of deal_watch_kinds.
CREATE FUNCTION deal_watch_make_policies(source regclass, tables regclass[], views regclass[]) RETURNS void
    LANGUAGE plpgsql VOLATILE COST 100000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    relation text := (SELECT CASE c.relkind WHEN 'r' THEN 'ONLY ' ELSE '' END || source FROM pg_class c WHERE c.oid = source);
    one regclass;
    same text;
BEGIN
    FOREACH one IN ARRAY tables LOOP
        SELECT string_agg(format('s.%I %s %I.%I', k.source_name, k.equal, c.relname, r.source_name), ' AND ' ORDER BY k.place) INTO same
        FROM @extschema@.deal_watch_key(source, '') k JOIN @extschema@.deal_watch_key(tables[7], '') r USING (place), pg_class c WHERE c.oid = one;
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', one);
        IF NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = one) THEN
            EXECUTE format('CREATE POLICY deal_watch ON %s FOR SELECT USING (EXISTS (SELECT FROM %s s WHERE %s))', one, relation, same);
        END IF;
    END LOOP;
    FOREACH one IN ARRAY views LOOP
        EXECUTE format('ALTER VIEW %s SET (security_invoker = true)', one);
    END LOOP;
END
$$;
COMMENT ON FUNCTION deal_watch_make_policies(regclass, regclass[], regclass[]) IS 'internal: makes the result tables follow the policies of the source';

CREATE FUNCTION deal_watch(source regclass, body name, published name DEFAULT NULL, title name DEFAULT NULL, language text DEFAULT NULL,
        dictionary regclass DEFAULT NULL, rules regclass DEFAULT NULL, time_zone text DEFAULT 'UTC', schema name DEFAULT NULL,
        prefix name DEFAULT NULL, foreign_keys bool DEFAULT false, mode text DEFAULT 'statement', always bool DEFAULT false)
    RETURNS regclass
    LANGUAGE plpgsql VOLATILE COST 1000000
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
#variable_conflict use_variable
DECLARE
    class pg_class;
    language_column text;
    columns text;
    arguments text;
    keys text;
    source_keys text;
    tables regclass[];
    views regclass[];
    each record;
    one regclass;
BEGIN
    IF source IS NULL OR body IS NULL THEN
        RAISE EXCEPTION 'deal_watch needs a table and its column of text' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    time_zone := coalesce(time_zone, 'UTC');
    mode := coalesce(mode, 'statement');
    class := @extschema@.deal_watch_owned(source);
    PERFORM @extschema@.deal_watch_check(source, language, time_zone, mode);
    FOREACH one IN ARRAY ARRAY[dictionary, rules] LOOP
        IF NOT has_table_privilege(class.relowner, one, 'SELECT') THEN
            RAISE EXCEPTION 'the owner of "%" may not read table "%"', class.relname, one USING ERRCODE = 'insufficient_privilege',
                HINT = 'The deals are written with the rights of the owner: GRANT SELECT to him.';
        END IF;
    END LOOP;
    IF dictionary IS NOT NULL OR rules IS NOT NULL THEN -- an error here where they cannot be used
        PERFORM FROM @extschema@.deal_amounts('', NULL, dictionary, rules);
    END IF;
    schema := coalesce(schema, (SELECT n.nspname FROM pg_namespace n WHERE n.oid = class.relnamespace));
    IF schema LIKE 'pg\_temp%' THEN
        RAISE EXCEPTION 'the result tables of "%" cannot be temporary', class.relname USING ERRCODE = 'feature_not_supported',
            HINT = 'Other sessions could not write to them. Give deal_watch another schema.';
    END IF;
    prefix := coalesce(prefix, class.relname);
    SELECT a.attname INTO language_column FROM pg_attribute a WHERE a.attrelid = source AND a.attname = language AND a.attnum > 0;
    SELECT string_agg(quote_ident(u.name), ', '), string_agg(quote_literal(u.use), ', ') INTO columns, arguments
    FROM @extschema@.deal_watch_uses(source, body, published, title, language_column) u;
    arguments := concat_ws(', ', arguments, quote_literal('time_zone=' || time_zone),
        CASE WHEN language_column IS NULL THEN quote_literal('language=' || language) END, CASE mode WHEN 'queue' THEN '''queue''' END,
        CASE WHEN dictionary IS NOT NULL THEN '''dictionary''' END, CASE WHEN rules IS NOT NULL THEN '''rules''' END);

    FOR each IN SELECT k.kind FROM @extschema@.deal_watch_kinds() k WHERE k.own_key IS NOT NULL AND (k.kind <> 'deal_queue' OR mode = 'queue') ORDER BY k.place LOOP
        tables := tables || @extschema@.deal_watch_make_table(source, schema, prefix, each.kind);
    END LOOP;
    FOREACH one IN ARRAY tables[2:3] LOOP
        EXECUTE format('ALTER TABLE %s ADD FOREIGN KEY (deal_id) REFERENCES %s ON DELETE CASCADE', one, tables[1]);
    END LOOP;
    IF foreign_keys THEN
        SELECT string_agg(quote_ident(k.name), ', ' ORDER BY k.place), string_agg(quote_ident(k.source_name), ', ' ORDER BY k.place) INTO keys, source_keys
        FROM @extschema@.deal_watch_key(source, prefix) k;
        FOREACH one IN ARRAY tables[1] || tables[4:8] LOOP
            EXECUTE format('ALTER TABLE %s ADD FOREIGN KEY (%s) REFERENCES %s (%s) ON UPDATE CASCADE ON DELETE CASCADE', one, keys, source, source_keys);
        END LOOP;
    END IF;
    views := @extschema@.deal_watch_make_views(source, schema, prefix);
    IF class.relrowsecurity THEN
        PERFORM @extschema@.deal_watch_make_policies(source, tables[1:8] || tables[10:], views);
    END IF;
    IF class.relowner <> (SELECT r.oid FROM pg_roles r WHERE r.rolname = current_user) THEN
        FOREACH one IN ARRAY tables || views LOOP
            EXECUTE format('ALTER TABLE %s OWNER TO %I', one, pg_get_userbyid(class.relowner));
        END LOOP;
    END IF;
    PERFORM @extschema@.deal_watch_make_triggers(source, array_remove(tables || dictionary || rules, NULL), columns, arguments, always);
    RETURN tables[1];
END
$$;
COMMENT ON FUNCTION deal_watch(regclass, name, name, name, text, regclass, regclass, text, name, name, bool, text, bool)
    IS 'makes tables of the deals of a table of articles, and triggers that keep them up; returns the table of deals';

CREATE FUNCTION deal_protect(source regclass) RETURNS void
    LANGUAGE plpgsql VOLATILE COST 1000000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    class pg_class := @extschema@.deal_watch_owned(source);
    watched record;
BEGIN
    SELECT w.* INTO watched FROM @extschema@.deal_watched w WHERE w.source = source;
    IF watched.source IS NULL THEN
        RAISE EXCEPTION 'table "%" is not watched', class.relname USING ERRCODE = 'object_not_in_prerequisite_state',
            HINT = 'deal_watch protects the result tables of a table that has row-level security by itself.';
    END IF;
    PERFORM @extschema@.deal_watch_make_policies(source,
        array_remove(ARRAY[watched.deals, watched.parties, watched.clauses, watched.amounts, watched.entities, watched.quotes, watched.readings, watched.errors, watched.queue], NULL),
        ARRAY(SELECT @extschema@.deal_watch_views(watched.deals)));
END
$$;
COMMENT ON FUNCTION deal_protect(regclass) IS 'shows the results of an article to those alone who may read the article, by row-level security on the result tables';

CREATE FUNCTION deal_unwatch(source regclass, drop_tables bool DEFAULT false) RETURNS void
    LANGUAGE plpgsql VOLATILE COST 1000000
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
#variable_conflict use_variable
DECLARE
    class pg_class := @extschema@.deal_watch_owned(source);
    functions oid[] := ARRAY['@extschema@.deal_watch_row'::regproc, '@extschema@.deal_watch_statement'::regproc, '@extschema@.deal_watch_truncate'::regproc];
    watched record;
    deals regclass;
    views text;
    each record;
BEGIN
    SELECT w.* INTO watched FROM @extschema@.deal_watched w WHERE w.source = source;
    -- of a watch that has lost its row trigger with something dropped, the others still name the deals
    SELECT (@extschema@.deal_watch_tables(t.tgqual))[1] INTO deals FROM pg_trigger t
    WHERE t.tgrelid = source AND t.tgfoid = ANY (functions) AND t.tgqual IS NOT NULL LIMIT 1;
    IF deals IS NULL THEN
        RAISE EXCEPTION 'table "%" is not watched', class.relname USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    FOR each IN SELECT t.tgname, t.tgrelid::regclass AS relation FROM pg_trigger t JOIN pg_depend d ON d.classid = 'pg_trigger'::regclass AND d.objid = t.oid
            AND d.refclassid = 'pg_class'::regclass AND d.refobjid = deals WHERE t.tgparentid = 0 AND t.tgfoid = ANY (functions) LOOP
        EXECUTE format('DROP TRIGGER %I ON %s', each.tgname, each.relation);
    END LOOP;
    IF drop_tables AND watched.source IS NULL THEN
        RAISE WARNING 'the result tables of "%" are left', class.relname
            USING DETAIL = 'Its watch was broken by DROP … CASCADE, and no longer tells which they are.', HINT = 'Drop them one by one.';
    ELSIF drop_tables THEN
        SELECT string_agg(v.one::text, ', ') INTO views FROM @extschema@.deal_watch_views(deals) AS v (one);
        IF views IS NOT NULL THEN
            EXECUTE 'DROP VIEW ' || views;
        END IF;
        EXECUTE format('DROP TABLE %s', concat_ws(', ', watched.parties, watched.clauses, watched.amounts, watched.entities, watched.quotes, watched.readings,
                                                  watched.errors, watched.progress, watched.queue, watched.deals));
    END IF;
END
$$;
COMMENT ON FUNCTION deal_unwatch(regclass, bool) IS 'ends the keeping up of result tables, and drops them if asked';

CREATE FUNCTION deal_refresh(source regclass, everything bool DEFAULT false) RETURNS bigint
    LANGUAGE plpgsql VOLATILE COST 1000000
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_variable
DECLARE
    batch record;
    after text[];
    done bigint := 0;
BEGIN
    PERFORM @extschema@.deal_watch_owned(source), @extschema@.deal_watch_sweep(source);
    LOOP
        SELECT * INTO batch FROM @extschema@.deal_watch_batch(source, CASE WHEN everything THEN 'all' ELSE 'stale' END, after, 500, false);
        EXIT WHEN batch.articles = 0;
        done := done + batch.articles;
        after := batch.last;
    END LOOP;
    RETURN done;
END
$$;
COMMENT ON FUNCTION deal_refresh(regclass, bool)
    IS 'reads articles again that an older version read, or that could not be read, and removes the results of those that are gone; returns how many it read';

CREATE PROCEDURE deal_backfill(source regclass, batch_size int DEFAULT 500, refresh bool DEFAULT false)
    LANGUAGE plpgsql
AS $$
#variable_conflict use_variable
DECLARE
    what text := CASE WHEN refresh THEN 'stale' ELSE 'missing' END;
    this record;
    batch record;
    after text[];
    started timestamptz := pg_catalog.clock_timestamp();
    told timestamptz := started;
    done bigint := 0;
    seconds float8;
BEGIN
    PERFORM @extschema@.deal_watch_commits('deal_backfill');
    COMMIT; -- each batch is a transaction of its own
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    PERFORM @extschema@.deal_watch_owned(source);
    SELECT * INTO this FROM @extschema@.deal_watch_begin(source, what);
    PERFORM @extschema@.deal_watch_follow_truncate(w.source, w.deals, w.fires = 'always') FROM @extschema@.deal_watched w WHERE w.source = source;
    COMMIT;
    -- the second time for articles that others were writing to, one by one
    FOR pass IN 1..2 LOOP
        after := NULL;
        LOOP
            SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
            PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
            SELECT * INTO batch FROM @extschema@.deal_watch_batch(source, what, after, CASE pass WHEN 1 THEN batch_size ELSE 1 END, pass = 2);
            after := batch.last;
            PERFORM @extschema@.deal_watch_progress(source, this.run, batch.articles, batch.articles = 0 AND pass = 2);
            COMMIT;
            PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
            done := done + batch.articles;
            seconds := extract(epoch FROM clock_timestamp() - started);
            IF clock_timestamp() - told > '5 seconds' THEN
                told := clock_timestamp();
                RAISE NOTICE '% of % articles read, % a second, % left', this.done + done, this.total, round(done / seconds),
                    make_interval(secs => round(greatest(this.total - this.done - done, 0) * seconds / done));
            END IF;
            EXIT WHEN batch.articles = 0;
        END LOOP;
    END LOOP;
    seconds := extract(epoch FROM clock_timestamp() - started);
    RAISE NOTICE '% articles read in % s, % a second', done, round(seconds::numeric, 1), round(done / greatest(seconds, 0.001));
END
$$;
COMMENT ON PROCEDURE deal_backfill(regclass, int, bool)
    IS 'reads the articles that were there before deal_watch, in committed batches; refresh => true: those that are stale';

CREATE PROCEDURE deal_process(source regclass DEFAULT NULL, batch_size int DEFAULT 500)
    LANGUAGE plpgsql
AS $$
#variable_conflict use_variable
DECLARE
    sources regclass[] := ARRAY[source];
    one regclass;
    batch record;
    upto bigint;
BEGIN
    PERFORM @extschema@.deal_watch_commits('deal_process');
    COMMIT;
    SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
    PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
    IF source IS NULL THEN -- all that the caller may
        sources := ARRAY(SELECT w.source FROM @extschema@.deal_watched w JOIN pg_class c ON c.oid = w.source WHERE w.mode = 'queue' AND pg_has_role(c.relowner, 'USAGE'));
    END IF;
    FOREACH one IN ARRAY sources LOOP
        upto := NULL;
        LOOP
            COMMIT;
            SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
            PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
            SELECT * INTO batch FROM @extschema@.deal_watch_process(one, batch_size, upto);
            upto := batch.last;
            EXIT WHEN batch.entries = 0;
        END LOOP;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE deal_process(regclass, int) IS 'works off the queue of a table watched with mode => ''queue'', or of all of them';

CREATE FUNCTION deal_watch_errors()
    RETURNS TABLE (source regclass, key text, message text, sqlstate text, failed_at timestamptz)
    LANGUAGE plpgsql STABLE COST 10000 ROWS 100
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    watched record;
    keys text;
BEGIN
    FOR watched IN SELECT w.source, w.errors FROM @extschema@.deal_watched w WHERE has_table_privilege(w.errors, 'SELECT') LOOP
        SELECT string_agg(quote_ident(k.source_name), ', ' ORDER BY k.place) INTO keys FROM @extschema@.deal_watch_key(watched.errors, '') k;
        RETURN QUERY EXECUTE format('SELECT $1, concat_ws('', '', %s), message, sqlstate, failed_at FROM %s', keys, watched.errors) USING watched.source;
    END LOOP;
END
$$;
COMMENT ON FUNCTION deal_watch_errors() IS 'internal: rows of the view deal_errors';

CREATE VIEW deal_errors AS SELECT * FROM deal_watch_errors();
COMMENT ON VIEW deal_errors IS 'articles of watched tables that could not be read, of those that the reader may read';
GRANT SELECT ON deal_errors TO PUBLIC;

-- The last backfill of each table, and those that share its work.
CREATE FUNCTION deal_watch_runs()
    RETURNS TABLE (source regclass, what text, running bool, done bigint, total bigint, rate numeric, time_left interval,
                   started_at timestamptz, updated_at timestamptz, finished_at timestamptz)
    LANGUAGE plpgsql STABLE COST 10000 ROWS 10
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    watched record;
BEGIN
    FOR watched IN SELECT w.source, w.progress FROM @extschema@.deal_watched w WHERE has_table_privilege(w.progress, 'SELECT') LOOP
        RETURN QUERY EXECUTE format('
            WITH newest AS (SELECT p.* FROM %1$s p ORDER BY p.run DESC LIMIT 1),
            together AS (
                SELECT min(n.what) AS what, min(p.started_at) AS started_at, max(p.updated_at) AS updated_at, max(p.total) AS total, min(p.done_before) AS before,
                       sum(p.done)::bigint AS done, extract(epoch FROM max(p.updated_at) - min(p.started_at)) AS seconds,
                       bool_and(p.finished_at IS NOT NULL) AS finished, max(p.finished_at) AS finished_at,
                       bool_or(p.finished_at IS NULL AND EXISTS (SELECT FROM pg_stat_activity a WHERE a.pid = p.pid AND a.backend_start <= p.started_at)) AS running
                FROM %1$s p, newest n WHERE p.what = n.what AND p.updated_at >= n.started_at)
            SELECT $1, t.what, t.running, CASE WHEN t.finished THEN t.total ELSE least(t.before + t.done, t.total) END, t.total,
                   round(t.done / nullif(t.seconds, 0), 1),
                   CASE WHEN t.running THEN make_interval(secs => round(greatest(t.total - t.before - t.done, 0) * t.seconds / nullif(t.done, 0))) END,
                   t.started_at, t.updated_at, CASE WHEN t.finished THEN t.finished_at END
            FROM together t WHERE t.total IS NOT NULL', watched.progress) USING watched.source;
    END LOOP;
END
$$;
COMMENT ON FUNCTION deal_watch_runs() IS 'internal: rows of the view deal_progress';

CREATE VIEW deal_progress AS SELECT * FROM deal_watch_runs();
COMMENT ON VIEW deal_progress IS 'how far the last backfill of each watched table is, of those that the reader may read';
GRANT SELECT ON deal_progress TO PUBLIC;

-- Amounts in one currency, by rates that the user keeps: what one unit of currency is worth in target_currency from a day on.
CREATE FUNCTION deal_create_rates(name text) RETURNS regclass
    LANGUAGE plpgsql VOLATILE COST 100000
AS $$
DECLARE
    made text := (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(part), '.') FROM pg_catalog.unnest(pg_catalog.parse_ident(name)) AS part);
BEGIN
    EXECUTE pg_catalog.format('CREATE TABLE %s (currency pg_catalog.text NOT NULL, target_currency pg_catalog.text NOT NULL, valid_from pg_catalog.date NOT NULL, '
        'rate pg_catalog.numeric NOT NULL CHECK (rate OPERATOR(pg_catalog.>) 0), PRIMARY KEY (currency, target_currency, valid_from))', made);
    EXECUTE pg_catalog.format('COMMENT ON TABLE %s IS ''rates of exchange for deal_convert''', made);
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.currency IS ''ISO 4217 code''', made);
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.target_currency IS ''ISO 4217 code''', made);
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.valid_from IS ''first day of the rate, which holds until the next''', made);
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.rate IS ''what one unit of currency is worth in target_currency''', made);
    RETURN made::pg_catalog.regclass;
END
$$;
COMMENT ON FUNCTION deal_create_rates(text) IS 'makes a table of rates of exchange for deal_convert';

CREATE FUNCTION deal_convert(amount numeric, currency text, target_currency text, on_date date, rates regclass) RETURNS numeric
    LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1000
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    rate numeric;
BEGIN
    IF amount IS NULL OR currency = target_currency THEN
        RETURN amount;
    END IF;
    IF (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = rates AND NOT a.attisdropped
            AND a.attname IN ('currency', 'target_currency', 'valid_from', 'rate')) < 4 THEN
        RAISE EXCEPTION '"%" is not a table of rates', (SELECT relname FROM pg_class WHERE oid = rates) USING ERRCODE = 'wrong_object_type',
            HINT = 'deal_create_rates makes one: currency, target_currency, valid_from, rate.';
    END IF;
    EXECUTE format('SELECT r.rate FROM %s r WHERE r.currency = $1 AND r.target_currency = $2 AND r.valid_from <= coalesce($3, ''infinity'') ORDER BY r.valid_from DESC LIMIT 1', rates)
        INTO rate USING currency, target_currency, on_date;
    IF rate IS NULL THEN
        EXECUTE format('SELECT 1 / r.rate FROM %s r WHERE r.currency = $2 AND r.target_currency = $1 AND r.valid_from <= coalesce($3, ''infinity'') ORDER BY r.valid_from DESC LIMIT 1', rates)
            INTO rate USING currency, target_currency, on_date;
    END IF;
    RETURN amount * rate;
END
$$;
COMMENT ON FUNCTION deal_convert(numeric, text, text, date, regclass)
    IS 'an amount in another currency, by the rate of that day in a table that deal_create_rates made; NULL where it has none';
