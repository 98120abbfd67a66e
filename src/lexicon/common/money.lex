# Money that every language writes alike: the codes of ISO 4217, signs, and a few abbreviations.
#
# How money is written in this and in the <language>/money.lex files:
#   EUR = euro{,s}              a currency
#   USD/CAD/AUD = dollar{,s}    one of several: the first is the default, the document may say another; ? is no default
#   USD*6 = mdd                 with a power of ten in the word itself: millones de dólares
#   [minor] GBP = pence         a hundredth of it; CNY:10 a tenth, KWD:1000 a thousandth
#   [currency_land] CA = canadien   picks CAD from the list of "dollar", by the first letters of the code
#   /sign    may stand before its number, as a symbol does: Rs 500
#   /weak    also an ordinary word (ALL, TRY, pound): counts with a scale, groups, or nothing behind it that is counted
#   /rare    far more often an ordinary word (livre): counts with a scale, alone in its line, or where the document names it;
#            a letter or two (K500, Le 500) only before its number, where the document names the currency or its land
#   INR/PKR/land = rupee   where the text names no such currency otherwise, the land it speaks of most picks
#   /bound   only with a land, a one or a hyphen beside it: Finnish mark, a 12-cent dividend; a numeral: only behind ones
#   [numeral] 1 = a/article     a number that is an article too
#   [vague] 10 = dozens; 0 = several: no value; behind an article (une dizaine) about so many; /bound: with its scale in
#                it, multimillion
#   [range] 1 between, 2 to, 3 from, 4 a verb of change (rose from … to is no range), 5 or, 6 from as an ending,
#                7 from or of, 8 to, of a change alone (auf)
#   [money_word] link (of), and, point (one point two), half (and a half), plus (600-plus), unit (per share),
#                local (in local currency), never (before what is no money: weighs, in millions of)
#   [not_money] behind a number: it counts that, and is no money
#
# A code is a form of itself, in capitals.

[currency]
AED = AED | aed
AFN = AFN
ALL = ALL/weak
AMD = AMD/weak
ANG = ANG/weak
AOA = AOA
ARS = ARS
AUD = AUD | aud
AWG = AWG
AZN = AZN
BAM = BAM/weak
BBD = BBD
BDT = BDT | bdt
BGN = BGN | bgn
BHD = BHD
BIF = BIF
BMD = BMD
BND = BND/weak
BOB = BOB/weak
BRL = BRL | brl
BSD = BSD/weak
BTN = BTN
BWP = BWP
BYN = BYN
BZD = BZD
CAD = CAD | cad
CDF = CDF
CHF = CHF | chf
CLF = CLF/weak
CLP = CLP
CNY = CNY | cny
COP = COP/weak
CRC = CRC/weak
CUP = CUP/weak
CVE = CVE/weak
CZK = CZK | czk
DJF = DJF
DKK = DKK | dkk
DOP = DOP/weak
DZD = DZD
EGP = EGP | egp
ERN = ERN/weak
ETB = ETB
EUR = EUR | eur
FJD = FJD
FKP = FKP
GBP = GBP | gbp
GEL = GEL/weak
GHS = GHS
GIP = GIP/weak
GMD = GMD/weak
GNF = GNF
GTQ = GTQ
GYD = GYD
HKD = HKD | hkd
HNL = HNL
HTG = HTG/weak
HUF = HUF | huf
IDR = IDR | idr
ILS = ILS | ils
INR = INR | inr
IQD = IQD
IRR = IRR
ISK = ISK
JMD = JMD
JOD = JOD
JPY = JPY | jpy
KES = KES | kes
KGS = KGS
KHR = KHR
KMF = KMF
KPW = KPW
KRW = KRW | krw
KWD = KWD | kwd
KYD = KYD
KZT = KZT | kzt
LAK = LAK/weak
LBP = LBP
LKR = LKR | lkr
LRD = LRD
LSL = LSL
LYD = LYD
MAD = MAD/weak
MDL = MDL/weak
MGA = MGA
MKD = MKD
MMK = MMK
MNT = MNT | mnt
MOP = MOP/weak
MRU = MRU
MUR = MUR/weak
MVR = MVR
MWK = MWK
MXN = MXN | mxn
MYR = MYR | myr
MZN = MZN
NAD = NAD/weak
NGN = NGN | ngn
NIO = NIO/weak
NOK = NOK
NPR = NPR/weak
NZD = NZD | nzd
OMR = OMR
PAB = PAB/weak
PEN = PEN/weak
PGK = PGK
PHP = PHP/weak
PKR = PKR | pkr
PLN = PLN | pln
PYG = PYG
QAR = QAR | qar
RON = RON/weak
RSD = RSD
RUB = RUB | rub
RWF = RWF
SAR = SAR/weak
SBD = SBD/weak
SCR = SCR/weak
SDG = SDG
SEK = SEK
SGD = SGD | sgd
SHP = SHP/weak
SLE = SLE
SOS = SOS/weak
SRD = SRD/weak
SSP = SSP/weak
STN = STN
SVC = SVC
SYP = SYP
SZL = SZL
THB = THB | thb
TJS = TJS
TMT = TMT/weak
TND = TND
TOP = TOP/weak
TRY = TRY/weak
TTD = TTD
TWD = TWD | twd
TZS = TZS
UAH = UAH | uah
UGX = UGX
USD = USD | usd
UYU = UYU
UZS = UZS
VED = VED/weak
VES = VES/weak
VND = VND | vnd
VUV = VUV
WST = WST/weak
XAF = XAF
XCD = XCD
XOF = XOF
XPF = XPF
YER = YER
ZAR = ZAR | zar
ZMW = ZMW

