# Norwegian: the small words of the language, which tell it from others and end what an amount counts.

[function]
og | i | det | på | som | er | til | av | for | med | at | den | har | de | ikke | om | et | men | var | seg | fra | vi | så | kan
når | år | også | etter | eller | nå | sin | der | ved | mot | skal | ville | kommer | ut | får | hadde | være | blir | ble | alle | mye | siden | denne | dette
gjennom | inn | hos | uten | mellom | bare | ifølge | innen | samt | hun | han | jeg | man | opp | ned | mens | da | bli
