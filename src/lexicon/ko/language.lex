[language]
code = ko
name = Korean
reads = money
decimal_mark = .
date_order = y
