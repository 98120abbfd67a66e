# Hebrew: the small words of the language, which tell it from others and end what an amount counts.

[function]
של | על | את | לא | הוא | היא | זה | זו | עם | כי | גם | או | אבל | אם | יותר | היה | היתה | הם | אני | מה | כל | אל | בין | אחרי
לפני | רק | עוד | כבר | כך | אשר | לפי | בו | לו | להיות | יש | אין | אך | כמו | מאוד | ידי
