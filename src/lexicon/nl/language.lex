[language]
code = nl
name = Dutch
reads = money names dates deals
decimal_mark = ,
date_order = d
