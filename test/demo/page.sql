-- The articles as one page of HTML, marked, with their deals beside them: build/demo.html.
-- Takes the variable css, the style sheet. Everything that comes out of a text goes through html() or deal_headline().

CREATE FUNCTION pg_temp.html(s text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT replace(replace(replace(replace(s, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;') $$;

CREATE FUNCTION pg_temp.words(s text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT pg_temp.html(replace(s, '_', ' ')) $$;

-- 1050000000 is 1.05 bn
CREATE FUNCTION pg_temp.short(n numeric) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN abs(n) >= 1e12 THEN trim_scale(round(n / 1e12, 3)) || ' tn'
                WHEN abs(n) >= 1e9 THEN trim_scale(round(n / 1e9, 3)) || ' bn'
                WHEN abs(n) >= 1e6 THEN trim_scale(round(n / 1e6, 3)) || ' m'
                ELSE trim_scale(n)::text END
$$;

CREATE FUNCTION pg_temp.money(amount numeric, amount_max numeric, currency text, qualifier text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT nullif(concat_ws(' ',
        CASE qualifier WHEN 'about' THEN '≈' WHEN 'more_than' THEN '>' WHEN 'less_than' THEN '<' WHEN 'at_least' THEN '≥'
                       WHEN 'at_most' THEN '≤' WHEN 'vague' THEN 'an open sum' END,
        concat_ws('–', pg_temp.short(amount), pg_temp.short(amount_max)), currency), '')
$$;

-- A table of a heading and rows, or nothing where there are no rows.
CREATE FUNCTION pg_temp.fold(title text, n bigint, heading text, body text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN n > 0 THEN format(
        E'<details><summary>%s <b>%s</b></summary><div class="scroll"><table><thead><tr>%s</tr></thead><tbody>%s</tbody></table></div></details>\n',
        title, n, heading, body) ELSE '' END
$$;

SELECT FROM deal_extract('The first call of a session loads the word lists, which is not reading.');
CREATE TEMP TABLE start AS SELECT clock_timestamp() AS at;
CREATE TEMP TABLE read AS SELECT id, deal_extract(body, published, language) AS facts FROM article;
CREATE TEMP TABLE took AS SELECT extract(epoch FROM clock_timestamp() - at) * 1000 AS ms FROM start;

CREATE TEMP TABLE deal AS
SELECT a.id, e.*, pg_temp.money(e.amount, e.amount_max, e.currency, e.qualifier) AS money
FROM article a, deal_events(a.body, a.published, a.language) e;
CREATE TEMP TABLE party AS SELECT a.id, p.* FROM article a, deal_parties(a.body, a.published, a.language) p;
CREATE TEMP TABLE clause AS SELECT a.id, c.* FROM article a, deal_clauses(a.body, a.published, a.language) c;

-- The title is what stands before the first empty line, where no mark goes on behind it.
CREATE TEMP TABLE marked AS
SELECT id, whole, CASE WHEN cut > 0 AND length(before) - length(replace(before, '</', '')) = 2 * regexp_count_tags THEN before END AS title
FROM (SELECT id, whole, strpos(whole, E'\n\n') AS cut, left(whole, greatest(strpos(whole, E'\n\n') - 1, 0)) AS before,
             (SELECT count(*) FROM regexp_matches(left(whole, greatest(strpos(whole, E'\n\n') - 1, 0)), '<(mark|span) ', 'g')) AS regexp_count_tags
      FROM (SELECT id, deal_headline(body, published, language) AS whole FROM article) m) c;

-- --- the page ---

SELECT '<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>pg_deals: deals read out of news</title>';
SELECT deal_headline('', options => 'StyleSheet=on');
SELECT '<style>' || :'css' || '</style>
</head>
<body>';

SELECT format('<header>
<p class="brand">pg_deals</p>
<h1>Who did which deal with whom, for how much, and where does it say so?</h1>
<p class="lead">Each article below is one row of a PostgreSQL table. The marks and the tables come from SQL functions that read
the text inside the database: no model server, and no text leaves it. What is marked tells its value when pointed at; in bold stands a party of the deal.</p>
<ul class="figures">
<li><b>%s</b> %s</li><li><b>%s</b> deals</li><li><b>%s</b> parties</li><li><b>%s</b> amounts</li><li><b>%s ms</b> to read it all</li>
</ul>
</header>',
    (SELECT count(*) FROM article), CASE (SELECT count(*) FROM article) WHEN 1 THEN 'article' ELSE 'articles' END,
    (SELECT count(*) FROM deal), (SELECT count(*) FROM party),
    (SELECT sum(jsonb_array_length(facts->'amounts')) FROM read), (SELECT round(ms::numeric, 1) FROM took));

SELECT '<nav class="legend" aria-label="What the marks mean; choose which to show"><span>Show</span>';
SELECT format('<label><input type="checkbox" checked id="show-%s"><span class="deal-%s">%s</span></label>', k, k, coalesce(n, k))
FROM (VALUES ('event', 'deal'), ('quote', NULL), ('clause', NULL), ('party', NULL), ('amount', NULL), ('date', NULL), ('organization', NULL),
             ('person', NULL), ('product', NULL), ('place', NULL)) v (k, n);
SELECT '</nav>';

SELECT '<main>';

-- the articles, each with its deals
CREATE FUNCTION pg_temp.row(role text, what text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT '<tr><th>' || role || '</th><td>' || what || '</td></tr>' $$;

CREATE TEMP TABLE card AS
SELECT d.id, d.deal, format(E'<section class="deal" id="a%s-%s"><h3><i>%s</i> %s <span>%s</span></h3>\n<table><tbody>%s</tbody></table></section>\n',
    d.id, d.deal, d.deal, pg_temp.words(d.kind), pg_temp.words(d.status),
    concat(
        pg_temp.row('value', '<strong>' || pg_temp.html(d.money) || '</strong>'),
        (SELECT string_agg(pg_temp.row(pg_temp.words(p.role), pg_temp.html(p.names)), '' ORDER BY p.first)
         FROM (SELECT role, string_agg(name, ', ' ORDER BY pos) AS names, min(pos) AS first FROM party WHERE id = d.id AND deal = d.deal GROUP BY role) p),
        pg_temp.row('stake', trim_scale(d.stake) || ' %'), pg_temp.row('term', pg_temp.html(d.term::text)),
        pg_temp.row('announced', d.announced_on::text), pg_temp.row('effective', d.effective_on::text),
        (SELECT string_agg(pg_temp.row('clause', format('<span class="deal-clause">%s</span>, %s', pg_temp.words(c.kind), pg_temp.words(c.state))), '' ORDER BY c.pos)
         FROM clause c WHERE c.id = d.id AND c.deal = d.deal))) AS html
FROM deal d;

SELECT format(E'<article id="a%s">\n<div class="story"><p class="meta">%s</p>\n%s<div class="text">%s</div></div>\n<aside>%s%s%s%s</aside>\n</article>',
    a.id, pg_temp.html(concat_ws(' · ', a.published::text, upper(coalesce(a.language, deal_language(a.body))), a.name)),
    coalesce('<h2>' || m.title || E'</h2>\n', ''), CASE WHEN m.title IS NULL THEN m.whole ELSE substr(m.whole, length(m.title) + 3) END,
    coalesce((SELECT string_agg(html, '' ORDER BY deal) FROM card c WHERE c.id = a.id), '<p class="none">No deal is told here.</p>'),
    (SELECT pg_temp.fold('Amounts', count(*), '<th>As written</th><th class="number">Value</th>',
        string_agg(format('<tr><td>%s</td><td class="number">%s</td></tr>', pg_temp.html(x.surface),
            pg_temp.html(pg_temp.money(x.amount, x.amount_max, x.currency, x.qualifier))), '' ORDER BY x.pos))
     FROM deal_amounts(a.body, a.language) x),
    (SELECT pg_temp.fold('Dates', count(*), '<th>As written</th><th>Meant</th>',
        string_agg(format('<tr><td>%s</td><td>%s</td></tr>', pg_temp.html(x.surface),
            coalesce(nullif(concat_ws(' – ', x.starts, nullif(x.ends, x.starts)), ''), x.duration::text, x.kind)), '' ORDER BY x.pos))
     FROM deal_dates(a.body, a.published, a.language) x),
    (SELECT pg_temp.fold('Quotations', count(*), '<th>Said</th><th>By</th>',
        string_agg(format('<tr><td>%s</td><td>%s</td></tr>', pg_temp.html(x.surface),
            coalesce(pg_temp.html(nullif(concat_ws(', ', x.speaker, x.role, x.organization), '')), '—')), '' ORDER BY x.pos))
     FROM deal_quotes(a.body, a.language) x))
FROM article a JOIN marked m USING (id) ORDER BY a.id;

-- every deal
SELECT '<section class="overview"><h2>Every deal</h2>
<div class="scroll"><table>
<thead><tr><th>Announced</th><th>Kind</th><th>Who</th><th>With, or what</th><th class="number">Value</th><th>Status</th></tr></thead>
<tbody>'
WHERE EXISTS (SELECT FROM deal);
SELECT format('<tr><td class="day">%s</td><td><a class="kind" href="#a%s-%s">%s</a></td><td>%s</td><td>%s</td><td class="number">%s</td><td>%s</td></tr>',
    coalesce(announced_on::text, '—'), id, deal, pg_temp.words(kind), coalesce(pg_temp.html(party), '—'),
    coalesce(nullif(pg_temp.html(concat_ws(', ', nullif(counterparty, target), target)), ''), '—'),
    coalesce(pg_temp.html(money), '—'), pg_temp.words(status))
FROM deal ORDER BY announced_on DESC NULLS LAST, id, deal;
SELECT '</tbody></table></div></section>' WHERE EXISTS (SELECT FROM deal);

SELECT '</main>
<footer>Made by <code>make demo</code>: every mark is <code>deal_headline(body, published, language)</code>, every table a query on
<code>deal_events</code>, <code>deal_parties</code>, <code>deal_clauses</code>, <code>deal_amounts</code>, <code>deal_dates</code> and <code>deal_quotes</code>.</footer>
</body>
</html>';
