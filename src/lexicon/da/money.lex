# Danish money.

[numeral]
0 = null
1 = én | ett | en/article | et/article
2 = to
3 = tre
4 = fire
5 = fem
6 = seks
7 = syv
8 = otte
9 = ni
10 = ti
11 = elleve
12 = tolv
13 = tretten
14 = fjorten
15 = femten
16 = seksten
17 = sytten
18 = atten
19 = nitten
20 = tyve
30 = tredive
40 = fyrre
50 = halvtreds
60 = tres
70 = halvfjerds
80 = firs
90 = halvfems
100 = hundrede
1000 = tusind
0.5 = en halv | halv | et halvt
1.5 = halvannen

[scale]
100 = hundrede
1e3 = tusind{,e}
1e6 = million{,er} | mio | mio. | mill. | mln
1e9 = milliard{,er} | mrd | mrd. | mia | mia.
1e12 = billion{,er}

[vague]
0 = flere | nogle | adskillige | mange | et par
10 = snesevis
12 = dusinvis
100 = hundredvis
1e3 = tusind{,e}talls | tusenvis
1e6 = millioner
1e9 = milliarder

[money_affix]
1e3 = k
1e6 = m | M
1e6 = mill

[money_word]
link = af
and = og
point = komma
half = og en halv | og et halvt
unit = per aktie | pr. aktie | pr aktie | stykket | per stykk | stk | per andel | per time | i timen | timen | per dag | om dagen | per uke | i uken | per måned | i måneden | måneden | per år | i året | årlig | per person | per innbygger | per tonn | tonnet | per fat | fatet | per unse | per kilo | kiloen | kilo | per liter | literen | per kvadratmeter | per kilowattime | per kunde | per natt | per husholdning
local = i lokal valuta
never = veier | veide | i tusen | i millioner

[currency]
DKK/SEK/NOK/ISK/CZK = krone{,r,ne,n}
DKK/SEK/NOK = kr/sign | kr.
DKK*6 = mkr | mdkk
DKK = ,- | danske kroner | dkr
SEK/NOK = kronor
SEK = svenske kronor
EUR = euro{,s,en}
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/BBD/NAD = dollar{,s,en}
USD/CAD/AUD = bucks
GBP/EGP/LBP = pund/weak | pounds
GBP = britiske pund | pund sterling | engelske pund
CHF/FRF/XOF = franc{,s}
CHF = schweizerfranc | schweizerfrancs
JPY = yen
CNY = yuan | renminbi
INR/PKR/LKR/NPR = rupi | rupier | rupee{,s} | rupie
RUB/BYN = rubel | rubler
KRW = won
MXN/ARS/CLP/COP/PHP = pesos | peso
BRL = real/weak | reais
TRY/ITL = lira | lire
ILS = shekel | shekler | sjekel
PLN = zloty | sloty | złoty
HUF = forint{,er}
CZK = koruna | koruny | korun
RON = leu | lei
RSD/KWD/JOD/IQD/DZD/TND = dinar{,er}
AED/MAD = dirham{,s,er}
SAR/QAR/IRR = rial{,er} | riyal{,er}
ZAR/NAD = rand
THB = baht | bhat
VND = dong
DEM/FIM = mark/weak
NLG = gylden
BTC = bitcoin
MYR = ringgit

[minor]
DKK/SEK/NOK = øre | ører | öre
?/USD/EUR/CAD/AUD = cent{,s} | eurocent
GBP = pence | penny | pennies
CHF = rappen{,s} | rp/weak | rap/weak | centime{,s} | centesimo
CNY = fen
CZK = haleru | heller | haléř
INR/PKR = paise | paisa
PLN = groszy | grosz
THB = satang
?/USD/EUR = c/weak

[currency_land]
NO = norsk{,e}
SE = svensk{,e}
DK = dansk{,e}
IS = islandsk{,e}
CZ = tjekkisk{,e}
US = amerikansk{,e} | US | USA
CA = kanadisk{,e} | canadisk{,e}
AU = australsk{,e} | australisk{,e}
NZ = new zealand | newzealandsk{,e} | new zealandsk{,e} | nz
HK = hong kong | hongkong | Hongkong-
SG = singaporsk{,e} | singapore
TW = taiwansk{,e} | taiwan
JM = jamaicansk{,e}
BB = barbadisk{,e}
NA = namibisk{,e}
GB = britisk{,e} | engelsk{,e}
EG = egyptisk{,e}
CH = schweizisk{,e}
FR = fransk{,e}
JP = japansk{,e}
CN = kinesisk{,e}
IN = indisk{,e}
PK = pakistansk{,e}
LK = srilankisk{,e}
RU = russisk{,e}
KR = sydkoreansk{,e}
MX = meksikansk{,e}
AR = argentinsk{,e}
BR = brasiliansk{,e}
TR = tyrkisk{,e}
IT = italiensk{,e}
IL = israelsk{,e}
PL = polsk{,e}
TH = thai | thailand | thailandsk{,e}
KW = kuwaitisk{,e}
ZA = syd-afrikansk{,e} | sydafrikansk{,e}
DE = tysk{,e}
FI = finsk{,e}

[qualifier]
about = cirka | ca | ca. | omtrent | rundt | omkring | næsten | nærmere | knappe | i underkant av | i størrelsesorden | om lag | omlag | anslagsvis | rundt om | tett på | tilsvarende | bortimot | opp mot | like under
more_than = mere end | over | godt | drøye | godt over | overstiger/present | oversteg/past | i overkant av | højere end | vel | større end
less_than = mindre end | under | lavere end | færre end
at_least = mindst | ikke mindre end | i det mindste | minimum
at_most = op til | indtil | maksimalt | maks | højst | på det meste | ikke mere end
exact = nøjagtig | præcis | kun | bare | eksakt

[qualifier_after]
at_least = eller mer | og opefter | mindst
at_most = eller mindre | maks
about = omtrent

[range]
1 = mellem
2 = til | op til
3 = fra
4 = steg | stiger | steget | sank | falder | sunket | øgede | øger | øget | faldt | reduceret | reducerede | hævet | sænket | gik | voksede
5 = eller

[not_money]
procent | procentpoint
