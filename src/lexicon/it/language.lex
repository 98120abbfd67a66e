[language]
code = it
name = Italian
reads = money names dates deals
decimal_mark = ,
date_order = d
