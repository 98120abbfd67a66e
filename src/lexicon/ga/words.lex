# Irish: the small words of the language, which tell it from others and end what an amount counts.

[function]
an | na | agus | ar | i | is | tá | bhí | go | do | le | a | ag | as | de | ach | sé | sí | siad | ní | níl | nach | don | den
faoi | ó | mar | chun | sa | san | leis | seo | sin | bhfuil | raibh
