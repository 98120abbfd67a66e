[language]
code = bg
name = Bulgarian
reads = money
decimal_mark = ,
date_order = d
