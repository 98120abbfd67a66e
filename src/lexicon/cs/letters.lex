# Characters that speak for the language.
[letter]
ě | š | č | ř | ž | ý | á | í | é | ů | ť | ď | ň | ú
