-- Answers too large for a jsonb are refused with a way out; rows have no limit.
CREATE TABLE long_text AS SELECT repeat('5 euros, ', 2000000) AS body;
SELECT count(*), sum(amount) FROM long_text, deal_amounts(body, 'fr');
SELECT deal_extract(body, NULL, 'fr') FROM long_text;

-- some hundred thousand rows are well within it
SELECT jsonb_array_length(facts->'amounts') AS amounts, facts->'amounts'->99999->>'pos' AS pos, jsonb_path_query_first(facts, '$.amounts[last].pos') AS last
FROM (SELECT deal_extract(repeat('5 euros, ', 300000), NULL, 'fr') AS facts) t;
DROP TABLE long_text;