# No longer money, but in old texts.
ATS = ATS
BEF = BEF
BGL = BGL
BRC = BRC
BYR = BYR
CSK = CSK
CYP = CYP
DEM = DEM
EEK = EEK
ESP = ESP/weak
FIM = FIM
FRF = FRF
GHC = GHC
GRD = GRD
HRK = HRK | hrk
IEP = IEP
ITL = ITL
LTL = LTL/weak
LUF = LUF
LVL = LVL
MTL = MTL
MZM = MZM
NLG = NLG | nlg
PTE = PTE/weak
ROL = ROL
RUR = RUR
SDD = SDD/weak
SIT = SIT/weak
SKK = SKK
SLL = SLL
SRG = SRG
TRL = TRL
UYP = UYP
VEB = VEB
VEF = VEF
YUM = YUM
ZWL = ZWL
ZWD = ZWD
CUC = CUC
MRO = MRO
STD = STD/weak
XEU = XEU

# Known by other letters.
CNY = RMB | rmb | CNH
RUB = RUR
GBP = STG | UKP
TWD = NTD
ILS = NIS
ZWG = ZWG | ZiG

# Signs. A letter before a sign names the land; "c $ 300" is how some wires write it.
EUR = € | euro | euros | €uro | €ur
GBP/EGP/LBP/SYP/FKP/GIP/SHP/IEP = £
GBP = GB£ | UK£ | £ stg | £ sterling
JPY/CNY = ¥ | ￥
JPY = JP¥ | J¥ | 円
CNY = CN¥ | RMB¥
USD/CAD/AUD/NZD/HKD/SGD/TWD/MXN/ARS/CLP/COP/JMD/TTD/BBD/BSD/BZD/BND/FJD/GYD/NAD/LRD/SBD/SRD/XCD/KYD = $ | ＄ | ﹩
USD = US$ | us $ | U.S.$ | u.s $ | u.s. $ | U$S | u$s | U$D | u$d | US$US | USD$ | usd$ | $US | $USD | $usd | US-$
CAD = C$ | c $ | CA$ | Can$ | CAN$ | CAD$ | cad$ | CDN$ | Cdn$ | $CA | $CAN | $CAD
AUD = A$ | AU$ | AUD$ | aud$ | $AU | $AUD
NZD = NZ$ | NZD$ | $NZ
HKD = HK$ | hk $ | HKD$ | $HK
SGD = S$ | SG$ | SGD$
TWD = NT$ | NTD$ | TW$
MXN = MXN$ | MX$ | Mex$
BRL = R$ | r$
ARS = AR$ | ARS$ | $AR
CLP = CLP$
COP = COL$ | COP$
UYU = $U | UY$
JMD = J$ | JA$
TTD = TT$
BBD = Bds$ | BBD$
BZD = BZ$
FJD = FJ$ | F$
NAD = N$
GYD = G$ | GY$
XCD = EC$
ZWL = Z$
LRD = L$ | LD$
NIO = C$N
INR = ₹ | INR₹
INR/PKR/LKR/NPR/MUR/SCR/land = Rs/sign | Rs./sign | ₨
LKR = ரூ | SLRs/sign | SLRs./sign
NPR = NRs/sign | NRs./sign
PKR = PKRs/sign
RUB = ₽
KRW/KPW = ₩ | ￦
TRY = ₺
ILS = ₪
VND = ₫ | VNĐ | vnđ
UAH = ₴
CNY/TWD/HKD = 元
NGN = ₦
THB = ฿
PHP = ₱ | Php/sign | PhP/sign
CRC = ₡
PYG = ₲
GHS = ₵ | GH₵ | GH¢ | Gh¢
KZT = ₸
MNT = ₮
LAK = ₭
GEL = ₾
AMD = ֏
AZN = ₼
KHR = ៛
AFN = ؋
BDT = ৳ | Tk/sign | Tk./sign
IRR/OMR/QAR/YER/SAR = ﷼
MYR = RM/sign
IDR = Rp/sign | Rp./sign
ZAR = R/weak
CHF = Fr./weak | SFr/sign | SFr./sign | sFr/sign | sfr | SFR
FRF = ₣ | FFr
DEM = DM/sign | D-Mark
ITL = ₤
ESP = ₧ | Pts | Ptas | pta | ptas | Pt/weak
KES/TZS/UGX/SOS = KSh/sign | Ksh/sign | KShs/sign | Kshs/sign
UGX = UShs/sign | USh/sign | Ush/sign | Ushs/sign
TZS = TSh/sign | Tsh/sign | TShs/sign
NGN = N/weak

