[language]
code = zh
name = Chinese
reads = money
decimal_mark = .
date_order = y
