[language]
code = hu
name = Hungarian
reads = money
decimal_mark = ,
date_order = y
