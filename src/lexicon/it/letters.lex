# Characters that speak for the language.
[letter]
à | è | é | ì | ò | ù
