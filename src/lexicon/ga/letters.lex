# Characters that speak for the language.
[letter]
á | é | í | ó | ú
