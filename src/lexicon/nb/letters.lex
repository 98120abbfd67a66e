# Characters that speak for the language.
[letter]
å | ø | æ
