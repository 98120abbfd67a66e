[language]
code = ar
name = Arabic
reads = money
decimal_mark = .
date_order = d
