# Hungarian money.

[numeral]
1 = egy
2 = kettő | két
3 = három
4 = négy
5 = öt
6 = hat
7 = hét
8 = nyolc
9 = kilenc
10 = tíz | tizen
20 = húsz | huszon
30 = harminc
40 = negyven
50 = ötven
60 = hatvan
70 = hetven
80 = nyolcvan
90 = kilencven
100 = száz
1000 = ezer
0.5 = fél
1.5 = másfél

[scale]
100 = száz
1e3 = ezer
1e6 = millió
1e9 = milliárd | mrd | mrd.
1e12 = billió

[vague]
0 = néhány | több | pár | számos
10 = több tíz | tucatnyi
100 = több száz | százas
1e3 = több ezer
1e6 = milliók
1e9 = milliárdok

[endings]
m_e = present: - t ot et os es ért nak nek ra re ba be ban ben ból ből val vel tól től nál nél ig hoz hez ja ként nyi

[money_word]
and = és
point = egész
half = és fél
unit = részvényenként | darabonként | darabja | tonnánként | hordónként | unciánként | kilónként | literenként | óránként | naponta | havonta | évente | fejenként | egy főre | négyzetméterenként
never = súlya

[currency]
HUF = forint<m_e> | ft | ft-ot | ft-ra | ft-ért | Ft-ot | Ft-ra
EUR = euró<m_e> | eur | euró
USD/CAD/AUD/NZD/HKD/SGD = dollár<m_e>
GBP/EGP = font<m_e>/weak
GBP = angol font | brit font
SEK/NOK/DKK/CZK/ISK = koron{a,át,ás,áért,ára}
CHF/FRF = frank<m_e>
JPY = jen<m_e>
CNY = jüan<m_e>
RUB = rubel<m_e>
PLN = zloty<m_e> | zlotyi
RON = lej<m_e>
INR = rúpi{a,át}
TRY = lír{a,át}
BTC = bitcoin<m_e>

[minor]
?/USD/EUR = cent<m_e> | eurócent<m_e>
GBP = penny | penc{e,}
HUF = fillér<m_e>

[currency_land]
US = amerikai | USA
CA = kanadai
AU = ausztrál
HK = hongkongi
SG = szingapúri
SE = svéd
NO = norvég
DK = dán
CZ = cseh
CH = svájci
GB = angol | brit
EG = egyiptomi

[qualifier]
about = mintegy | körülbelül | kb | kb. | nagyjából | csaknem | majdnem | közel | megközelítőleg | durván | hozzávetőleg
more_than = több mint | több, mint | valamivel több mint | meghaladja/present | meghaladta/past
less_than = kevesebb mint | kevesebb, mint | alig
at_least = legalább | minimum | nem kevesebb mint
at_most = legfeljebb | maximum | akár | nem több mint
exact = pontosan | csak

[qualifier_after]
about = körül | körüli | körülire
more_than = felett | feletti | fölött | fölötti
less_than = alatt | alatti

[range]
6 = forinttól | dollártól | eurótól
5 = vagy
4 = nőtt | csökkent | emelkedett

[not_money]
százalék | százalékkal
