# Vietnamese money.

[numeral]
0 = không
1 = một | mốt
2 = hai
3 = ba
4 = bốn | tư
5 = năm | lăm
6 = sáu
7 = bảy | bẩy
8 = tám
9 = chín
10 = mười
0.5 = nửa

[scale]
10 = mươi
100 = trăm
1e3 = nghìn | ngàn | ng
1e6 = triệu | tr
1e9 = tỷ | tỉ
1e12 = nghìn tỷ | ngàn tỷ | nghìn tỉ

[vague]
0 = vài | nhiều | mấy
10 = hàng chục
100 = hàng trăm
1e3 = hàng nghìn | hàng ngàn
1e6 = hàng triệu
1e9 = hàng tỷ | hàng tỉ

[money_affix]
1e3 = k
1e6 = tr | m
1e9 = b

[money_word]
and = và
point = phẩy | chấm
half = rưỡi
unit = mỗi cổ phiếu | một cổ phiếu | \/ cổ phiếu | mỗi tháng | một tháng | mỗi năm | một năm | mỗi ngày | một ngày | mỗi giờ | một giờ | mỗi người | mỗi thùng | một thùng | mỗi tấn | một tấn | mỗi kg | một kg | mỗi lít | \/ tháng | \/ thùng | \/ kg | \/ lượng
never = nặng

[currency]
VND = đồng | đ | việt nam đồng | đồng việt nam | vnđ | vnd
USD/CAD/AUD/NZD/HKD/SGD/TWD = đô | đô la | đô-la | dollar{,s} | đôla | đồng đô la
USD = đô mỹ | đô la mỹ | mỹ kim | đô-la mỹ
EUR = euro | ơ-rô | đồng euro
GBP/EGP/LBP = bảng | pound{,s}
GBP = bảng anh | pound sterling
EGP = bảng ai cập
JPY = yên | yen | yên nhật
CNY = nhân dân tệ | tệ | NDT
KRW = won
CHF/FRF = franc | phrăng
RUB = rúp
INR/PKR = rupee{,s} | rupi
THB = bạt | baht
AED/MAD = dirham
SAR/QAR/IRR = riyal | rial
KWD/JOD/IQD/DZD = dinar
MYR = ringgit
SEK/NOK/DKK = krona | krone
SGD = đô sing
BTC = bitcoin
ILS = shekel
PLN = zloty

[minor]
?/USD/EUR/CAD/AUD = xen | xu | cent{,s}
VND:10 = hào
GBP = penny | pence | xu anh

[currency_land]
US = mỹ
CA = canada
AU = úc
NZ = new zealand
HK = hong kong | hồng kông
SG = singapore
TW = đài loan
GB = anh
EG = ai cập
CH = thụy sĩ
KW = kuwait | cô-oét
JO = jordan
SA = ả rập xê út | saudi
SE = thụy điển
NO = na uy
DK = đan mạch
LB = li băng | lebanon
QA = qatar

[qualifier]
about = khoảng | khoảng chừng | gần | xấp xỉ | chừng | tầm | cỡ | ước tính | gần như | tương đương | độ
more_than = hơn | trên | nhiều hơn | vượt | vượt quá | lớn hơn | cao hơn
less_than = dưới | ít hơn | thấp hơn | kém hơn | chưa tới | chưa đến
at_least = ít nhất | tối thiểu | không ít hơn | không dưới | không thấp hơn
at_most = tối đa | nhiều nhất | lên tới | lên đến | tới | không quá | đến | không hơn | không nhiều hơn | cao nhất
exact = chính xác | đúng | chỉ

[qualifier_after]
at_least = trở lên
at_most = trở xuống | đổ lại | trở lại

[range]
1 = giữa
2 = đến | tới | cho đến
3 = từ
4 = tăng | giảm
5 = hoặc

[not_money]
phần trăm
