# Characters that speak for the language.
[letter]
ą | ć | ę | ł | ń | ó | ś | ź | ż
