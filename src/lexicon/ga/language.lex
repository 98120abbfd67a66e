[language]
code = ga
name = Irish
reads = money
decimal_mark = .
date_order = d
