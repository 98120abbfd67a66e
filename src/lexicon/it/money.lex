# Italian money.

[numeral]
1e6 = il milione | al milione | del milione
1e9 = il miliardo | al miliardo | del miliardo
1.5e6 = il milione e mezzo | al milione e mezzo
1.5e9 = il miliardo e mezzo | al miliardo e mezzo
0 = zero
1 = uno | un/article | una/article | un'/article
2 = due
3 = tre | tré
4 = quattro
5 = cinque
6 = sei/weak
7 = sette
8 = otto
9 = nove
10 = dieci
11 = undici
12 = dodici
13 = tredici
14 = quattordici
15 = quindici
16 = sedici
17 = diciassette
18 = diciotto
19 = diciannove
20 = venti | vent
30 = trenta | trent
40 = quaranta | quarant
50 = cinquanta | cinquant
60 = sessanta | sessant
70 = settanta | settant
80 = ottanta | ottant
90 = novanta | novant
100 = cento | cent
1000 = mille
0.5 = mezzo | mezza | metà di un

[scale]
100 = cento
1e3 = mila | mille
1e5 = lakh{,s}
1e6 = milion{e,i} | mln | mio | mil. | mln.
1e7 = crore{,s}
1e9 = miliard{o,i} | mld | mrd | mld.
1e12 = bilion{e,i} | trilion{e,i}

[vague]
0 = diversi | diverse | alcuni | alcune | qualche | parecchi | parecchie | numerosi
2 = paio di | paio d'
10 = decina | decine
12 = dozzina | dozzine
15 = quindicina
20 = ventina
30 = trentina
40 = quarantina
50 = cinquantina
100 = centinaio | centinaia
1e3 = migliaio | migliaia
1e6 = milioni
1e9 = miliardi

[money_affix]
1e3 = k | K
1e6 = M | m | mil
1e9 = mld | MLD | Mld

[money_word]
link = di | d'
and = e | ed | e i | e gli
point = virgola
half = e mezzo | e mezza
unit = per azione | ad azione | per titolo | a titolo | all'ora | l'ora | al giorno | a settimana | alla settimana | al mese | mensili | all'anno | l'anno | annui | annue | a testa | per persona | pro capite | per abitante | a tonnellata | per tonnellata | la tonnellata | al barile | a barile | il barile | l'oncia | all'oncia | per oncia | al chilo | il chilo | al kg | al litro | il litro | al metro quadro | al metro quadrato | per notte | a notte | per unità | a unità | al megawattora | al MWh | a cliente | a dozzina
local = in valuta locale
never = in migliaia di | in milioni di | in miliardi di | in milioni | in migliaia | pesa | pesava

[endings]
m_are = infinitive: are; present: a ano; past: ò arono ava avano; participle: ato ata ati ate; gerund: ando; future: erà eranno; conditional: erebbe erebbero
m_ere = infinitive: ere; present: e ono; past: ette ettero eva evano; participle: uto uta uti ute; gerund: endo; future: erà eranno

[currency]
EUR = euro | euri
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/TTD/BBD/BSD/BZD/BND/FJD/GYD/NAD/LRD/SBD/SRD/XCD/KYD = dollar{o,i}
USD = biglietti verdi
GBP/EGP/LBP/SYP/SDG/SSP/GIP/FKP/SHP/IEP/CYP = sterlin{a,e}
GBP = lir{a,e} sterlin{a,e} | sterlin{a,e} britannic{a,he}
EGP = lir{a,e} egizian{a,e}
CHF/FRF/BEF/LUF/XOF/XAF/XPF/RWF/BIF/DJF/GNF/KMF/CDF = franc{o,hi}
XOF/XAF = franc{o,hi} CFA
JPY = yen
CNY = yuan | renminbi
INR/PKR/LKR/NPR/MUR/SCR/land = rupi{a,e}
RUB/BYN/land = rubl{o,i}
KRW/KPW/land = won
MXN/ARS/CLP/COP/PHP/UYU/DOP/CUP/land = peso{,s} | pesi
BRL = real/weak | reais | réal
ITL/TRY/LBP/SYP = lira | lire
ILS = shekel | sheqel | siclo/weak
SEK/NOK/DKK/CZK/ISK/EEK/land = coron{a,e}
PLN = zloty
HUF = fiorin{o,i}/weak
RON/MDL/land = leu | lei/weak
BGN = lev | leva/weak
HRK = kun{a,e}
RSD/KWD/BHD/JOD/IQD/LYD/DZD/TND/land = dinar{o,i}
AED/MAD/land = dirham
SAR/IRR/QAR/OMR/YER/land = riyal | rial
ZAR = rand
NGN = naira
KES/UGX/TZS/SOS/land = scellin{o,i}
THB = baht
VND = dong
MYR = ringgit
DEM/FIM = marc{o,hi}/weak
DEM = marc{o,hi} tedesc{o,hi}
ESP = peset{a,e,as}
PTE = escud{o,i}
NLG = fiorin{o,i} olandes{e,i}
GRD = dracm{a,e}
ATS = scellin{o,i} austriac{o,i}
UAH = grivni{a,e}
BTC = bitcoin

