# French: months, weekdays, units of time and the words around them. What each name means is told in src/core/dates.h.

[month]
1 = janvier | janv/weak | jan/weak
2 = février | fevrier | févr/weak | fevr/weak | fév/weak | fev/weak
3 = mars/weak
4 = avril | avr/weak
5 = mai/weak
6 = juin
7 = juillet | juil/weak | jul/weak
8 = août | aout
9 = septembre | sept/weak | sep/weak
10 = octobre | oct/weak
11 = novembre | nov/weak
12 = décembre | decembre | déc/weak | dec/weak

[weekday]
1 = lundi | lun/weak
2 = mardi
3 = mercredi | mer/weak
4 = jeudi | jeu/weak
5 = vendredi | ven/weak
6 = samedi | sam/weak
7 = dimanche | dim/weak

[abbreviation]
jan | fév | fevr | fev | jul | sep | dec | lun | jeu | ven | sam | dim

[date_unit]
day = jour | jours/plural | journée | journées/plural
night = nuit | nuits
week = semaine | semaines/plural
fortnight = quinzaine
weekend = week-end | weekend | week-ends | weekends | week end | fin de semaine
month = mois
quarter = trimestre | trimestres/plural
half_year = semestre | semestres
half_of = moitié | moitie
year = an | ans/plural | année | années/plural | annees/plural | annee
decade = décennie | décennies/plural
century = siècle | siècles
period = période

[date_part]
start = début | debut | en début | au début | commencement | tout début
middle = mi | milieu | au milieu | mi -
end = fin | en fin | à la fin | toute fin
earlier_in = plus tôt | plus tôt dans | au début
later_in = plus tard | plus tard dans

[date_word]
no_date = à ce jour | un jour | de nos jours | du jour au lendemain | mise à jour | mises à jour | à jour | au jour le jour | jour après jour | ordre du jour | tous les jours | chaque jour | par jour | le jour où | les jours de semaine
today = aujourd'hui | aujourd hui | ce jour | ce jour même | ma journée
now = maintenant
yesterday = hier
tomorrow = demain
before_yesterday = avant-hier | avant hier | deux jours avant-hier
after_tomorrow = après-demain | après demain | apres-demain | lendemain de demain
day_before = la veille | le jour d'avant | le jour précédent
day_after = le lendemain | lendemain | le jour d'après | le jour suivant | surlendemain
spring = printemps
summer = été/weak | l'été | cet été
autumn = automne
winter = hiver
q1 = t1 | 1t
q2 = t2 | 2t
q3 = t3 | 3t
q4 = t4 | 4t
h1 = s1
h2 = s2
@1225 = Noël | noel
@1224 = réveillon de Noël | veille de Noël
@0101 = jour de l'an | nouvel an
@1231 = Saint-Sylvestre | réveillon du nouvel an
@0214 = Saint-Valentin | St Valentin
@0501 = fête du travail
@0508 = armistice de 1945
@0714 = fête nationale
@0815 = Assomption
@1031 = Halloween
@1101 = Toussaint
@1102 = jour des morts
@easter+0 = Pâques
@easter-2 = vendredi saint
@easter+1 = lundi de Pâques
@easter+39 = Ascension | jeudi de l'Ascension
@easter+49 = Pentecôte
@easter+50 = lundi de Pentecôte

