# words by which a text speaks of sport, and those beside which a city stands for its club

[name_word]
sport = Fußball | Handball | Eishockey | Bundesliga | Stürmer | Mittelfeldspieler | Torwart | Torhüter | Trainer | Spieltag | Halbzeit | Tabellenführer | Meisterschaft | Pokal | DFB-Pokal | Nationalmannschaft | Spieler | Turnier | Elfmeter | Champions League
team_before = gegen | schlug | besiegte | Gastgeber | Meister | Tabellenführer
team_after = gewann | verlor | schlug | besiegte | spielte
