[language]
code = pt
name = Portuguese
reads = money names dates deals
decimal_mark = ,
date_order = d
