# Characters that speak for the language.
[letter]
å | ä | ö
