[language]
code = uk
name = Ukrainian
reads = money
decimal_mark = ,
date_order = d
