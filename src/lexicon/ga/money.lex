# Irish money.

[numeral]
1 = aon
2 = dhá | dó | a dó
3 = trí
4 = ceithre | ceathair
5 = cúig
6 = sé
7 = seacht
8 = ocht
9 = naoi
10 = deich
11 = aon déag
12 = dhá déag | dó dhéag
20 = fiche
30 = tríocha
40 = daichead | ceathracha
50 = caoga
60 = seasca
70 = seachtó
80 = ochtó
90 = nócha
100 = céad
1000 = míle
0.5 = leath

[scale]
100 = céad
1e3 = míle | mhíle
1e6 = milliún | mhilliún
1e9 = billiún | bhilliún
1e12 = trilliún

[vague]
0 = roinnt | cúpla
10 = deicheanna
100 = na céadta
1e3 = na mílte
1e6 = na milliúin

[money_affix]
1e3 = k
1e6 = m
1e9 = bn

[money_word]
and = agus
unit = an scair | in aghaidh na scaire | an ceann | san uair | sa lá | sa tseachtain | sa mhí | sa bhliain | an tonna | an bairille

[currency]
EUR = euro{,nna,s} | eoró
USD/CAD/AUD/NZD/HKD/SGD = dollar | dhollar | dollair | dhollair | ndollar
GBP/IEP/EGP = punt | phunt | puint | bpunt
GBP = punt steirling | phunt steirling
JPY = yen | yean
INR/PKR = rúpaí | rúipí | rupee | rupees
CHF/FRF = franc | fhranc
SEK/NOK/DKK = coróin | coróineacha
RUB = rúbal

[minor]
?/EUR/USD = cent | ceint | gcent | ceinteanna | gceinteanna | cheint
GBP = pingin | pinginí | phingin | bpingin

[currency_land]
US = mheiriceánach | meiriceánach | SAM
CA = ceanadach | cheanadach
AU = astrálach
GB = sasanach | breatanach

[qualifier]
about = thart ar | timpeall | timpeall ar | tuairim is | tuairim | beagnach | nach mór | timpeall is | thart faoi
more_than = níos mó ná | breis agus | os cionn | breis is
less_than = níos lú ná | faoi bhun
at_least = ar a laghad
at_most = suas le | ar a mhéad | suas go dtí
exact = díreach | go díreach | beacht | go beacht

[qualifier_after]
at_least = ar a laghad
at_most = ar a mhéad
exact = díreach

[range]
1 = idir
2 = go | go dtí
3 = ó
5 = nó

[not_money]
faoin gcéad
