[language]
code = id
name = Indonesian
reads = money
decimal_mark = ,
date_order = d
