[language]
code = ro
name = Romanian
reads = money
decimal_mark = ,
date_order = d
