-- complain if the script is sourced in psql, rather than by CREATE EXTENSION
\echo Use "CREATE EXTENSION pg_deals" to load this file. \quit

-- COST is what an article of 7 kB takes, in units of cpu_operator_cost (some 20 ns); ROWS what it holds.

CREATE FUNCTION deal_amounts(document text, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, amount numeric, amount_max numeric, currency text, qualifier text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 8000 ROWS 10;
COMMENT ON FUNCTION deal_amounts(text, text) IS 'money mentions of a text';

CREATE FUNCTION deal_dates(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, kind text, starts date, ends date, duration interval)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 9000 ROWS 10;
COMMENT ON FUNCTION deal_dates(text, date, text) IS 'dates, periods and durations of a text, resolved from the day it was published';

CREATE FUNCTION deal_entities(document text, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, kind text, name text, role text, organization text, confidence float8)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20000 ROWS 40;
COMMENT ON FUNCTION deal_entities(text, text) IS 'mentions of organizations, people, products and places in a text';

CREATE FUNCTION deal_events(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (deal int, kind text, status text, party text, counterparty text, target text, amount numeric,
        amount_max numeric, currency text, qualifier text, stake numeric, term interval, announced_on date,
        effective_on date, confidence float8, pos int, len int, surface text, rule text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 22000 ROWS 3;
COMMENT ON FUNCTION deal_events(text, date, text) IS 'deals that a text tells of, each once';

CREATE FUNCTION deal_parties(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (deal int, role text, name text, pos int, len int, surface text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 22000 ROWS 6;
COMMENT ON FUNCTION deal_parties(text, date, text) IS 'parties of the deals that a text tells of, with their roles';

CREATE FUNCTION deal_clauses(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (deal int, kind text, state text, pos int, len int, surface text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 22000 ROWS 3;
COMMENT ON FUNCTION deal_clauses(text, date, text) IS 'clauses of the deals that a text tells of';

CREATE FUNCTION deal_quotes(document text, language text DEFAULT NULL)
    RETURNS TABLE (pos int, len int, surface text, speaker text, role text, organization text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 20000 ROWS 5;
COMMENT ON FUNCTION deal_quotes(text, text) IS 'quotations in a text, with who says them';

CREATE FUNCTION deal_extract(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS jsonb
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 28000;
COMMENT ON FUNCTION deal_extract(text, date, text) IS 'all facts of a text, read once, as one jsonb';

CREATE FUNCTION deal_organizations(document text, language text DEFAULT NULL)
    RETURNS text[]
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 18000;
COMMENT ON FUNCTION deal_organizations(text, text) IS 'canonical names of the organizations in a text, distinct and sorted bytewise';

CREATE FUNCTION deal_headline(document text, published date DEFAULT NULL, language text DEFAULT NULL, options text DEFAULT NULL)
    RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25000;
COMMENT ON FUNCTION deal_headline(text, date, text, text) IS 'the text with its facts marked, as HTML or for a terminal';

CREATE FUNCTION deal_debug(document text, published date DEFAULT NULL, language text DEFAULT NULL)
    RETURNS TABLE (sentence int, pos int, len int, surface text, candidate text, rule text, accepted bool, reason text)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 25000 ROWS 50;
COMMENT ON FUNCTION deal_debug(text, date, text) IS 'what was taken for a fact in a text, what was not, and why';

CREATE FUNCTION deal_language(document text)
    RETURNS text
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 7000;
COMMENT ON FUNCTION deal_language(text) IS 'language of a text as an ISO 639-1 code, NULL where there is nothing to tell it by';

CREATE FUNCTION deal_languages()
    RETURNS TABLE (code text, name text, money bool, names bool, dates bool, deals bool)
    AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10 ROWS 10;
COMMENT ON FUNCTION deal_languages() IS 'languages that pg_deals reads, and what it reads in each';
