# Characters that speak for the language.
[letter]
č | ć | đ | š | ž
