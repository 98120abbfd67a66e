# German money.

[numeral]
1e6 = die Million
1e9 = die Milliarde
0 = null
1 = eins | ein/article | eine/article | einen/article | einem/article | einer/article
2 = zwei | zwo
3 = drei
4 = vier
5 = fünf
6 = sechs
7 = sieben
8 = acht
9 = neun
10 = zehn
11 = elf
12 = zwölf | ein Dutzend
13 = dreizehn
14 = vierzehn
15 = fünfzehn
16 = sechzehn
17 = siebzehn
18 = achtzehn
19 = neunzehn
20 = zwanzig
30 = dreißig | dreissig
40 = vierzig
50 = fünfzig
60 = sechzig
70 = siebzig
80 = achtzig
90 = neunzig
100 = hundert
1000 = tausend
0.5 = eine halbe | einer halben | einen halben | ein halbes | halbe | halben
0.25 = eine viertel | eine Viertel | einer Viertel
0.75 = eine dreiviertel | eine Dreiviertel | drei viertel
1.5 = eineinhalb | anderthalb
2.5 = zweieinhalb
3.5 = dreieinhalb
4.5 = viereinhalb

[scale]
100 = hundert
1e3 = tausend | Tsd | Tsd. | Tausend
1e5 = lakh{,s}
1e6 = million{,en} | mio | mio. | mill. | mln | mln.
1e7 = crore{,s}
1e9 = milliarde{,n} | mrd | mrd. | mia | mia. | mrden
1e12 = billion{,en} | bio | bio. | bill.

[vague]
0 = mehrere | mehreren | mehrerer | einige | einigen | einiger | wenige | etliche | viele | zahlreiche | ein paar
10 = zig | dutzend | dutzende | dutzenden
100 = hunderte | hunderten | hunderter
1e3 = tausende | tausenden
1e4 = zehntausende | zehntausenden
1e5 = hunderttausende | hunderttausenden
1e6 = millionen
1e9 = milliarden

[money_affix]
1e3 = t
1e9 = Mrd | mrd

[money_word]
link = an
and = und | und den
point = komma
half = und eine halbe | einhalb
unit = je Aktie | pro Aktie | je Stück | pro Stück | das Stück | pro Anteil | je Anteil | pro Anteilsschein | je Anteilsschein | je Stammaktie | je Vorzugsaktie | pro Stunde | die Stunde | in der Stunde | pro Tag | am Tag | pro Woche | pro Monat | im Monat | monatlich | pro Jahr | im Jahr | jährlich | pro Kopf | pro Person | pro Tonne | je Tonne | die Tonne | pro Barrel | je Barrel | das Barrel | je Fass | pro Fass | je Feinunze | pro Feinunze | pro Unze | je Unze | pro Kilo | das Kilo | pro Kilogramm | je Kilogramm | pro Liter | je Liter | der Liter | den Liter | pro Quadratmeter | je Quadratmeter | den Quadratmeter | pro Kilowattstunde | je Kilowattstunde | pro Megawattstunde | je Megawattstunde | pro Einwohner | je Einwohner | pro Kunde | pro Nacht | pro Quartal
local = in Landeswährung | in lokaler Währung
never = in Tausend | in Millionen | in Mio. | in Tsd. | in Milliarden | wiegt | wog | wiegen

[endings]
m_adj = present: e en er em es

