# Chinese money, both scripts.

[numeral]
0 = 〇 | 零
1 = 一 | 壹 | 壱
2 = 二 | 两 | 兩 | 贰 | 貳
3 = 三 | 叁 | 叄
4 = 四 | 肆
5 = 五 | 伍
6 = 六 | 陆 | 陸
7 = 七 | 柒
8 = 八 | 捌
9 = 九 | 玖
10 = 十 | 拾
100 = 百
1000 = 千
10000 = 万
0.5 = 半

[scale]
10 = 十 | 拾
100 = 百 | 佰
1e3 = 千 | 仟
1e4 = 万 | 萬
1e8 = 亿 | 億
1e12 = 兆

[vague]
0 = 数 | 數 | 几 | 幾
10 = 数十 | 數十 | 几十
100 = 数百 | 數百 | 几百
1e3 = 数千 | 數千 | 几千
1e5 = 数十万 | 數十萬 | 几十万
1e6 = 数百万 | 數百萬
1e7 = 数千万 | 數千萬
1e8 = 数亿 | 數億
1e9 = 数十亿 | 數十億 | 几十亿
1e10 = 数百亿 | 數百億

[money_affix]
1e3 = k

[money_word]
link = 的
and = 又 | 零
plus = 多 | 余 | 餘
point = 点 | 點
half = 半
never = 体重 | 重

[currency]
CNY/JPY = ¥ | ￥
CNY = 元 | 人民币 | 人民幣 | 人民币元 | 元人民币 | 元人民幣 | 块 | 塊 | 块钱 | 塊錢 | 中国元 | 人民币块
USD = 美元 | 美圆 | 美金 | 美刀 | 美國元
HKD = 港元 | 港币 | 港幣 | 港圆 | 港紙 | 元港币 | 元港幣
TWD = 新台币 | 新台幣 | 台币 | 台幣 | 新臺幣 | 臺幣 | 元台币 | 元新台币 | 元新台幣
MOP = 澳门元 | 澳門元 | 葡币
JPY = 日元 | 日圆 | 日圓 | 日币 | 日幣
EUR = 欧元 | 歐元
GBP = 英镑 | 英鎊
EGP = 埃及镑
GBP/EGP/LBP = 镑 | 鎊
KRW = 韩元 | 韓元 | 韩圆 | 韓圜 | 韩币
KPW = 朝鲜元
CAD = 加元 | 加拿大元 | 加币 | 加幣
AUD = 澳元 | 澳大利亚元 | 澳币 | 澳幣
NZD = 新西兰元 | 纽元 | 紐元 | 纽币
SGD = 新加坡元 | 新元 | 新币 | 坡币
CHF/FRF = 法郎
CHF = 瑞士法郎 | 瑞郎
FRF = 法国法郎
INR/PKR/LKR/NPR = 卢比 | 盧比
IDR = 印尼盾 | 印度尼西亚盾 | 印尼卢比
RUB = 卢布 | 盧布
BRL = 雷亚尔 | 巴西雷亚尔
MXN/ARS/CLP/PHP/COP = 比索 | 披索
TRY/ITL = 里拉
TRY = 土耳其里拉
SEK/NOK/DKK/CZK/ISK = 克朗
THB = 泰铢 | 泰銖 | 铢
VND = 越南盾 | 盾
MYR = 林吉特 | 令吉 | 马币 | 馬幣
SAR/QAR/IRR = 里亚尔 | 里亞爾
AED/MAD = 迪拉姆
KWD/JOD/IQD/DZD = 第纳尔 | 第納爾
ILS = 谢克尔
ZAR = 兰特
DEM = 马克 | 德国马克
PLN = 兹罗提
HUF = 福林
BTC = 比特币 | 比特幣 | 枚比特币
KZT = 坚戈
UAH = 格里夫纳
USD/CAD/AUD/NZD/HKD/SGD/TWD = 刀/weak

[minor]
CNY:10 = 角/weak | 毛/weak | 毫
CNY = 分/weak
USD = 美分
EUR = 欧分 | 歐分 | 欧元分
GBP = 便士
JPY = 钱/weak
HKD:10 = 毫子

[currency_land]
CA = 加拿大
AU = 澳大利亚
HK = 香港
SG = 新加坡
CH = 瑞士
FR = 法国
IN = 印度
PK = 巴基斯坦
MX = 墨西哥
AR = 阿根廷
CL = 智利
PH = 菲律宾 | 菲律賓
CO = 哥伦比亚
SE = 瑞典
NO = 挪威
DK = 丹麦
CZ = 捷克
SA = 沙特
QA = 卡塔尔
KW = 科威特
GB = 英国
EG = 埃及
IS = 冰岛

[qualifier]
about = 约 | 約 | 大约 | 大約 | 大概 | 近 | 将近 | 將近 | 接近 | 左右 | 约合 | 约为 | 估计
more_than = 超过 | 超過 | 逾 | 超 | 多于 | 高于 | 突破
less_than = 低于 | 不到 | 少于 | 不足 | 低於
at_least = 至少 | 最少 | 不少于 | 不低于
at_most = 最多 | 至多 | 不超过 | 高达 | 不高于 | 上限
exact = 正好 | 整

[qualifier_after]
about = 左右 | 上下
more_than = 多 | 余 | 餘
at_least = 以上 | 或以上 | 起
at_most = 以下 | 以内

[range]

2 = 至 | 到
5 = 或

[not_money]
％ | 大楼 | 大樓 | 人 | 股 | 家
