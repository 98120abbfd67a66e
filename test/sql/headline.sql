-- Marked text.
\pset format unaligned
\set article 'OpenAI a annoncé lundi un contrat de 38 milliards de dollars avec <b>Amazon Web Services</b>. « Nous y croyons », a dit Sam Altman, PDG d''OpenAI.'

SELECT deal_headline(:'article', '2025-11-03', 'fr');
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'StartSel=[, StopSel=]');
SELECT replace(deal_headline(:'article', '2025-11-03', 'fr', 'format=ansi'), E'\033', '^') AS ansi;
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'MaxFragments=1, StartSel=<em>, StopSel=</em>');
SELECT deal_headline('Rien de neuf. Valeo paie 5 euros. Rien. Puis 6 euros.', NULL, 'fr', 'MaxFragments=2, FragmentDelimiter=" | ", StartSel=*, StopSel=*');
SELECT deal_headline('5 euros', NULL, 'fr', 'Legend=on, StyleSheet=on');

-- an article cannot smuggle in markup
SELECT deal_headline('<script>alert("5 euros")</script> & <img src=x onerror=''pay(5 euros)''>', NULL, 'fr') !~ '<(script|img)' AS escaped;

-- what is refused
SELECT deal_headline('x', options => 'format=pdf');
SELECT deal_headline('x', options => 'Colour=red');
SELECT deal_headline('x', options => 'MaxFragments=-1');
SELECT deal_headline('x', options => 'MaxFragments=many');
SELECT deal_headline('x', options => 'Legend=maybe');
SELECT deal_headline('x', options => 'nonsense');
SELECT deal_headline('x', options => '');

-- Markdown, and what each fact means
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'format=markdown');
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'format=markdown, Values=off');
SELECT replace(deal_headline(:'article', '2025-11-03', 'fr', 'format=ansi, Values=on'), E'\033', '^') AS ansi;
SELECT replace(deal_headline('5 euros', NULL, 'fr', 'format=ansi, Legend=on'), E'\033', '^') AS ansi;

-- shorter
\pset tuples_only on
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'MaxWords=6, StartSel=[, StopSel=]');
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'MaxWords=6, ShortWord=0, StartSel=[, StopSel=]');
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'MaxFragments=2, MaxWords=4, MinWords=2, StartSel=[, StopSel=]');
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'MinWords=20, StartSel=[, StopSel=]');
SELECT deal_headline(:'article', '2025-11-03', 'fr', 'MaxWords=4, HighlightAll=true, StartSel=[, StopSel=]');
SELECT deal_headline('Rien de neuf. Rien.', NULL, 'fr', 'MaxFragments=3');
-- every option of ts_headline is known, whatever its case
SELECT deal_headline('Valeo paie 5 euros.', NULL, 'fr', 'startsel=<b>, STOPSEL=</b>, MaxWords=35, MinWords=15, ShortWord=3, HighlightAll=FALSE, MaxFragments=0, FragmentDelimiter=" ... "');
\pset tuples_only off
SELECT deal_headline('x', options => 'MaxWords=3, MinWords=3');
SELECT deal_headline('x', options => 'MaxWords=0');
SELECT deal_headline('x', options => 'ShortWord=-1');
SELECT deal_headline('x', options => 'HighlightAll=perhaps');
