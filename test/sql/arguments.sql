-- NULLs, empty texts, and what is refused.

-- a NULL document gives no row, a scalar NULL
SELECT (SELECT count(*) FROM deal_amounts(NULL)) AS amounts, (SELECT count(*) FROM deal_dates(NULL)) AS dates,
       (SELECT count(*) FROM deal_entities(NULL)) AS entities, (SELECT count(*) FROM deal_events(NULL)) AS events,
       (SELECT count(*) FROM deal_parties(NULL)) AS parties, (SELECT count(*) FROM deal_clauses(NULL)) AS clauses,
       (SELECT count(*) FROM deal_quotes(NULL)) AS quotes, (SELECT count(*) FROM deal_debug(NULL)) AS debug;
SELECT deal_extract(NULL) IS NULL AS extract, deal_organizations(NULL) IS NULL AS organizations,
       deal_headline(NULL) IS NULL AS headline, deal_language(NULL) IS NULL AS language;

-- an empty one is a text without facts
SELECT deal_extract(''), deal_organizations(''), deal_headline('') = '' AS headline, deal_language('') IS NULL AS language;

-- NULL for the rest is the same as leaving it out
SELECT deal_extract(body) = deal_extract(body, NULL, NULL) AS same
FROM (VALUES ('Valeo a acheté Hella pour 3 millions d''euros lundi.')) AS t (body);

-- an unknown language is an error that lists the known ones
\set VERBOSITY terse
SELECT * FROM deal_amounts('5 euros', 'xx');
SELECT deal_extract('5 euros', language => 'français');
SELECT * FROM deal_events('5 euros', NULL, '');
\set VERBOSITY default
DO $$
DECLARE
    hint text;
BEGIN
    PERFORM deal_language('x'), deal_organizations('x', 'xx');
EXCEPTION WHEN invalid_parameter_value THEN
    GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
    RAISE NOTICE '%', replace(hint, (SELECT string_agg(code, ', ' ORDER BY code COLLATE "C") FROM deal_languages()), '<the codes of deal_languages>');
END
$$;

-- named arguments
SELECT count(*) >= 0 AS works FROM deal_events(document => 'x', published => '2025-11-03', language => 'fr');

-- infinity is as good as unknown
SELECT count(*) FROM deal_dates('x', published => 'infinity');

-- in a select list
SELECT count(*) FROM (SELECT deal_amounts('5 euros et 6 euros', 'fr')) t;
SELECT (deal_amounts('5 euros', 'fr')).amount;