[date_link]
the = le | la | les | l' | l
of = de | d' | du | des | de l' | commençant le | commençant | qui commence le | débutant le
in = en | au | à | dans | aux | courant | sur | dans le courant de | au mois de | au mois d'
on = le | au
from = de | du | d' | depuis | à partir de | à compter de
onwards = à partir de | à partir du | à partir d' | à compter de | à compter du | à compter d' | dès | dès le
between = entre
to = à | au | jusqu'à | jusqu'a | jusqu a | jusqu'au | jusqu'en
and = et
until = jusqu'à | jusqu'au | jusqu'en | jusqu'aux
by = d'ici | d'ici à | d'ici au | d'ici la | au plus tard | au plus tard en | au plus tard le | au plus tard à | au plus tard au | avant fin
before = avant | avant le | avant la | avant l' | antérieur à
after = après | après le | passé
since = depuis | depuis le | depuis la | depuis l'
or_later = ou plus tard | et après | ou après | et au-delà | et au delà | et plus tard
within = sous | en l'espace de
during = pendant | durant | au cours de | au cours du | au cours des | au cours de l' | courant | lors de | tout au long de | pour
th = er | ère | re | e | è | ème | eme | ième | nd | nde | d
daytime = matin | soir | après-midi | midi | soirée | matinée | nuit | dans la nuit | au soir | au matin
per = par | fois
aged = âgé de | âgée de | âgés de | âgées de | à l'âge de | l'âge de
old = d'âge
possessive = de
last = dernier | dernière | derniers | dernières | passé | passée | passés | passées | écoulé | écoulée | écoulés | derniere
next = prochain | prochaine | prochains | prochaines | à venir | qui vient | qui viennent
this = ce | cet | cette | ces | en cours | courante | actuel | actuelle
same = même | mêmes
previous = précédent | précédente | précédents | précédentes | d'avant
following = suivant | suivante | suivants | suivantes | d'après
last_but_one = avant-dernier | avant-dernière
a = un | une
few = quelques | plusieurs | quelque | une poignée de
half = demi | demie | demi - | moitié d'
and_half = et demi | et demie
whole = tout | toute | entier | entière | entières | plein | pleine | complet | complète
rest = reste | le reste de | reste de | reste du
fiscal = fiscal | fiscale | exercice | exercice fiscal | exercice comptable | comptable | calendaire | cy | ex
more = autres | supplémentaires | consécutifs | premiers | premières | longues | longs | bonnes
ago_before = il y a | il ya | il y a à peu près | il y a {environ,plus,moins,près,à peine,plus de,moins de,près de,presque,déjà,tout juste} | voici | voilà | ça fait | cela fait
ago = avant aujourd'hui
later = plus tard | après
earlier = plus tôt | auparavant
hence = à partir d'aujourd'hui | à compter d'aujourd'hui | à partir de maintenant | à partir de ce jour
hence_before = dans | d'ici | sous
decade_mark = s
years_of = années | les années | annees
future = à partir de | à partir du | à compter du | dès | sera | seront | serai | aura | auront | devrait | devraient | pourrait | pourraient | va | vont | vais | prévu{,e,s,es} | prévoit | prévoient | attendu{,e,s,es} | reviendrai | partirai | sortirai | aurait | programmé{,e,s,es} | fixé{,e} | espère | compte | retournerai | ferons | avons
    | {ferm,vot,recrut,examin,rencontr,dur,coût,représent,pass,cré,augment,baiss,discut,étudi,décid}{era,eront}
    | {trait,pai,termin,arrêt,démarr,début,lanc,livr,publi,annonc,présent,compt,intégr,quitt,particip}{era,eront}
    | {visit,dépos,vers,rembours,approuv,rest,arriv,commenc,entr,cèd,achèt,achèv,lèv,mèn,amèn}{era,eront}
    | {réun,ouvr,invest,sort,part,fin,réuss,fourn,bât,abouti,chois,acquer}{ira,iront}
    | {prend,rend,vend,attend,perd,étend,tiend,viend,deviend,reviend,interviend,détiend,obtiend}{ra,ront}
    | {maintiend,reprend,pour,ver,fe,i,saur,vaud,faud,recev,dev,cour}{ra,ront}
past = a | ont | avait | avaient | était | étaient | fut | furent | s'est | est | sont | ai

[date_ordinal]
1 = premier | première | premiers | premières | 1er | unième
2 = deuxième | second | seconde | deuxieme
3 = troisième | troisieme
4 = quatrième | quatrieme
5 = cinquième | cinquieme
6 = sixième
7 = septième
8 = huitième
9 = neuvième
10 = dixième
11 = onzième | XIe
12 = douzième | XIIe
13 = treizième | XIIIe
14 = quatorzième | XIVe
15 = quinzième | XVe
16 = seizième | XVIe
17 = dix-septième | XVIIe
18 = dix-huitième | XVIIIe
19 = dix-neuvième | XIXe
20 = vingtième | XXe
21 = XXIe | vingt et unième
30 = trentième

[term]
P1Y = d'un an
P2Y = biennal | biennale | biennaux | biennales | bisannuel | bisannuelle
P3Y = triennal | triennale | triennaux | triennales
P4Y = quadriennal | quadriennale | quadriennaux
P5Y = quinquennal | quinquennale | quinquennaux | quinquennales | quinquennat
P6Y = sexennal | sexennale
P7Y = septennal | septennale | septennat
P10Y = décennal | décennale | décennaux | décennales
P? = pluriannuel | pluriannuelle | pluriannuels | pluriannuelles | multi-annuel | multiannuel | multiannuelle | multi-année
