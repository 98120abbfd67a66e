[language]
code = fi
name = Finnish
reads = money
decimal_mark = ,
date_order = d
