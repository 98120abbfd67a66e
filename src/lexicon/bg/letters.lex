# Characters that speak for the language.
[letter]
ъ | щ | ж | ш | й | я | ю | ч
