# Characters that speak for the language.
[letter]
ë | ï | é
