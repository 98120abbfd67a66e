[language]
code = ca
name = Catalan
reads = money
decimal_mark = ,
date_order = d
