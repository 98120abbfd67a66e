-- Facts of French sentences.
SET datestyle = iso;
CREATE FUNCTION amounts(document text) RETURNS TABLE (surface text, amount numeric, amount_max numeric, currency text, qualifier text)
    LANGUAGE sql AS $$ SELECT surface, amount, amount_max, currency, qualifier FROM deal_amounts(document, 'fr') $$;
SELECT * FROM amounts('Le contrat vaut 38 milliards de dollars, plus de 1 000 milliards de dollars avec les autres.');
SELECT * FROM amounts('De 310 à 340 millions d''euros, environ 1,2 Md€, 27,5 M€, moins de 61,5 millions de francs suisses.');
SELECT * FROM amounts('Il faudra plusieurs centaines de milliards de dollars.');
SELECT * FROM amounts('Des centaines de milliers de GPU et des dizaines de millions de processeurs, 12 000 salariés, 15 % du capital.');

SELECT surface, kind, starts, ends, duration FROM deal_dates('Annoncé lundi, signé le 29 octobre 2025, prévu au troisième trimestre 2026 pour une durée de sept ans.', '2025-11-03', 'fr');
SELECT surface, kind, starts, ends FROM deal_dates('Annoncé lundi.', NULL, 'fr');

SELECT surface, kind, name, role, organization FROM deal_entities('OpenAI et Amazon Web Services (AWS) ont signé, selon Sam Altman, PDG d''OpenAI. AWS est content.', 'fr');

SELECT kind, status, party, counterparty, target, amount, currency, announced_on
FROM deal_events('OpenAI et Amazon Web Services ont annoncé lundi un contrat de 38 milliards de dollars : OpenAI achètera de la capacité de calcul auprès d''Amazon Web Services.', '2025-11-03', 'fr');
SELECT kind, status, party, counterparty, target, amount, currency
FROM deal_events('Carrefour a racheté Cora à Louis Delhaize pour 1,05 milliard d''euros.', NULL, 'fr');
SELECT deal, role, name, surface FROM deal_parties('Carrefour a racheté Cora à Louis Delhaize pour 1,05 milliard d''euros.', NULL, 'fr');
SELECT kind, status, party, counterparty, amount, currency
FROM deal_events('Mistral AI a levé 600 millions d''euros auprès de General Catalyst.', NULL, 'fr');

-- a negated deal is no deal
SELECT kind, party, target FROM deal_events('Carrefour n''a pas racheté Cora.', NULL, 'fr');

SELECT surface, speaker, role, organization FROM deal_quotes('« Nous achetons de la capacité de calcul », a déclaré Thierry Breton, PDG d''Atos. Le « supermarché de l''IA » continue.', 'fr');
DROP FUNCTION amounts(text);
