# Characters that speak for the language.
[letter]
é | è | ê | ë | à | â | ç | ù | û | î | ï | ô | œ
