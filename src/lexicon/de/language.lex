[language]
code = de
name = German
reads = money names dates deals
decimal_mark = ,
date_order = d
