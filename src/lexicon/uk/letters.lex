# Characters that speak for the language.
[letter]
ґ | є | і | ї | щ | ж | ш | й | я | ю