[currency]
EUR = euro{,s} | Euronen
USD/CAD/AUD/NZD/HKD/SGD/TWD/JMD/TTD/BBD/BSD/BZD/BND/FJD/GYD/NAD/LRD/SBD/SRD/XCD/KYD/ZWL = dollar{,s}
USD = US-Dollar{,s} | Greenback{,s}
GBP/EGP/LBP/SYP/SDG/SSP/GIP/FKP/SHP/IEP/CYP = pfund/weak
GBP = pfund sterling | britische pfund
CHF/FRF/BEF/LUF/XOF/XAF/XPF/RWF/BIF/DJF/GNF/KMF/CDF = franken | franc{,s}
CHF = schweizer franken | franken | sfr | sfr. | stutz
XOF/XAF = CFA-Franc{,s} | CFA-Franken
JPY = yen
CNY = yuan | renminbi
INR/PKR/LKR/NPR/MUR/SCR/IDR/land = rupie{,n}
IDR = rupiah
RUB/BYN/land = rubel{,n}
KRW/KPW/land = won
MXN/ARS/CLP/COP/PHP/UYU/DOP/CUP/land = peso{,s}
BRL = real/weak | reais | Reals
TRY/ITL/LBP/SYP = lira | lire
ILS = schekel{,n} | shekel
SEK/NOK/DKK/CZK/ISK/EEK/land = krone{,n}
PLN = zloty{,s} | złoty
HUF = forint
RON/MDL/land = leu | lei
BGN = lew | lewa
HRK = kuna
RSD/KWD/BHD/JOD/IQD/LYD/DZD/TND/land = dinar{,e}
AED/MAD/land = dirham{,s}
SAR/IRR/QAR/OMR/YER/land = rial{,s} | riyal
ZAR = rand/weak
NGN = naira
KES/UGX/TZS/SOS/land = shilling{,s}
THB = baht
VND = dong
MYR = ringgit
BDT = taka
MNT = tugrik
KZT = tenge
UAH = hrywnja | griwna | hrywna
GEL = lari
DEM/FIM = mark
DEM = D-Mark | deutsche mark | deutschmark | DM
FIM = markka | finnmark
ATS = schilling{,e}
ESP = peset{a,en}
NLG = gulden
GRD = drachme{,n}
BTC = bitcoin{,s}
PEN = sol{,es}/weak
VES = bolivar{,es}

[minor]
EUR/USD/CAD/AUD = cent{,s} | eurocent{,s}
GBP = pence | penny | pennies
CHF = rappen
DEM = pfennig{,e} | pf/weak
ATS = groschen
CHF/FRF = centime{,s}
RUB = kopeke{,n}
SEK/NOK/DKK = öre | øre

[currency_land]
US = US | amerikanisch<m_adj> | US-amerikanisch<m_adj>
CA = kanadisch<m_adj> | kanada
AU = australisch<m_adj>
NZ = neuseeländisch<m_adj> | neuseeland
HK = hongkong | hong-kong | hong kong | Hongkonger
SG = singapur | singapurisch<m_adj> | singapore
TW = taiwan | taiwanisch<m_adj> | taiwanesisch<m_adj>
NA = namibisch<m_adj>
ZW = simbabwisch<m_adj>
GB = britisch<m_adj> | englisch<m_adj>
EG = ägyptisch<m_adj>
LB = libanesisch<m_adj>
SY = syrisch<m_adj>
SD = sudanesisch<m_adj>
IE = irisch<m_adj>
CH = schweizer | schweizerisch<m_adj>
FR = französisch<m_adj>
BE = belgisch<m_adj>
JP = japanisch<m_adj>
CN = chinesisch<m_adj>
IN = indisch<m_adj>
PK = pakistanisch<m_adj>
LK = sri-lankisch<m_adj>
RU = russisch<m_adj>
BY = weißrussisch<m_adj> | belarussisch<m_adj>
KR = südkoreanisch<m_adj> | koreanisch<m_adj>
MX = mexikanisch<m_adj>
AR = argentinisch<m_adj>
CL = chilenisch<m_adj>
CO = kolumbianisch<m_adj>
PH = philippinisch<m_adj>
BR = brasilianisch<m_adj>
TR = türkisch<m_adj>
IT = italienisch<m_adj>
IL = israelisch<m_adj>
SE = schwedisch<m_adj>
NO = norwegisch<m_adj>
DK = dänisch<m_adj>
IS = isländisch<m_adj>
CZ = tschechisch<m_adj>
PL = polnisch<m_adj>
HU = ungarisch<m_adj>
RO = rumänisch<m_adj>
BG = bulgarisch<m_adj>
HR = kroatisch<m_adj>
RS = serbisch<m_adj>
KW = kuwaitisch<m_adj>
JO = jordanisch<m_adj>
IQ = irakisch<m_adj>
DZ = algerisch<m_adj>
TN = tunesisch<m_adj>
MA = marokkanisch<m_adj>
AE = VAE | emiratisch<m_adj>
SA = saudisch<m_adj> | saudi
QA = katarisch<m_adj>
IR = iranisch<m_adj>
ZA = südafrikanisch<m_adj>
KE = kenianisch<m_adj>
UA = ukrainisch<m_adj>
DE = deutsche
FI = finnisch<m_adj>
NL = niederländisch<m_adj> | holländisch<m_adj>
IN = Indien
PK = Pakistan
MX = Mexiko
AR = Argentinien | Argentiniens
CL = Chile | Chiles
CO = Kolumbien
PH = Philippinen
UY = Uruguay
SE = Schweden | Schwedens
NO = Norwegen | Norwegens
DK = Dänemark | Dänemarks
CZ = Tschechien | Prag
IS = Island
DZ = Algerien
TN = Tunesien
MA = Marokko
AE = Emirate | Dubai | Abu Dhabi
SA = Saudi-Arabien
QA = Katar
KE = Kenia

