-- What must hold for every fact of every sample article, whatever the engine finds in it. Each query lists faults.
CREATE TABLE article (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, published date, language text, body text);
\copy article (name, published, language, body) FROM PROGRAM 'perl test/articles.pl test/corpus/articles/*.txt'
SELECT count(*) > 1 AS loaded FROM article;

-- again without published and language, in upper case, after an emoji and with Windows line ends
INSERT INTO article (name, body) SELECT name || ' bare', body FROM article;
INSERT INTO article (name, published, language, body)
SELECT name || v.suffix, published, language, v.body FROM article,
    LATERAL (VALUES (' upper', upper(body)), (' emoji', '😀é' || body), (' lines', replace(body, E'\n', E'\r\n'))) AS v (suffix, body)
WHERE language IS NOT NULL;

CREATE VIEW fact AS
SELECT a.name, 'amount' AS fact, a.body, f.pos, f.len, f.surface FROM article a, deal_amounts(body, language) f
UNION ALL SELECT a.name, 'date', a.body, f.pos, f.len, f.surface FROM article a, deal_dates(body, published, language) f
UNION ALL SELECT a.name, 'entity', a.body, f.pos, f.len, f.surface FROM article a, deal_entities(body, language) f
UNION ALL SELECT a.name, 'event', a.body, f.pos, f.len, f.surface FROM article a, deal_events(body, published, language) f
UNION ALL SELECT a.name, 'party', a.body, f.pos, f.len, f.surface FROM article a, deal_parties(body, published, language) f
UNION ALL SELECT a.name, 'clause', a.body, f.pos, f.len, f.surface FROM article a, deal_clauses(body, published, language) f
UNION ALL SELECT a.name, 'quote', a.body, f.pos, f.len, f.surface FROM article a, deal_quotes(body, language) f
UNION ALL SELECT a.name, 'decision', a.body, f.pos, f.len, f.surface FROM article a, deal_debug(body, published, language) f;

-- every kind of fact occurs
SELECT fact FROM fact GROUP BY fact ORDER BY fact;

-- each stands where it says
SELECT name, fact, pos, len, surface, substr(body, pos, len) AS is_there
FROM fact WHERE substr(body, pos, len) IS DISTINCT FROM surface OR surface = '';

-- values are those documented
SELECT DISTINCT qualifier FROM article, deal_amounts(body, language)
WHERE qualifier IS NULL OR qualifier NOT IN ('exact', 'about', 'more_than', 'less_than', 'at_least', 'at_most', 'range', 'vague');
SELECT surface, amount, amount_max, qualifier FROM article, deal_amounts(body, language)
WHERE (qualifier = 'vague') <> (amount IS NULL) OR (qualifier = 'range') <> (amount_max IS NOT NULL) OR amount_max < amount;
SELECT surface, kind, starts, ends, duration FROM article, deal_dates(body, published, language)
WHERE kind NOT IN ('date', 'week', 'month', 'quarter', 'half', 'year', 'range', 'deadline', 'duration') OR starts > ends;
SELECT surface, kind, e.name, confidence FROM article, deal_entities(body, language) e
WHERE kind NOT IN ('organization', 'person', 'product', 'place') OR e.name IS NULL OR confidence NOT BETWEEN 0 AND 1;
SELECT kind, status, confidence FROM article, deal_events(body, published, language)
WHERE kind NOT IN ('acquisition', 'merger', 'investment', 'funding', 'joint_venture', 'partnership', 'contract', 'license', 'loan', 'ipo', 'capex')
   OR status NOT IN ('rumoured', 'proposed', 'announced', 'completed', 'amended', 'terminated')
   OR confidence NOT BETWEEN 0 AND 1 OR rule IS NULL;
SELECT role, p.name FROM article, deal_parties(body, published, language) p
WHERE role NOT IN ('acquirer', 'target', 'seller', 'investor', 'issuer', 'partner', 'customer', 'supplier', 'licensor',
                   'licensee', 'lender', 'borrower', 'owner', 'beneficiary', 'adviser') OR p.name IS NULL;
SELECT kind, state FROM article, deal_clauses(body, published, language)
WHERE kind NOT IN ('exclusivity', 'right_of_first_refusal', 'extension_option', 'purchase_commitment', 'deadline', 'term')
   OR state NOT IN ('in_force', 'optional', 'removed');

