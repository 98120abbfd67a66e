# Italian: what makes a name an organization's, a person's, a product's or a place's. Values of name_word: see names.h.
[name_word]
of = di | del | dello | della | dell' | dei | degli | delle | d'
and = e | ed | &
for = per | per la | per il | per l' | per gli
the = il | lo | la | i | gli | le | l' | un | una | un'
article = la | il | le | lo | l' | i | gli
at = presso | in | alla | al | all'
to = a | da | dal | dalla
in = in | nel | nella | nell' | verso | vicino a
its = suo | sua | suoi | sue | il suo | la sua
ending = mente | iamo | endo | ando
as = come
led_by = {guidat,diretto,diretta,fondat,controllat,presiedut,creat}{o,a,i,e} da | {guidat,fondat,controllat,presiedut,creat}{o,a,i,e} {dal,dalla,dall'}
runs = {guida,dirige,presiede} | che {guida,dirige,presiede} | fondatore di | fondatore della | fondatrice di | alla guida di | a capo di
adjective = nazional{e,i} | europe{o,a} | federale | centrale | generale | garante | pubblic{o,a} | internazionale | regionale | superiore | economic{o,a} | finanziari{o,a} | italian{o,a} | mondiale | costituzionale | popolare | unit{o,a,e,i} | comunale
product = modell{o,i} | chip | processor{e,i} | software | applicazione | app | farmac{o,i} | vaccin{o,i} | aereo | aerei | elicotter{o,i} | missil{e,i} | telefon{o,i} | auto | vettura | marchio | gioco | film | serie | libro | album | canzone | romanzo | servizi{o,}
place = città | comune | paese | provincia | regione | isola | isole | fiume | lago | monte | mare | golfo | baia | valle | quartiere | via | viale | piazza | porto | aeroporto | stazione | frazione | stabilimento di | costa | impianto di | fabbrica di | sede di
event = festival | vertice | conferenza | forum | campionato | coppa | torneo | giochi | premio | guerra | trattato | patto | accordo | fiera | salone | indice | piano | legge | caso | operazione | progetto | giro | gran premio | crisi
based = con sede a | con sede in | basat{o,a} a
named = chiamat{o,a} | denominat{o,a} | battezzat{o,a} | ribattezzat{o,a}
shares = azioni
verb = è | ha | hanno | sarà | conferirà | annuncia | ha annunciato | compra | vende | acquista | cede | investe | rileva | firma | lancia | punta | chiude | controlla | produce | prevede | vuole | potrebbe | deve | paga | pagherà | ottiene | registra | conferma | fattura | impiega | sale | scende | aveva | sono | avrà | detiene | tratta | studia
public = ministr{o,a} | premier | presidente del Consiglio | presidente della Repubblica | sindac{o,a} | deputat{o,a} | senator{e,} | giudice | ambasciator{e,} | economista | professor{e,essa} | avvocat{o,a} | attore | attrice | cantante | scrittor{e,} | allenatore | giocatore | imprenditor{e,} | calciatore

[org_head]
Salumificio | Ceramiche | Prosciutti | Officine | Cartiere | Cartiera | Pastificio | Birrificio | Oleificio | Credito | Farmaceutici | Molini | Molino | Calzaturificio | Lanificio | Vetreria | Fonderie | Costruzioni | Trasporti | Supermercati | università | Banca | Banco | Cassa | Casse | Gruppo | Compagnia | Società | Consiglio | Commissione | Comitato | Ministero | Regione | Comune | Provincia | Camera | Senato | Parlamento | Tribunale | Corte | Corte dei conti | Corte costituzionale | Procura | Università | Politecnico | Istituto | Fondazione | Associazione | Federazione | Confederazione | Unione | Sindacato | Partito | Movimento | Agenzia | Autorità | Authority | Organizzazione | Ufficio | Direzione | Polizia | Guardia di Finanza | Carabinieri | Esercito | Ospedale | Policlinico | Scuola | Accademia | Museo | Teatro | Borsa | Borsa Italiana | Fondo | Ente | Poste | Ferrovie | Aeroporti | Autostrade | Acciaierie | Cantieri | Industrie | Laboratori | Cantine | Assicurazioni | Mutua | Casa | Editoriale | Radio | Televisione | Consorzio | Cooperativa | Coop | Garante | Lega | Chiesa | Alleanza

[org_tail]
Assicurazioni | Finanziaria | Investimenti | Immobiliare | Costruzioni | Energia | Industriale | Industrie | Italia | Editore | Editori | Editoriale | Alimentare | Farmaceutici | Trasporti | Servizi | Gestione | Moda | Vini | Occhiali | Calcio | Banca

[org_noun]
gruppo | gruppi | azienda | aziende | società | impresa | compagnia | ditta | controllata | controllante | filiale | holding | conglomerato | multinazionale | gigante | colosso | leader | rivale | concorrente | produttore | produttrice | costruttore | fabbricante | fornitore | distributore | operatore | sviluppatore | editore | casa editrice | casa automobilistica | casa farmaceutica | specialista | catena | rivenditore | compagnia aerea | armatore | acciaieria | petrolifera | utility | banca | istituto | assicuratore | compagnia assicurativa | fondo | fondi | gestore | investitore | azionista | socio | studio legale | società di consulenza | agenzia | quotidiano | giornale | rivista | emittente | autorità | regolatore | sindacato | associazione | fondazione | università | club | partito | start-up | startup | scale-up | unicorno | cooperativa | piattaforma | acquirente | venditore | cliente | partner | marchio | cantiere | birrificio | pastificio | maison | griffe | biotech | casa di moda | gruppo bancario
    | azienda farmaceutica | casa di produzione | casa vinicola | catena alberghiera | catena di supermercati | compagnia petrolifera | compagnia di navigazione | compagnia telefonica | compagnia ferroviaria | società di ingegneria | società di gestione | società di investimento | società di private equity | società energetica | società informatica | fondo di private equity | fondo di investimento | fondo sovrano | fondo infrastrutturale | fondo pensione | private equity | operatore telefonico | operatore logistico | gruppo industriale | gruppo alimentare | gruppo energetico | gruppo assicurativo | gruppo editoriale | gruppo siderurgico | big | costruttrice | cementificio | caseificio | salumificio | calzaturificio | lanificio | cartiera | vetreria | distilleria | cantina | birreria | acquedotto | municipalizzata | multiutility | cordata | consorzio | newco | spin-off | concessionaria | concessionario | grossista | assicurazione | compagnia di assicurazioni | banca d'affari | istituto di credito | cassa di risparmio | fintech | pmi | scaleup | impresa edile | impresa di costruzioni | studio di architettura | software house | web agency | agenzia di stampa | agenzia di viaggi | tour operator | catena di negozi | insegna | discount | dolciaria | salumiera | conserviera | lattiero-casearia

[anaphor]
la società | l'azienda | il gruppo | la compagnia | la banca | l'istituto | l'impresa | il produttore | la holding | il fondo | la controllata | il colosso | il gigante | la multinazionale | l'operatore | la casa | il costruttore | l'assicuratore | la startup | la start-up | l'acquirente | il venditore | l'autorità | il regolatore | la piattaforma | l'editore

[person_title]
signor | signora | signorina | Sig. | Sig.ra | dottor | dottoressa | Dott. | Dott.ssa | Ing. | Avv. | Prof. | professor | onorevole | On. | cavaliere | re | regina | principe | principessa | papa | cardinale | don | padre | generale | colonnello | capitano | conte | contessa | sceicco

[role]
presidente | presidentessa | presidente esecutivo | presidente onorario | vicepresidente | vice presidente | amministratore delegato | amministratrice delegata | amministratore | amministratrice | amministratore unico | l'ad | dell'ad | all'ad | AD | direttore generale | direttrice generale | direttore finanziario | direttrice finanziaria | direttore | direttrice | direttore {commerciale,tecnico,operativo,marketing,editoriale,responsabile,industriale} | consigliere | consigliera | consigliere delegato | numero uno | numero due | capo | capo economista | responsabile | dirigente | fondatore | fondatrice | cofondatore | cofondatrice | proprietario | proprietaria | titolare | patron | socio | socia | socio fondatore | azionista | portavoce | segretario | segretaria | segretario generale | segretario di Stato | tesoriere | governatore | governatrice | ministro | ministra | premier | primo ministro | viceministro | sottosegretario | presidente del Consiglio | presidente della Repubblica | sindaco | sindaca | assessore | deputato | deputata | senatore | senatrice | commissario | commissaria | ambasciatore | ambasciatrice | giudice | magistrato | procuratore | avvocato | avvocata | analista | economista | professore | professoressa | ricercatore | ricercatrice | scienziato | ingegnere | architetto | giornalista | scrittore | scrittrice | autore | autrice | attore | attrice | regista | cantante | musicista | pittore | allenatore | commissario tecnico | capitano | attaccante | portiere | giocatore | calciatore | imprenditore | imprenditrice | investitore | banchiere | finanziere | leader | delegato | coordinatore | coordinatrice | rappresentante | stilista | CEO | CFO | COO
    | ceo | cfo | coo | CTO | co-ceo | Chief Executive Officer | Chief Financial Officer | Chief Operating Officer | segretario {provinciale,regionale,nazionale,cittadino} | segretaria {provinciale,regionale,nazionale,cittadina} | vicepresidente {esecutivo,esecutiva} | presidente e ad | responsabile {commerciale,tecnico,tecnica,scientifico,scientifica,finanziario,finanziaria} | direttore di stabilimento | direttrice di stabilimento | curatore fallimentare | curatrice fallimentare | liquidatore | commissario straordinario | general manager | managing director | country manager | co-fondatore | co-fondatrice | business angel

[role_part]
delegat{o,a} | esecutiv{o,a} | aggiunt{o,a} | ad interim | uscente | onorario | emerito | della Repubblica | del Consiglio | dell'Economia | degli Esteri | dell'Interno | della Difesa | della Giustizia | della Salute | del Lavoro | dello Sviluppo economico | generale | del consiglio di amministrazione | del cda

[nationality]
italian{o,a,i,e} | frances{e,i} | tedesc{o,a} | tedeschi | tedesche | britannic{o,a,i} | ingles{e,i} | spagnol{o,a,i} | portoghes{e,i} | olandes{e,i} | belg{a,i} | svizzer{o,a,i} | austriac{o,a} | svedes{e,i} | norvegese | danese | finlandese | polacc{o,a} | russ{o,a,i} | turc{o,a} | grec{o,a} | american{o,a,i,e} | statunitens{e,i} | canades{e,i} | messican{o,a} | brasilian{o,a} | argentin{o,a} | cines{e,i} | giappones{e,i} | corean{o,a} | sudcorean{o,a} | indian{o,a} | australian{o,a} | israelian{o,a} | saudita | qatariota | europe{o,a,i,e} | asiatic{o,a} | african{o,a} | milanes{e,i} | roman{o,a,i} | torines{e,i} | venet{o,a} | lombard{o,a} | toscan{o,a} | sicilian{o,a} | napoletan{o,a} | bolognes{e,i} | genoves{e,i} | emilian{o,a} | venezian{o,a}

[not_name]
Borsa | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | Natale | Pasqua | Categorie | Foto | Video | Fonte | Leggi anche | Contatti | Comunicato stampa | Pubblicità | Stato | Governo | Internet | Dio | Wall Street | Palazzo Chigi | Quirinale | Terra | Nord | Sud | Est | Ovest | Mezzogiorno | Piazza Affari

[place]
Perù = Perù
