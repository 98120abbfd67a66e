[language]
code = es
name = Spanish
reads = money names dates deals
decimal_mark = ,
date_order = d
