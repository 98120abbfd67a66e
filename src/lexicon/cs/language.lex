[language]
code = cs
name = Czech
reads = money
decimal_mark = ,
date_order = d
