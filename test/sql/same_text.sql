-- Functions of one row read its text once; what they answer is what each would alone.
CREATE TABLE told (id int PRIMARY KEY, published date, body text);
INSERT INTO told
SELECT n, '2025-11-03', CASE n % 3
    WHEN 0 THEN 'Carrefour a racheté Cora pour ' || n || ' millions d''euros lundi.'
    WHEN 1 THEN 'Microsoft agreed to buy Activision for $' || n || ' million on Monday.'
    ELSE 'Il ne pleut pas ' || n || ' jours de suite.' END
FROM generate_series(1, 30) n;
CREATE TABLE alone AS
SELECT id, (SELECT jsonb_agg(to_jsonb(a)) FROM deal_amounts(body) a) AS amounts FROM told;
ALTER TABLE alone ADD events jsonb, ADD parties jsonb, ADD facts jsonb;
UPDATE alone SET events = (SELECT jsonb_agg(to_jsonb(e)) FROM told t, deal_events(t.body, t.published) e WHERE t.id = alone.id);
UPDATE alone SET parties = (SELECT jsonb_agg(to_jsonb(p)) FROM told t, deal_parties(t.body, t.published) p WHERE t.id = alone.id);
UPDATE alone SET facts = (SELECT deal_extract(t.body, t.published) FROM told t WHERE t.id = alone.id);
SELECT count(*), count(amounts) AS amounts, count(events) AS events, count(parties) AS parties, count(facts) AS facts FROM alone;

SELECT count(*) AS the_same
FROM told t JOIN alone USING (id), LATERAL (
    SELECT (SELECT jsonb_agg(to_jsonb(a)) FROM deal_amounts(body) a) AS amounts,
        (SELECT jsonb_agg(to_jsonb(e)) FROM deal_events(body, published) e) AS events,
        (SELECT jsonb_agg(to_jsonb(p)) FROM deal_parties(body, published) p) AS parties,
        deal_extract(body, published) AS facts) here
WHERE (here.amounts, here.events, here.parties, here.facts) IS NOT DISTINCT FROM (alone.amounts, alone.events, alone.parties, alone.facts);

-- the same text with another day, another language, and an error between
SELECT announced_on FROM told, deal_events(body, published) WHERE id = 3;
SELECT announced_on FROM told, deal_events(body, published + 7) WHERE id = 3;
SELECT announced_on FROM told, deal_events(body) WHERE id = 3;
SELECT count(*) FROM told, deal_events(body, published, 'xx') WHERE id = 3;
SELECT announced_on, (SELECT count(*) FROM deal_amounts(body, 'en')) AS amounts FROM told, deal_events(body, published, 'en') WHERE id = 3;
SELECT announced_on, party FROM told, deal_events(body, published) WHERE id = 3;
DROP TABLE told, alone;
