# Portuguese money.

[numeral]
1e6 = o milhão | ao milhão | do milhão
1e9 = o bilhão | ao bilhão | do bilhão
0 = zero
1 = um/article | uma/article
2 = dois | duas
3 = três | tres
4 = quatro
5 = cinco
6 = seis
7 = sete
8 = oito
9 = nove
10 = dez
11 = onze
12 = doze
13 = treze
14 = catorze | quatorze
15 = quinze
16 = dezasseis | dezesseis
17 = dezassete | dezessete
18 = dezoito
19 = dezanove | dezenove
20 = vinte
21 = vinte e um | vinte e uma
30 = trinta
31 = trinta e um | trinta e uma
40 = quarenta
50 = cinquenta | cinqüenta
60 = sessenta
70 = setenta
80 = oitenta
90 = noventa
100 = cem | cento
200 = duzent{os,as}
300 = trezent{os,as}
400 = quatrocent{os,as}
500 = quinhent{os,as}
600 = seiscent{os,as}
700 = setecent{os,as}
800 = oitocent{os,as}
900 = novecent{os,as}
1000 = mil
0.5 = meio | meia | metade de um

[scale]
1e3 = mil
1e5 = lakh{,s}
1e6 = milhão | milhões | milhao | milhoes | mi | mln | mm | mio
1e7 = crore{,s}
1e9 = bilhão | bilhões | bilhao | bilhoes | bi | bilião | biliões | mil milhões | mil milhão
1e12 = trilhão | trilhões | trilhao | trilhoes | tri | trilião | triliões

[vague]
0 = vários | várias | alguns | algumas | diversos | muitos | uns quantos
2 = par de
10 = dezena{,s}
12 = dúzia{,s}
15 = quinzena
20 = vintena
30 = trintena
100 = centena{,s}
1e3 = milhar | milhares
1e6 = milhões
1e9 = bilhões

[money_affix]
1e3 = k | K
1e6 = M | m | MM
1e9 = B

[money_word]
link = de
and = e | com | e os | e uns
point = vírgula | ponto
half = e meio | e meia
unit = por ação | por acção | a ação | por título | por cota | por hora | a hora | por dia | ao dia | diários | por semana | por mês | ao mês | mensais | por ano | ao ano | anuais | por pessoa | per capita | por habitante | por tonelada | a tonelada | por barril | o barril | por onça | a onça | por quilo | o quilo | por quilograma | por litro | o litro | por metro quadrado | o metro quadrado | por megawatt-hora | por MWh | por noite | por unidade | a unidade | por cliente | por saca | a saca
local = em moeda local
never = em milhares de | em milhões de | em mil | em milhões | pesa | pesava

[endings]
m_ar = infinitive: ar; present: a am; past: ou aram ava avam; participle: ado ada ados adas; gerund: ando; future: ará arão; conditional: aria ariam
m_er = infinitive: er; present: e em; past: eu eram ia iam; participle: ido ida idos idas; gerund: endo; future: erá erão

[currency]
EUR = euro{,s}
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/TTD/BBD/BSD/BZD/BND/FJD/GYD/NAD/LRD/SBD/SRD/XCD/KYD = dólar | dólares | dolar | dolares
GBP/EGP/LBP/SYP/SDG/SSP/GIP/FKP/SHP/IEP/CYP = libra{,s}/weak
GBP = libra{,s} esterlina{,s}
CHF/FRF/BEF/LUF/XOF/XAF/XPF/RWF/BIF/DJF/GNF/KMF/CDF = franco{,s}
XOF/XAF = franco{,s} CFA
JPY = iene{,s} | yen{,s} | ien
CNY = yuan{,s} | iuan{,es} | renminbi
INR/PKR/LKR/NPR/MUR/SCR/land = rúpia{,s} | rupia{,s}
RUB/BYN/land = rublo{,s}
KRW/KPW/land = won{,s}
MXN/ARS/CLP/COP/PHP/UYU/DOP/CUP/land = peso{,s}
BRL = real/weak | reais | contos/weak
TRY/ITL = lira{,s}
ILS = shekel{,s} | séquel | xéquel{,es} | siclo{,s}/weak
SEK/NOK/DKK/CZK/ISK/EEK/land = coroa{,s}/weak
PLN = zloty{,s} | zlóti{,s}
HUF = forint{,s} | florim húngaro
RON/MDL/land = leu | lei/weak
BGN = lev{,s}
HRK = kuna{,s}
RSD/KWD/BHD/JOD/IQD/LYD/DZD/TND/land = dinar{,es}
AED/MAD/land = dirham{,s} | dirrã{,s}
SAR/IRR/QAR/OMR/YER/land = riyal | rial{,es} | riais
ZAR = rand{,s} | rande{,s}
AOA = kwanza{,s} | cuanza{,s}
MZN = metical | meticais
CVE/PTE = escudo{,s}
NGN = naira{,s}
THB = baht{,s}
VND = dong{,s}
MYR = ringgit{,s}
MOP = pataca{,s}
PEN = sol/weak | soles | sóis/weak
BOB = boliviano{,s}/weak
VES/VEF = bolívar | bolívares
PYG = guarani{,s}
DEM/FIM = marco{,s}/weak
ESP = peseta{,s} | Pt
NLG = florim | florins
GRD = dracma{,s}
BRC = cruzeiro{,s} | cruzado{,s}
UAH = hryvnia{,s} | grívnia{,s}
BTC = bitcoin{,s}