[minor]
?/EUR/USD/CHF/CAD/AUD = centesim{o,i} | cent | cents
GBP = pence | penny | pennies
MXN/ARS/BRL = centavo{,s}
CHF/FRF = centime{,s}
USD/EUR = centesim{o,i} di dollaro

[currency_land]
US = american{o,i} | statunitens{e,i} | USA | US
CA = canades{e,i}
AU = australian{o,i}
NZ = neozelandes{e,i}
HK = Hong Kong
SG = Singapore
TW = taiwanes{e,i} | Taiwan
GB = britannic{a,he} | ingles{e,i}
EG = egizian{a,e}
CH = svizzer{o,i}
FR = frances{e,i}
BE = belg{a,i}
JP = giappones{e,i}
CN = cines{e,i}
IN = indian{a,e}
PK = pachistan{a,e}
ID = indonesian{a,e}
RU = russ{o,i}
KR = sudcorean{o,i} | corean{o,i}
MX = messican{o,i}
AR = argentin{o,i}
CL = cilen{o,i}
CO = colombian{o,i}
PH = filippin{o,i}
BR = brasilian{o,i}
TR = turc{a,he}
IT = italian{a,e} | vecchie
IL = israelian{o,i}
SE = svedes{e,i}
NO = norveges{e,i}
DK = danes{e,i}
IS = islandes{e,i}
CZ = cec{a,he}
PL = polacc{o,hi}
HU = ungheres{e,i}
RO = romen{o,i} | rumen{o,i}
RS = serb{o,i}
KW = kuwaitian{o,i}
DZ = algerin{o,i}
TN = tunisin{o,i}
MA = marocchin{o,i}
AE = emiratin{o,i}
SA = saudit{a,i}
QA = del Qatar
IR = iranian{o,i}
ZA = sudafrican{o,i}
DE = tedesc{o,hi}
FI = finlandes{e,i}
NL = olandes{e,i}
UA = ucrain{a,e}
AT = austriac{o,i}
IN = indian{o,i} | India
PK = Pakistan
MX = messican{a,e} | Messico
AR = argentin{a,e} | Argentina
CL = cilen{a,e} | Cile
CO = colombian{a,e} | Colombia
UY = Uruguay
SE = Svezia
NO = Norvegia
DK = Danimarca
DZ = algerin{a,e} | Algeria
TN = tunisin{a,e} | Tunisia
MA = Marocco
SA = Arabia Saudita
QA = Qatar
IR = Iran

[qualifier]
about = circa | quasi | intorno a | intorno ai | attorno a | attorno ai | pressappoco | all'incirca | grosso modo | vicino a | vicino ai | prossimo a | prossimo ai | nell'ordine di | dell'ordine di | nell'ordine dei | dell'ordine dei | approssimativamente | poco meno di | poco sotto i | sfior<m_are> | sfiorano i/present | sfiora i/present | stimato in | stimata in | stimati in | a circa | di circa | più o meno | ca. | sui/weak
more_than = oltre | più di | superiore a | superiori a | superiore ai | superiori ai | al di sopra di | al di sopra dei | sopra i | sopra gli | poco più di | ben oltre | super<m_are> | supera i/present | supera gli/present | superato i/participle | superano i/present | eccedent{e,i} | ecced<m_ere> | olre/weak | poco oltre | maggiore di
less_than = meno di | inferiore a | inferiori a | inferiore ai | inferiori ai | sotto i | sotto gli | al di sotto di | al di sotto dei | sotto quota | nemmeno | minore di
at_least = almeno | perlomeno | come minimo | minimo di | un minimo di | non meno di | a partire da | non inferiore a
at_most = fino a | fino ad | sino a | al massimo | massimo di | un massimo di | non più di | non superiore a | tutt'al più | al più | massimo | fino a un massimo di
exact = esattamente | precisamente | solo | soltanto

[qualifier_after]
at_least = o più | almeno | minimo
at_most = al massimo | massimo | o meno
about = circa

[range]
1 = tra | fra | compreso tra | compresa tra | tra i | fra i | tra gli | compresi tra | comprese tra
2 = a | ai | fino a | agli | ad
3 = da | dai | dagli
4 = sal{e,ito,ita,iti,ite,ì,gono,ire} | scend{e,ono,ere} | sces{o,a,i,e} | pass<m_are> | aument<m_are> | cresc{e,iuto,iuta,ere} | cal<m_are> | ridott{o,a,i,e} | ridu{ce,rre,cono} | port<m_are> | balz<m_are> | alz<m_are> | abbass<m_are> | croll<m_are> | tagli<m_are> | cad{e,uto,uta,ere}
5 = o | oppure

[money_verb]
invest{ire,e,ono,ito,irà,iranno} | ha investito | pag{are,a,ano,ato,ò,herà,heranno} | cost{a,ano,ato,ava,erà,eranno} | sborsa{,re,to} | sborserà | raccog{lie,liere,lierà} | raccolto | vers{a,are,ato,ò,erà} | spes{o,i,a} | spend{e,ere,erà} | incass{a,are,ato,ò} | fattur{a,ato} | prestato | iniett{a,are,ato} | stanzi{a,are,ato,erà}

[not_money]
per cento | punti percentuali | punti base
