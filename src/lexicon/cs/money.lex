# Czech money.

[numeral]
1 = jeden | jedna | jedno | jednu | jedné
2 = dva | dvě | dvou
3 = tři | tří
4 = čtyři | čtyř
5 = pět | pěti
6 = šest | šesti
7 = sedm | sedmi
8 = osm | osmi
9 = devět | devíti
10 = deset | deseti
11 = jedenáct
12 = dvanáct
15 = patnáct
20 = dvacet | dvaceti
30 = třicet | třiceti
40 = čtyřicet
50 = padesát
60 = šedesát
70 = sedmdesát
80 = osmdesát
90 = devadesát
100 = sto | sta
200 = dvě stě
0.5 = půl | půlka
1.5 = půldruhého
1000 = tisíc
1e6 = milion
1e9 = miliarda | miliardu

[scale]
100 = sta | set
1e3 = tisíc{,e,ů,i} | tis | tis.
1e6 = mili{on,onu,ony,onů} | mil | mil. | mln
1e9 = miliard{a,y,u,} | mld | mld.
1e12 = bili{on,ony,onů}

[vague]
0 = několik | několika | pár
10 = desítky | desítek
100 = stovky | stovek
1e3 = tisíce | tisíců
1e6 = miliony | milionů
1e9 = miliardy | miliard

[money_word]
and = a
half = a půl
unit = za akcii | na akcii | za kus | za tunu | za barel | za kilogram | za litr | za hodinu | denně | měsíčně | ročně | na osobu | za metr čtvereční | za unci
never = v tisících | v milionech

[currency]
CZK/SEK/NOK/DKK/ISK = korun{a,y,u,}
CZK = Kč | kč | korun českých
EUR = eur{o,a,}
USD/CAD/AUD/NZD/HKD/SGD/TWD = dolar{,u,y,ů,ech}
GBP/EGP = lib{ra,ry,er,ru} | liber šterlinků
CHF/FRF = frank{,u,y,ů}
JPY = jen{,u,y,ů}
CNY = jüan{,u,y,ů} | juan{,u,y,ů}
RUB/BYN = rubl{,u,y,ů,e}
PLN = zlot{ý,ých,é}
HUF = forint{,u,y,ů}
UAH = hřiv{na,ny,en}
INR = rupi{e,í}
TRY = lir{a,y,}
BTC = bitcoin{,u,y,ů}

[minor]
CZK = haléř{,e,ů}
?/USD/EUR = cent{,u,y,ů} | eurocent{,u,y,ů}
GBP = pen{ce,cí,ny}

[endings]
m_adj = present: ý ých é á ého ou
m_adjk = present: í ích ého é á

[currency_land]
US = americk<m_adj> | USA
CA = kanadsk<m_adj>
AU = australsk<m_adj>
HK = hongkongsk<m_adj>
SG = singapursk<m_adj>
GB = britsk<m_adj>
EG = egyptsk<m_adj>
CH = švýcarsk<m_adj>
SE = švédsk<m_adj>
NO = norsk<m_adj>
DK = dánsk<m_adj>
CZ = česk<m_adj>
RU = rusk<m_adj>
JP = japonsk<m_adj>
CN = čínsk<m_adj>

[qualifier]
about = asi | zhruba | přibližně | kolem | okolo | téměř | skoro | bezmála | řádově
more_than = více než | přes | víc než | nad | přesahuje/present | přesáhl{,a,o,y}/past
less_than = méně než | pod | míň než
at_least = nejméně | alespoň | minimálně | aspoň
at_most = až | do | nejvýše | maximálně | nanejvýš
exact = přesně | jen | pouze

[range]
1 = mezi
2 = do | až
3 = od | z | ze
4 = vzrostl{,a,o,y} | klesl{,a,o,y} | stoupl{,a,o,y} | zvýšil{,a,o} | snížil{,a,o}
5 = nebo | či

[not_money]
procent | procenta | procento
