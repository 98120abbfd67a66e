# Hungarian: the small words of the language, which tell it from others and end what an amount counts.

[function]
a | az | és | hogy | nem | is | egy | van | volt | meg | de | ez | csak | már | mint | el | még | vagy | ki | be | lesz | le | fel | ha
mert | pedig | amely | ami | aki | szerint | után | alatt | között | lehet | kell | ezt | azt | nagyon | most | amit | minden | sem | során | által
