[language]
code = ru
name = Russian
reads = money
decimal_mark = ,
date_order = d
