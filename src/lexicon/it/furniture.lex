# Italian: page furniture, headings and lead-ins of news pages: no names
# source: general knowledge, checked by no external list

[not_name]
Leggi di più | Leggi tutto | Continua a leggere | Per saperne di più | Scopri di più | Vedi anche
Potrebbe interessarti | Ti potrebbe interessare | Categoria | Etichette | Argomenti | Condividi
Condividi su Facebook | Condividi su Twitter | Copia link | Stampa articolo | Commenti | Commenta
Lascia un commento | Crediti | Pubblicato | Pubblicato il | Aggiornato | Aggiornato il | Ultimo aggiornamento
Tempo di lettura | Articoli correlati | Articolo precedente | Articolo successivo | I più letti
Ultime notizie | Ultim'ora | Primo piano | In evidenza | Newsletter | Iscriviti | Abbonati | Abbonamento
Accedi | Registrati | Il mio account | Note legali | Informativa privacy | Privacy policy | Cookie policy
Accetta tutti | Rifiuta tutti | Termini e condizioni | Contattaci | Chi siamo | Lavora con noi
Ufficio stampa | Investor relations | Menu | Cerca | Torna su | Sponsorizzato | Riproduzione riservata
Tutti i diritti riservati | Seguici | Scarica | Galleria | Podcast | Infografica | Notizie | Attualità
Opinioni | Editoriale | Intervista | Analisi | Esclusiva | Approfondimento | Fonti | Bibliografia
Collegamenti esterni | Pagina | Capitolo | Sezione | Tabella | Figura | Sommario
