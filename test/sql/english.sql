-- Facts of English sentences.
SET datestyle = iso;
CREATE FUNCTION amounts(document text) RETURNS TABLE (surface text, amount numeric, amount_max numeric, currency text, qualifier text)
    LANGUAGE sql AS $$ SELECT surface, amount, amount_max, currency, qualifier FROM deal_amounts(document, 'en') $$;
SELECT * FROM amounts('Adobe dropped its $20 billion bid and pays a fee of $1 billion, or about 5% of the price.');
SELECT * FROM amounts('Between £1.2 million and £1.5 million, nearly 300 million euros, up to US$40bn, C$15.50 a share.');
SELECT * FROM amounts('It will take several hundred billion dollars.');
SELECT * FROM amounts('Hundreds of thousands of GPUs, tens of millions of processors, 12,000 staff, a 15% stake.');

SELECT surface, kind, starts, ends, duration FROM deal_dates('Announced on Monday, signed on October 29, 2025, due in the third quarter of 2026 for seven years.', '2025-11-03', 'en');
SELECT surface, kind, starts, ends FROM deal_dates('Announced on Monday.', NULL, 'en');

SELECT surface, kind, name, role, organization FROM deal_entities('OpenAI and Amazon Web Services (AWS) have signed, said Sam Altman, chief executive of OpenAI. AWS is glad.', 'en');

SELECT kind, status, party, counterparty, target, amount, currency, announced_on
FROM deal_events('Microsoft agreed on Monday to buy Activision Blizzard for $68.7 billion.', '2022-01-18', 'en');
SELECT deal, role, name, surface FROM deal_parties('Microsoft agreed on Monday to buy Activision Blizzard for $68.7 billion.', '2022-01-18', 'en');
SELECT kind, status, party, counterparty, target, amount, currency
FROM deal_events('Broadcom completed its acquisition of VMware.', NULL, 'en');
SELECT kind, status, party, counterparty, amount, currency
FROM deal_events('Anthropic raised $13 billion in a round led by Iconiq.', NULL, 'en');

-- a negated deal is no deal
SELECT kind, party, target FROM deal_events('Microsoft did not buy Activision Blizzard.', NULL, 'en');

SELECT surface, speaker, role, organization FROM deal_quotes('"We are buying capacity," said Tim Cook, chief executive of Apple. The "supermarket of AI" goes on.', 'en');
DROP FUNCTION amounts(text);
