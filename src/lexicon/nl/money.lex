# Dutch money.

[numeral]
1e6 = het miljoen
1e9 = het miljard
0 = nul
1 = één | een/article
2 = twee
3 = drie
4 = vier
5 = vijf
6 = zes
7 = zeven
8 = acht
9 = negen
10 = tien
11 = elf
12 = twaalf
13 = dertien
14 = veertien
15 = vijftien
16 = zestien
17 = zeventien
18 = achttien
19 = negentien
20 = twintig
30 = dertig
40 = veertig
50 = vijftig
60 = zestig
70 = zeventig
80 = tachtig
90 = negentig
100 = honderd
1000 = duizend
0.5 = een half | een halve | half | halve | de helft van een
0.25 = een kwart
0.75 = driekwart
1.5 = anderhalf | anderhalve
2.5 = tweeënhalf | twee-en-een-half

[scale]
100 = honderd
1e3 = duizend
1e5 = lakh{,s} | ton/weak
1e6 = miljoen | mln | mln. | milj. | mio
1e7 = crore{,s}
1e9 = miljard | mld | mld. | mrd | mrd.
1e12 = biljoen | bln/weak

[vague]
0 = enkele | verscheidene | verschillende | meerdere | een paar | tal van | talloze | diverse
10 = tientallen | tiental
12 = tientallen/weak | dozijnen
100 = honderden | honderdtal
1e3 = duizenden
1e6 = miljoenen
1e9 = miljarden

[money_affix]
1e3 = k | K
1e6 = M | m | mio
1e9 = mld

[money_word]
link = aan
and = en | ën | en de
point = komma | punt
half = en een half | en een halve
unit = per aandeel | per stuk | het stuk | per certificaat | per uur | per dag | per week | per maand | maandelijks | per jaar | jaarlijks | per persoon | per hoofd | per inwoner | per ton | de ton | per vat | het vat | per ounce | per troy ounce | per kilo | de kilo | per kilogram | per liter | de liter | per vierkante meter | de vierkante meter | per megawattuur | per kilowattuur | per nacht | per klant | per huishouden | per kwartaal | per overtreding
local = in lokale valuta
never = in duizenden | in miljoenen | weegt | woog | wegen

[currency]
EUR = euro{,s} | euro's | piek/weak | ballen/weak
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/TTD/BBD/BSD/BZD/BND/FJD/GYD/NAD/LRD/SBD/SRD/XCD/KYD = dollar{,s}
USD/CAD/AUD = bucks | buck
SRD = surinaamse dollar{,s}
GBP/EGP/LBP/SYP/SDG/SSP/GIP/FKP/SHP/IEP/CYP = pond{,en}/weak
GBP = pond sterling | ponden sterling | britse pond{,en} | engelse pond{,en}
CHF/FRF/BEF/LUF/XOF/XAF/XPF/RWF/BIF/DJF/GNF/KMF/CDF = frank{,en} | franc{,s}
XOF/XAF = CFA-frank | CFA-franc{,s}
JPY = yen
CNY = yuan | renminbi
INR/PKR/LKR/NPR/MUR/SCR/land = roepie{,s} | rupee{,s}
IDR = roepia{,h} | rupiah
RUB/BYN/land = roebel{,s}
KRW/KPW/land = won/weak
MXN/ARS/CLP/COP/PHP/UYU/DOP/CUP/land = peso{,s} | peso's
BRL = real/weak | reais
TRY/ITL = lira | lire | lira's
ILS = sjekel{,s} | shekel{,s}
SEK/NOK/DKK/CZK/ISK/EEK/land = kroon | kronen
PLN = zloty{,s} | zloty's
HUF = forint
RON/MDL/land = leu | lei
BGN = lev | leva
HRK = kuna
RSD/KWD/BHD/JOD/IQD/LYD/DZD/TND/land = dinar{,s}
AED/MAD/land = dirham{,s}
SAR/IRR/QAR/OMR/YER/land = riyal{,s} | rial{,s}
ZAR = rand/weak
NGN = naira
KES/UGX/TZS/SOS/land = shilling{,s}
THB = baht
VND = dong
MYR = ringgit
ANG/AWG/NLG = gulden{,s}
NLG = gulden{,s}
DEM/FIM = mark
DEM = duitse mark | D-mark
FIM = finse mark
ESP = peset{a,as} | peseta's
GRD = drachme{,n}
UAH = hryvnia
BTC = bitcoin{,s}