[qualifier]
about = rund | etwa | circa | ca | ca. | zirka | ungefähr | knapp | fast | nahezu | beinahe | an die | gut und gerne | um die | schätzungsweise | annähernd | in etwa | in der Größenordnung von | nahe | gegen/weak | umgerechnet | umgerechnet rund | umgerechnet etwa | so um die | rd. | beziffert auf etwa | kaum weniger als | umgerechnet knapp | an
more_than = mehr als | über | gut | übersteig{t,en}/present | überstieg/past | überschreite{t,n}/present | überschritt/past | übertraf/past | übertrifft/present | jenseits von | jenseits der | oberhalb von | oberhalb der | mehr wie | deutlich über | deutlich mehr als | größer als | die Marke von
less_than = weniger als | unter | unterhalb von | unterhalb der | nicht einmal | weniger wie | kleiner als | niedriger als
at_least = mindestens | wenigstens | zumindest | nicht weniger als | ab | minimal | mindestens etwa
at_most = bis zu | höchstens | maximal | nicht mehr als | allenfalls | bis maximal | max. | bis auf
exact = genau | exakt | lediglich | nur

[qualifier_after]
at_least = oder mehr | und mehr | aufwärts | mindestens
at_most = oder weniger | maximal | höchstens
about = ungefähr | circa

[range]
1 = zwischen | zwischen den | in Höhe zwischen
2 = bis | bis zu
8 = auf | auf rund | auf etwa | auf knapp | auf über
3 = von
4 = stieg | steig{t,en,ern} | gestiegen | sank | sink{t,en} | gesunken | fiel | fällt | fallen | gefallen | erhöht{,e,en} | erhöhen | senk{t,te,en} | gesenkt | wuchs | wächst | gewachsen | reduziert{,e} | verringert{,e} | kletter{t,te,n} | geklettert | schrumpf{t,te,en} | angehoben | gekürzt | verdoppelt{,e} | ging | zurückgegangen | legte | zulegte | kürzt{,e} | hob | hebt
5 = oder

[money_verb]
{,re}investier{en,t,te,ten} | zahl{en,t,te,ten} | bezahl{en,t,te,ten} | gezahlt | kost{en,et,ete,eten} | gekostet | einsammelt{e,en} | eingesammelt | sammel{t,te,ten} | ausgegeben | aufgenommen | aufgebracht | überw{eist,ies,iesen} | steck{t,te,ten,en} | gesteckt | einnimmt | eingenommen | verdien{t,te,ten} | wert

[not_money]
prozent | prozentpunkte | fleisch | mehl | zucker
