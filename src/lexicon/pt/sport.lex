# words by which a text speaks of sport, and those beside which a city stands for its club

[name_word]
sport = futebol | futebolista{,s} | basquete | basquetebol | atacante{,s} | avançado | meia | zagueiro | goleiro | guarda-redes | treinador | campeonato{,s} | torneio{,s} | semifinal | quartas de final | gol | gols | golo | golos | Taça | jogador{,es} | Liga dos Campeões | Copa do Brasil | primeira divisão
team_before = contra | venceu o | bateu o | derrotou o | ante
team_after = venceu | derrotou | empatou | bateu
team_the = os | dos | aos | nos
