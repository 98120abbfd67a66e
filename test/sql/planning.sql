-- Generated columns, expression indexes, parallel plans.
CREATE TABLE planned (
    id int PRIMARY KEY,
    body text,
    facts jsonb GENERATED ALWAYS AS (deal_extract(body, NULL, 'fr')) STORED,
    organizations text[] GENERATED ALWAYS AS (deal_organizations(body, 'fr')) STORED);
INSERT INTO planned (id, body)
SELECT n, 'Carrefour a racheté Cora pour ' || n || ' millions d''euros. Article numéro ' || n || '.' FROM generate_series(1, 2000) n;
SELECT count(*) FROM planned WHERE facts = deal_extract(body, NULL, 'fr') AND organizations = deal_organizations(body, 'fr');
UPDATE planned SET body = 'Rien.' WHERE id = 1;
SELECT facts->'amounts' AS amounts, organizations FROM planned WHERE id = 1;

CREATE FUNCTION first_amount(document text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT amount FROM public.deal_amounts(document, 'fr') LIMIT 1 $$;
CREATE INDEX planned_amount ON planned (first_amount(body));
CREATE INDEX planned_organizations ON planned USING gin (deal_organizations(body, 'fr'));
ANALYZE planned;

EXPLAIN (COSTS OFF) SELECT id FROM planned WHERE first_amount(body) = 77000000;
SELECT id FROM planned WHERE first_amount(body) = 77000000;
EXPLAIN (COSTS OFF) SELECT id FROM planned WHERE deal_organizations(body, 'fr') @> ARRAY['Nowhere'];
SELECT id FROM planned WHERE deal_organizations(body, 'fr') @> ARRAY['Nowhere'];

-- a value of the facts, in their order
CREATE INDEX planned_fact ON planned (((deal_extract(body, NULL, 'fr')->'amounts'->0->>'amount')::numeric));
ANALYZE planned;
EXPLAIN (COSTS OFF)
SELECT id FROM planned WHERE (deal_extract(body, NULL, 'fr')->'amounts'->0->>'amount')::numeric > 1998000000 ORDER BY id;
SELECT id FROM planned WHERE (deal_extract(body, NULL, 'fr')->'amounts'->0->>'amount')::numeric > 1998000000 ORDER BY id;

-- reading costs enough for the planner to share it out by itself
SET min_parallel_table_scan_size = 0;
SET parallel_setup_cost = 1000;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT sum(length(deal_extract(body)::text)) FROM planned;
SELECT sum(jsonb_array_length(deal_extract(body, NULL, 'fr')->'amounts')) FROM planned;
-- (a function in FROM the planner counts once, however many rows it is called for: only many rows make it share)
SET parallel_setup_cost = 0;
EXPLAIN (COSTS OFF) SELECT currency, count(*), sum(amount) FROM planned, deal_amounts(body, 'fr') GROUP BY currency;
SELECT currency, count(*), sum(amount) FROM planned, deal_amounts(body, 'fr') GROUP BY currency;
SET max_parallel_workers_per_gather = 0;
SELECT sum(jsonb_array_length(deal_extract(body, NULL, 'fr')->'amounts')) FROM planned;
RESET ALL;

DROP TABLE planned;
DROP FUNCTION first_amount(text);
