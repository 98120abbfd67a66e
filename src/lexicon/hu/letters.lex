# Characters that speak for the language.
[letter]
á | é | í | ó | ö | ő | ú | ü | ű
