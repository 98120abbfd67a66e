# Spanish money.

[numeral]
1e6 = el millón | al millón | del millón
1e9 = el millar de millones | los mil millones
1e12 = el billón | al billón | del billón
0 = cero
1 = uno | un/article | una/article
2 = dos
3 = tres
4 = cuatro
5 = cinco
6 = seis
7 = siete
8 = ocho
9 = nueve
10 = diez
11 = once
12 = doce
13 = trece
14 = catorce
15 = quince
16 = dieciséis | dieciseis
17 = diecisiete
18 = dieciocho
19 = diecinueve
20 = veinte
21 = veintiuno | veintiún | veintiuna | veintiun
22 = veintidós | veintidos
23 = veintitrés | veintitres
24 = veinticuatro
25 = veinticinco
26 = veintiséis | veintiseis
27 = veintisiete
28 = veintiocho
29 = veintinueve
30 = treinta
40 = cuarenta
50 = cincuenta
60 = sesenta
70 = setenta
80 = ochenta
90 = noventa
100 = cien | ciento
200 = doscient{os,as}
300 = trescient{os,as}
400 = cuatrocient{os,as}
500 = quinient{os,as}
600 = seiscient{os,as}
700 = setecient{os,as}
800 = ochocient{os,as}
900 = novecient{os,as}
1000 = mil
0.5 = medio | media | la mitad de un

[scale]
1e3 = mil
1e5 = lakh{,s}
1e6 = millón | millon | millones | mill. | mln | mm | MM
1e7 = crore{,s}
1e9 = millardo{,s}
1e12 = billón | billon | billones
1e18 = trillones

[vague]
0 = varios | varias | algunos | algunas | unos cuantos | unas cuantas | muchos | numerosos
2 = par de
10 = decena{,s}
12 = docena{,s}
15 = quincena
20 = veintena
30 = treintena
50 = cincuentena
100 = centenar | centenares | centena{,s} | cientos
1e3 = millar | millares | miles
1e6 = millones

[money_affix]
1e3 = k | K
1e6 = M | m | MM | mm | mill | mills
1e9 = B | bn | MMM

[money_word]
link = de
and = y | e | con | más | y los | y unos
point = coma | punto
half = y medio | y media
unit = por acción | la acción | por título | por participación | por hora | la hora | al día | por día | diarios | a la semana | por semana | al mes | por mes | mensuales | al año | por año | anuales | por persona | por habitante | por cabeza | per cápita | la tonelada | por tonelada | el barril | por barril | la onza | por onza | el kilo | por kilo | el kilogramo | por kilogramo | el litro | por litro | el metro cuadrado | por metro cuadrado | por kilovatio hora | por megavatio hora | por MWh | por noche | por unidad | la unidad | por cliente | por vivienda
local = en moneda local | en divisa local
never = en miles de | en millones de | en miles | en millones | pesa | pesaba | pesan

[endings]
m_ar = infinitive: ar; present: a an; past: ó aron aba aban; participle: ado ada ados adas; gerund: ando; future: ará arán; conditional: aría arían
m_ir = infinitive: ir; present: e en; past: ió ieron ía ían; participle: ido ida idos idas; gerund: iendo; future: irá irán

