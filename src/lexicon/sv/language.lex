[language]
code = sv
name = Swedish
reads = money
decimal_mark = ,
date_order = d
