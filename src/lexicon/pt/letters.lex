# Characters that speak for the language.
[letter]
ã | õ | ç | á | é | í | ó | ú | â | ê | à
