# Characters that speak for the language.
[letter]
ө | ү | ё | ы | э | й | я | ю | ж | ч
