[language]
code = hi
name = Hindi
reads = money
decimal_mark = .
date_order = d
