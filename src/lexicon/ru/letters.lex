# Characters that speak for the language.
[letter]
ы | э | ё | ъ | щ | ж | ш | й | я | ю | ч
