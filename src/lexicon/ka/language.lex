[language]
code = ka
name = Georgian
reads = money
decimal_mark = ,
date_order = d
