-- complain if the script is sourced in psql, rather than by CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_deals" to load this file. \quit

-- COST is what an article of 7 kB takes, in units of cpu_operator_cost (some 20 ns); ROWS what it holds.

CREATE FUNCTION deal_amounts(document text, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, amount numeric, amount_max numeric, currency text, qualifier text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 6500 ROWS 10;
COMMENT ON FUNCTION deal_amounts(text, text) IS 'money mentions of a text';

CREATE FUNCTION deal_dates(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, kind text, starts date, ends date, duration interval)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 8000 ROWS 12;
COMMENT ON FUNCTION deal_dates(text, date, text) IS 'dates, periods and durations of a text, resolved from the day it was published';

CREATE FUNCTION deal_entities(document text, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, kind text, name text, role text, organization text, confidence float8)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 17000 ROWS 65;
COMMENT ON FUNCTION deal_entities(text, text) IS 'mentions of organizations, people, products and places in a text';

CREATE FUNCTION deal_events(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (deal int, kind text, status text, party text, counterparty text, target text, amount numeric,
        amount_max numeric, currency text, qualifier text, stake numeric, term interval, announced_on date,
        effective_on date, confidence float8, pos int, len int, surface text, rule text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 21000 ROWS 6;
COMMENT ON FUNCTION deal_events(text, date, text) IS 'deals that a text tells of, each once';

CREATE FUNCTION deal_parties(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (deal int, role text, name text, pos int, len int, surface text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 21000 ROWS 12;
COMMENT ON FUNCTION deal_parties(text, date, text) IS 'parties of the deals that a text tells of, with their roles';

CREATE FUNCTION deal_clauses(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (deal int, kind text, state text, pos int, len int, surface text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 21000 ROWS 3;
COMMENT ON FUNCTION deal_clauses(text, date, text) IS 'clauses of the deals that a text tells of';

CREATE FUNCTION deal_quotes(document text, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, speaker text, role text, organization text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 17000 ROWS 6;
COMMENT ON FUNCTION deal_quotes(text, text) IS 'quotations in a text, with who says them';

CREATE FUNCTION deal_extract(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS jsonb
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 22000;
COMMENT ON FUNCTION deal_extract(text, date, text) IS 'all facts of a text, read once, as one jsonb';

CREATE FUNCTION deal_organizations(document text, language text DEFAULT NULL)
    RETURNS text[]
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 16000;
COMMENT ON FUNCTION deal_organizations(text, text) IS 'canonical names of the organizations in a text, distinct and sorted bytewise';

CREATE FUNCTION deal_headline(document text, published date DEFAULT NULL, language text DEFAULT NULL, options text DEFAULT NULL)
    RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25000;
COMMENT ON FUNCTION deal_headline(text, date, text, text) IS 'the text with its facts marked, as HTML, as Markdown or for a terminal';

CREATE FUNCTION deal_debug(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (sentence int, pos int, len int, surface text, candidate text, rule text, accepted bool, reason text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25000 ROWS 50;
COMMENT ON FUNCTION deal_debug(text, date, text) IS 'what was taken for a fact in a text, what was not, and why';

CREATE FUNCTION deal_language(document text)
    RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 3000;
COMMENT ON FUNCTION deal_language(text) IS 'language of a text as an ISO 639-1 code, NULL where there is nothing to tell it by';

CREATE FUNCTION deal_languages()
    RETURNS TABLE (code text, name text, money bool, names bool, dates bool, deals bool)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 ROWS 10;
COMMENT ON FUNCTION deal_languages() IS 'languages that pg_deals reads, and what it reads in each';

-- --- names and rules of the users' own ---

CREATE FUNCTION deal_own_changed() RETURNS trigger AS 'MODULE_PATHNAME' LANGUAGE C;
COMMENT ON FUNCTION deal_own_changed() IS 'trigger of the tables that deal_create_dictionary and deal_create_rules make: tells all sessions of a change';

CREATE FUNCTION deal_check_name(alias text, kind text, language text) RETURNS bool
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION deal_check_name(text, text, text) IS 'true, or an error that says why this row of a dictionary could not work';

CREATE FUNCTION deal_check_rule(name text, kind text, pattern text, language text, status text, currency text, multiplier numeric) RETURNS bool
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION deal_check_rule(text, text, text, text, text, text, numeric) IS 'true, or an error that says why this rule could not work';

-- Makes the table by the caller's own right, in the schema that he names or where he makes his tables.
CREATE FUNCTION deal_create_dictionary(name text) RETURNS regclass LANGUAGE plpgsql AS $body$
DECLARE
    target text := (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(part), '.')
                    FROM pg_catalog.unnest(pg_catalog.parse_ident(name)) part);
BEGIN
    EXECUTE pg_catalog.format($sql$
        CREATE TABLE %1$s (
            id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
            alias text NOT NULL,
            name text NOT NULL CHECK (name OPERATOR(pg_catalog.<>) ''),
            kind text NOT NULL DEFAULT 'organization',
            language text,
            ticker text,
            lei text,
            country text,
            attributes jsonb,
            UNIQUE NULLS NOT DISTINCT (alias, language),
            CHECK (@extschema@.deal_check_name(alias, kind, language)))$sql$, target);
    PERFORM @extschema@.deal_own_watch(target::pg_catalog.regclass, 'dictionary');
    EXECUTE pg_catalog.format('COMMENT ON TABLE %s IS %L', target, 'names for pg_deals: what a text may call them, and what they are');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.alias IS %L', target, 'as a text writes it; small letters match any, a Capital wants one, ALL CAPITALS want all');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.name IS %L', target, 'the name that results give it; aliases of one entity share it');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.kind IS %L', target, 'organization, person, product, place, or stop: never a name');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.language IS %L', target, 'ISO 639-1 code of the texts that it holds for; NULL: all');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.ticker IS %L', target, 'exchange symbol, for your own queries');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.lei IS %L', target, 'Legal Entity Identifier, for your own queries');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.country IS %L', target, 'country, for your own queries');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.attributes IS %L', target, 'anything else, for your own queries');
    RETURN target::pg_catalog.regclass;
END
$body$;
COMMENT ON FUNCTION deal_create_dictionary(text) IS 'makes a table for names of your own, to be given as dictionary';

CREATE FUNCTION deal_create_rules(name text) RETURNS regclass LANGUAGE plpgsql AS $body$
DECLARE
    target text := (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(part), '.')
                    FROM pg_catalog.unnest(pg_catalog.parse_ident(name)) part);
BEGIN
    EXECUTE pg_catalog.format($sql$
        CREATE TABLE %1$s (
            name text PRIMARY KEY CHECK (name OPERATOR(pg_catalog.<>) ''),
            kind text NOT NULL,
            pattern text NOT NULL,
            language text,
            status text,
            currency text,
            multiplier numeric,
            note text,
            CHECK (@extschema@.deal_check_rule(name, kind, pattern, language, status, currency, multiplier)))$sql$, target);
    PERFORM @extschema@.deal_own_watch(target::pg_catalog.regclass, 'rules');
    EXECUTE pg_catalog.format('COMMENT ON TABLE %s IS %L', target, 'rules for pg_deals: patterns that add deals and amounts, or take them back');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.name IS %L', target, 'what deal_events.rule and deal_debug call it');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.kind IS %L', target, 'a kind of deal, or amount, no_amount, no_deal');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.pattern IS %L', target, 'PCRE2 pattern, matched within one sentence; groups are named after roles, or amount, stake, term, announced_on, effective_on');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.language IS %L', target, 'ISO 639-1 code of the texts that it holds for; NULL: all');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.status IS %L', target, 'of the deals it adds; NULL: announced');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.currency IS %L', target, 'ISO 4217 code of its amounts where the text names none');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.multiplier IS %L', target, 'its amounts are so many times what the text says; NULL: once');
    EXECUTE pg_catalog.format('COMMENT ON COLUMN %s.note IS %L', target, 'what it is for');
    RETURN target::pg_catalog.regclass;
END
$body$;
COMMENT ON FUNCTION deal_create_rules(text) IS 'makes a table for rules of your own, to be given as rules';

-- The triggers of both: ALWAYS, so that changes by replication are noticed too.
CREATE FUNCTION deal_own_watch(target regclass, sort text) RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
    EXECUTE pg_catalog.format('CREATE TRIGGER pg_deals_changed BEFORE INSERT OR UPDATE OR DELETE ON %s
        FOR EACH ROW EXECUTE FUNCTION @extschema@.deal_own_changed(%L)', target, sort);
    EXECUTE pg_catalog.format('CREATE TRIGGER pg_deals_truncated BEFORE TRUNCATE ON %s
        FOR EACH STATEMENT EXECUTE FUNCTION @extschema@.deal_own_changed(%L)', target, sort);
    EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ALWAYS TRIGGER pg_deals_changed', target);
    EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ALWAYS TRIGGER pg_deals_truncated', target);
END
$body$;
COMMENT ON FUNCTION deal_own_watch(regclass, text) IS 'puts the triggers of a dictionary or a table of rules on a table that has its columns';

-- The same functions with a dictionary and rules. They read tables, so they are STABLE.

CREATE FUNCTION deal_amounts(document text, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, amount numeric, amount_max numeric, currency text, qualifier text)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 6500 ROWS 10;
COMMENT ON FUNCTION deal_amounts(text, text, regclass, regclass) IS 'money mentions of a text, with names and rules of your own';

CREATE FUNCTION deal_dates(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, kind text, starts date, ends date, duration interval)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 8000 ROWS 12;
COMMENT ON FUNCTION deal_dates(text, date, text, regclass, regclass) IS 'dates, periods and durations of a text, resolved from the day it was published, with names and rules of your own';

CREATE FUNCTION deal_entities(document text, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, kind text, name text, role text, organization text, confidence float8)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 17000 ROWS 65;
COMMENT ON FUNCTION deal_entities(text, text, regclass, regclass) IS 'mentions of organizations, people, products and places in a text, with names and rules of your own';

CREATE FUNCTION deal_events(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (deal int, kind text, status text, party text, counterparty text, target text, amount numeric,
        amount_max numeric, currency text, qualifier text, stake numeric, term interval, announced_on date,
        effective_on date, confidence float8, pos int, len int, surface text, rule text)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 21000 ROWS 6;
COMMENT ON FUNCTION deal_events(text, date, text, regclass, regclass) IS 'deals that a text tells of, each once, with names and rules of your own';

CREATE FUNCTION deal_parties(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (deal int, role text, name text, pos int, len int, surface text)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 21000 ROWS 12;
COMMENT ON FUNCTION deal_parties(text, date, text, regclass, regclass) IS 'parties of the deals that a text tells of, with their roles, with names and rules of your own';

CREATE FUNCTION deal_clauses(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (deal int, kind text, state text, pos int, len int, surface text)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 21000 ROWS 3;
COMMENT ON FUNCTION deal_clauses(text, date, text, regclass, regclass) IS 'clauses of the deals that a text tells of, with names and rules of your own';

CREATE FUNCTION deal_quotes(document text, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, speaker text, role text, organization text)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 17000 ROWS 6;
COMMENT ON FUNCTION deal_quotes(text, text, regclass, regclass) IS 'quotations in a text, with who says them, with names and rules of your own';

CREATE FUNCTION deal_extract(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS jsonb
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 22000;
COMMENT ON FUNCTION deal_extract(text, date, text, regclass, regclass) IS 'all facts of a text, read once, as one jsonb, with names and rules of your own';

CREATE FUNCTION deal_organizations(document text, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS text[]
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 16000;
COMMENT ON FUNCTION deal_organizations(text, text, regclass, regclass) IS 'canonical names of the organizations in a text, distinct and sorted bytewise, with names and rules of your own';

CREATE FUNCTION deal_headline(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL, options text DEFAULT NULL)
    RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 25000;
COMMENT ON FUNCTION deal_headline(text, date, text, regclass, regclass, text) IS 'the text with its facts marked, as HTML, as Markdown or for a terminal, with names and rules of your own';

CREATE FUNCTION deal_debug(document text, published date, language text, dictionary regclass, rules regclass DEFAULT NULL)
    RETURNS TABLE (sentence int, pos int, len int, surface text, candidate text, rule text, accepted bool, reason text)
    AS 'MODULE_PATHNAME' LANGUAGE C STABLE PARALLEL SAFE COST 25000 ROWS 50;
COMMENT ON FUNCTION deal_debug(text, date, text, regclass, regclass) IS 'what was taken for a fact in a text, what was not, and why, with names and rules of your own';
