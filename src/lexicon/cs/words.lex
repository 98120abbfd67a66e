# Czech: the small words of the language, which tell it from others and end what an amount counts.

[function]
a | v | na | se | je | že | s | z | do | o | to | i | k | ve | pro | za | by | ale | si | po | jako | však | od | jsou
byl | byla | bylo | který | která | které | také | nebo | tak | už | jen | při | před | mezi | podle | není | jeho | její | jejich | může | být | bude | ještě | než
své | aby | když | kde | až | ze | roce
