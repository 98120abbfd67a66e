-- A newsroom in two minutes: articles in, deals out, a query for a chart.
--
--   psql -X -f examples/newsroom.sql            in a database of its own, with pg_deals installed
--   test/sandbox.sh run psql -X -f examples/newsroom.sql     from a clone, without a server
\set ON_ERROR_STOP on
\pset footer off
SET client_min_messages = notice;

CREATE EXTENSION IF NOT EXISTS pg_deals;
CREATE SCHEMA newsroom;
SET search_path = newsroom, public;

\echo
\echo '1. A table of articles, as a publisher has it, with some articles in it.'
CREATE TABLE articles (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    published_at timestamptz NOT NULL,
    title text,
    body text
);
INSERT INTO articles (published_at, title, body) VALUES
    ('2025-09-02 07:00+00', 'Delmare rachète les biscuits Kerlouan',
     'Le groupe Delmare a annoncé lundi avoir racheté le fabricant de biscuits Kerlouan pour 240 millions d''euros. « Nous gardons toutes les usines », a déclaré Anne Le Goff, directrice générale de Delmare.'),
    ('2025-09-15 09:30+00', 'Northwind buys Palestra',
     'Northwind Robotics agreed to buy Palestra for $1.2 billion in cash, the companies said on Monday. The deal is expected to close in the first quarter of 2026.'),
    ('2025-10-06 16:45+00', 'Une levée de fonds pour Solenza',
     'La start-up Solenza a levé 35 millions d''euros auprès de Brightwater Capital pour ouvrir une usine à Lille.'),
    ('2025-10-20 11:10+00', 'Harlan signs with Vantor',
     'Harlan Airlines signed a contract with Vantor worth about €480 million on Friday. The agreement runs for seven years.');

\echo '2. Watch it. The tables of deals are made, and the articles that are there are read.'
SELECT deal_watch('articles', body => 'body', title => 'title', published => 'published_at');
CALL deal_backfill('articles');

\echo '3. From now on every write is followed: a new article, a correction, a deletion.'
INSERT INTO articles (published_at, title, body) VALUES
    ('2025-11-04 08:00+00', 'Castelline vend Morvane', 'Castelline a vendu sa filiale Morvane à Delmare pour 90 millions d''euros, a-t-il annoncé mardi.');
UPDATE articles SET body = replace(body, '240 millions', '260 millions') WHERE title LIKE 'Delmare%';
DELETE FROM articles WHERE title LIKE 'Une levée%';

\echo
\echo 'The deals'
SELECT deal_date, kind, party, counterparty, target, amount_value / 1e6 AS millions, currency FROM articles_deals_report ORDER BY deal_date;

\echo 'Who did how much, in which role'
SELECT organization, role, currency, deals, amount_value / 1e6 AS millions FROM articles_league_table ORDER BY amount_value DESC NULLS LAST, organization LIMIT 6;

\echo '4. In one currency, by rates of your own.'
SELECT deal_create_rates('newsroom.rates');
INSERT INTO rates (currency, target_currency, valid_from, rate) VALUES ('USD', 'EUR', '2025-01-01', 0.85);

\echo 'Deal value by month and kind, in millions of euros: one row a bar of the chart'
SELECT to_char(deal_date, 'YYYY-MM') AS month, kind, count(*) AS deals,
       round(sum(deal_convert(amount, currency, 'EUR', deal_date, 'newsroom.rates')) / 1e6) AS millions_eur
FROM articles_deals_report
GROUP BY 1, 2 ORDER BY 1, 2;

\echo 'Done. DROP SCHEMA newsroom CASCADE removes all of it.'