[minor]
?/BRL/USD/EUR/MXN/ARS = centavo{,s}
EUR = cêntimo{,s}
?/USD/EUR = cent{,s}
GBP = penny | pennies | pence | pêni{,s}
BRL = centavo{,s} de real
USD = centavo{,s} de dólar

[currency_land]
US = americano{,s} | norte-americano{,s} | estadunidense{,s} | estado-unidense{,s} | EUA | US
CA = canadense{,s} | canadiano{,s}
AU = australiano{,s}
NZ = neozelandês | neozelandeses
HK = Hong Kong
SG = Singapura | cingapuriano{,s}
TW = taiwanês | taiwaneses | Taiwan
NA = namibiano{,s}
GB = britânica{,s} | inglesa{,s}
EG = egípcia{,s}
LB = libanesa{,s}
CH = suíço{,s}
FR = francês | franceses
BE = belga{,s}
JP = japonês | japoneses
CN = chinês | chineses
IN = indiana{,s}
PK = paquistanesa{,s}
ID = indonésia{,s}
RU = russo{,s}
KR = sul-coreano{,s} | coreano{,s}
MX = mexicano{,s}
AR = argentino{,s}
CL = chileno{,s}
CO = colombiano{,s}
PH = filipino{,s}
UY = uruguaio{,s}
DO = dominicano{,s}
CU = cubano{,s}
TR = turca{,s}
IT = italiana{,s}
IL = israelense{,s} | israelita{,s}
SE = sueca{,s}
NO = norueguesa{,s}
DK = dinamarquesa{,s}
IS = islandesa{,s}
CZ = checa{,s} | tcheca{,s}
RS = sérvio{,s}
KW = kuwaitiano{,s}
DZ = argelino{,s}
TN = tunisiano{,s}
MA = marroquino{,s}
AE = dos Emirados
SA = saudita{,s}
QA = catariano{,s}
IR = iraniano{,s}
ZA = sul-africano{,s}
CV = cabo-verdiano{,s}
PT = português | portugueses
DE = alemão | alemães
FI = finlandês | finlandeses
NL = holandês | holandeses | neerlandês | neerlandeses
UA = ucraniana{,s}
IN = indiano{,s} | Índia
PK = Paquistão
MX = mexicana{,s} | México
AR = argentina{,s} | Argentina | Buenos Aires
CL = chilena{,s} | Chile
CO = colombiana{,s} | Colômbia
UY = uruguaia{,s} | Uruguai | Montevidéu
SE = sueco{,s} | Suécia
NO = norueguês | Noruega
DK = Dinamarca
DZ = argelina{,s} | Argélia
TN = Tunísia
MA = Marrocos
SA = Arábia Saudita
QA = Catar
IR = Irã | Irão

[qualifier]
about = cerca de | aproximadamente | por volta de | em torno de | em torno dos | quase | perto de | perto dos | uns | umas | à volta de | à volta dos | próximo a | próximo de | próxima de | próximos de | na ordem de | da ordem de | na casa dos | na casa de | estimado em | estimada em | estimados em | pouco menos de | praticamente | beir<m_ar> | rond<m_ar> | de cerca de | ao redor de | ao redor dos
more_than = mais de | mais do que | mais que | superior a | superiores a | superior aos | acima de | acima dos | além de | além dos | pouco mais de | pouco superior a | pouco acima de | super<m_ar> | ultrapass<m_ar> | ultrapassa os/present | exced<m_er> | maior que | maior do que | passa de | passou de | bem mais de
less_than = menos de | menos do que | menos que | inferior a | inferiores a | inferior aos | abaixo de | abaixo dos | menor que | nem sequer
at_least = pelo menos | ao menos | no mínimo | mínimo de | um mínimo de | não menos de | a partir de
at_most = até | no máximo | máximo de | um máximo de | não mais de | não mais que | quando muito | até um máximo de | limite de | por até | de até
exact = exatamente | exactamente | precisamente | apenas | só

[qualifier_after]
at_least = ou mais | no mínimo
at_most = ou menos | no máximo
about = aproximadamente

[range]
1 = entre | entre os | de entre
2 = a | até | aos | e até
3 = desde
7 = de | dos
4 = sub{iu,iram,ir,ido,e} | ca{iu,íram,i,ir,ído} | passou | passaram | passar | aument<m_ar> | cresc<m_er> | diminuiu | diminuir | reduz{iu,ir,ido,ida} | recu<m_ar> | elev<m_ar> | baix<m_ar> | saltou | desc{eu,er,ido} | ampli<m_ar> | saiu | avanç<m_ar> | cort<m_ar>
5 = ou

[money_verb]
invest{ir,e,em,iu,iram,ido,irá,irão} | pag{ar,a,am,ou,aram,o,ará,arão} | cust{a,am,ou,aram,ado,ará,arão} | custar | desembols{a,ou,aram,ar,ado} | capt{a,ou,aram,ar,ado} | levant{ou,aram} | gast{a,ou,aram,ar,o} | fatur{a,ou,aram} | arrecad{a,ou,aram,ar,ado} | emprest{ou,aram,ado} | injet{a,ou,aram,ar,ado,ará} | aport{a,ou,aram,ar,ado,ará} | juntou | destin{a,ou,aram,ado,ará}

[not_money]
por cento | pontos percentuais
