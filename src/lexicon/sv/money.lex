# Swedish money.

[numeral]
0 = noll
1 = ett | en/article
2 = två
3 = tre
4 = fyra
5 = fem
6 = sex
7 = sju
8 = åtta
9 = nio
10 = tio
11 = elva
12 = tolv
13 = tretton
14 = fjorton
15 = femton
16 = sexton
17 = sjutton
18 = arton
19 = nitton
20 = tjugo
30 = trettio
40 = fyrtio
50 = femtio
60 = sextio
70 = sjuttio
80 = åttio
90 = nittio
100 = hundra
1000 = tusen
0.5 = en halv | halv | ett halvt | halva
0.25 = en kvarts | en fjärdedels

[scale]
100 = hundra
1e3 = tusen
1e6 = miljon{,er} | mn | mln | milj | milj.
1e9 = miljard{,er} | md | mdr | mrd
1e12 = biljon{,er} | bn/weak

[vague]
0 = flera | några | åtskilliga | många | ett par
10 = tiotals | tiotal
12 = dussintals
100 = hundratals
1e3 = tusentals
1e6 = miljontals | miljoner
1e9 = miljardtals | miljarder

[money_affix]
1e3 = t | k
1e6 = m | mn

[money_word]
link = av
and = och
point = komma
half = och en halv | och ett halvt
unit = per aktie | styck | st | per styck | stycket | per andel | per timme | i timmen | per dag | om dagen | per vecka | i veckan | per månad | i månaden | per år | om året | årligen | per person | per capita | per invånare | per ton | tonnet | per fat | fatet | per uns | per kilo | kilot | per kilogram | per liter | litern | per kvadratmeter | per megawattimme | per kilowattimme | per kund | per natt | per hushåll
local = i lokal valuta
never = väger | vägde | i tusental | i miljoner

[currency]
SEK/NOK/DKK/ISK/CZK = krona | kronor | kronorna | kronan
SEK/NOK/DKK = kr/sign | kr.
SEK*3 = tkr | ksek | tsek
SEK*6 = mkr | mnkr | msek
SEK*9 = mdkr
SEK = :- | spänn | svenska kronor | skr
SEK/NOK/DKK = kroner
EUR = euro{,n,s}
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD = dollar{,s,n}
USD/CAD/AUD = bucks
GBP/EGP/LBP = pund/weak
GBP = brittiska pund | pund sterling | engelska pund
CHF/FRF = franc | francs
CHF = schweizerfranc
JPY = yen
CNY = yuan | renminbi
INR/PKR/LKR/NPR = rupie{,r} | rupee{,s}
IDR = indonesiska rupier
RUB/BYN = rubel | rubler
KRW = won
MXN/ARS/CLP/COP/PHP = pesos | peso
BRL = real/weak | reais
TRY/ITL = lira | lire | liror
ILS = shekel | shekler
PLN = zloty | złoty
HUF = forint{,er}
RON = leu | lei
RSD/KWD/JOD/IQD/DZD/TND = dinar{,er}
AED/MAD = dirham
SAR/QAR/IRR = rial{,er} | riyal{,er}
ZAR = rand/weak
THB = baht | bath/weak
VND = dong
DEM/FIM = mark/weak
EEK = eesti kroon | kroon{,i}
NLG = gulden
BTC = bitcoin
UAH = hryvnia

[minor]
SEK/NOK/DKK = öre | ören | øre
?/EUR/USD = cent{,s} | eurocent
GBP = pence | penny | pennies
CHF = rappen


[currency_land]
SE = svensk{,a,t}
NO = norsk{,a}
DK = dansk{,a}
IS = isländsk{,a}
CZ = tjeckisk{,a}
US = amerikansk{,a} | US | USA
CA = kanadensisk{,a}
AU = australisk{,a} | australiensisk{,a}
NZ = nyzeeländsk{,a}
HK = Hongkong | Hong Kong
SG = Singapore
TW = taiwanesisk{,a}
GB = brittisk{,a} | engelsk{,a}
EG = egyptisk{,a}
CH = schweizisk{,a}
FR = fransk{,a}
JP = japansk{,a}
CN = kinesisk{,a}
IN = indisk{,a}
PK = pakistansk{,a}
RU = rysk{,a}
BY = vitrysk{,a}
KR = sydkoreansk{,a}
MX = mexikansk{,a}
AR = argentinsk{,a}
BR = brasiliansk{,a}
TR = turkisk{,a}
IT = italiensk{,a}
IL = israelisk{,a}
KW = kuwaitisk{,a}
ZA = sydafrikansk{,a}
DE = tysk{,a}
FI = finsk{,a}
NL = nederländsk{,a} | holländsk{,a}

[qualifier]
about = cirka | ca | ca. | omkring | runt | ungefär | nästan | närmare | knappt | i storleksordningen | uppskattningsvis | kring | bortåt | nära | uppemot | motsvarande | cirkus | strax under
more_than = mer än | över | drygt | mera än | överstig{er,a}/present | översteg/past | överskrider/present | högre än | större än | en bit över
less_than = mindre än | under | lägre än | understiger/present
at_least = minst | åtminstone | inte mindre än | lägst
at_most = upp till | högst | maximalt | max | som mest | inte mer än | max.
exact = exakt | precis | bara | endast

[qualifier_after]
at_least = eller mer | och uppåt | minst
at_most = eller mindre | max | som mest
about = ungefär

[range]
1 = mellan
2 = till | upp till
3 = från
4 = steg | stiger | stigit | sjönk | sjunker | sjunkit | ökade | ökar | ökat | minskade | minskat | föll | fallit | höjde | höjer | höjt | höjs | sänkte | sänker | sänkt | sänks | gick | växte
5 = eller

[not_money]
procent | procentenheter
