# words by which a text speaks of sport, and those beside which a city stands for its club

[name_word]
sport = calcio | calciatore | calciatori | pallacanestro | pallavolo | attaccante | attaccanti | centrocampista | difensore | difensori | portiere | allenatore | serie A | serie B | campionato | campionati | torneo | Coppa Italia | semifinale | quarti di finale | gol | partita | partite | Champions League | giocatore | giocatori
team_before = contro | batte | batté | affronta | contro il
team_after = batte | vinse | vince | perse | pareggia
team_the = i | gli | dei | degli | ai | agli
