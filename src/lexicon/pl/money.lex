# Polish money.

[numeral]
1 = jeden | jedna | jedno | jednego | jednej
2 = dwa | dwie | dwóch
3 = trzy | trzech
4 = cztery | czterech
5 = pięć | pięciu
6 = sześć | sześciu
7 = siedem | siedmiu
8 = osiem | ośmiu
9 = dziewięć | dziewięciu
10 = dziesięć | dziesięciu
11 = jedenaście
12 = dwanaście
13 = trzynaście
14 = czternaście
15 = piętnaście
16 = szesnaście
17 = siedemnaście
18 = osiemnaście
19 = dziewiętnaście
20 = dwadzieścia | dwudziestu
30 = trzydzieści | trzydziestu
40 = czterdzieści
50 = pięćdziesiąt | pięćdziesięciu
60 = sześćdziesiąt
70 = siedemdziesiąt
80 = osiemdziesiąt
90 = dziewięćdziesiąt
100 = sto | stu
200 = dwieście | dwustu
300 = trzysta | trzystu
400 = czterysta
500 = pięćset | pięciuset
600 = sześćset
700 = siedemset
800 = osiemset
900 = dziewięćset
0.5 = pół
1.5 = półtora | półtorej
1000 = tysiąc
1e6 = milion
1e9 = miliard

[scale]
1e3 = tysi{ąc,ące,ęcy,ąca,ącami} | tys | tys.
1e6 = milion{,a,y,ów,ami,om} | mln | mln.
1e9 = miliard{,a,y,ów,ami,om,zie} | mld | mld. | mrd
1e12 = bilion{,a,y,ów} | bln

[vague]
0 = kilka | kilku | kilkoma | parę
15 = kilkanaście | kilkunastu
50 = kilkadziesiąt | kilkudziesięciu
500 = kilkaset | kilkuset
10 = dziesiątki | dziesiątków
100 = setki | setek
1e3 = tysiące | tysięcy
1e6 = miliony | milionów
1e9 = miliardy | miliardów

[money_word]
and = i | a
point = przecinek
half = i pół
unit = za akcję | na akcję | za sztukę | sztuka | za tonę | za baryłkę | za uncję | za kilogram | za kg | za litr | za godzinę | dziennie | miesięcznie | rocznie | na miesiąc | na rok | na osobę | za metr kwadratowy | za mkw. | za udział | za MWh
never = w tysiącach | w milionach | w tys. | w mln

[currency]
PLN = złot{y,e,ych,ego,ymi,ym} | zlot{y,ych,e} | zł
USD/CAD/AUD/NZD/HKD/SGD/TWD = dolar{,a,y,ów,om,ami,em} | dol.
EUR = euro
GBP/EGP/LBP = funt{,a,y,ów}/weak
GBP = funt{,a,y,ów} szterling{,a,i,ów} | funt{,y,ów} brytyjski{,e,ch}
CHF/FRF = frank{,a,i,ów}
JPY = jen{,a,y,ów}
CNY = juan{,a,y,ów}
RUB/BYN = rubl{,a,e,i} | rubel
UAH = hrywn{a,y,i} | hrywien
CZK/SEK/NOK/DKK/ISK = koron{a,y,ę,} | koronami
HUF = forint{,a,y,ów}
INR/PKR = rupi{a,e,i}
TRY = lir{a,y,} | lirów
BRL = real{,a,e,i}
KRW = won{,a,y,ów}
ILS = szekl{i,e,a} | szekel
RON = lej{,e} | lejów
DEM = mar{ka,ki,ek}/weak
BTC = bitcoin{,a,y,ów}
AED/MAD = dirham{,a,y,ów}
SAR = rial{,a,i,ów}
MXN/ARS/CLP/COP/PHP = peso

[minor]
PLN = grosz{,a,e,y,ów} | gr/weak
?/USD/EUR = cent{,a,y,ów} | eurocent{,a,y,ów}
GBP = pens{,a,y,ów}
RUB = kopiejek | kopiejki
CZK = halerzy

[endings]
m_adj = present: i ich ie iego im
m_adj2 = present: y ych e ego ym
m_adjf = present: a ie ich iej

[currency_land]
US = amerykańsk<m_adj> | USA
CA = kanadyjsk<m_adj>
AU = australijsk<m_adj>
NZ = nowozelandzk<m_adj>
HK = hongkońsk<m_adj>
SG = singapursk<m_adj>
EG = egipsk<m_adj>
GB = brytyjsk<m_adj>
CH = szwajcarsk<m_adj>
SE = szwedzk<m_adj> | szwedzk<m_adjf>
NO = norwesk<m_adj> | norwesk<m_adjf>
DK = duńsk<m_adj> | duńsk<m_adjf>
CZ = czesk<m_adj> | czesk<m_adjf>
RU = rosyjsk<m_adj>
BY = białorusk<m_adj>
JP = japońsk<m_adj>
CN = chińsk<m_adj>
IN = indyjsk<m_adj> | indyjsk<m_adjf>

[qualifier]
about = około | ok. | ok | niemal | blisko | prawie | mniej więcej | w przybliżeniu | niespełna | rzędu | jakieś | z górą
more_than = ponad | więcej niż | powyżej | przeszło | przekracza/present | przekroczył{,a,o,y}/past
less_than = mniej niż | poniżej | niecałe | niecałych
at_least = co najmniej | przynajmniej | minimum | nie mniej niż
at_most = do | maksymalnie | najwyżej | nie więcej niż | maksimum
exact = dokładnie | tylko | zaledwie

[range]
1 = między | pomiędzy
2 = do
3 = od | z
4 = wzrosł{a,o,y} | wzrósł | spadł{,a,o,y} | zwiększył{,a} | zmniejszył{,a} | obniżył{,a}
5 = lub | albo

[not_money]
proc. | procent | procenta | pkt
