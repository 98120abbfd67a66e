# Korean money. Every syllable is a token.

[numeral]
0 = 영
1 = 일
2 = 이
3 = 삼
4 = 사
5 = 오
6 = 육 | 륙
7 = 칠
8 = 팔
9 = 구
10 = 십
100 = 백
1000 = 천
10000 = 만


[scale]
10 = 십
100 = 백
1e3 = 천
1e4 = 만
1e8 = 억
1e12 = 조

[vague]
0 = 수 | 몇
10 = 수십
100 = 수백
1e3 = 수천
1e5 = 수십만
1e6 = 수백만
1e7 = 수천만
1e8 = 수억
1e9 = 수십억
1e10 = 수백억
1e12 = 수조

[money_word]
and = 와 | 과 | 그리고 | 하고
point = 점
half = 반
unit = \/ 주
never = 체중

[currency]
KRW/KPW = 원/weak
KRW = 한국 원 | 원화
KPW = 북한 원
USD/CAD/AUD/NZD/HKD/SGD/TWD = 달러 | 달라 | 불/weak
USD = 미국 달러 | 미 달러 | 미화
EUR = 유로
JPY = 엔 | 엔화
GBP/EGP/LBP = 파운드
CNY = 위안 | 인민폐 | 런민비 | 중국 위안 | 위안화 | 콰이
CHF/FRF = 프랑
INR/PKR/LKR/NPR/IDR = 루피
IDR = 루피아 | 인도네시아 루피아
RUB = 루블
BRL = 헤알 | 레알
MXN/ARS/CLP/PHP/COP = 페소
TRY/ITL = 리라
SEK/NOK/DKK/CZK/ISK = 크로나 | 크로네 | 코루나
THB = 바트 | 밧
VND = 동/weak
MYR = 링깃
SAR/QAR/IRR/OMR = 리얄 | 리알
AED/MAD = 디르함
KWD/JOD/IQD/BHD = 디나르
ILS = 셰켈 | 세켈
ZAR = 란드 | 랜드
PLN = 즐로티
HUF = 포린트
NLG = 길더
DEM/FIM = 마르크 | 마르카
CRC = 콜론
LAK = 킵
KZT = 텡게
MNT = 투그릭
UAH = 흐리우냐
GEL = 라리
PAB = 발보아
BTC = 비트코인
KHR = 리엘
MMK = 짯

[minor]
?/USD/EUR/CAD/AUD = 센트 | 쎈트
GBP = 펜스 | 페니 | 펜
CNY:10 = 마오 | 자오
CNY = 펀/weak
RUB = 코페이카
JPY = 센/weak
KRW = 전/weak

[currency_land]
US = 미국 | 미
CA = 캐나다
AU = 호주 | 오스트레일리아
NZ = 뉴질랜드
HK = 홍콩
SG = 싱가포르 | 싱가폴
TW = 대만 | 타이완
GB = 영국
EG = 이집트
LB = 레바논
CH = 스위스
FR = 프랑스
IN = 인도
PK = 파키스탄
LK = 스리랑카
NP = 네팔
MX = 멕시코
AR = 아르헨티나
CL = 칠레
PH = 필리핀
CO = 콜롬비아
TR = 터키 | 튀르키예
SE = 스웨덴
NO = 노르웨이
DK = 덴마크
CZ = 체코
SA = 사우디 | 사우디아라비아
QA = 카타르
IR = 이란
AE = 아랍에미리트
KW = 쿠웨이트
JO = 요르단
DE = 독일
FI = 핀란드
NL = 네덜란드
KR = 한국
CN = 중국
JP = 일본

[qualifier]
about = 약 | 대략 | 거의 | 대충
at_least = 최소 | 적어도 | 최소한
at_most = 최대 | 많아야 | 최고
exact = 정확히 | 딱

[qualifier_after]
about = 정도 | 가량 | 쯤 | 안팎 | 내외
more_than = 초과 | 넘는 | 을 넘는 | 를 넘는 | 이 넘는 | 여
at_least = 이상
less_than = 미만
at_most = 이하 | 까지

[range]
2 = 에서 | 부터
5 = 또는

[not_money]
퍼센트 | 명
