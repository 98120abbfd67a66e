[language]
code = he
name = Hebrew
reads = money
decimal_mark = .
date_order = d
