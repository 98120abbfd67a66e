-- What `make demo FILE=…` shows of one text.
\set QUIET on
\pset format wrapped
\pset columns 118
\pset linestyle unicode
\pset border 1
\pset footer off
\pset null ''

\echo
SELECT name, published, coalesce(language, deal_language(body)) AS language, length(body) AS characters FROM article;

\echo 'Deals'
SELECT e.deal, e.kind, e.status, e.party, e.counterparty, e.target,
       nullif(concat_ws(' ', nullif(e.qualifier, 'exact'), trim_scale(e.amount / 1e6) || ' M', e.currency), '') AS amount, e.announced_on AS announced
FROM article a, deal_events(a.body, a.published, a.language) e ORDER BY e.deal;

SELECT e.deal, e.stake, e.term, e.effective_on, e.confidence, e.rule, e.pos, e.surface
FROM article a, deal_events(a.body, a.published, a.language) e ORDER BY e.deal;

\echo 'Parties'
SELECT p.* FROM article a, deal_parties(a.body, a.published, a.language) p ORDER BY p.deal, p.pos;

\echo 'Clauses'
SELECT c.* FROM article a, deal_clauses(a.body, a.published, a.language) c ORDER BY c.deal, c.pos;

\echo 'Amounts'
SELECT m.* FROM article a, deal_amounts(a.body, a.language) m ORDER BY m.pos;

\echo 'Names'
SELECT e.kind, e.name, max(e.role) AS role, max(e.organization) AS organization, count(*) AS mentions,
       string_agg(DISTINCT e.surface, ' | ') AS written
FROM article a, deal_entities(a.body, a.language) e
GROUP BY e.kind, e.name ORDER BY e.kind, min(e.pos);

\echo 'Dates'
SELECT d.* FROM article a, deal_dates(a.body, a.published, a.language) d ORDER BY d.pos;

\echo 'Quotations'
SELECT q.pos, q.speaker, q.role, q.organization, q.surface
FROM article a, deal_quotes(a.body, a.language) q ORDER BY q.pos;

\echo 'The text, marked'
\pset format unaligned
\pset tuples_only on
SELECT deal_headline(body, published, language, 'format=ansi, Legend=on') FROM article;
\echo