[currency]
EUR = euro{,s} | pavos/weak
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/TTD/BBD/BSD/BZD/BND/FJD/GYD/NAD/LRD/SBD/SRD/XCD/KYD = dólar | dólares | dolar | dolares
USD*6 = mdd | mdd.
USD = dólares estadounidenses | billetes verdes | USD
GBP/EGP/LBP/SYP/SDG/SSP/GIP/FKP/SHP/IEP/CYP = libra{,s}/weak
GBP = libra{,s} esterlina{,s} | esterlina{,s}
CHF/FRF/BEF/LUF/XOF/XAF/XPF/RWF/BIF/DJF/GNF/KMF/CDF = franco{,s}
XOF/XAF = franco{,s} CFA
JPY = yen{,es}
CNY = yuan{,es} | renminbi{,s}
INR/PKR/LKR/NPR/MUR/SCR/land = rupia{,s}
RUB/BYN/land = rublo{,s}
KRW/KPW/land = won | wones
MXN/ARS/CLP/COP/PHP/UYU/DOP/CUP/land = peso{,s}
MXN*6 = mdp | mdp.
BRL = real{,es}/weak | reais
TRY/ITL = lira{,s}
ILS = shekel{,s} | séquel{,es} | siclo{,s}/weak | shékel{,es}
SEK/NOK/DKK/CZK/ISK/EEK/land = corona{,s}/weak
PLN = zloty{,s} | esloti{,s}
HUF = forinto{,s} | florines húngaros
RON/MDL/land = leu | lei
BGN = leva{,s}
HRK = kuna{,s}
RSD/KWD/BHD/JOD/IQD/LYD/DZD/TND/land = dinar{,es}
AED/MAD/land = dírham{,s} | dirham{,s}
SAR/IRR/QAR/OMR/YER/land = riyal{,es} | rial{,es}
ZAR = rand{,s}
NGN = naira{,s}
KES/UGX/TZS/SOS/land = chelín | chelines
THB = baht{,s}
VND = dong{,s}
MYR = ringgit{,s}
BDT = taka{,s}
PEN = sol/weak | soles | nuevos soles
COP = peso colombiano
BOB = boliviano{,s}/weak
VES/VEF/VEB = bolívar | bolívares | bolivar{,es}
PYG = guaraní | guaraníes
CRC = colón/weak | colones
GTQ = quetzal{,es}
HNL = lempira{,s}
NIO = córdoba{,s}/weak
PAB = balboa{,s}
CLF = UF/weak
UAH = grivna{,s}
DEM/FIM = marco{,s}/weak
DEM = marco{,s} alemán | marcos alemanes
FIM = marco{,s} finlandés | marcos finlandeses
ESP = peseta{,s} | Pt
PTE = escudo{,s}/weak
NLG = florín | florines
GRD = dracma{,s}
BTC = bitcoin{,s} | bitcóin | bitcoines

[minor]
EUR = céntimo{,s} | centimo{,s}
?/USD/MXN/ARS/CLP/COP/EUR/BRL = centavo{,s} | ctvs
?/USD/EUR/CAD/AUD = cent{,s} | centavo{,s} de dólar
GBP = penique{,s} | pence
CHF = céntimo{,s} de franco | rappen
RUB = kopek{,s}

[currency_land]
US = estadounidense{,s} | norteamericano{,s} | americano{,s} | EE.UU. | EEUU | US
CA = canadiense{,s}
AU = australiano{,s}
NZ = neozelandés | neozelandeses
HK = hongkonés | hongkoneses | Hong Kong
SG = singapurense{,s} | Singapur
TW = taiwanés | taiwaneses | Taiwán
JM = jamaicano{,s} | jamaiquino{,s}
BZ = beliceño{,s}
GB = británica{,s} | inglesa{,s}
EG = egipcia{,s}
LB = libanesa{,s}
SY = siria{,s}
CH = suizo{,s}
FR = francés | franceses
BE = belga{,s}
JP = japonés | japoneses
CN = chino{,s}
IN = india{,s}
PK = pakistaní | pakistaníes
ID = indonesia{,s}
RU = ruso{,s}
BY = bielorruso{,s}
KR = surcoreano{,s} | coreano{,s}
MX = mexicano{,s} | mejicano{,s}
AR = argentino{,s}
CL = chileno{,s}
CO = colombiano{,s}
PH = filipino{,s}
UY = uruguayo{,s}
DO = dominicano{,s}
CU = cubano{,s}
BR = brasileño{,s} | brasilero{,s}
TR = turca{,s}
IT = italiana{,s}
IL = israelí | israelíes
SE = sueca{,s}
NO = noruega{,s}
DK = danesa{,s}
IS = islandesa{,s}
CZ = checa{,s}
PL = polaco{,s}
HU = húngaro{,s}
RO = rumano{,s}
RS = serbio{,s}
KW = kuwaití | kuwaitíes
JO = jordano{,s}
IQ = iraquí | iraquíes
DZ = argelino{,s}
TN = tunecino{,s}
MA = marroquí | marroquíes
AE = emiratí | emiratíes
SA = saudí | saudíes | saudita{,s}
QA = qatarí | qataríes | catarí | cataríes
IR = iraní | iraníes
ZA = sudafricano{,s}
KE = keniano{,s} | keniata{,s}
UA = ucraniana{,s}
DE = alemán | alemanes
FI = finlandés | finlandeses
NL = neerlandés | neerlandeses | holandés | holandeses
PE = peruano{,s}
IN = indio{,s} | India
PK = Pakistán
MX = mexicana{,s} | México
AR = argentina{,s} | Argentina | Buenos Aires
CL = chilena{,s} | Chile
CO = colombiana{,s} | Colombia | Bogotá
PH = filipina{,s} | Filipinas
UY = uruguaya{,s} | Uruguay | Montevideo
DO = dominicana{,s} | República Dominicana
CU = cubana{,s} | Cuba
SE = sueco{,s} | Suecia
NO = noruego{,s} | Noruega
DK = danés | daneses | Dinamarca
CZ = checo{,s} | República Checa
RS = serbia{,s} | Serbia
DZ = argelina{,s} | Argelia
TN = tunecina{,s} | Túnez
MA = Marruecos
AE = Emiratos | Dubái
SA = Arabia Saudí | Arabia Saudita
QA = Catar | Qatar
IR = Irán
KE = Kenia

