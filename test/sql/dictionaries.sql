-- Names and rules of the user's own: tables, what they change, when a change is seen, what is refused.
SELECT deal_create_dictionary('desk_names');
SELECT deal_create_rules('desk_rules');
\d desk_names
\d desk_rules
SELECT deal_create_dictionary('desk_names');

-- Empty tables change nothing.
CREATE TABLE article (id int, body text, published date);
INSERT INTO article VALUES
    (1, 'Carrefour a racheté Cora pour 1,05 milliard d''euros. « C''est fait », a déclaré lundi Alexandre Bompard, PDG de Carrefour.', '2023-07-13'),
    (2, 'Acme Inc. agreed to buy Foo Labs for $5 million, subject to an exclusivity period of two years.', '2024-02-29'),
    (3, '', NULL), (4, NULL, NULL);
SELECT id FROM article WHERE deal_extract(body, published, NULL, 'desk_names', 'desk_rules') IS DISTINCT FROM deal_extract(body, published);
SELECT id FROM article WHERE deal_organizations(body, NULL, 'desk_names') IS DISTINCT FROM deal_organizations(body);
SELECT id FROM article
WHERE deal_headline(body, published, NULL, 'desk_names'::regclass, 'desk_rules', 'Legend=on') IS DISTINCT FROM deal_headline(body, published, options => 'Legend=on');