EGP = LE/weak | L.E. | L.E | E£ | £E | EGP£
LBP = L£ | LL/weak
PLN = zł | ZŁ
CZK = Kč | Kc
HUF = Ft/sign
SEK = SKr/sign | Skr/sign | Skr | skr
NOK = NKr/sign | Nkr/sign | nkr
DKK = DKr/sign | Dkr/sign | dkr
BGN = лв

XOF = FCFA | F CFA | CFA
XPF = CFP
BTC = BTC | ₿
PEN = S\/ | S\/.
PAB = B\/.
MVR = MRf/sign | Rf/sign

[minor]
# What a cent is a hundredth of, the text says elsewhere; nothing, where it does not.
?/USD/EUR/CAD/AUD/NZD/HKD/SGD/ZAR/TWD/KES = ¢ | ￠
?/USD/EUR/CAD/AUD/NZD/HKD/SGD/ZAR/CHF = c/weak | ct | cts

[money_affix]
1e3 = k | K | К
1e6 = m | M
1e9 = b | B | G
1e12 = t/weak | T

[range]
2 = - | – | — | ~ | 〜 | ～ | ‑ | − | -- | ‐

[money_word]
unit = \/ hour | \/ h | \/ kg | \/ t | \/ share | \/ day | \/ month | \/ year | \/ barrel | \/ bbl | \/ tonne
half = ½
never = kg ( | lb ( | lbs (
