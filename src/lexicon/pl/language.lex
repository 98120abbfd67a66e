[language]
code = pl
name = Polish
reads = money
decimal_mark = ,
date_order = d
