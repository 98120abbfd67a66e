[language]
code = ja
name = Japanese
reads = money
decimal_mark = .
date_order = y
