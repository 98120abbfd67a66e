-- Text that is no news gives no deal and no error.
CREATE TABLE no_news (name text, body text);
INSERT INTO no_news VALUES
('empty', ''),
('blank', E' \n\t\n '),
('emoji', '😀'),
('family', '👨‍👩‍👧‍👦 🇫🇷'),
('marks', '... --- !!! ??? """ ((( ]]] ,,,'),
('escaped zero', '\u0000 \u0000 \x00 &#0;'),
('broken escapes', E'\u200b\u200f\ufeff\u00ad'),
('one letter', repeat('a', 10000000)),
('one capital', repeat('A', 1000000)),
('digits', repeat('9', 1000000)),
('brackets', repeat('(', 1000000)),
('quotation marks', repeat('«', 200000)),
('words', repeat('and ', 200000)),
('c code', $$#include <stdio.h>
/* buys 3 things for $5 */
int main(int argc, char **argv) {
    for (int i = 0; i < 10; i++) printf("%d\n", i * 2);
    return argc > 1 ? 0 : 1;
}$$),
('sql code', 'SELECT a.id, sum(b.total) FROM account a JOIN bill b USING (id) WHERE b.total > 1000 GROUP BY 1;'),
('poem', $$Demain, dès l'aube, à l'heure où blanchit la campagne,
Je partirai. Vois-tu, je sais que tu m'attends.
J'irai par la forêt, j'irai par la montagne.
Je ne puis demeurer loin de toi plus longtemps.$$),
('sonnet', $$Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;$$),
('csv', E'id;name;price\n1;apple;1,20\n2;pear;2,30\n3;plum;"3,40"\n'),
('json', '{"name": "x", "price": 12.5, "tags": ["a", "b"], "ok": true}'),
('html', '<html><body><p class="x">Hello &amp; <b>bye</b></p></body></html>'),
('arabic', 'هذا نص قصير باللغة العربية عن الطقس والحديقة.'),
('hebrew', 'זהו טקסט קצר בעברית על מזג האוויר והגינה.'),
('chinese', '今天天气很好,我们去公园散步。'),
('recipe', 'Mélanger la farine et les œufs, puis ajouter 25 cl de lait. Laisser reposer une heure.'),
('letter', 'Dear Anna, thank you for the lovely weekend. The children still talk about the boat. Love, Tom');

SELECT name, (SELECT count(*) FROM deal_events(body)) AS deals, (SELECT count(*) FROM deal_parties(body)) AS parties,
       (SELECT count(*) FROM deal_clauses(body)) AS clauses
FROM no_news WHERE (SELECT count(*) FROM deal_events(body)) > 0
                OR (SELECT count(*) FROM deal_parties(body)) > 0 OR (SELECT count(*) FROM deal_clauses(body)) > 0;

-- the other functions answer too
SELECT count(deal_extract(body)) = count(*) AS extracted, count(deal_headline(body)) = count(*) AS marked,
       count(deal_organizations(body)) = count(*) AS organizations
FROM no_news;

-- marked text is the text
SELECT name FROM no_news WHERE deal_headline(body, options => 'StartSel="", StopSel=""')
    <> replace(replace(replace(replace(replace(body, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;');
DROP TABLE no_news;
