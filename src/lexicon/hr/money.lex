# Croatian money.

[numeral]
0 = nula
1 = jedan | jedna | jedno | jednog | jednoga | jednu | jednom | jedne
2 = dva | dvije | dvaju | dviju
3 = tri | triju
4 = četiri | cetiri | četiriju
5 = pet
6 = šest | sest
7 = sedam
8 = osam
9 = devet
10 = deset
11 = jedanaest
12 = dvanaest
13 = trinaest
14 = četrnaest
15 = petnaest
16 = šesnaest
17 = sedamnaest
18 = osamnaest
19 = devetnaest
20 = dvadeset
30 = trideset
40 = četrdeset | cetrdeset
50 = pedeset
60 = šezdeset
70 = sedamdeset
80 = osamdeset
90 = devedeset
100 = sto
200 = dvjesto | dvjesta | dvije stotine
300 = tristo | trista
400 = četiristo
500 = petsto
600 = šesto
700 = sedamsto
800 = osamsto
900 = devetsto
0.5 = pola | polovica | pol
1000 = tisuću | tisuća
1e6 = milijun
1e9 = milijarda | milijardu

[scale]
1e3 = tisuć{a,e,u,i,} | hiljad{a,e,u} | tis | tis.
1e6 = milijun{,a,i,e,om} | milion{,a} | mil | mil. | mln
1e9 = milijard{a,e,i,u,} | mlrd | mlrd. | mrd
1e12 = bilijun{,a,i} | bilion{,a}

[vague]
0 = nekoliko | više/weak
10 = deseci | desetke | desetak | desetaka
100 = stotine | stotina | stotinjak
1e3 = tisuće
1e6 = milijuni | milijune
1e9 = milijarde

[money_word]
and = i | te
point = cijelih | cijela | zarez
half = i pol | i po
unit = po dionici | po komadu | komad | po toni | po barelu | na sat | po satu | na dan | dnevno | mjesečno | na mjesec | godišnje | na godinu | po kilogramu | kilogram | po litri | po osobi | po stanovniku | po četvornom metru | po kvadratu | po noćenju
never = u tisućama | u milijunima

[currency]
HRK = kun{a,e,i,u,ama}
EUR = eur{o,a,i,e,ima}
USD/CAD/AUD/NZD/HKD/SGD/TWD = dolar{,a,i,e,ima,om,u}
GBP/EGP/LBP = funt{a,i,e,u,ama}/weak | funt/weak
GBP = funt{a,i,e} sterlinga | sterlinga | britanskih funti
CHF/FRF = fran{ak,ka,aka,ci,ke}
JPY = jen{,a,i}
CNY = juan{,a,i}
RUB/BYN = rublj{a,e,i} | rubalja
INR/PKR/LKR = rupij{a,e,u}
TRY/ITL = lir{a,e,u}
RSD/KWD/JOD/IQD/DZD/TND/BHD/LYD = dinar{,a,i,e}
BAM = konvertibiln{ih,e,a} mar{aka,ke,ka} | KM
DEM/BAM/FIM = mar{aka,ke,ka}/weak
SEK/NOK/DKK/CZK/ISK = krun{a,e,u}
PLN = zlot{a,e,i} | zlotih
HUF = forint{a,i,e,}
AED/MAD = dirham{,a,i}
SAR/QAR/IRR = rijal{,a,i} | rial{,a,i}
ILS = šekel{,a,i}
BGN = lev{,a,i}
RON = leja | leji | lej
MYR = ringit{,a,i} | ringgit{,a}
MXN/ARS/CLP/COP/PHP = pesos{,a,i} | peza | pezosa
BTC = bitcoin{,a,i}
KRW = von{,a}

[minor]
?/USD/EUR = cent{,a,i,ima,e} | eurocent{,a,i}
HRK = lip{a,e,i,u}
GBP = peni{,ja} | pens{,a} | penny
RSD = para/weak
BAM/DEM = feninga | pfeniga

[endings]
m_adj = present: i ih a e u og im om

[currency_land]
US = američk<m_adj> | americk<m_adj> | SAD
CA = kanadsk<m_adj>
AU = australsk<m_adj> | australijsk<m_adj>
NZ = novozelandsk<m_adj>
HK = hongkonšk<m_adj>
SG = singapursk<m_adj>
GB = britansk<m_adj> | englesk<m_adj>
EG = egipatsk<m_adj>
LB = libanonsk<m_adj>
CH = švicarsk<m_adj>
RU = rusk<m_adj>
IN = indijsk<m_adj>
PK = pakistansk<m_adj>
TR = tursk<m_adj>
RS = srpsk<m_adj>
KW = kuvajtsk<m_adj>
SE = švedsk<m_adj>
NO = norvešk<m_adj>
DK = dansk<m_adj>
CZ = češk<m_adj>
HR = hrvatsk<m_adj>
DE = njemačk<m_adj>
JP = japansk<m_adj>
CN = kinesk<m_adj>
SA = saudijsk<m_adj>

[qualifier]
about = oko | otprilike | približno | gotovo | skoro | blizu | cca | cca. | negdje oko | malo manje od | okruglo | otprilike oko
more_than = više od | preko | iznad | nešto više od | veće od | veći od | premašuje/present | premašio/past | premašila/past | skuplje od | prelazi/present
less_than = manje od | ispod | niže od | manji od | jeftinije od
at_least = najmanje | barem | minimalno | ne manje od | minimum | bar
at_most = do | najviše | maksimalno | ne više od | maksimum
exact = točno | upravo | samo

[qualifier_after]
at_least = ili više | i više | najmanje
at_most = ili manje | najviše
about = otprilike

[range]
1 = između | izmedju | izmedu
2 = do
3 = od | sa | s
4 = porast{ao,la,e} | porasl{a,e,o,i} | narast{ao,e} | pao | pala | palo | smanjen{,a,o} | povećan{,a,o} | skočila | skočio | povećao | smanjio
5 = ili

[not_money]
posto | postotak | postotnih
