# Characters that speak for the language.
[letter]
ă | â | î | ș | ț | ş | ţ
