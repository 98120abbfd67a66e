# Catalan: the small words of the language, which tell it from others and end what an amount counts.

[function]
el | la | els | les | un | una | de | del | dels | al | als | en | amb | per | que | no | és | i | o | a | es | ha | han | com
més | però | ja | també | seva | seu | seus | entre | fins | sobre | aquest | aquesta | aquests | aquestes | on | quan | molt | tot | tots | era | va | van | ser | ell
ella | perquè | segons | després | abans | dins | sense | hi | ho | cap
