# Characters that speak for the language.
[letter]
ñ | í | ó | á | é | ú | ¿ | ¡
