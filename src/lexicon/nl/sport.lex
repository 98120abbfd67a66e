# words by which a text speaks of sport, and those beside which a city stands for its club

[name_word]
sport = voetbal | voetballer{,s} | spits | middenvelder | verdediger | doelman | keeper | trainer | eredivisie | competitie | kampioenschap | wedstrijd{,en} | toernooi | halve finale | kwartfinale | doelpunt{,en} | speler{,s} | WK | EK | eerste klasse | tweede klasse | strafschop
team_before = tegen | versloeg | verslaat | klopte
team_after = won | verloor | versloeg | speelde
