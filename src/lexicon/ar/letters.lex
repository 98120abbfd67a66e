# Characters that speak for the language.
[letter]
ا | ب | ت | ث | ج | ح | خ | د | ذ | ر | ز | س | ش | ص | ض | ط | ظ | ع | غ | ف | ق | ك | ل | م | ن | ه | و | ي | ة | ى
    | أ | إ | آ | ء | ئ | ؤ
