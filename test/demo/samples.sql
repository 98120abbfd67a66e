-- What `make demo` shows of the sample articles.
\set QUIET on
\pset format wrapped
\pset columns 118
\pset linestyle unicode
\pset border 1
\pset footer off
\pset null ''

\echo
\echo 'Articles'
SELECT id, name, published, language, length(body) AS characters FROM article ORDER BY id;

\echo 'Deals'
SELECT a.id, e.deal, e.kind, e.status, e.party, e.counterparty, e.target,
       nullif(concat_ws(' ', nullif(e.qualifier, 'exact'), trim_scale(e.amount / 1e6) || ' M', e.currency), '') AS amount, e.announced_on AS announced
FROM article a, deal_events(a.body, a.published, a.language) e
ORDER BY a.id, e.deal;

\echo 'Parties'
SELECT a.id, p.deal, string_agg(p.role || ' ' || p.name, ', ' ORDER BY p.pos) AS parties
FROM article a, deal_parties(a.body, a.published, a.language) p
GROUP BY a.id, p.deal
ORDER BY a.id, p.deal;

\echo 'Clauses'
SELECT a.id, c.deal, c.kind, c.state, c.pos, c.surface
FROM article a, deal_clauses(a.body, a.published, a.language) c
ORDER BY a.id, c.deal, c.pos;

\echo 'Amounts'
SELECT a.id, m.pos, m.surface, m.amount, m.amount_max, m.currency AS cur, m.qualifier
FROM article a, deal_amounts(a.body, a.language) m
ORDER BY a.id, m.pos;

\echo 'The first article, marked'
\pset format unaligned
\pset tuples_only on
SELECT deal_headline(body, published, language, 'format=ansi, Legend=on') FROM article ORDER BY id LIMIT 1;
\echo
