# Danish: the small words of the language, which tell it from others and end what an amount counts.

[function]
og | i | det | på | som | er | til | af | for | med | at | den | har | de | ikke | om | et | men | var | sig | fra | vi | så | kan
når | år | også | efter | eller | nu | sin | der | ved | mod | skal | ville | kommer | ud | får | havde | være | bliver | blev | alle | meget | siden | denne | dette
gennem | ind | hos | uden | mellem | kun | ifølge | inden | samt | hun | han | jeg | man | op | ned | mens | da | blive | hvor | hvad
