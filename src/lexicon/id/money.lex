# Indonesian money.

[numeral]
0 = nol
1 = satu
2 = dua
3 = tiga
4 = empat
5 = lima
6 = enam
7 = tujuh
8 = delapan
9 = sembilan
10 = sepuluh
11 = sebelas
100 = seratus
1000 = seribu
1e6 = sejuta
0.5 = setengah | separuh

[scale]
10 = puluh
100 = ratus
1e3 = ribu | rb
1e6 = juta | jt
1e9 = miliar | milyar | M
1e12 = triliun | trilyun | T

[vague]
0 = beberapa
10 = puluhan
100 = ratusan
1e3 = ribuan
1e6 = jutaan
1e9 = miliaran

[money_affix]
1e3 = k | rb
1e6 = jt
1e9 = M
1e12 = T

[money_word]
and = dan
point = koma
half = setengah
unit = per saham | per lembar | per lembar saham | per barel | per ton | per troy ounce | per kilogram | per kg | per liter | per jam | per hari | per minggu | per bulan | sebulan | per tahun | setahun | per orang | per unit | per meter persegi
never = berat

[currency]
IDR = rupiah{,nya}
USD/CAD/AUD/NZD/HKD/SGD/TWD = dolar | dollar
EUR = euro
GBP/EGP = pound{,sterling} | pound{,s} sterling | pon
JPY = yen
CNY = yuan
INR = rupee | rupe
RUB = rubel
CHF/FRF = franc | frank
KRW = won
MYR = ringgit
THB = baht
SAR/QAR/IRR/OMR = riyal | rial
AED = dirham
KWD/JOD/IQD = dinar
VND = dong
PHP/MXN = peso
TRY = lira
BTC = bitcoin

[minor]
?/USD/EUR/IDR = sen
?/USD/EUR = cent{,s}
GBP = penny | pence

[currency_land]
US = amerika | AS | amerika serikat | US
CA = kanada
AU = australia
NZ = selandia baru
HK = hong kong | hongkong
SG = singapura
TW = taiwan
GB = inggris | britania
EG = mesir
CH = swiss
SA = saudi | arab saudi
QA = qatar
KW = kuwait
JO = yordania
IN = india

[qualifier]
about = sekitar | kira-kira | kurang lebih | hampir | mendekati | berkisar | kisaran | setara | setara dengan sekitar | sekira | kira kira
more_than = lebih dari | di atas | diatas | melebihi | melewati | melampaui | lebih besar dari | lebih tinggi dari
less_than = kurang dari | di bawah | dibawah | lebih kecil dari | lebih murah dari
at_least = setidaknya | paling sedikit | minimal | sedikitnya | tidak kurang dari | paling tidak | mulai dari | minimum
at_most = hingga | sampai | maksimal | paling banyak | tidak lebih dari | maksimum | sampai dengan
exact = tepat | persis | hanya | cuma

[qualifier_after]
at_least = ke atas | atau lebih
about = kira-kira | -an

[range]
1 = antara | berkisar antara
2 = sampai | hingga | sampai dengan | s\/d
3 = dari | mulai
4 = naik | turun | meningkat | melonjak | menurun
5 = atau

[not_money]
persen
