[language]
code = hr
name = Croatian
reads = money
decimal_mark = ,
date_order = d
