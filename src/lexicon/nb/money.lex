# Norwegian money.

[numeral]
0 = null
1 = én | ett | en/article | et/article
2 = to
3 = tre
4 = fire
5 = fem
6 = seks
7 = sju | syv
8 = åtte
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
20 = tjue | tyve
30 = tretti | tredve
40 = førti
50 = femti
60 = seksti
70 = sytti
80 = åtti
90 = nitti
100 = hundre
1000 = tusen
0.5 = en halv | halv | et halvt
1.5 = halvannen

[scale]
100 = hundre
1e3 = tusen
1e6 = million{,er} | mill | mill. | mln
1e9 = milliard{,er} | mrd | mrd. | mia | mia.
1e12 = billion{,er}

[vague]
0 = flere | noen | adskillige | mange | et par
10 = titalls | titall | tital
12 = dusinvis
100 = hundretalls | hundrevis
1e3 = tusentalls | tusenvis
1e6 = milliontalls | millioner
1e9 = milliarder

[money_affix]
1e3 = k
1e6 = m | M
1e6 = mill

[money_word]
link = av
and = og
point = komma
half = og en halv | og et halvt
unit = per aksje | pr. aksje | pr aksje | stykket | per stykk | stk | per andel | per time | i timen | timen | per dag | om dagen | per uke | i uken | per måned | i måneden | måneden | per år | i året | årlig | per person | per innbygger | per tonn | tonnet | per fat | fatet | per unse | per kilo | kiloen | kilo | per liter | literen | per kvadratmeter | per kilowattime | per kunde | per natt | per husholdning
local = i lokal valuta
never = veier | veide | i tusen | i millioner

[currency]
NOK/SEK/DKK/ISK/CZK = krone{,r,ne,n}
NOK/SEK/DKK = kr/sign | kr.
NOK*6 = mnok | mkr
NOK = ,- | norske kroner | nkr
SEK/NOK = kronor
SEK = svenske kronor
EUR = euro{,s,en}
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/BBD/NAD = dollar{,s,en}
USD/CAD/AUD = bucks
GBP/EGP/LBP = pund/weak | pounds
GBP = britiske pund | pund sterling | engelske pund
CHF/FRF/XOF = franc{,s}
CHF = sveitserfranc | sveitserfrancs
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
NOK/SEK/DKK = øre | ører | öre
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
CZ = tsjekkisk{,e}
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
CH = sveitsisk{,e}
FR = fransk{,e}
JP = japansk{,e}
CN = kinesisk{,e}
IN = indisk{,e}
PK = pakistansk{,e}
LK = srilankisk{,e}
RU = russisk{,e}
KR = sørkoreansk{,e}
MX = meksikansk{,e}
AR = argentinsk{,e}
BR = brasiliansk{,e}
TR = tyrkisk{,e}
IT = italiensk{,e}
IL = israelsk{,e}
PL = polsk{,e}
TH = thai | thailand | thailandsk{,e}
KW = kuwaitisk{,e}
ZA = sør-afrikansk{,e} | sørafrikansk{,e}
DE = tysk{,e}
FI = finsk{,e}

[qualifier]
about = cirka | ca | ca. | omtrent | rundt | omkring | nesten | nærmere | knappe | i underkant av | i størrelsesorden | om lag | omlag | anslagsvis | rundt om | tett på | tilsvarende | bortimot | opp mot | like under
more_than = mer enn | over | drøyt | drøye | godt over | overstiger/present | oversteg/past | i overkant av | høyere enn | vel | større enn
less_than = mindre enn | under | lavere enn | færre enn
at_least = minst | ikke mindre enn | i det minste | minimum
at_most = opptil | inntil | opp til | maksimalt | maks | høyst | på det meste | ikke mer enn
exact = nøyaktig | akkurat | bare | kun | eksakt

[qualifier_after]
at_least = eller mer | og oppover | minst
at_most = eller mindre | maks
about = omtrent

[range]
1 = mellom
2 = til | opp til
3 = fra
4 = steg | stiger | steget | sank | synker | sunket | økte | øker | økt | falt | faller | redusert | reduserte | hevet | senket | gikk | vokste
5 = eller

[not_money]
prosent | prosentpoeng
