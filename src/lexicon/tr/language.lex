[language]
code = tr
name = Turkish
reads = money
decimal_mark = ,
date_order = d
