# Japanese: the small words of the language, which tell it from others and end what an amount counts.

[function]
の | に | は | を | た | が | で | て | と | し | れ | さ | ある | いる | も | する | から | な | こと | として | い | や | など | なっ
ない | この | ため | その | あっ | よう | また | もの | という | あり | まで | られ | なる | へ | だ | これ | によって | により | です | ます | した
