[language]
code = vi
name = Vietnamese
reads = money
decimal_mark = ,
date_order = d
