-- Row-level security: the deals of an article are shown to those who may read it.
CREATE SCHEMA policies;
SET search_path = policies, public;
SET client_min_messages = warning;
\set SHOW_CONTEXT never
CREATE ROLE deal_test_desk;
CREATE ROLE deal_test_fr;
CREATE ROLE deal_test_us;
GRANT USAGE, CREATE ON SCHEMA policies TO deal_test_desk;
GRANT USAGE ON SCHEMA policies TO deal_test_fr, deal_test_us;
SET ROLE deal_test_desk;

-- there when it is watched: the result tables follow it
CREATE TYPE region AS ENUM ('fr', 'us');
CREATE TABLE articles (region region, deal int, body text, PRIMARY KEY (region, deal));
ALTER TABLE articles ENABLE ROW LEVEL SECURITY;
ALTER TABLE articles FORCE ROW LEVEL SECURITY;
CREATE POLICY of_region ON articles USING (current_user = 'deal_test_' || region);
GRANT SELECT ON articles TO deal_test_fr, deal_test_us;
CREATE POLICY writes ON articles FOR INSERT TO deal_test_desk WITH CHECK (true);
SELECT deal_watch('articles', body => 'body');
INSERT INTO articles VALUES ('fr', 1, 'Carrefour a racheté Cora pour 1 million d''euros.'), ('us', 1, 'Microsoft agreed to buy GitHub for $7.5 billion.'), ('us', 2, 'Salesforce acquired Slack.');
SELECT region, party FROM articles_deals ORDER BY 1, 2;
SELECT relname FROM pg_class WHERE relnamespace = 'policies'::regnamespace AND relkind = 'r' AND NOT relrowsecurity;
GRANT SELECT ON articles_deals, articles_deal_parties, articles_deal_clauses, articles_amounts, articles_entities, articles_quotes, articles_deal_readings, articles_deal_errors,
    articles_deals_report, articles_deals_by_month, articles_league_table TO deal_test_fr, deal_test_us;
SET ROLE deal_test_fr;
SELECT region, articles_deal, party FROM articles_deals;
SELECT party, parties FROM articles_deals_report;
SELECT deals FROM articles_deals_by_month;
SELECT organization FROM articles_league_table ORDER BY 1;
SELECT count(*) FROM articles_entities;
SET ROLE deal_test_us;
SELECT party FROM articles_deals_report ORDER BY 1;
SELECT region, articles_deal FROM articles_deal_readings ORDER BY 1, 2;
-- the owner reads all of them again, though the policies of the source hold for him too
SET ROLE deal_test_desk;
SELECT count(*) FROM articles;
SELECT deal_refresh('articles', everything => true);
CALL deal_backfill('articles');
SELECT region, party FROM articles_deals ORDER BY 1, 2;
-- whoever may not read the source at all is told so
REVOKE SELECT ON articles FROM deal_test_us;
SET ROLE deal_test_us;
SELECT party FROM articles_deals;
SET ROLE deal_test_desk;
-- the policies go with the source, and nothing is shown then
\set VERBOSITY terse
DROP TABLE articles;
DROP TABLE articles CASCADE;
\set VERBOSITY default
SET ROLE deal_test_fr;
SELECT count(*) FROM articles_deals;
SET ROLE deal_test_desk;
DROP TABLE articles_deals, articles_deal_parties, articles_deal_clauses, articles_amounts, articles_entities, articles_quotes, articles_deal_readings, articles_deal_errors, articles_deal_progress CASCADE;

