[language]
code = nb
name = Norwegian
reads = money
decimal_mark = ,
date_order = d