-- Every short call still means the plain function, and names find the other.
CREATE FUNCTION called(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE line text;
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
        IF line ~ 'Function Call|Output' AND line ~ 'deal_\w+\(' THEN RETURN NEXT substring(line FROM 'deal_\w+\(.*'); END IF;
    END LOOP;
END $$;
SELECT called('SELECT * FROM deal_amounts(current_user::text)');
SELECT called('SELECT * FROM deal_amounts(current_user::text, ''fr'')');
SELECT called('SELECT * FROM deal_events(current_user::text, ''2024-01-01'', ''fr'')');
SELECT called('SELECT deal_headline(current_user::text, ''2024-01-01'', ''fr'', ''format=ansi'')');
SELECT called('SELECT * FROM deal_amounts(current_user::text, ''fr'', ''desk_names'')');
SELECT called('SELECT * FROM deal_events(current_user::text, NULL, ''fr'', ''desk_names'')');
SELECT called('SELECT * FROM deal_events(document => current_user::text, published => NULL, language => NULL, dictionary => NULL, rules => ''desk_rules'')');
SELECT proname, provolatile, proparallel, pronargs FROM pg_proc WHERE 'regclass'::regtype = ANY (proargtypes::oid[]) AND proname ~ '^deal_(amounts|dates|entities|events|parties|clauses|quotes|extract|organizations|headline|debug)$' ORDER BY 1;

-- Names.
INSERT INTO desk_names (alias, name, kind, ticker) VALUES
    ('zorglub', 'Zorglub SA', 'organization', 'ZORG'), ('la maison Z', 'Zorglub SA', 'organization', 'ZORG'),
    ('Jean Valois', 'Jean Valois SARL', 'organization', NULL), ('50 Cent', '50 Cent', 'person', NULL),
    ('Cora', 'Cora', 'stop', NULL);
SELECT surface, kind, e.name, confidence, n.ticker
FROM deal_entities('Hier zorglub et Jean Valois ont fêté 50 Cent ; La Maison Z paie 3 euros.', 'fr', 'desk_names') e
LEFT JOIN (SELECT DISTINCT name, ticker FROM desk_names) n ON n.name = e.name ORDER BY pos;
SELECT surface, amount FROM deal_amounts('Hier zorglub et Jean Valois ont fêté 50 Cent ; la maison Z paie 3 euros.', 'fr', 'desk_names');
SELECT party, target, amount FROM deal_events('zorglub a racheté Jean Valois pour 3 millions d''euros.', NULL, 'fr', 'desk_names');
SELECT party, target, amount FROM deal_events('Carrefour a racheté Cora pour 1,05 milliard d''euros.', NULL, 'fr', 'desk_names');
SELECT surface, candidate, accepted, reason FROM deal_debug('Hier zorglub a vu Cora.', NULL, 'fr', 'desk_names');

-- Rules.
INSERT INTO desk_rules (name, kind, pattern, status, currency, multiplier) VALUES
    ('croque', 'acquisition', '(?<acquirer>\p{Lu}[\w''-]+) croque (?<target>\p{Lu}[\w''-]+)(?: pour (?<amount>.{1,40}?euros))?', 'completed', NULL, NULL),
    ('patates', 'amount', '(?<amount>[\d,]+) patates', NULL, 'FRF', 10000),
    ('jouet', 'no_amount', '\d+ euros de Monopoly', NULL, NULL, NULL),
    ('mercato', 'no_deal', '(?i)\bmercato\b', NULL, NULL, NULL);
SELECT kind, status, party, target, amount, currency, confidence, rule
FROM deal_events('L''éditeur Élan croque Brindille pour 4 millions d''euros. Mercato : Lens a acheté Brest pour 5 millions d''euros.', NULL, 'fr', NULL, 'desk_rules');
SELECT surface, amount, currency FROM deal_amounts('Une prime de 1,5 patates, puis 500 euros de Monopoly et 7 euros.', 'fr', NULL, 'desk_rules');
SELECT surface, candidate, rule, accepted, reason
FROM deal_debug('Mercato : Lens a acheté Brest pour 5 millions d''euros.', NULL, 'fr', NULL, 'desk_rules') WHERE rule IN ('mercato');
SELECT d.role, d.name FROM deal_parties('L''éditeur Élan croque Zorglub.', NULL, 'fr', 'desk_names', 'desk_rules') d;

-- A change is seen at the next call, and a rolled back one leaves nothing.
CREATE FUNCTION seen() RETURNS text LANGUAGE sql AS $$ SELECT string_agg(name, ', ' ORDER BY pos) FROM deal_entities('on parle de zorglub et de spip', 'fr', 'desk_names') $$;
SELECT seen();
BEGIN;
INSERT INTO desk_names (alias, name) VALUES ('spip', 'Spip SA');
SELECT seen();
SAVEPOINT one;
UPDATE desk_names SET name = 'Spip SE' WHERE alias = 'spip';
SELECT seen();
ROLLBACK TO one;
SELECT seen();
SAVEPOINT two;
TRUNCATE desk_names;
SELECT seen();
ROLLBACK TO two;
SELECT seen();
ROLLBACK;
SELECT seen();
COPY desk_names (alias, name) FROM stdin;
spip	Spip GmbH
\.
SELECT seen();
DELETE FROM desk_names WHERE alias = 'spip';
SELECT seen();
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT seen();
INSERT INTO desk_names (alias, name) VALUES ('spip', 'Spip SA');
SELECT seen();
ROLLBACK;
SELECT seen();
DO $$
BEGIN
    FOR i IN 1..3 LOOP
        INSERT INTO desk_names (alias, name) VALUES ('spip', 'Spip ' || i);
        RAISE NOTICE '%', seen();
        DELETE FROM desk_names WHERE alias = 'spip';
    END LOOP;
END $$;

-- Renamed, moved, dropped.
ALTER TABLE desk_names RENAME TO paper_names;
SELECT name FROM deal_entities('on parle de zorglub', 'fr', 'paper_names');
CREATE SCHEMA paper;
ALTER TABLE paper_names SET SCHEMA paper;
SELECT name FROM deal_entities('on parle de zorglub', 'fr', 'paper.paper_names');
BEGIN;
DROP TABLE paper.paper_names;
ROLLBACK;
SELECT name FROM deal_entities('on parle de zorglub', 'fr', 'paper.paper_names');

-- What could not work is refused where it is written.
INSERT INTO paper.paper_names (alias, name) VALUES ('', 'x');
INSERT INTO paper.paper_names (alias, name) VALUES (' ', 'x');
INSERT INTO paper.paper_names (alias, name) VALUES ('x', '');
INSERT INTO paper.paper_names (alias, name, kind) VALUES ('x', 'x', 'company');
INSERT INTO paper.paper_names (alias, name, language) VALUES ('x', 'x', 'xx');
INSERT INTO paper.paper_names (alias, name) VALUES ('zorglub', 'x');
INSERT INTO desk_rules (name, kind, pattern) VALUES ('croque', 'no_deal', 'x');
INSERT INTO desk_rules (name, kind, pattern) VALUES ('a', 'loan', '(?<lender>\w+');
INSERT INTO desk_rules (name, kind, pattern) VALUES ('a', 'loan', '(?<lender>\w{3,2}) lends');
INSERT INTO desk_rules (name, kind, pattern) VALUES ('a', 'loan', '(?<bank>\w+)');
INSERT INTO desk_rules (name, kind, pattern) VALUES ('a', 'loan', '\w+');
INSERT INTO desk_rules (name, kind, pattern) VALUES ('a', 'takeover', '(?<target>\w+)');
INSERT INTO desk_rules (name, kind, pattern, status) VALUES ('a', 'loan', '(?<lender>\w+)', 'done');
INSERT INTO desk_rules (name, kind, pattern, currency) VALUES ('a', 'amount', '\d+', 'EURO');
INSERT INTO desk_rules (name, kind, pattern, multiplier) VALUES ('a', 'amount', '\d+', 0);
INSERT INTO desk_rules (name, kind, pattern, multiplier) VALUES ('a', 'amount', '\d+', 'NaN');
INSERT INTO desk_rules (name, kind, pattern, language) VALUES ('a', 'amount', '\d+', 'xx');

-- And so are other tables, and those that the caller may not read.
SELECT * FROM deal_amounts('5 euros', 'fr', 'article');
SELECT * FROM deal_amounts('5 euros', 'fr', 'desk_rules');
SELECT * FROM deal_amounts('5 euros', 'fr', NULL, 'paper.paper_names');
SELECT * FROM deal_amounts('5 euros', 'fr', 'no_such_table');
CREATE ROLE regress_deals_reader;
SET ROLE regress_deals_reader;
SELECT * FROM deal_amounts('5 euros', 'fr', NULL, 'desk_rules');
RESET ROLE;
GRANT SELECT ON desk_rules TO regress_deals_reader;
SET ROLE regress_deals_reader;
SELECT amount FROM deal_amounts('5 euros', 'fr', NULL, 'desk_rules');
RESET ROLE;
ALTER TABLE desk_rules ENABLE ROW LEVEL SECURITY;
SET ROLE regress_deals_reader;
SELECT * FROM deal_amounts('5 euros', 'fr', NULL, 'desk_rules');
RESET ROLE;
ALTER TABLE desk_rules DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON desk_rules FROM regress_deals_reader;
DROP ROLE regress_deals_reader;

-- Patterns are kept within limits.
INSERT INTO desk_rules (name, kind, pattern) VALUES ('catastrophe', 'no_amount', '(a|aa|a+)+$');
SELECT * FROM deal_amounts(repeat('a', 60) || 'b', 'fr', NULL, 'desk_rules');
SET pg_deals.match_limit = 10;
SET pg_deals.no_such_limit = 10;
DELETE FROM desk_rules WHERE name = 'catastrophe';

-- Memory is bounded.
SET pg_deals.dictionary_memory = '64kB';
INSERT INTO paper.paper_names (alias, name) SELECT 'Firm Number ' || i, 'Firm ' || i FROM generate_series(1, 5000) i;
SELECT * FROM deal_amounts('5 euros', 'fr', 'paper.paper_names');
RESET pg_deals.dictionary_memory;
SELECT amount FROM deal_amounts('5 euros', 'fr', 'paper.paper_names');

-- Parallel workers read them too.
INSERT INTO article SELECT i, 'Hier zorglub a payé ' || i || ' euros.', NULL FROM generate_series(10, 3000) i;
ANALYZE article;
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT count(*) FROM article WHERE deal_organizations(body, 'fr', 'paper.paper_names') @> ARRAY['Zorglub SA'];
SELECT count(*) FROM article WHERE deal_organizations(body, 'fr', 'paper.paper_names') @> ARRAY['Zorglub SA'];
RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size; RESET max_parallel_workers_per_gather;

-- An index would not follow the table's changes: the functions are not immutable.
CREATE INDEX ON article (deal_organizations(body, 'fr', 'paper.paper_names'));
DROP TABLE article, paper.paper_names, desk_rules;
DROP SCHEMA paper;
DROP FUNCTION seen, called;
