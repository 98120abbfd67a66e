# Characters that speak for the language.
[letter]
ç | ï | ü | à | è | é | í | ò | ó | ú | ·
