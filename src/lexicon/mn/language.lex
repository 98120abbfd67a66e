[language]
code = mn
name = Mongolian
reads = money
decimal_mark = .
date_order = y
