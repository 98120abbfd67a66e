# German: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Lesen Sie auch | Lesen Sie mehr | Lesen Sie hier | Auch interessant | Mehr lesen | Mehr zum Thema | Zum Thema
Mehr dazu | Siehe auch | Weitere Artikel | Ähnliche Artikel | Kategorie | Schlagworte | Schlagwörter
Stichworte | Teilen | Artikel teilen | Drucken | Link kopieren | Per Mail teilen | Kommentare | Kommentieren
Leserkommentare | Bildquelle | Symbolbild | Bildnachweis | Archivbild | Veröffentlicht | Veröffentlicht am
Aktualisiert | Aktualisiert am | Lesezeit | Lesedauer | Meistgelesen | Meistgelesene Artikel | Top-Themen
Topthemen | Schlagzeilen | Eilmeldung | Newsletter | Anmelden | Abmelden | Registrieren | Abonnieren | Abo
Jetzt abonnieren | Mein Konto | Datenschutzerklärung | Nutzungsbedingungen | AGB | Cookie-Einstellungen
Alle akzeptieren | Alle ablehnen | Karriere | Pressemitteilungen | Ansprechpartner | Investor Relations
Startseite | Menü | Suche | Nach oben | Werbung | Sponsored | Alle Rechte vorbehalten | Urheberrecht
Copyright | Podcast | Bildergalerie | Fotostrecke | Infografik | Leitartikel | Gastbeitrag | Interview
Analyse | Exklusiv | Überblick | Hintergrund | Zusammenfassung | Quellen | Einzelnachweise | Weblinks
Literatur | Abbildung | Kapitel | Abschnitt | Inhaltsverzeichnis | Sehr geehrte Damen und Herren
Mit freundlichen Grüßen
