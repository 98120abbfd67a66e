# Finnish: the small words of the language, which tell it from others and end what an amount counts.

[function]
ja | on | ei | että | se | oli | hän | mutta | ovat | kun | myös | joka | sekä | kuin | niin | tai | mukaan | ole | sen | jo | vain | ollut | nyt | tämä
mitä | jos | olisi | hänen | sitä | jotka | vielä | ne | kanssa | jälkeen | siitä | sitten | tämän | olla | kuitenkin | jonka | mikä | voi | yhtiö | noin
