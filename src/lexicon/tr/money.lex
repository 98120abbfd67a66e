# Turkish money. Case endings are written on: liranın, dolara.

[endings]
m_i = present: - yi i ı u ü nin in ın un ün ye e a ya de da den dan te ta ten tan lik lık luk lük lar ler ları leri lara lere larına lerine lık li lı lu lü dı di du dü tı ti ydi ydı ya yla yle la le sı nın lardan lerden lerin ların

[numeral]
0 = sıfır
1 = bir
2 = iki
3 = üç
4 = dört
5 = beş
6 = altı
7 = yedi
8 = sekiz
9 = dokuz
10 = on
20 = yirmi
30 = otuz
40 = kırk
50 = elli
60 = altmış
70 = yetmiş
80 = seksen
90 = doksan
100 = yüz
1000 = bin
0.5 = yarım

[scale]
100 = yüz
1e3 = bin
1e6 = milyon | mn | mln
1e9 = milyar | mr | mlr | mlyr
1e12 = trilyon | trl

[vague]
0 = birkaç | birçok | çok sayıda
10 = onlarca
100 = yüzlerce
1e3 = binlerce
1e6 = milyonlarca
1e9 = milyarlarca

[money_affix]
1e3 = k
1e6 = m | M

[money_word]
and = ve
point = virgül | nokta
half = buçuk
unit = hisse başına | hisse başı | adedi | tanesi | varil başına | ton başına | saatte | saatlik | günlük | haftalık | aylık | yıllık | ayda | yılda | kişi başı | kişi başına | metrekare
never = ağırlığı

[currency]
TRY/ITL/LBP = lira<m_i>
TRY = TL | tl | türk lirası | liralık | TL'lik
USD/CAD/AUD/NZD/HKD/SGD/TWD = dolar<m_i> | doları | dolarlık
USD/CAD/AUD = papel/weak
EUR = euro<m_i> | avro<m_i> | yuro
GBP/EGP/LBP = sterlin<m_i> | pound<m_i>
GBP = ingiliz sterlini | paund
EGP = mısır lirası
CHF/FRF/XOF = frank<m_i> | frangı | frang
CHF = isviçre frangı
JPY = yen<m_i> | japon yeni
CNY = yuan<m_i> | renminbi | kuai
INR/PKR/LKR = rupi<m_i> | rupisi
RUB/BYN = ruble<m_i> | rublesi
KRW = won<m_i> | wonu
MXN/ARS/CLP/COP/PHP = peso<m_i> | pesosu
BRL = real<m_i> | reali
SEK/NOK/DKK/CZK = kron<m_i> | kronu
PLN = zloti<m_i> | zlotisi
RSD/KWD/JOD/IQD/DZD/TND = dinar<m_i> | dinarı
AED/MAD = dirhem<m_i> | dirhemi
SAR/QAR/IRR/OMR = riyal<m_i> | riyali
ILS = şekel<m_i>
BGN = leva<m_i>
RON = ley<m_i>
HUF = forint<m_i>
UAH = grivna<m_i>
AZN = manat<m_i>
GEL = lari<m_i>
KZT = tenge<m_i>
THB = baht<m_i>
MYR = ringgit<m_i>
DEM/FIM = mark<m_i>
FIM = fin markası | fin markka<m_i> | finlandiya markkası
NLG = florin<m_i> | hollanda guldeni | gulden<m_i>
BTC = bitcoin<m_i>
LAK = kip
CAD = $ c

[minor]
TRY = kuruş<m_i>
?/USD/EUR/CAD/AUD = sent<m_i> | cent<m_i>
GBP = peni<m_i> | pens<m_i> | penny | pence
CNY:10 = mao
CNY = fen
CNY:10 = jiao
CHF = santim

[currency_land]
US = amerikan | abd | amerika
CA = kanada
AU = avustralya
NZ = yeni zelanda
HK = hong kong
SG = singapur
TW = tayvan
GB = ingiliz
EG = mısır
LB = lübnan
CH = isviçre
JP = japon
CN = çin
IN = hint | hindistan
PK = pakistan
RU = rus
KR = güney kore
MX = meksika
AR = arjantin
BR = brezilya
TR = türk
IT = italyan
IL = israil
SE = isveç
NO = norveç
DK = danimarka
CZ = çek
PL = polonya
RO = romen
RS = sırp
KW = kuveyt
JO = ürdün
IQ = ırak
AE = bae
SA = suudi | suudi arabistan
QA = katar
IR = iran
DE = alman
FI = fin | finlandiya

[qualifier]
about = yaklaşık | yaklaşık olarak | aşağı yukarı | neredeyse | takriben | tahminen | hemen hemen | ortalama
at_least = en az | asgari | minimum
at_most = en fazla | azami | en çok | maksimum
exact = tam | tam olarak | sadece | yalnızca

[qualifier_after]
more_than = 'dan fazla | 'den fazla | 'ten fazla | 'tan fazla | dan fazla | den fazla | fazla | aşkın | 'ı aşkın | 'yi aşkın | üzerinde | 'ın üzerinde | 'nin üzerinde
less_than = 'dan az | 'den az | 'ten az | altında | 'ın altında
about = civarında | civarı | dolaylarında | kadar
at_least = ve üzeri | veya daha fazla

[range]
6 = liradan | dolardan | eurodan | avrodan | sterlinden
2 = ila | ile
4 = yükseldi | arttı | düştü
5 = veya | ya da

[not_money]
yüzde
