# Catalan money.

[numeral]
0 = zero
1 = u | un/article | una/article
2 = dos | dues
3 = tres
4 = quatre
5 = cinc
6 = sis
7 = set
8 = vuit | huit
9 = nou
10 = deu
11 = onze
12 = dotze
13 = tretze
14 = catorze
15 = quinze
16 = setze
17 = disset | desset
18 = divuit | devuit
19 = dinou | denou
20 = vint
21 = vint-i-un | vint-i-u | vint-i-una
22 = vint-i-dos | vint-i-dues
23 = vint-i-tres
24 = vint-i-quatre
25 = vint-i-cinc
26 = vint-i-sis
27 = vint-i-set
28 = vint-i-vuit
29 = vint-i-nou
30 = trenta
40 = quaranta
50 = cinquanta
60 = seixanta
70 = setanta
80 = vuitanta
90 = noranta
100 = cent
200 = dos-cents | dues-centes
300 = tres-cents
400 = quatre-cents
500 = cinc-cents
1000 = mil
0.5 = mig | mitja

[scale]
100 = cents | centes
1e3 = mil
1e6 = mili{ó,ons} | milio
1e9 = mil milions | miliard{,s}
1e12 = bili{ó,ons}

[vague]
0 = diversos | uns quants | alguns | molts
2 = parell de
10 = desen{a,es}
12 = dotzen{a,es}
20 = vinten{a,es}
100 = centenar{,s} | centen{a,es}
1e3 = miler{,s}
1e6 = milions

[money_affix]
1e3 = k
1e6 = M
1e9 = MM

[money_word]
link = de | d'
and = i | amb
point = coma
half = i mig | i mitja
unit = per acció | l'acció | cadascun | cada un | per hora | l'hora | al dia | diaris | a la setmana | al mes | mensuals | a l'any | anuals | per persona | per habitant | la tona | per tona | el barril | l'unça | el quilo | per quilo | el litre | per litre | el metre quadrat | per nit | per unitat
never = pesa | en milers de | en milions de

[currency]
EUR = euro{,s}
USD/CAD/AUD/NZD/HKD/SGD/TWD = d{ò,o}lar{,s}
GBP/EGP/LBP = lliur{a,es}/weak
GBP = lliur{a,es} esterlin{a,es}
CHF/FRF/XOF = franc{,s}
JPY = ien{,s}
CNY = iuan{,s} | yuan{,s}
INR/PKR/LKR = rupi{a,es}
RUB = ruble{,s}
KRW = won{,s}
MXN/ARS/CLP/COP/PHP = peso{,s}
BRL = real/weak | reals/weak
TRY/ITL = lir{a,es}
ILS = xéquel{,s} | shekel{,s} | séquel{,s}
SEK/NOK/DKK/CZK = coron{a,es}/weak
PLN = zloty{,s}
RSD/KWD/JOD/IQD/DZD/TND = dinar{,s}
AED/MAD = dírham{,s} | dirham{,s}
SAR/QAR/IRR/OMR = riyal{,s} | rial{,s}
ESP = pesset{a,es} | Pt | Pts | pela/weak
DEM = marc{,s}/weak
VND = dong{,s}
THB = baht{,s}
HRK = kun{a,es}
BTC = bitcoin{,s}

[minor]
EUR/USD/GBP = cèntim{,s} | centim{,s}
?/USD/EUR = centau{,s} | cent/bound | centavo{,s}
GBP = penic{,s} | pence

[currency_land]
US = americà | americans | nord-americà | nord-americans | estatunidenc{,s} | EUA
CA = canadenc{,s}
AU = australià | australians
NZ = neozelandès | neozelandesos
HK = Hong Kong
SG = Singapur
GB = britàni{ca,ques}
EG = egípci{a,es}
LB = libanes{a,es}
CH = suís | suïssos
JP = japonès | japonesos
CN = xinès | xinesos
IN = índi{a,es}
PK = pakistanes{a,es}
SE = sue{ca,ques}
NO = norue{ga,gues}
DK = danes{a,es}
CZ = tx{eca,eques}
KW = kuwaitià | kuwaitians
JO = jordà | jordans
SA = saudita | saudites
QA = qatarià | qatarians
MX = mexicà | mexicans
AR = argentí | argentins
RU = rus{,sos}
TR = tur{ca,ques}

[qualifier]
about = uns | unes | al voltant de | aproximadament | gairebé | quasi | prop de | a prop de | vora | més o menys | cap a | entorn de | al volt de
more_than = més de | més que | superior a | superiors a | per sobre de | per damunt de | supera/present | superen/present | major de | més car que | sobre els
less_than = menys de | menys que | inferior a | per sota de | menor de
at_least = almenys | com a mínim | mínim de | no menys de | un mínim de | a partir de | pel cap baix
at_most = fins a | com a màxim | màxim de | com a molt | no més de | un màxim de
exact = exactament | només | precisament

[qualifier_after]
at_least = o més | com a mínim
at_most = o menys | com a màxim
about = aproximadament

[range]
1 = entre
2 = a | fins a
3 = des de
7 = de
4 = pujat | baixat | passat | augmentat | crescut | caigut
5 = o

[not_money]
per cent