-- deals count from 1 in text order, and parties and clauses speak of the same ones
SELECT a.name, array_agg(deal ORDER BY ordinality) AS numbers
FROM article a, deal_events(body, published, language) WITH ORDINALITY
GROUP BY a.name HAVING array_agg(deal ORDER BY ordinality) <> array_agg(ordinality::int ORDER BY ordinality);
SELECT a.name, p.deal FROM article a, deal_parties(body, published, language) p
WHERE p.deal NOT IN (SELECT deal FROM deal_events(body, published, language));
SELECT a.name, c.deal FROM article a, deal_clauses(body, published, language) c
WHERE c.deal NOT IN (SELECT deal FROM deal_events(body, published, language));
SELECT a.name, e.deal, e.party, e.counterparty, e.target FROM article a, deal_events(body, published, language) e,
    LATERAL (VALUES (e.party), (e.counterparty), (e.target)) AS v (who)
WHERE v.who NOT IN (SELECT p.name FROM deal_parties(body, published, language) p WHERE p.deal = e.deal);

-- deal_extract holds the same rows under the same names; durations are written the ISO way, so that they stay immutable
SET intervalstyle = iso_8601;
WITH extracted AS MATERIALIZED (SELECT name, body, published, language, deal_extract(body, published, language) AS e FROM article)
SELECT name, fact, count(*) FROM (
    SELECT name, 'amounts' AS fact, e->'amounts' AS got, (SELECT jsonb_agg(to_jsonb(f)) FROM deal_amounts(body, language) f) AS wanted FROM extracted
    UNION ALL SELECT name, 'dates', e->'dates', (SELECT jsonb_agg(to_jsonb(f)) FROM deal_dates(body, published, language) f) FROM extracted
    UNION ALL SELECT name, 'entities', e->'entities', (SELECT jsonb_agg(to_jsonb(f)) FROM deal_entities(body, language) f) FROM extracted
    UNION ALL SELECT name, 'events', e->'events', (SELECT jsonb_agg(to_jsonb(f)) FROM deal_events(body, published, language) f) FROM extracted
    UNION ALL SELECT name, 'parties', e->'parties', (SELECT jsonb_agg(to_jsonb(f)) FROM deal_parties(body, published, language) f) FROM extracted
    UNION ALL SELECT name, 'clauses', e->'clauses', (SELECT jsonb_agg(to_jsonb(f)) FROM deal_clauses(body, published, language) f) FROM extracted
    UNION ALL SELECT name, 'quotes', e->'quotes', (SELECT jsonb_agg(to_jsonb(f)) FROM deal_quotes(body, language) f) FROM extracted
) AS t WHERE got <> coalesce(wanted, '[]') GROUP BY name, fact ORDER BY 1, 2;
RESET intervalstyle;

-- it is a jsonb like any other, to the byte
SELECT name FROM article WHERE deal_extract(body, published, language)::text::jsonb <> deal_extract(body, published, language)
    OR jsonb_send(deal_extract(body, published, language)::text::jsonb) <> jsonb_send(deal_extract(body, published, language))
    OR pg_column_size(deal_extract(body, published, language)::text::jsonb) <> pg_column_size(deal_extract(body, published, language));
SELECT DISTINCT array_agg(DISTINCT key ORDER BY key) FROM article a, jsonb_each(deal_extract(body, published, language)) GROUP BY a.id;
SELECT a.name FROM article a WHERE deal_extract(body, published, language)->>'language' IS DISTINCT FROM coalesce(language, deal_language(body));
SELECT name, language, deal_language(body) AS detected FROM article WHERE deal_language(body) <> language;

-- deal_organizations is distinct, sorted bytewise, and agrees with deal_entities
SELECT name, deal_organizations(body, language) AS organizations FROM article
WHERE deal_organizations(body, language) <> ARRAY(
    SELECT DISTINCT e.name COLLATE "C" FROM deal_entities(body, language) e WHERE kind = 'organization' ORDER BY 1);

-- an answer does not hang on settings
SELECT md5(string_agg(deal_extract(body, published, language)::text, '' ORDER BY id)) AS here FROM article \gset
SET datestyle = 'German'; SET intervalstyle = 'sql_standard'; SET extra_float_digits = 0; SET timezone = 'Asia/Tokyo'; SET search_path = '';
SELECT pg_catalog.md5(pg_catalog.string_agg(public.deal_extract(body, published, language)::text, '' ORDER BY id)) = :'here' AS same FROM public.article;
RESET ALL;

DROP VIEW fact;
DROP TABLE article;
