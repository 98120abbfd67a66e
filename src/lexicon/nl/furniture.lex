# Dutch: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Lees verder | Verder lezen | Meer lezen | Meer informatie | Meer weten | Bekijk ook | Zie ook
Ook interessant | Meer over dit onderwerp | Categorie | Tags | Trefwoorden | Onderwerpen | Delen
Deel dit artikel | Deel dit | Kopieer link | Printen | Afdrukken | Reacties | Reageer | Reageren
Laat een reactie achter | Beeld | Archieffoto | Gepubliceerd | Gepubliceerd op | Bijgewerkt
Laatst bijgewerkt | Geplaatst op | Leestijd | Gerelateerde artikelen | Vorig artikel | Volgend artikel
Meest gelezen | Laatste nieuws | Net binnen | Uitgelicht | Nieuwsbrief | Inschrijven | Aanmelden | Abonneren
Abonneer je | Abonnement | Inloggen | Registreren | Mijn account | Algemene voorwaarden | Gebruiksvoorwaarden
Privacybeleid | Privacyverklaring | Cookiebeleid | Alles accepteren | Alles weigeren | Cookies accepteren
Neem contact op | Over ons | Vacatures | Werken bij | Persberichten | Perscontact | Menu | Zoeken | Naar boven
Gesponsord | Alle rechten voorbehouden | Auteursrecht | Volg ons | Downloaden | Podcast | Fotoserie
Infographic | Binnenland | Buitenland | Opinie | Hoofdredactioneel commentaar | Interview | Analyse
Exclusief | Achtergrond | Liveblog | Bronnen | Voetnoten | Externe links | Samenvatting | Pagina | Hoofdstuk
Paragraaf | Tabel | Inhoud
