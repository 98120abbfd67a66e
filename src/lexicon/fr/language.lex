[language]
code = fr
name = French
reads = money names dates deals
decimal_mark = ,
date_order = d
