[language]
code = en
name = English
reads = money names dates deals
decimal_mark = .
date_order = m