[minor]
?/EUR/USD = cent{,s} | eurocent{,s} | dollarcent{,s}
GBP = penny | pence | pennies | penny's
CHF/FRF = centime{,s} | rappen
SEK/NOK/DKK = öre | øre

[currency_land]
US = amerikaanse | VS | US
CA = canadese
AU = australische
NZ = nieuw-zeelandse
HK = hongkongse | Hongkong | Hong Kong | Hongkong-
SG = singaporese | Singapore
TW = taiwanese | Taiwan
NA = namibische
GB = britse | engelse
EG = egyptische
LB = libanese
CH = zwitserse
FR = franse
BE = belgische
JP = japanse
CN = chinese
IN = indiase
PK = pakistaanse
ID = indonesische
RU = russische
KR = zuid-koreaanse | koreaanse
MX = mexicaanse
AR = argentijnse
CL = chileense
CO = colombiaanse
PH = filipijnse
BR = braziliaanse
TR = turkse
IT = italiaanse
IL = israëlische
SE = zweedse
NO = noorse
DK = deense
IS = ijslandse
CZ = tsjechische
PL = poolse
HU = hongaarse
RO = roemeense
RS = servische
KW = koeweitse
DZ = algerijnse
TN = tunesische
MA = marokkaanse
SA = saudische | saoedische
QA = qatarese
IR = iraanse
ZA = zuid-afrikaanse
DE = duitse
FI = finse
NL = nederlandse
AN = antilliaanse
UA = oekraïense
IN = India
PK = Pakistan
MX = Mexico
AR = Argentinië
CL = Chili
CO = Colombia
PH = Filipijnen
SE = Zweden
NO = Noorwegen
DK = Denemarken
CZ = Tsjechië
DZ = Algerije
TN = Tunesië
MA = Marokko
SA = Saoedi-Arabië
QA = Qatar
KE = Kenia

[qualifier]
about = ongeveer | circa | ca | ca. | rond de | rond | zo'n | bijna | nagenoeg | krap | om en nabij | omstreeks | tegen de | pakweg | een kleine | naar schatting | geschat op | grofweg | plusminus | in de buurt van | omgerekend | omgerekend zo'n | omgerekend ongeveer | omgerekend bijna | ruwweg | dik/weak
more_than = meer dan | ruim | boven de | boven | iets meer dan | over de | méér dan | overschrijdt/present | overschreed/past | overstijgt/present | oversteeg/past | hoger dan | groter dan | dik | een dikke | een ruime
less_than = minder dan | onder de | onder | lager dan | beneden de | nog geen | kleiner dan | net geen
at_least = minstens | ten minste | tenminste | minimaal | op zijn minst | niet minder dan | vanaf | zeker
at_most = tot | maximaal | hoogstens | ten hoogste | niet meer dan | tot wel | tot maximaal | op zijn hoogst
exact = precies | exact | slechts | maar

[qualifier_after]
at_least = of meer | en meer | minimaal
at_most = of minder | maximaal
about = ongeveer

[range]
1 = tussen | tussen de | tussen een
2 = tot | tot en met | à | a | tot de
8 = naar | naar ongeveer | naar ruim
3 = van | vanaf
4 = steeg | stijg{t,en} | gestegen | daal{t,de,den} | dalen | gedaald | verhoogd{,e} | verlaag{t,de} | verlaagd | groei{t,de,en} | gegroeid | ging | gaat | kromp | gekrompen | zakte | gezakt | viel | gevallen | verminderd{,e}
5 = of

[money_verb]
investeer{t,de,den} | investeren | geïnvesteerd | betaal{t,de,den} | betalen | kost{,te,ten} | gekost | haal{t,de,den} | opgehaald | tel{t,de,den} | neergeteld | uitgegeven | le{ent,ende} | geleend | steek{t} | st{ak,aken} | gestoken | verdien{t,de,den} | opgebracht | uitgekeerd | waard

[not_money]
procent | procentpunt
