# Characters that speak for the language.
[letter]
ä | ö | ü | ß
