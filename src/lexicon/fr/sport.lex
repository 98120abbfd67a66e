# words by which a text speaks of sport, and those beside which a city stands for its club

[name_word]
sport = football | footballeur{,s} | rugby | handball | basket-ball | basket | hockey | volley-ball | baseball | cyclisme | milieu de terrain | attaquant{,s} | défenseur{,s} | gardien de but | buteur{,s} | entraîneur{,s} | joueur{,s} | joueuse{,s} | ligue 1 | ligue 2 | première division | deuxième division | championnat{,s} | coupe du monde | coupe de France | demi-finale{,s} | quart de finale | quarts de finale | huitième de finale | match{,s,es} | saison régulière | sélection nationale | titulaire | repêchage | LNH | NBA | NFL | Ligue des champions | mi-temps | tournoi{,s} | club formateur
team_before = contre | face à | affronte | affrontent | bat | battent | battu par | joueur de | équipe de | club de | devant | rejoint | quitte | prêté à | transféré à | transféré au | signe à | défenseur de | attaquant de | milieu de | gardien de | entraîneur de | maillot de | maillots de
team_after = bat | affronte | mène | reçoit | s'impose
team_the = les | aux | des
