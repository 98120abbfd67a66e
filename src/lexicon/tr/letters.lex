# Characters that speak for the language.
[letter]
ç | ğ | ı | ö | ş | ü | â
