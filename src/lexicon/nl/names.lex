# Dutch: what makes a name an organization's, a person's, a product's or a place's. Values of name_word: see names.h.
[name_word]
of = van | der
and = en | &
for = voor
the = de | het | een | 't
article = de | het
at = bij | van
to = uit | naar | bij
in = in | te | nabij
its = zijn | haar | hun | diens
ending = lijk
as = als
led_by = {geleid,opgericht,gesticht,gerund,bestuurd} door | onder leiding van
runs = {leidt,bestuurt} | die {leidt,bestuurt} | oprichter van | oprichtster van
adjective = nationale | europese | nederlandse | koninklijke | algemene | centrale | openbare | internationale | federale | vlaamse | financiële
product = model | modellen | chip{,s} | processor{,s} | software | app{,s} | medicijn{,en} | vaccin{,s} | vliegtuig{,en} | helikopter{,s} | raket | telefoon{,s} | auto{,'s} | merk{,en} | spel | film | serie | boek | album | lied | roman | dienst{,en}
place = stad | gemeente | dorp | provincie | eiland{,en} | rivier | meer | berg | zee | baai | wijk | straat | laan | plein | haven | luchthaven | vliegveld | station | regio | streek | kust
event = festival | top | conferentie | forum | kampioenschap | beker | toernooi | spelen | prijs | oorlog | verdrag | pact | akkoord | beurs | index | plan | wet | zaak | operatie | project | cup | ronde | crisis
based = gevestigd in | met hoofdkantoor in | uit
named = genaamd | geheten | omgedoopt tot | met de naam
shares = aandelen | aandeel
verb = is | heeft | wil | zal | kan | moet | koopt | verkoopt | neemt | investeert | sluit | meldt | verwacht | doet | ging | kreeg | krijgt | maakte | maakt | boekte | betaalt | betaalde | rondde | schoot | noemt | zegt | zei | steunt | bouwt | bouwde | levert | leverde | verloor | won | was | wordt | werd | hebben | kondigde | biedt | bood
public = minister | minister-president | premier | staatssecretaris | burgemeester | Kamerlid | senator | rechter | ambassadeur | econoom | hoogleraar | advocaat | acteur | actrice | zanger{,es} | schrijver | schrijfster | trainer | speler | ondernemer

[org_head]
Bank | Rabobank | Ministerie | ministerie | Raad | Raad van State | Hoge Raad | Rechtbank | Gerechtshof | Openbaar Ministerie | Autoriteit | Commissie | Europese Commissie | Europese | Universiteit | Technische Universiteit | Hogeschool | Instituut | Stichting | Vereniging | Verbond | Federatie | Koninklijke | Nederlandse | Nederlandsche | Gemeente | Provincie | Tweede Kamer | Eerste Kamer | Kamer van Koophandel | Kamer | Partij | Vakbond | Bond | Dienst | Inspectie | Bureau | Centraal | Rijks | Politie | Belastingdienst | Ziekenhuis | Museum | Uitgeverij | Coöperatie | Groep | Consumentenbond | Fonds | Algemeen | Havenbedrijf | Luchthaven | Kabinet | Parlement | Orde

[org_tail]
Bank | Groep | Holding | Verzekeringen | Beheer | Energie | Techniek | Bouw | Vastgoed | Beleggingen | Transport | Logistiek | Uitgevers | Media | Zuivel | Bierbrouwerij | Staal | Chemie | Elektronica | Zorg | Pensioenfonds | Nederland | Dagblad | Markt | Bond | Commissie | Autoriteit

[org_noun]
bedrijf | bedrijven | onderneming | concern | groep | firma | maatschappij | dochter{,bedrijf,onderneming} | moeder{,bedrijf,concern} | holding | conglomeraat | multinational | gigant | reus | marktleider | rivaal | concurrent{,en} | fabrikant{,en} | maker{,s} | producent{,en} | leverancier{,s} | aanbieder{,s} | exploitant | ontwikkelaar{,s} | bouwer{,s} | bouwbedrijf | distributeur{,s} | winkelier | winkelketen | supermarktketen | keten | webwinkel | maaltijdbezorger | bezorgdienst | luchtvaartmaatschappij | rederij | vervoerder | brouwer{,s} | bierbrouwer | chipmachinefabrikant | chipmaker | autofabrikant | energiebedrijf | energieleverancier | oliebedrijf | chemieconcern | staalbedrijf | telecombedrijf | telecomaanbieder | softwarebedrijf | techbedrijf | techinvesteerder | investeerder{,s} | investeringsmaatschappij | durfinvesteerder | participatiemaatschappij | bank{,en} | verzekeraar{,s} | pensioenfonds | fonds | fondsen | vermogensbeheerder | belegger | aandeelhouder | adviesbureau | accountant | advocatenkantoor | uitgever{,ij} | krant | dagblad | omroep | zender | persbureau | toezichthouder | waakhond | vakbond | stichting | vereniging | universiteit | ziekenhuis | instituut | club | partij | start-up{,s} | startup{,s} | scale-up | coöperatie | platform | koper | verkoper | klant | partner | branchevereniging

[anaphor]
het bedrijf | het concern | de onderneming | de groep | de bank | de verzekeraar | de fabrikant | de maker | de producent | de leverancier | de aanbieder | de bouwer | de brouwer | de keten | de maaltijdbezorger | de energieleverancier | de koper | de verkoper | de start-up | de startup | de toezichthouder | het moederbedrijf | het dochterbedrijf | de uitgever | de investeerder | het fonds | de vakbond | de rederij | de maatschappij

[person_title]
de heer | heer | mevrouw | meneer | dhr. | mevr. | mw. | Dr. | Drs. | Ir. | Mr. | Ing. | Prof. | professor | koning | koningin | prins | prinses | paus | kardinaal | bisschop | pater | generaal | kolonel | kapitein | sint

[role]
topman | topvrouw | bestuursvoorzitter | ceo | CEO | cfo | CFO | COO | financieel directeur | algemeen directeur | directeur | directrice | directeur-generaal | adjunct-directeur | commercieel directeur | technisch directeur | managing director | bestuurder | bestuurslid | lid van de raad van bestuur | president-commissaris | commissaris | voorzitter | vicevoorzitter | vice-voorzitter | president | vicepresident | oprichter | oprichtster | medeoprichter | mede-oprichter | medeoprichtster | eigenaar | eigenaresse | grootaandeelhouder | hoofd | chef | baas | manager | fondsmanager | woordvoerder | woordvoerster | zegsman | secretaris | secretaris-generaal | penningmeester | partner | vennoot | analist | econoom | hoofdeconoom | strateeg | adviseur | consultant | ondernemer | investeerder | belegger | bankier | miljardair | minister | premier | minister-president | vicepremier | staatssecretaris | burgemeester | wethouder | Kamerlid | Tweede Kamerlid | senator | gouverneur | eurocommissaris | ambassadeur | rechter | officier van justitie | advocaat | hoogleraar | professor | onderzoeker | wetenschapper | ingenieur | architect | journalist | hoofdredacteur | redacteur | schrijver | schrijfster | auteur | acteur | actrice | regisseur | zanger | zangeres | kunstenaar | schilder | trainer | bondscoach | aanvoerder | spits | keeper | doelman | speler | voetballer | wielrenner | leider | fractievoorzitter | partijleider | koning

[role_part]
van de raad van bestuur | van de raad van commissarissen | van het bestuur | ad interim | a.i. | generaal | van Financiën | van Economische Zaken | van Buitenlandse Zaken | van Defensie | van Justitie

[nationality]
{Nederland,Vlaam,Frans,Duits,Brit,Engel,Italiaan,Spaan,Portugee,Belgisch,Zwitser,Oostenrijk,Zweed,Noor,Deen,Fins,Iers,Pool,Russisch,Turk,Griek,Amerikaan,Canadee,Mexicaan,Braziliaan,Argentijn,Chinee,Japan,Koreaan,Indiaa,Australisch,Israëlisch,Europee,Aziatisch,Afrikaan}s{,e}
Franse | Duitse | Belgische | Finse | Ierse | Russische | Australische | Israëlische | Aziatische | Chinese | Indiase | Canadese | Portugese | Europese | Zuid-Koreaanse | Zuid-Afrikaanse | Saudische | Waalse | Amsterdamse | Rotterdamse | Haagse | Utrechtse | Eindhovense | Brusselse | Antwerpse | Londense | Nederlanders | Belgen | Duitsers | Fransen | Britten | Amerikanen | Russen | Chinezen | Europeanen

[not_name]
maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | Kerst | Pasen | Pinksteren | Categorieën | Foto | Video | Bron | Lees meer | Lees ook | Contact | Persbericht | Advertentie | Kabinet | Kamer | Internet | God | Wall Street | Aarde | Den Haag | Rijk | Noord | Zuid | Oost | West | Damrak
