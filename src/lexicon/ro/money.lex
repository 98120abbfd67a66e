# Romanian money.

[numeral]
0 = zero
1 = unu | una | un/article | o/article
2 = doi | două | doua
3 = trei
4 = patru
5 = cinci
6 = șase | sase | şase
7 = șapte | sapte | şapte
8 = opt
9 = nouă | noua
10 = zece
11 = unsprezece
12 = doisprezece | douăsprezece | douasprezece
13 = treisprezece
14 = paisprezece
15 = cincisprezece
16 = șaisprezece | saisprezece
17 = șaptesprezece | saptesprezece
18 = optsprezece
19 = nouăsprezece | nouasprezece
20 = douăzeci | douazeci
30 = treizeci
40 = patruzeci
50 = cincizeci
60 = șaizeci | saizeci | şaizeci
70 = șaptezeci | saptezeci
80 = optzeci
90 = nouăzeci | nouazeci
0.5 = jumătate de | o jumătate de | jumatate de
100 = o sută | o suta
1000 = o mie

[scale]
100 = sute | sută | suta
1e3 = mii | mie
1e6 = milion | milioane | mil | mil. | mln
1e9 = miliard | miliarde | mld | mld.
1e12 = trilion | trilioane

[vague]
0 = câteva | cateva | câțiva | cativa | mai multe | numeroase
10 = zeci
12 = duzini
100 = sute
1e3 = mii
1e6 = milioane
1e9 = miliarde

[money_word]
link = de
and = și | si | şi
point = virgulă | virgula
half = și jumătate | si jumatate
unit = pe acțiune | pe actiune | per acțiune | bucata | fiecare | pe oră | pe ora | pe zi | pe săptămână | pe lună | pe luna | lunar | pe an | anual | pe tonă | tona | pe baril | barilul | uncia | pe kilogram | kilogramul | pe litru | litrul | pe metru pătrat | pe persoană | pe cap de locuitor
never = cântărește | în mii de | în milioane de

[currency]
RON = ron | RON
RON/MDL = leu | lei | leul | leului
EUR = euro
USD/CAD/AUD/NZD/HKD/SGD/TWD = dolar{,i,ul,ului,ilor}
USD/CAD/AUD = verzișori/weak
GBP/EGP/LBP = lir{ă,a,e}
GBP = lir{ă,a,e} sterlin{ă,a,e} | pound{,s} | pounzi
ITL/TRY = lir{ă,a,e} italien{ă,e}
CHF/FRF = franc{,i}
JPY = yen{,i}
CNY = yuan{,i}
INR/PKR/LKR = rupi{e,i,a}
RUB/BYN = rubl{ă,e,a}
BGN = lev{a,e}
RSD/KWD/JOD/IQD/DZD/TND/BHD = dinar{,i}
AED/MAD = dirham{,i}
SAR/QAR/IRR/OMR = rial{,i} | riyal{,i}
SEK/NOK/DKK/CZK = coroan{ă,e,a}
PLN = zlo{t,ți,ti,țil,tul}
HUF = forin{t,ți,ti}
UAH = grivn{e,a,ă}
ILS = shekel{,i} | șekel{,i}
KRW = won
MXN/ARS/CLP/COP/PHP = peso | pesos
BRL = real{,i}/weak
TRY = lire turcești | lire turcesti
DEM = mărci | marci
MYR = ringgi{t,ți,ti}
VND = dong
KRW = woni
HRK = kun{e,a}
BTC = bitcoin{,i}

[minor]
RON/MDL = ban/weak | bani
?/USD/EUR = cen{t,ți,ti,ţi} | eurocen{t,ți,ti}
GBP = penny | pence | peni
RUB/UAH = copeici

[currency_land]
US = american{,i} | SUA
CA = canadian | canadieni | canadiani
AU = australian | australieni
NZ = neozeelandez{,i}
HK = Hong Kong
SG = singapore{z,zi}
GB = britanic{ă,e} | englez{ești,ească}
EG = egiptean{ă,a} | egiptene
LB = libanez{ă,e}
CH = elvețian | elvețieni | elvetieni | elvetian
FR = francez{,i}
JP = japonez{,i}
CN = chinez{,i} | chinezești
IN = indien{e,i} | indian{ă,a}
PK = pakistanez{e,ă}
RU = rus{ești,ească,esti} | rusă
BG = bulgar{ești,ească}
RS = sârbești | sarbesti
KW = kuweitien{e,i} | kuweitian | kuwaitieni | kuwaitian
JO = iordanieni | iordanian
IQ = irakieni | irakian
AE = emirate | emirati
MA = marocani | marocan
SA = saudi{,ți,t,ti,i}
QA = qatarian{,a,i} | qatari{a,eni}
IR = iranian | iranieni
SE = suedez{e,ă}
NO = norvegien{e,ă}
DK = danez{e,ă}
CZ = cehe{ști,ască,sti}
PL = polonez{i,e}
HU = maghiari | ungurești
TR = turcești | turcească | turcesti
MD = moldovenești | moldovenesti
MX = mexican{,i}

[qualifier]
about = aproximativ | circa | cca | cca. | aproape | în jur de | in jur de | vreo | cam | aproape de | în jurul a | estimat la | în valoare de circa | undeva la | în apropiere de
more_than = peste | mai mult de | mai mult decât | mai mare de | mai mari de | mai scump de | depășește/present | a depășit/past | depasesc/present
less_than = sub | mai puțin de | mai putin de | mai mic de | mai ieftin de
at_least = cel puțin | cel putin | minim | minimum | nu mai puțin de | măcar | macar
at_most = până la | pana la | maxim | maximum | cel mult | nu mai mult de | de până la
exact = exact | doar | numai | fix

[qualifier_after]
at_least = sau mai mult | minim | cel puțin
at_most = sau mai puțin | maxim
about = aproximativ

[range]
1 = între | intre
2 = la | până la | pana la
3 = de la | din
4 = crescut | scăzut | scazut | urcat | coborât | majorat | redus | scade | crește | urcă
5 = sau

[not_money]
la sută | procente
