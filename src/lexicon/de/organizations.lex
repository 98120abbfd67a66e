# German: institutions, ministries and world bodies under their name in this language
# source: general knowledge, checked by no external list

[organization]
Europäische Kommission = Europäische Kommission | Europäischen Kommission | EU-Kommission
Europäische Union = Europäische Union | Europäischen Union | EU
Europäisches Parlament = Europäisches Parlament | Europäischen Parlament | Europäische Parlament
    | Europaparlament | EU-Parlament
Europäischer Rat = Europäischer Rat
Rat der Europäischen Union = Rat der Europäischen Union
Europäische Zentralbank = Europäische Zentralbank | Europäischen Zentralbank | EZB
Europäische Investitionsbank = Europäische Investitionsbank | Europäischen Investitionsbank | EIB
Europäischer Gerichtshof = Europäischer Gerichtshof | Europäischen Gerichtshof | Europäische Gerichtshof
    | EuGH
Europäischer Gerichtshof für Menschenrechte = Europäischer Gerichtshof für Menschenrechte
Europäische Weltraumorganisation = Europäische Weltraumorganisation | ESA
Europäische Arzneimittel-Agentur = Europäische Arzneimittel-Agentur | EMA
Europarat = Europarat
Vereinte Nationen = Vereinte Nationen | Vereinten Nationen | UN | UNO
UN-Sicherheitsrat = UN-Sicherheitsrat | Uno-Sicherheitsrat
Weltgesundheitsorganisation = Weltgesundheitsorganisation | WHO
Welthandelsorganisation = Welthandelsorganisation | WTO
Internationaler Währungsfonds = Internationaler Währungsfonds | Internationalen Währungsfonds
    | Internationale Währungsfonds | IWF
Weltbank = Weltbank
Nato = Nato
Opec = Opec
Internationale Energieagentur = Internationale Energieagentur | Internationalen Energieagentur | IEA
Internationale Atomenergiebehörde = Internationale Atomenergiebehörde | IAEA | IAEO
Internationaler Strafgerichtshof = Internationaler Strafgerichtshof
Rotes Kreuz = Rotes Kreuz | Roten Kreuz | Deutsches Rotes Kreuz | DRK
Bank für Internationalen Zahlungsausgleich = Bank für Internationalen Zahlungsausgleich | BIZ
Internationales Olympisches Komitee = Internationales Olympisches Komitee | IOC
Afrikanische Union = Afrikanische Union
Bundesfinanzministerium = Bundesfinanzministerium | Bundesministerium der Finanzen | Finanzministerium
Bundeswirtschaftsministerium = Bundeswirtschaftsministerium | Wirtschaftsministerium
Bundesverteidigungsministerium = Bundesverteidigungsministerium | Verteidigungsministerium
Auswärtiges Amt = Auswärtiges Amt | Auswärtige Amt | Auswärtigen Amt
Bundesgesundheitsministerium = Bundesgesundheitsministerium
Bundesverkehrsministerium = Bundesverkehrsministerium
Bundesinnenministerium = Bundesinnenministerium | Innenministerium
Bundesjustizministerium = Bundesjustizministerium
Bundesarbeitsministerium = Bundesarbeitsministerium
Bundesverwaltungsgericht = Bundesverwaltungsgericht
Bundesfinanzhof = Bundesfinanzhof
Bundesarbeitsgericht = Bundesarbeitsgericht
Bundesrechnungshof = Bundesrechnungshof
Bundesamt für Sicherheit in der Informationstechnik = Bundesamt für Sicherheit in der Informationstechnik
    | BSI
Bundesnachrichtendienst = Bundesnachrichtendienst | BND
Verfassungsschutz = Verfassungsschutz
Bundespolizei = Bundespolizei
Deutsche Rentenversicherung = Deutsche Rentenversicherung
Deutsche Umwelthilfe = Deutsche Umwelthilfe
Monopolkommission = Monopolkommission
Grüne = Grüne | Die Grünen | Bündnis 90\/Die Grünen | Grünen
Die Linke = Die Linke | Linke | Linkspartei
AfD = AfD | Alternative für Deutschland
CBS = CBS | CBS News
Deutscher Gewerkschaftsbund = Deutscher Gewerkschaftsbund
Deutscher Industrie- und Handelskammertag = Deutscher Industrie- und Handelskammertag
Deutscher Fußball-Bund = Deutscher Fußball-Bund
Deutsche Fußball Liga = Deutsche Fußball Liga
Weißes Haus = Weißes Haus | Weißen Haus | Weiße Haus
Pentagon = Pentagon
Federal Reserve = Federal Reserve | Fed | US-Notenbank
US-Justizministerium = US-Justizministerium
US-Kongress = US-Kongress
US-Senat = US-Senat
Oberster Gerichtshof = Oberster Gerichtshof | Supreme Court
Bank of England = Bank of England
Schweizerische Nationalbank = Schweizerische Nationalbank | SNB
Schweizerischer Bundesrat = Schweizerischer Bundesrat
Eidgenossenschaft = Eidgenossenschaft
Österreichische Nationalbank = Österreichische Nationalbank | OeNB
Nationalrat = Nationalrat
Landgericht München = Landgericht München
Oberlandesgericht Düsseldorf = Oberlandesgericht Düsseldorf
Staatsanwaltschaft München = Staatsanwaltschaft München
Frankfurter Börse = Frankfurter Börse | Frankfurter Wertpapierbörse
Senat von Berlin = Senat von Berlin | Berliner Senat
Freistaat Bayern = Freistaat Bayern
Land Niedersachsen = Land Niedersachsen
Land Nordrhein-Westfalen = Land Nordrhein-Westfalen
Neste = Neste
