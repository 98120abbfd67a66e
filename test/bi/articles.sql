-- A table of articles as a publisher has it, its tables of deals, and a role for reports, which may only read these.
CREATE TABLE articles (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    published_on date,
    language text,
    body text
);
\copy articles (name, published_on, language, body) FROM PROGRAM 'perl test/articles.pl test/corpus/articles/*.txt'
SELECT deal_watch('articles', body => 'body', published => 'published_on', language => 'language') AS deals \gset
SET client_min_messages = warning;
CALL deal_backfill('articles');

CREATE ROLE reports LOGIN PASSWORD :'password';
GRANT SELECT ON articles, articles_deals, articles_deal_parties, articles_deal_clauses, articles_amounts, articles_entities, articles_quotes,
    articles_deals_report, articles_deals_by_month, articles_league_table TO reports;