-- switched on later: nothing more is told until the result tables are protected, and no write is lost
CREATE TABLE articles (id int PRIMARY KEY, body text, desk text);
SELECT deal_watch('articles', body => 'body');
INSERT INTO articles VALUES (1, 'Carrefour a racheté Cora.', 'fr'), (2, 'Microsoft bought GitHub.', 'us');
GRANT SELECT ON articles, articles_deals, articles_deal_parties, articles_deal_clauses, articles_deals_report, articles_entities TO deal_test_fr;
CREATE POLICY of_desk ON articles USING (current_user = 'deal_test_' || desk);
ALTER TABLE articles ENABLE ROW LEVEL SECURITY;
INSERT INTO articles VALUES (3, 'Salesforce acquired Slack.', 'us');
UPDATE articles SET body = 'Microsoft bought Nuance.' WHERE id = 2;
SELECT id, party FROM articles_deals ORDER BY 1;
SELECT id FROM articles_entities WHERE id > 1;
SELECT key, sqlstate, message FROM deal_errors ORDER BY key;
SELECT deal_refresh('articles');
CALL deal_backfill('articles');
DELETE FROM articles WHERE id = 1;
SELECT id FROM articles_deals;
SET ROLE deal_test_fr;
SELECT deal_protect('articles');
SET ROLE deal_test_desk;
SELECT deal_protect('articles');
SELECT deal_refresh('articles');
INSERT INTO articles VALUES (4, 'Carrefour a racheté Casino.', 'fr');
SELECT id, party, target FROM articles_deals ORDER BY 1;
SELECT count(*) FROM deal_errors;
SET ROLE deal_test_fr;
SELECT id, party, target FROM articles_deals_report;
SET ROLE deal_test_desk;
SELECT deal_protect('articles');
-- policies of the user's own are left as they are
DROP POLICY deal_watch ON articles_deals;
CREATE POLICY all_deals ON articles_deals USING (true);
SELECT deal_protect('articles');
SET ROLE deal_test_fr;
SELECT id, target FROM articles_deals ORDER BY 1;
SELECT id FROM articles_deal_parties;
SET ROLE deal_test_desk;
-- and with row-level security off again, all is as before
ALTER TABLE articles DISABLE ROW LEVEL SECURITY;
INSERT INTO articles VALUES (5, 'Oracle bought Cerner.', 'us');
SELECT target FROM articles_deals WHERE id = 5;
SELECT deal_unwatch('articles', true);
SELECT deal_protect('articles');

-- a queue
SELECT deal_watch('articles', body => 'body', mode => 'queue');
ALTER TABLE articles ENABLE ROW LEVEL SECURITY;
UPDATE articles SET body = 'Microsoft bought Mojang.' WHERE id = 5;
CALL deal_process('articles');
SELECT count(*) FROM articles_deal_queue;
SELECT deal_protect('articles');
CALL deal_process('articles');
SELECT id, target FROM articles_deals;
SELECT relname FROM pg_class WHERE relnamespace = 'policies'::regnamespace AND relkind = 'r' AND NOT relrowsecurity;
SELECT deal_unwatch('articles', true);

-- results of another owner, whom policies hide articles from
RESET ROLE;
CREATE ROLE deal_test_facts;
GRANT deal_test_facts TO deal_test_desk;
SELECT deal_watch('articles', body => 'body');
DO $$
DECLARE
    one regclass;
BEGIN
    FOR one IN SELECT oid::regclass FROM pg_class WHERE relnamespace = 'policies'::regnamespace AND relkind IN ('r', 'v') AND relname LIKE 'articles\_%' LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO deal_test_facts', one);
    END LOOP;
END
$$;
GRANT SELECT ON articles TO deal_test_facts;
GRANT USAGE ON SCHEMA policies TO deal_test_facts;
SET ROLE deal_test_desk;
INSERT INTO articles VALUES (6, 'Microsoft bought Nuance.', 'us');
SELECT key, sqlstate, message FROM deal_errors;
SELECT deal_refresh('articles');
RESET ROLE;
ALTER ROLE deal_test_facts BYPASSRLS;
UPDATE articles SET body = 'Microsoft bought Mojang.' WHERE id = 6;
SELECT target FROM articles_deals WHERE id = 6;
SELECT count(*) FROM deal_errors;

RESET search_path;
SET client_min_messages = error;
DROP SCHEMA policies CASCADE;
DROP OWNED BY deal_test_desk, deal_test_fr, deal_test_us, deal_test_facts;
DROP ROLE deal_test_desk, deal_test_fr, deal_test_us, deal_test_facts;
