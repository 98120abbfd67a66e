# Finnish money.


[numeral]
1 = yksi | yhden | yhtä
2 = kaksi | kahden | kahta
3 = kolme | kolmen | kolmea
4 = neljä | neljän | neljää
5 = viisi | viiden | viittä
6 = kuusi | kuuden | kuutta
7 = seitsemän | seitsemää
8 = kahdeksan | kahdeksaa
9 = yhdeksän | yhdeksää
10 = kymmenen | kymmentä
11 = yksitoista
12 = kaksitoista
15 = viisitoista
20 = kaksikymmentä | kahdenkymmenen
30 = kolmekymmentä
40 = neljäkymmentä
50 = viisikymmentä
60 = kuusikymmentä
70 = seitsemänkymmentä
80 = kahdeksankymmentä
90 = yhdeksänkymmentä
100 = sata | sadan | sataa
1000 = tuhat | tuhannen
0.5 = puoli | puolen
1.5 = puolitoista | puolentoista
1e6 = miljoona | miljoonan
1e9 = miljardi | miljardin

[scale]
100 = sataa | sadan
1e3 = tuhat{ta,} | tuhannen
1e6 = miljoona{a,n,} | milj | milj. | mn
1e9 = miljardi{a,n,} | mrd | mrd.
1e12 = biljoona{a,n,}

[vague]
0 = useita | muutama{n,a,} | monta | muutamia | usean
10 = kymmeniä | kymmenien
100 = satoja | satojen
1e3 = tuhansia | tuhansien
1e6 = miljoonia | miljoonien
1e9 = miljardeja | miljardien

[money_affix]
1e3 = t
1e6 = m

[money_word]
and = ja
point = pilkku
half = ja puoli
unit = osakkeelta | per osake | osaketta kohti | kappaleelta | kpl | tunnissa | päivässä | viikossa | kuukaudessa | kuussa | vuodessa | vuosittain | tonnilta | barrelilta | unssilta | kilolta | litralta | neliöltä | henkeä kohti
never = painaa

[currency]
EUR = euro{,a,n,ssa,sta,on,lla,lta,lle,ja,jen,ina}
USD/CAD/AUD/NZD/HKD/SGD = dollari{,a,n,ssa,sta,in,lla,lta,lle}
GBP/EGP = punta{,a,n}
SEK/NOK/DKK/CZK/ISK = kruunu{,a,n}
CHF/FRF = frangi{,a,n}
JPY = jeni{,ä,n}
CNY = juan{,ia,in} | yuan{,ia}
RUB/BYN = rupla{,a,n}
INR = rupia{,a,n}
FIM/DEM = markka{,a,n}
PLN = zloty{,a,ä}
BTC = bitcoin{,ia,in}
EEK = kroonia

[minor]
?/EUR/USD = sentti{,ä,n} | sentin | snt
GBP = penni{,ä} | pennyä | penceä
SEK/NOK/DKK = äyriä

[currency_land]
US = yhdysvaltain | Yhdysvaltain | usa:n
CA = kanadan
AU = australian
HK = hongkongin
SG = singaporen
GB = englannin | britannian
EG = egyptin
SE = ruotsin
NO = norjan
DK = tanskan
CZ = tšekin
IS = islannin
CH = sveitsin
RU = venäjän
DE = saksan
FI = suomen

[qualifier]
about = noin | n. | suunnilleen | lähes | melkein | vajaa | vajaat | liki | arviolta
more_than = yli | enemmän kuin | runsaat | reilut | runsas | reilu | ylittää/present | ylitti/past
less_than = alle | vähemmän kuin
at_least = vähintään | ainakin
at_most = enintään | korkeintaan | jopa | enimmillään | enimmillään jopa
exact = tasan | täsmälleen | vain

[qualifier_after]
more_than = enemmän
about = paikkeilla | tienoilla

[range]
6 = eurosta | dollarista
1 = välillä
4 = nousi | laski | kasvoi | putosi
5 = tai

[not_money]
prosenttia | prosentti
