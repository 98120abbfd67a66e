# Dutch: months, weekdays, units of time and the words around them. What each name means is told in src/core/dates.h.

[month]
1 = januari | jan/weak
2 = februari | feb/weak
3 = maart | mrt/weak | mar/weak
4 = april | apr/weak
5 = mei
6 = juni | jun/weak
7 = juli | jul/weak
8 = augustus | aug/weak
9 = september | sept/weak | sep/weak
10 = oktober | okt/weak | oct/weak
11 = november | nov/weak
12 = december | dec/weak

[weekday]
1 = maandag | maandagavond | maandagochtend | maandagmiddag | ma/weak
2 = dinsdag | dinsdagavond | dinsdagochtend | dinsdagmiddag | di/weak
3 = woensdag | woensdagavond | woensdagochtend | woensdagmiddag | wo/weak
4 = donderdag | donderdagavond | donderdagochtend | donderdagmiddag | do/weak
5 = vrijdag | vrijdagavond | vrijdagochtend | vrijdagmiddag | vr/weak | vrij/weak
6 = zaterdag | zaterdagavond | zaterdagochtend | zaterdagmiddag | za/weak
7 = zondag | zondagavond | zondagochtend | zondagmiddag | zo/weak

[date_unit]
day = dag | dagen/plural
night = nacht | nachten
week = week | weken/plural | werkweek
weekend = weekend | weekeinde | weekends | weekeind
month = maand | maanden/plural
quarter = kwartaal | kwartalen/plural
half_year = halfjaar | jaarhelft | semester
half_of = helft
year = jaar | jaren/plural | kalenderjaar
decade = decennium | decennia/plural
century = eeuw | eeuwen
period = periode

[date_part]
start = begin | aan het begin | het begin | vroeg | vroeg in
middle = midden | medio | half
end = eind | einde | aan het eind | aan het einde | laat | laat in
earlier_in = eerder | eerder in
later_in = later | later in

[date_word]
no_date = op een dag | ooit een dag | elke dag | elk jaar | per dag | per jaar | dag na dag | van de dag | de hele dag door
today = vandaag | vanavond | vanochtend | vanmiddag | vannacht | de huidige dag
yesterday = gisteren | gisteravond
tomorrow = morgen
before_yesterday = eergisteren | de dag voor gisteren
after_tomorrow = overmorgen | de dag na morgen
day_before = de dag ervoor | de vorige dag | de dag tevoren
day_after = de volgende dag | de dag erna | de dag daarna | volgende dag
now = nu
spring = lente | voorjaar
summer = zomer
autumn = herfst | najaar
winter = winter
q1 = k1
q2 = k2
q3 = k3
q4 = k4
@1225 = Kerstmis | eerste kerstdag | Kerst
@1224 = kerstavond
@1226 = tweede kerstdag
@0101 = nieuwjaarsdag | nieuwjaar
@1231 = oudejaarsavond | oudjaar | oud en nieuw
@0214 = Valentijnsdag
@0427 = Koningsdag
@0505 = Bevrijdingsdag
@0501 = dag van de arbeid
@1205 = Sinterklaas | pakjesavond
@1031 = Halloween
@1111 = Sint-Maarten | sint maarten
@easter+0 = Pasen | eerste paasdag
@easter-2 = Goede Vrijdag
@easter+1 = tweede paasdag | paasmaandag
@easter+39 = Hemelvaart | Hemelvaartsdag
@easter+49 = Pinksteren
@20s = jaren twintig
@30s = jaren dertig
@40s = jaren veertig
@50s = jaren vijftig
@60s = jaren zestig
@70s = jaren zeventig
@80s = jaren tachtig
@90s = jaren negentig
year_start = jaarbegin
year_end = jaareinde
month_end = maandeinde

[date_link]
the = de | het | den
of = van | van de | van het | der
in = in | in de | in het | tijdens | voor
on = op | op de
from = van | vanaf | sinds
onwards = vanaf nu
between = tussen | tussen de
to = tot | tot en met | t/m | t m | tot aan | en tot
and = en
until = tot | tot en met | tot aan
by = uiterlijk | uiterlijk op | niet later dan | vóór | tegen
before = voor | vóór | voorafgaand aan
after = na
since = sinds
or_later = of later | en later | en daarna | en verder
within = binnen
during = gedurende | tijdens
th = e | de | ste | ten
daytime = ochtend | middag | avond | nacht | 's avonds | 's ochtends
per = per
aged = leeftijd van
old = oud | oude
possessive = 's
last = vorig | vorige | laatste | afgelopen | verleden | voorbije | jongstleden | jl
next = volgend | volgende | komend | komende | aanstaande | eerstvolgende
this = dit | deze | huidige | huidig | lopende
that = dat | die
same = hetzelfde | dezelfde | zelfde
previous = voorgaande | voorafgaande
following = daaropvolgende | erop | daarop
last_but_one = voorlaatste
a = een | één
few = enkele | enige | een paar | paar | verscheidene | meerdere
half = half | halve
and_half = en een half | en half
whole = heel | hele | gehele | geheel | volledige
rest = rest van | de rest van | rest
fiscal = fiscaal | boekjaar | fiscale | in het boekjaar
more = lange | extra | achtereenvolgende | twee volle
ago = geleden | terug
later = later | daarna | erna
earlier = eerder | ervoor | daarvoor
hence = vanaf nu | vanaf vandaag | na vandaag
hence_before = over
decade_mark = er | 's
years_of = jaren | de jaren
future = zal | zullen | zou | zouden | wil | willen | gaat | gaan | ga | verwacht | gepland | moet | moeten | kan | komt | begint | volgt
    | zult
    | zul
past = was | waren | is | heeft | hebben | had | hadden | werd | werden | zei | ging | ben | gebeurde

[date_ordinal]
1 = eerste
2 = tweede
3 = derde
4 = vierde
5 = vijfde
6 = zesde
7 = zevende
8 = achtste
9 = negende
10 = tiende
11 = elfde
12 = twaalfde
13 = dertiende
14 = veertiende
15 = vijftiende
16 = zestiende
17 = zeventiende
18 = achttiende
19 = negentiende
20 = twintigste
21 = eenentwintigste
22 = tweeëntwintigste | tweeentwintigste
23 = drieëntwintigste
24 = vierentwintigste
25 = vijfentwintigste
26 = zesentwintigste
27 = zevenentwintigste
28 = achtentwintigste
29 = negenentwintigste
30 = dertigste
31 = eenendertigste

[term]
P1D = eendaags | eendaagse
P2D = tweedaags | tweedaagse
P3D = driedaags | driedaagse
P1Y = eenjarig | eenjarige
P2Y = tweejarig | tweejarige
P3Y = driejarig | driejarige
P4Y = vierjarig | vierjarige
P5Y = vijfjarig | vijfjarige
P6Y = zesjarig | zesjarige
P7Y = zevenjarig | zevenjarige
P8Y = achtjarig | achtjarige
P10Y = tienjarig | tienjarige
P15Y = vijftienjarig | vijftienjarige
P20Y = twintigjarig | twintigjarige
P? = meerjarig | meerjarige | langjarig | langjarige | jarenlang | jarenlange
