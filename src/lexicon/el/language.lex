[language]
code = el
name = Greek
reads = money
decimal_mark = ,
date_order = d
