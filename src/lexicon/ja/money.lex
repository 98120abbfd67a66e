# Japanese money.

[numeral]
0 = 〇 | 零 | ゼロ
1 = 一 | 壱 | いち
2 = 二 | 弐
3 = 三 | 参 | さん
4 = 四 | よん
5 = 五 | 伍
6 = 六 | ろく
7 = 七 | なな
8 = 八 | はち
9 = 九 | きゅう
10 = 十 | じゅう
100 = 百 | ひゃく
1000 = 千 | せん
10000 = 万 | まん
0.5 = 半

[scale]
10 = 十 | 拾
100 = 百
1e3 = 千
1e4 = 万 | 萬 | まん
1e6 = ミリオン
1e8 = 億 | おく
1e9 = ビリオン
1e12 = 兆

[vague]
0 = 数
1e5 = 数十万
1e6 = 数百万
1e7 = 数千万
1e8 = 数億
1e9 = 数十億
1e10 = 数百億
1e11 = 数千億
1e12 = 数兆

[money_word]
link = の
and = と
plus = 余
point = ・ | 点
half = 半
unit = \/ 株
never = 体重

[currency]
JPY = 円 | えん | 圓 | 日本円 | エン
USD/CAD/AUD/NZD/HKD/SGD/TWD = ドル | どる | ドール
USD = 米ドル | USドル | アメリカドル | 弗
HKD = 香港ドル | ホンコンドル | 香港・ドル
TWD = 台湾ドル | ニュー台湾ドル | 新台湾ドル | 台湾元
CAD = カナダドル | カナダ・ドル
AUD = オーストラリアドル | 豪ドル | オーストラリア・ドル
NZD = ニュージーランドドル | NZドル | ニュージーランド・ドル
SGD = シンガポールドル | シンガポール・ドル
EUR = ユーロ | 欧元
GBP/EGP/LBP = ポンド
GBP = 英ポンド | スターリングポンド | イギリスポンド
EGP = エジプトポンド | エジプト・ポンド
CNY = 人民元 | 元 | 中国元 | 人民元札
KRW/KPW = ウォン | 韓国ウォン
CHF/FRF = フラン
CHF = スイスフラン | スイス・フラン
INR/PKR/LKR/NPR/IDR = ルピー
IDR = インドネシアルピア | ルピア
RUB = ルーブル
BRL = レアル
MXN/ARS/CLP/PHP/COP = ペソ
TRY/ITL = リラ
TRY = トルコリラ | トルコ・リラ
SEK/NOK/DKK/CZK = クローナ | クローネ | コルナ
THB = バーツ
VND = ドン
MYR = リンギット
SAR/QAR/IRR = リヤル | リアル
AED/MAD = ディルハム
KWD/JOD/IQD = ディナール
ILS = シェケル
ZAR = ランド
PLN = ズウォティ | ズロチ
HUF = フォリント
DEM = マルク | ドイツマルク
ITL = イタリアリラ
PAB = バルボア | パナマ・バルボア | パナマバルボア
BTC = ビットコイン
UAH = フリヴニャ

[minor]
JPY = 銭
?/USD/EUR/CAD/AUD = セント
GBP = ペンス | ペニー
CNY:10 = 角
CNY = 分/weak
RUB = コペイカ

[currency_land]
US = 米 | 米国 | アメリカ
CA = カナダ
AU = オーストラリア | 豪
NZ = ニュージーランド
HK = 香港
SG = シンガポール
TW = 台湾
GB = 英 | 英国
EG = エジプト
CH = スイス
IN = インド
PK = パキスタン
RU = ロシア
MX = メキシコ
AR = アルゼンチン
TR = トルコ
SE = スウェーデン
NO = ノルウェー
DK = デンマーク
CZ = チェコ
SA = サウジ
QA = カタール
AE = UAE
KW = クウェート

[qualifier]
about = 約 | およそ | ほぼ | 概算で | 推定
more_than = 優に
at_least = 最低 | 少なくとも
at_most = 最大 | 最高 | 多くとも | 上限
exact = ちょうど

[qualifier_after]
about = 程度 | 前後 | ほど | 近く | くらい | ぐらい
more_than = 超 | 余り | を超える | を超え | を上回る
at_least = 以上
less_than = 未満 | を下回る
at_most = 以下 | 以内 | まで

[range]
2 = から

[not_money]
％ | パーセント | 人 | 社 | 台 | 株
