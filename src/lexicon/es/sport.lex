# words by which a text speaks of sport, and those beside which a city stands for its club

[name_word]
sport = fútbol | futbolista{,s} | baloncesto | delantero{,s} | centrocampista{,s} | defensa central | portero | guardameta | entrenador{,es} | Liga de Campeones | primera división | segunda división | campeonato{,s} | torneo{,s} | partido de Liga | partido de ida | partido de vuelta | semifinal{,es} | cuartos de final | gol | goles | árbitro | Copa del Rey | jornada de Liga | jugador{,es}
team_before = contra | ante | frente a | venció a | ganó a | derrotó a | eliminó a | jugador de | delantero de | entrenador de
team_after = venció | ganó | empató | derrotó | perdió
team_the = los | a los | de los