[qualifier]
about = unos | unas | cerca de | alrededor de | aproximadamente | casi | en torno a | en torno a los | en torno de | cercano a | cercana a | cercanos a | cercanas a | próximo a | próxima a | aproximado de | aproximada de | más o menos | del orden de | del orden de los | de alrededor de | prácticamente | rondando | rond<m_ar> los/present | rond<m_ar> | roz<m_ar> | roza los/present | poco menos de | poco menos que | algo menos de | estimado en | estimada en | equivalente a unos | equivalentes a unos | a unos | cosa de
more_than = más de | mas de | más que | mas que | superior a | superior a los | superiores a | superiores a los | por encima de | por encima de los | poco más de | algo más de | super<m_ar> | super<m_ar> los/present | exced<m_ir> | excede/present | excedió/past | sobrepas<m_ar> | rebas<m_ar> | encima de | arriba de | mayor a | mayor que | bastante más de | supera los/present
less_than = menos de | menos que | inferior a | inferior a los | inferiores a | por debajo de | por debajo de los | debajo de | menor a | menor que | no llega a | apenas
at_least = al menos | por lo menos | como mínimo | mínimo de | un mínimo de | no menos de | a partir de | desde/weak | cuando menos
at_most = hasta | hasta los | como máximo | a lo sumo | máximo de | un máximo de | no más de | no superior a | tope de | hasta un máximo de
exact = exactamente | precisamente | solo | sólo

[qualifier_after]
at_least = o más | como mínimo | mínimo | por lo menos
at_most = o menos | como máximo | máximo
about = aproximadamente | más o menos

[range]
1 = entre | de entre | entre los | entre unos | de entre los
2 = a | a los | hasta | hasta los | y hasta
3 = desde | desde los
7 = de | de los
4 = sub<m_ir> | baj<m_ar> | pas<m_ar> | aument<m_ar> | increment<m_ar> | cay/weak | cayó | caer | cae | reduj{o,eron} | reduc{ir,e,ido,ida} | elev<m_ar> | recort<m_ar> | crec{e,ió,er,ido} | rebaj<m_ar> | disminuy{e,ó} | ampli<m_ar> | duplic<m_ar> | descend{ió,er,ido} | avanz<m_ar>
5 = o

[money_verb]
inv{ertir,ierte,ierten,irtió,irtieron,ertido,ertirá,ertirán} | pag{ar,a,an,ó,aron,ado,ará,arán} | c{ostar,uesta,uestan,ostó,ostaron,ostará} | desembols{ar,a,ó,aron,ado,ará} | recaud{ar,a,ó,aron,ado} | capt{ar,a,ó,aron,ado} | levant{ó,aron,ado} | junt{ó,aron,ado} | gast{ar,a,ó,aron,ado} | ingres{ó,aron,ado} | factur{ó,aron,ado} | prest{ó,aron,ado,ará,arán} | prestar | inyect{ar,a,ó,aron,ado,ará} | aport{ar,a,ó,aron,ado,ará,arán} | destin{ar,a,ó,aron,ado,ará,arán} | adeuda

[not_money]
por ciento | por cien | puntos porcentuales
