[language]
code = da
name = Danish
reads = money
decimal_mark = ,
date_order = d
