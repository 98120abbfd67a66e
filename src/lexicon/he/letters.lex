# Characters that speak for the language.
[letter]
א | ב | ג | ד | ה | ו | ז | ח | ט | י | כ | ל | מ | נ | ס | ע | פ | צ | ק | ר | ש | ת | ם | ן | ך | ף | ץ
