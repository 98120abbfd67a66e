# Italian: what starts a deal, and what shapes it.

[endings]
i_are = infinitive: are; present: a ano i; past: ò arono ava avano; participle: ato ata ati ate; gerund: ando; future: erà eranno; conditional: erebbe erebbero
i_iare = infinitive: iare; present: ia iano; past: iò iarono iava iavano; participle: iato iata iati iate; gerund: iando; future: erà ierà eranno; conditional: erebbe ierebbe
i_care = infinitive: care; present: ca cano chi; past: cò carono cava cavano; participle: cato cata cati cate; gerund: cando; future: cherà cheranno; conditional: cherebbe
i_ire = infinitive: ire; present: isce iscono isca; past: ì irono iva ivano; participle: ito ita iti ite; gerund: endo; future: irà iranno; conditional: irebbe irebbero
i_ere = infinitive: ere; present: e ono; past: eva evano ette ettero; participle: uto uta uti ute; gerund: endo; future: erà eranno; conditional: erebbe erebbero
i_a = noun: a e
i_o = noun: o i
i_one = noun: one oni

[trigger_verb]
joint_venture = {danno,daranno,hanno dato} vita a una {società,joint venture,newco}/present | {costituiscono,costituiranno,hanno costituito} una {società,newco}/present | {creano,creeranno,hanno creato} una {società,newco,azienda} {comune,congiunta,paritetica}/present | fondano insieme/present
sold_by = {il venditore,la venditrice,a vendere,a cedere} è/present | {i venditori,a vendere,a cedere} sono/present
    | a vendere è stata/present | a vendere è stato/present | a vendere sono stati/present | a cedere è stata/present | a cedere è stato/present | a cedere sono stati/present | chi {vende,esce} è/present | esce {di scena,dal capitale}/present
bought_by = {l'acquirente,il compratore,a comprare,ad acquistare} è/present | {gli acquirenti,i compratori,a comprare} sono/present
    | a {rilevarl,comprarl,acquistarl,acquisirl}{a,o,i,e} {è,sarà,sono,è stata,è stato}/present | a {rilevare,comprare,acquistare,acquisire} {la società,l'azienda,la quota,il marchio,il pacchetto} {è,sarà,sono,è stata,è stato}/present | ad {acquistarl,acquisirl}{a,o,i,e} {è,sarà,sono,è stata,è stato}/present | ad {acquistare,acquisire} {la società,l'azienda,la quota,il marchio,il pacchetto} {è,sarà,sono,è stata,è stato}/present | il nuovo {proprietario,padrone,azionista} {è,sarà}/present
enter_capital = entr{a,erà,ato} nel capitale {di,della,dell'}/present | sal{e,ito} nel capitale {di,della}/present
pass_to = pass{a,erà} {nelle mani di,sotto il controllo di}/present | entr{a,erà} a far parte di/present | è entrata a far parte di/past | finisce nelle mani di/present
take_percent = prende il/present | rileva il/present | prenderà il/future | ha preso il/past | sale al/present
take_part = partecipa{,no}/present | hanno partecipato/past | ha partecipato/past | {hanno,ha} partecipato anche/past | {hanno,ha} preso parte/past | partecipa{no,} anche/present | entrano anche/present | hanno aderito/past
    | hanno investito anche/past | ha investito anche/past | al round {partecipa,partecipano,hanno partecipato,ha partecipato}/past | {si,sono} aggiung{e,ono}/present | affianc{a,ano,ato,ati,ata}/present | entra anche/present | conferma{no,} il sostegno/present | {i capitali,i fondi,i soldi,le risorse} {arrivano,provengono,vengono} {da,dal,dalla,dai}/present | il denaro {arriva,proviene,viene} {da,dal,dalla,dai}/present | ha messo soldi/past | hanno messo soldi/past
    | ha visto la partecipazione {di,della,del}/past | {vede,visto} la partecipazione {di,della,del}/present | conta {su,tra i soci}/present
buy = {,ri}compr<i_are> | acquist<i_are> | acquis<i_ire> | ril{e,ev}<i_are> | ril{e,ie}va{,no,re,ta,to,ti}/present | rileverà/future | rilevò/past | rileverebbe/conditional | assorb<i_ire> | ingloba{,re,ta,to,no}/present | inglob<i_are> | si aggiudica il controllo/present | fa sua/present | si prende/present | mette le mani su/present | mettere le mani su/infinitive | ha messo le mani su/past | si compra/present | fagocita{,re,to}/present | acquisendo/gerund | si assicura il controllo/present
    | si aggiudica la società/present | si porta a casa/present | porta a casa/present | ha fatto sua/past
    | compera{,no}/present | comperato/participle | si è comprat{a,o}/past | si è pres{a,o}/past | aggiunge al portafoglio/present | si è portat{a,o} a casa/past | incorpor{erà,ata}/future | ha inglobato/past
control = assum<i_ere> il controllo | prend<i_ere> il controllo | ha preso il controllo/past | prende il controllo/present | sale al 100%/present | rileva il controllo/present | acquisisce il controllo/present | acquisire il controllo/infinitive | presa di controllo/noun
    | ril{eva,evato,everà,evare} {il controllo,la maggioranza} {di,del,della}/present | acquis{isce,ito,irà} {il controllo,la maggioranza,la totalità} {di,del,della}/present | conquist{a,ato,erà} {il controllo,la maggioranza} {di,del,della}/present | diventa {azionista di maggioranza,socio di maggioranza} di/present | sale in maggioranza/present
pay = pag<i_are> | pagherà/future | sborsa{,to,re} | sborserà/future
    | mett{e,ono,ere,erà} sul piatto/present | ha messo sul piatto/past | stacca un assegno/present
    | offerto/participle | offre/present | offrirebbe/conditional | offrirà/future | sborserebbe/conditional | pagherebbe/conditional
    | vers<i_are> | sborsano/present | metterebbe sul piatto/conditional | tira fuori/present
bid = lanc<i_iare> {un',una} {opa,OPA,offerta} su | lancia un'opa su/present | offr{e,ono,irà,ire} per/present | ha offerto per/past | lancia l'opa su/present
    | present{a,ano,ato,are,erà} un'offerta per/present | {formulato,formula,depositato,deposita,avanzato,avanza} un'offerta per/present | {presentato,presenta} una proposta per/present | present{a,ato,are} un'offerta {per acquisire,per acquistare,per rilevare,per comprare}/present
sell = vend<i_ere> | rivend<i_ere> | ced<i_ere> | dismett<i_ere> | dismesso/participle | dismessa/participle | ceduto/participle | si libera di/present | liberarsi di/infinitive | alien<i_are> | trasfer<i_ire>
    | si disf{a,arà}/present | si separa da/present | si è liberat{a,o} di/past | dismessi/participle | dismesse/participle | si spoglia di/present
merge = si fond{e,ono}/present | si fonderanno/future | si sono fus{i,e}/past | si fond{e,ono,erà,eranno}/present | fondersi/infinitive | si sono fus{e,i}/past | si è fus{a,o}/past | fond{ono,eranno} le attività/present | si un{isce,iscono,iranno}/present | convol{a,ano} a nozze/present | fus{a,o} {con,in}/participle | incorpor<i_are>
    | si aggreg{a,ano,heranno}/present | si integr{a,ano,eranno}/present
    | convoler{à,anno} a nozze/future | convolano a giuste nozze/present | si mettono insieme/present | unirsi/infinitive
contract_give = affid<i_are>
contract_get = si aggiudic{a,ano,herà}/present | si è aggiudicat{a,o}/past | si sono aggiudicat{i,e}/past
take_stake = acquis<i_ire> una {quota,partecipazione} | acquist<i_are> una {quota,partecipazione} | compr<i_are> una {quota,partecipazione} | rileva{,re} una {quota,partecipazione}/present | ha rilevato una {quota,partecipazione}/past
invest = invest<i_ire> | investe{,no}/present | investir{à,ebbe}/future | investendo/gerund | inietta{,no,re}/present | sottoscriv{e,ono,ere,erà}/present | sottoscritto/participle | sal{e,ire,irà} al/weak | punt<i_are> su/weak
    | entra con il/present | scommett{e,ono} su/present | aument{a,ato,erà} la {quota,partecipazione} | arrotonda la {quota,partecipazione}/present
raise = raccogli{e,ere,erà}/present | raccolgono/present | raccolse/past | raccolt{o,a,i}/participle | ha raccolto/past | incass<i_are> un finanziamento | otten{uto,ere} capitali/participle
    | {ha,hanno} chiuso un round/past | chiude un round/present | fa il pieno/present | ha fatto il pieno/past | rastrella{,to,re}/present
raise_sum = ricev{e,ono,ere,uto,uti,erà}/present | otten{uto,ere}/participle | ottiene/present | incass<i_are> | attira{,to}/present
lead_round = guid<i_are> il round | ha guidato il round/past | guida il round/present | lead investor/noun
    | guid{a,ato,erà} {l'operazione,l'investimento,la cordata} | ha guidato {l'operazione,l'investimento}/past | capofila/noun
ipo = sbarc{a,ano,herà,are} sul mercato/present | debutt{a,erà,are,ano} sul mercato/present | si quot{a,ano,erà}/present | quotarsi/infinitive | si è quotat{a,o}/past | sbarc{a,ano,herà,are} in {b,B}orsa/present | sbarc{a,ano,herà,are} a {p,P}iazza {a,A}ffari/present | è sbarcat{a,o} in {b,B}orsa/past | debutt{a,erà,are,ano} in {b,B}orsa/present | debutt{a,erà,are} a {p,P}iazza {a,A}ffari/present | ha debuttato in {b,B}orsa/past
    | debutta oggi in borsa/past | debutta ieri in borsa/past | debutta lunedì in borsa/past | debutta martedì in borsa/past | debutta mercoledì in borsa/past | debutta giovedì in borsa/past | debutta venerdì in borsa/past | debuttato oggi in borsa/past | debuttato ieri in borsa/past | debuttato lunedì in borsa/past | debuttato martedì in borsa/past | debuttato mercoledì in borsa/past | debuttato giovedì in borsa/past | debuttato venerdì in borsa/past | debutta oggi a piazza affari/past | debutta ieri a piazza affari/past | debutta lunedì a piazza affari/past | debutta martedì a piazza affari/past | debutta mercoledì a piazza affari/past | debutta giovedì a piazza affari/past | debutta venerdì a piazza affari/past | debuttato oggi a piazza affari/past | debuttato ieri a piazza affari/past | debuttato lunedì a piazza affari/past | debuttato martedì a piazza affari/past | debuttato mercoledì a piazza affari/past | debuttato giovedì a piazza affari/past | debuttato venerdì a piazza affari/past | approda in borsa/present | approdato in borsa/present | approderà in borsa/present | approda a piazza affari/present | approdato a piazza affari/present | approderà a piazza affari/present | suona la campanella/present | sbarcare sul listino/infinitive | sbarca sul listino/present
    | approda sull'egm/present | approda su euronext/present | approderà sull'egm/present | approderà su euronext/present | approdare in borsa/present | approdare a piazza affari/present | approdare sull'egm/present | approdare su euronext/present | approdato sull'egm/present | approdato su euronext/present | approdata in borsa/present | approdata a piazza affari/present | approdata sull'egm/present | approdata su euronext/present | debutt{a,erà,are,ano,ato} {sull'egm,su euronext growth milan,su euronext milan,al nasdaq}/present | suonato la campanella/past
partner = si alle{a,ano,erà,eranno}/present | allearsi/infinitive | si sono alleat{e,i}/past | si è alleat{a,o}/past | collabor<i_are> | unisc{e,ono} le forze/present | unire le forze/infinitive | hanno unito le forze/past | coopera{re,no,}/present | svilupp{eranno,ano,are} insieme/present | svilupp{eranno,ano,are} congiuntamente/present | lavor{eranno,ano} insieme/present | stringe un'alleanza/present
    | fa squadra/present | fanno squadra/present | stringono un'alleanza/present | fanno rete/present | entra in partnership/present
    | stringono una {partnership,collaborazione}/present | stringe una {partnership,collaborazione}/present | siglano una {partnership,alleanza,collaborazione}/present
order = ordin<i_are> | commission<i_are> | piazza un ordine/present | ha piazzato un ordine/past
contract_buy = nolegg<i_iare> | affitt<i_are> | si riforni{sce,rà} da/present | si è impegnat{a,o} ad acquistare/past | si impegna ad acquistare/present
supply = forn<i_ire> | consegn<i_are> | riforn<i_ire> | equipagg<i_iare> | ospit<i_are> | eroga{re,no,}/present | fornito/participle
choose = sceglie{re,}/present | scelgono/present | scelt{o,a,i}/participle | scelse/past | selezion<i_are> | sceglierà/future
license_in = prend{e,ere} in licenza/present | ottiene la licenza/present | ha ottenuto la licenza/past
license_give = conced{e,ere,erà} in licenza/present | conced{e,ere,erà} la licenza/present | ha concesso {in,la} licenza/past | dà in licenza/present | licenzia la tecnologia/present
lend = finanz{ia,iano,iò,ierà} | ha finanziato/past | prest<i_are> | presta{,no}/present
    | {approva,approvato,eroga,erogato,concede,concesso,deliberato,delibera} un {prestito,finanziamento,mutuo,credito}/present
borrow = prend{e,ere} in prestito/present | si indebita/present
build = costru<i_ire> | realizz<i_are> | edifi<i_care> | inaugur<i_are> | apr{e,irà,ire,ono}/present | aperto/participle | ampl<i_iare> | ampli<i_are> | erig{e,ere,erà}/present
    | sorgerà/future | tira su/present | farà sorgere/future
enter_capital = entr<i_are> {nel capitale,nell'azionariato} | sal<i_ire> nel capitale
pass_to = pass<i_are> {sotto il controllo,nelle mani,in mano,sotto l'ala,di mano} | passa al gruppo/present | entr<i_are> a far parte | fin{isce,irà,ita,ito} {nelle mani,in mano,sotto il controllo,nell'orbita}/present | entr<i_are> nell'orbita | conflui{sce,rà,re} in/present | diventa {di proprietà,parte}/present
    | passa in mani/present | passa sotto le insegne/present | passa sotto l'ombrello/present | passa nell'orbita/present | passerà in mani/present | passerà sotto le insegne/present | passerà sotto l'ombrello/present | passerà nell'orbita/present | passano in mani/present | passano sotto le insegne/present | passano sotto l'ombrello/present | passano nell'orbita/present | passato in mani/present | passato sotto le insegne/present | passato sotto l'ombrello/present | passato nell'orbita/present | passata in mani/present | passata sotto le insegne/present | passata sotto l'ombrello/present | passata nell'orbita/present | entra {nell'orbita,nella galassia,nel perimetro,nella famiglia} {di,del,della}/present
spend = stanz<i_iare> | destin<i_are> | spend{e,ere,erà,ono}/present | mette a disposizione/present

[trigger_noun]
backers = investitori | azionisti | soci
buy_noun = acquisizion{e,i} | acquist{o,i} | rilevazione | takeover | scalata | presa di controllo | acquisizione del controllo
    | passaggio di proprietà | conquista di | presa del controllo | compravendita | acquisto del ramo
bid_noun = offerta pubblica di acquisto | offerta pubblica di scambio | offerta pubblica di acquisto e scambio | OPA | opa | Opa | OPS | Ops | opas | Opas | OPAS | offerta d'acquisto | offerta di acquisto | offerta vincolante | offerta non vincolante | offerta ostile | offert{a,e} | proposta di acquisto | proposta d'acquisto | controfferta | rilancio
    | offerta {irrevocabile,migliorativa,totalitaria,cash,in contanti,amichevole,obbligatoria} | contropropost{a,e} | rilanci | opa {totalitaria,obbligatoria,volontaria} | proposta {vincolante,irrevocabile,non vincolante}
sell_noun = vendit{a,e} | cession{e,i} | dismission{e,i} | disinvestiment{o,i} | alienazione
    | vendita della | cessione del ramo | passaggio di mano | dismissione del
merge_noun = fusion{e,i} | fusione per incorporazione | fusione tra pari | fusione alla pari | aggregazione | integrazione | progetto di fusione | matrimonio tra pari | nozze
    | unione tra | integrazione tra | fusione inversa | sposalizio | matrimonio tra | business combination
stake_noun = partecipazion{e,i} | partecipazione di minoranza | quota di minoranza | quota di maggioranza | ingresso nel capitale | una quota | quota del | quota pari | la quota | quote di maggioranza | pacchetto azionario | iniezione di capitale
    | ingresso nell'azionariato | quota azionaria | pacchetto del | partecipazione azionaria | aumento riservato
round_noun = round | round di finanziamento | round di investimento | round seed | series {A,B,C,D,E,F} | serie {A,B,C,D,E,F} | aument{o,i} di capitale | raccolta di capitali | ricapitalizzazione | round d'investimento | raccolta fondi
    | round di serie {a,b,c,d} | round serie {a,b,c,d} | round series {a,b,c,d} | round pre-seed | round da | finanziamento serie {a,b,c} | aumento di capitale riservato | round di capitali | iniezione di capitali | maxi round | mega round | equity crowdfunding
ipo = domanda di ammissione alle negoziazioni | ammissione alle negoziazioni | quotazione in {b,B}orsa | sbarco in {b,B}orsa | debutto in {b,B}orsa | quotazione | IPO | Ipo | offerta pubblica iniziale | approdo in {b,B}orsa | collocamento in {b,B}orsa | debutto a {p,P}iazza {a,A}ffari | ingresso in {b,B}orsa
    | sbarco a piazza affari | approdo a piazza affari | sbarco sul listino | debutto sul listino | campanella | sbarco sull'egm | ammissione a quotazione
partner_noun = partnership | alleanz{a,e} | collaborazion{e,i} | cooperazione | accord{o,i} di collaborazione | accord{o,i} di cooperazione | accordo di partnership | accordo strategico | intesa strategica | alleanza strategica | partenariato
    | sodalizio | intesa commerciale | accordo commerciale con | partnership {strategica,industriale,commerciale,tecnologica} | accordo quadro di collaborazione | joint lab
joint_venture = joint venture | joint-venture | società congiunta | impresa comune | società comune | newco | società mista | società paritetica
    | joint venture paritetic{a,he} | società {partecipata al 50,al 50,alla pari} | veicolo comune | società in comune
deal_noun = accord{o,i} | intes{a,e} | patt{o,i} | memorandum | protocollo d'intesa
contract_noun = contratt{o,i} | contratto quadro | accordo quadro | contratto di servizi | contratto di manutenzione | appalt{o,i} | commess{a,e} | gara | contratto d'appalto | contratto di affitto
    | maxi commessa | maxi-commessa | maxi contratto | commessa da | concession{e,i} | accordo pluriennale | contratto pluriennale | contratto da
supply_noun = contratt{o,i} {per la fornitura,per la consegna,per la realizzazione} | {accordo,commessa,contratto quadro} per la {fornitura,realizzazione} | contratt{o,i} di fornitura | accord{o,i} di fornitura | PPA | fornitura | contratto di approvvigionamento
    | contratt{o,i} {per fornire,per consegnare,per realizzare} | contratt{o,i} di fornitura {di energia,elettrica,di gas} | contratto di compravendita di energia | accordo di compravendita | fornitura {pluriennale,di energia}
order_noun = ordin{e,i} | ordine di acquisto | ordine fermo | maxi ordine | maxi-ordine
    | maxiordine | maxi-commesse | ordinativ{o,i}
client = client{e,i} di | client{e,i}
supplier = fornitor{e,i} di | fornitor{e,i} | subfornitor{e,i} | fornitrice
license_noun = accord{o,i} di licenza | contratt{o,i} di licenza | licenza esclusiva | licenz{a,e}
    | licenza {mondiale,decennale,ventennale,pluriennale} | diritti {esclusivi,mondiali} | diritti di {commercializzazione,distribuzione,sfruttamento} | esclusiva {ventennale,decennale,pluriennale,mondiale}
loan_noun = prestit{o,i} | prestito sindacato | prestito ponte | finanziament{o,i} | linea di credito | linee di credito | credito revolving | mutu{o,i} | rifinanziamento | prestito in pool | finanziamento in pool | credito ponte
    | contratto di finanziamento | contratti di finanziamento | contratto di mutuo | finanziamento bancario | finanziamento agevolato | finanziamento chirografario | finanziamento ipotecario | finanziamento green | finanziamento esg | finanziamento a medio-lungo termine | linea {di credito,revolving,di finanziamento} {revolving,committed} | finanza agevolata | prestito bancario | prestito bridge | prestito green | prestito subordinato | apertura di credito | credito sindacato
bond = bond | prestito obbligazionario | emissione obbligazionaria | obbligazioni | obbligazioni convertibili | emissione di obbligazioni | green bond | bond convertibile | collocamento di bond
    | minibond | minibond da | bond {senior,ibrido,subordinato,retail,sostenibile,green} | prestito obbligazionario {convertibile,senior} | obbligazioni {senior,verdi,subordinate,ibride} | emissione {di bond,green,inaugurale}
capex_noun = investiment{o,i} | investimento complessivo | spese in conto capitale
    | investimenti per | piano di investimenti da
shareholder = azionista | primo azionista | principale azionista | maggior azionista | azionista di maggioranza | azionista di riferimento | socio di maggioranza
bid_buy = progetto di acquisizione | proposta di acquisizione | piano di acquisizione

[slot]
from = da | dal | dalla | dallo | dall' | dai | dagli | dalle | presso
by = sottoscritt{o,a} {da,dal,dalla,dai} | sottoscritt{o,a} anche {da,dal,dalla,dai} | da | dal | dalla | dallo | dall' | dai | dagli | dalle | da parte di | da parte del | da parte della | per mano di | ad opera di
of = di | del | della | dello | dell' | dei | degli | delle | nel capitale di | del capitale di
    | dell'azionariato di | nell'azionariato di
with = con | con il | col | con la | insieme a | assieme a | insieme con | al fianco di | accanto a
    | con la partecipazione {di,del,della,dell',dei} | con il sostegno di | con il supporto di | in collaborazione con | in partnership con | in consorzio con | in cordata con | congiuntamente a
to = a | ad | al | alla | allo | all' | ai | agli | alle | a favore di
in = in | nel | nella | nello | nell' | nei | nelle
for = per | per conto di | a beneficio di
between = tra | fra
as = come | secondo | contro | dopo | tramite | attraverso
    | garantit{o,a} {,in parte ,parzialmente }{da,dal,dalla} | assistit{o,a} {da,dal,dalla,dalla garanzia di} | con garanzia {di,della} | con la garanzia {di,della}
on = su | sul | sulla | sullo | sull' | sui | per
led_by = guidat{o,a,i} da | guidat{o,a,i} {dal,dalla,dall'} | capitanat{o,a} da | capeggiat{o,a} da | capitanat{o,a} {dal,dalla} | coordinat{o,a} da

[deal_word]
later = poi | dopo | successivamente | in seguito | infine
holder = proprietari{o,a} | capogruppo | casa madre
superlative = più grande | maggiore | prima | primo
public = ministero | Ministero | Difesa | Esercito | Comune | Regione | Marina Militare | Aeronautica Militare
sum = valore complessivo | importo totale | valore totale | valore del{ contratto,l'operazione,l'ordine} | in totale | controvalore complessivo
    | per {cui,la quale,il quale,le quali,i quali} {ha pagato,paga,pagherà,pagò,ha sborsato,sborserà,sborsa,hanno pagato,ha versato,verserà} | {puntava,mirava,contava,sperava} {a,di} {raccogliere,incassare,rastrellare,ottenere} | {conta,spera,punta} {di,a} {raccogliere,incassare} | {che,e} {richiederà,comporterà} un {investimento,esborso}
    | con un investimento {di,da,pari a,complessivo di} | a fronte di un investimento di | mediante un investimento di
percent = per cento
support = annunc<i_iare> | firm<i_are> | sottoscriv{e,ono,ere}/present | sottoscritt{o,a,i}/participle | sigl<i_are> | chiud{e,ono,ere,erà}/present | chius{o,a,i}/participle | chiuse/past | complet<i_are> | perfezion<i_are> | raggiung{e,ono,ere}/present | raggiunt{o,a,i}/participle | raggiunse/past | conclud{e,ono,ere}/present | conclus{o,a,i}/participle | stipul<i_are> | negozi<i_are> | rinegozi<i_are> | tratt<i_are> | propon{e,gono}/present | propost{o,a}/participle | proporre/infinitive
    | lanc<i_iare> | formalizz<i_are> | valut<i_are> | studi<i_are> | prepar<i_are> | conferm<i_are> | approv<i_are> | autorizz<i_are> | rinnov<i_are> | prorog<i_are> | annull<i_are> | abbandon<i_are> | rescind{e,ere}/present | svel<i_are> | present<i_are> | emett{e,ono,ere}/present | emess{o,a,i}/participle | colloc<i_are> | collocato/participle | cre<i_are> | costitu<i_ire> | form<i_are> | dà vita a/present | danno vita a/present | detien{e,gono}/present | possied{e,ono}/present | ha in mano/present | effettu<i_are> | defin<i_ire> | ristruttur<i_are> | strin{ge,gono,gere}/present | strett{o,a}/participle | ufficializz<i_are> | mette a segno/present | ha messo a segno/past | vara{re,to,}/present | avvi<i_are>
    | ritir<i_are> | alz<i_are> | miglior<i_are> | rescisso/participle | rescissa/participle | risolv{e,ere}/present | risolto/participle | interromp{e,ono,ere}/present | interrotto/participle | rinvi{a,ano,ato,ata,are} | posticip<i_are> | {pone,ponendo,pose,porre,posto} fine/present | intavol<i_are> | ratific<i_are> | instaur<i_are> | estend{e,ono,ere}/present | esteso/participle | rafforz<i_are> | consolid<i_are>
    | sottoscriveva | sottoscrivevano | sottoscrivette | sottoscrivettero | sottoscrivuto | sottoscrivuta | sottoscrivuti | sottoscrivute | sottoscrivendo | sottoscriverà | sottoscriveranno | sottoscriverebbe | sottoscriverebbero | delibera{to,ta,no,}/present | archivia{to,ta,no}/present | rigett<i_are>
give = assegn<i_are> | affid<i_are> | conced{e,ere,erà,ono}/present | concess{o,a}/participle | aggiudi<i_care> | dà/present | accord<i_are>
    | attribu<i_ire>
get = ottien{e,gono}/present | otten{ere,uto,uta,uti}/participle | ottenne/past | otterrà/future | vinc{e,ono,ere}/present | vint{o,a}/participle | vinse/past | conquist<i_are> | ricev{e,ono,ere,uto,uta}/present | si aggiudic{a,ano,ato,herà}/present | aggiudicarsi/infinitive | si è aggiudicat{a,o}/past | incass<i_are> | strapp<i_are> | si assicura/present
    | respin{ge,gono,gere,to,ta}/present | respinse/past | rifiut<i_are> | accett<i_are> | boccia{,to,ta}/present | intasc<i_are> | contra{e,ere,rre}/present
    | respinge{rà,ndo}/future | aggiudicat{a,o,i,e}/participle | vinc{erà,eranno}/future | porta a casa/present | dice {no,sì} a/present | ha detto {no,sì} a/past | declin<i_are> | rispedi{sce,to} al mittente/present
be = è | sono | era | erano | sarà | saranno | sarebbe | essere | stat{o,a,i,e} | viene | vengono | venne | verrà | fu | furono | sia | essendo | venire | diventa
break = mentre | ma | però | quando | se | perché | poiché | dopo che | prima che | anche se | sebbene | invece | inoltre | nel frattempo | intanto | infatti | dove
that = che
possessive = suo | sua | suoi | sue | loro | propria | proprio | proprie | propri
goods = serviz{io,i} | energia | elettricità | capacità | potenza di calcolo | capacità di calcolo | cloud | aere{o,i} | velivol{o,i} | elicotter{o,i} | tonnellat{a,e} | gas | petrolio | greggio | missil{e,i} | nav{e,i} | sottomarin{o,i} | tren{o,i} | convogli | chip | processori | semiconduttori | attrezzature | software | vaccin{o,i} | dos{e,i} | grano | acciaio | rame | litio | batterie | turbine | autobus | camion | veicoli | auto | droni | radar | satellit{e,i} | carri armati | infrastruttur{a,e} | server | prodotti | componenti | carburante | beni | macchinari | idrogeno | locomotive | apparecchiature | materiali | case
    | trasformator{i,e} | convoglio | carrozze | manutenzione | farmac{o,i} | pale | container | latte | carne | olio | cereali | gru | fibra | tecnologi{a,e} | sistem{a,i} | segnalamento
facility = stabiliment{o,i} | fabbric{a,he} | impiant{o,i} | gigafactory | data center | centro dati | magazzin{o,i} | parco eolico | parco solare | parco fotovoltaico | laborator{io,i} | raffineri{a,e} | linea produttiva | linea di produzione | miniera | porto | terminal | sede | ospedal{e,i} | centro di ricerca | polo logistico | centro logistico | campus | complesso | reattore | centrale | stadio | gasdotto | hotel | acciaieria | hub | sito produttivo
unit = filial{e,i} | controllat{a,e} | division{e,i} | unità | attività | ram{o,i} d'azienda | ramo | business | portafoglio | march{io,i} | operazioni | negozi | consociata | partecipata | stabilimenti | braccio | sussidiaria
stake = {quota,partecipazione} di minoranza | capitale | azioni | partecipazion{e,i} | quot{a,e} | titoli | capitale sociale | diritti di voto | pacchetto | asset
minority = {quota,partecipazione} di minoranza | minoranza | minoritari{a,o}
whole = maggioranza | controllo | totalità | intero capitale | restante | rimanente | interamente | l'intero
both = le due {società,aziende,imprese,parti,banche,compagnie} | i due {gruppi,partner,soci,istituti} | entrambe le {società,aziende,parti} | entrambi i gruppi
    | le due {case,realtà,utility,assicurazioni,catene,multinazionali,startup,compagnie aeree} | i due {colossi,operatori,produttori,alleati,fondi,marchi} | entrambe le {imprese,banche,compagnie} | entrambi gli {istituti,operatori}
owned = di proprietà | controllat{o,a} | in mano | detenut{o,a}
list = tra cui | fra cui | come | così come | nonché | figurano | includono
had = aveva | avevano
leader = capofila | investitore principale
past = già | in precedenza | precedentemente | l'anno scorso | lo scorso anno | all'epoca | allora | a suo tempo
veto = difensore | terzino | esterno offensivo | in caso di {vendita,acquisizione,fusione,cessione,acquisto} | fusione nucleare | accordo di pace | accordo commerciale | accordo di Parigi | accordi di Parigi | libero scambio | contratto di lavoro | contratto collettivo | contratti collettivi | contratto nazionale | contratto a tempo | in vendita | messa in vendita | punto vendita | punti vendita | vendite al dettaglio | prezzo di vendita | vendite | potere d'acquisto | offerta di lavoro | domanda e offerta | domanda e l'offerta | d'accordo | in ordine | ordine pubblico | carta di credito | mutuo casa | mutui casa | prestito d'onore | in prestito al | calciomercato | calciatore | attaccante | portiere | centrocampista | trasferimento | ingaggio | matrimonio religioso | patente | in ordine a | in gara | di ordine | ordine del giorno | quote rosa | quote di mercato | quota di mercato | partecipazione al voto | accordo sindacale | intesa sindacale | patto di stabilità | quotazioni | round di negoziati | quote latte
title = l'operazione | la transazione | l'accordo | l'intesa | il contratto | l'acquisizione | l'acquisto | l'offerta | la vendita | la cessione | la fusione | l'investimento | il round | il prezzo | questa operazione | quest'operazione | la partnership | l'opa | il corrispettivo | il controvalore
    | la collaborazione | il finanziamento | il prestito | l'aggregazione | la joint venture | questo accordo | quest'accordo | questa {acquisizione,fusione,cessione,partnership} | questo {contratto,investimento} | tale operazione | il deal | la commessa | l'ordine | l'appalto
    | sul piatto | sul tavolo | in cambio | si parla di | prezzo | il valore | il costo | la cifra | la somma | l'esborso | l'importo | il conto | l'affare | la proposta | l'emissione | la quotazione | l'aumento di capitale | il passaggio | la licenza | valore | controvalore | importo | corrispettivo | la nuova società | l'investimento iniziale

[status]
rumoured = secondo fonti | secondo indiscrezioni | secondo la stampa | secondo quanto riportato | indiscrezioni | fonti vicine | fonti di mercato | sarebbe{,ro} in | starebbe{,ro} | potrebbe{,ro} | avrebbe{,ro} | valuterebbe | in trattative | in trattativa | trattative in corso | trattativa in corso | rumor{,s} | voci di | tratta{,no} | negozia{,no} | valuta{,no} | studia{,no} | esplora{,no} | a un passo | pronta a | pronto a | secondo il quotidiano | sta valutando | stanno valutando | sta trattando | sarebbe pronta | secondo Bloomberg | secondo Reuters | considera{,no}
    | si vocifera | si parla di | contatti in corso | nel mirino | fa gola | interessat{a,o} a
    | secondo quanto risulta | secondo quanto si apprende | stando a | sarebbe{,ro} vicin{o,a} | vicin{o,a} all'acquisto | vicin{o,a} all'acquisizione | ipotesi | starebbe{,ro} valutando | in pole
    | corteggia{,ndo} | starebbe{,ro} corteggiando | corteggerebbe | stando a quanto {scrive,riporta,riferisce} | prezzo ipotizzato | valuterebbero | esaminerebbe{,ro} | in corsa per | dossier | secondo il sole 24 ore | secondo milano finanza | secondo mf | secondo il corriere | si sarebbe fatt{o,a} avanti | interesse per | tratterebbe{,ro} | avrebbe messo gli occhi | ha messo gli occhi
proposed = trattative esclusive | trattativa esclusiva | negoziati in esclusiva | trattative in esclusiva | punta a | intende | intendono | vuole | vogliono | prevede di | propone | propongono | ha proposto | offerta vincolante | offerta non vincolante | ha presentato un'offerta | presenta un'offerta | offre | offrono | ha lanciato un'opa | lancia un'opa | progetto di | lettera di intenti | lettera d'intenti | accordo preliminare | mira a | conta di | ha intenzione di | opa ostile | manifestazione di interesse | accordo di principio
    | si prepara {a,alla,allo,all'} | si preparano | prepara {la,lo} {quotazione,vendita,sbarco} | presenta una proposta | presentato un'offerta | presentato una proposta | avanzato un'offerta | avanzato una proposta | formulato un'offerta | formulato una proposta | depositato un'offerta | depositato una proposta | progetta{,no} | ha in programma | manifestazione d'interesse | non vincolante | in esclusiva per | vorrebbe{,ro}
    | offerta {vincolante,non vincolante} per | punta {al,alla,all'} | intende {rilevare,acquisire,cedere} | candidat{a,o} a rilevare | ha depositato la domanda | lancerà | lancia {l',un'}offerta
    | tratta{no,} in esclusiva | negozia{no,} in esclusiva | in esclusiva con
completed = completat{o,a,i} | complet{a,ò} | ha completato | perfezionat{o,a} | perfeziona | chius{o,a} | conclus{o,a} | ha acquistato | ha acquisito | ha comprato | ha rilevato | ha ceduto | ha venduto | finalizzat{o,a} | inaugurat{o,a} | inaugura | si è quotata | ha debuttato | definitivamente | closing | il closing
    | conclude l'{acquisizione,acquisto,operazione} | conclud{e,ono} la {vendita,cessione,fusione} | ha concluso | chiude {l'acquisizione,l'acquisto,la cessione,la vendita,un round,un aumento} | debutta oggi | entrat{o,a} in funzione | approdato in borsa | approdata in borsa
    | ha perfezionato | ha chiuso | ha finalizzato | perfezionamento | hanno completato | è diventata proprietaria | a seguito del closing
    | ha {finalizzato,perfezionato,completato} {l'acquisizione,la cessione,la vendita,l'acquisto} | perfezionat{e,i} | cosa fatta | sottoscritto il closing | ha già {comprato,acquistato,acquisito,rilevato} | avvenuto il closing | è {stata,stato} {completata,completato,perfezionata,perfezionato}
amended = rinegozi<i_are> | rinnov<i_are> | modifi<i_care> | rivist{o,a} | rivede | prorog{a,ato,ata} | ristruttur<i_are> | migliora l'offerta | ha migliorato l'offerta | alza l'offerta | ha alzato l'offerta | rilancia | rinegoziazione | estes{o,a} | emendat{o,a} | aggiornat{o,a}
    | alz{a,ato} {la sua,la propria} offerta | alza l'opa | miglior{a,ato} {la sua,la propria} offerta | ritocc{a,ato} {l'offerta,al rialzo} | ampli{a,ato} {l'accordo,il contratto,la partnership} | prolung<i_are>
    | allunga | ampliat{o,a} | ridott{o,a} da | rivist{i,e}
terminated = annull{a,ato,ata,ano} | abbandon{a,ato,ata,ano} | salt{a,ato,ata} | è saltat{o,a} | rescind{e,ono} | risolto il contratto | rescissione | fallit{o,a} | fallisce | respin{ge,to,ta,gono} | rifiut{a,ato,ano} | bloccat{o,a} | blocca | bocciat{o,a} | boccia | rinunci{a,ato,ano} | ritir{a,ato,ata,ano} | naufrag{a,ato,ata} | tramontat{o,a} | sfumat{o,a} | sfuma | scadut{o,a} | interrott{o,a,e} | interrompe | vietat{o,a} | pone fine | pon{gono,ere} fine | ha posto fine | posto fine | decadut{o,a} | stop a
    | rescisso | rescissa | rescindere | risolve il contratto | risolto l'accordo | sospes{o,a} | tramonta | archiviat{o,a} | nulla di fatto | mandat{o,a} a monte | manda a monte | fa saltare | fa un passo indietro | si ritira | si è ritirat{a,o} | non si fa | fallimento {della trattativa,delle trattative} | stop {alla,alle,al}
    | fa marcia indietro | ha fatto marcia indietro | scioglie | sciolt{o,a} | si tira indietro | getta la spugna | abortit{o,a}
    | saltat{e,i} | naufrag{ate,ati} | sfumat{e,i} | fa dietrofront | dietrofront | dice no | ha detto no | dice addio | addio {alla,al,alle} | marcia indietro | niente {nozze,fusione,accordo,quotazione,ipo} | rinvia sine die | non va in porto | non è andat{a,o} in porto | fum{a,ata} | rigett{a,ato,ata} | alza bandiera bianca | respingere | declin{a,ato} | a monte
announced = {chiude,chiudono,chiuso,concluso,conclude,concludono} un {accordo,contratto} | {chiude,chiuso} un'{intesa,alleanza}

[amount_use]
price = per | prezzo | prezzo di | importo | importo di | pari a | del valore di | valore di | per un valore | valutat{o,a,i,e} | controvalore | corrispettivo | per un totale | cifra | somma di | paga | pagherà | pagato | pagare | sborsa{,to,re} | sborserà | debito incluso | debiti inclusi | enterprise value | in contanti | complessivi | valore complessivo | esborso | ammonta a | da
per_unit = per azione | ad azione | per titolo | ciascuna | a tonnellata | per tonnellata | al mese | mensili | al barile | al giorno | a persona | pro capite | per abitante | per cliente | l'ora | all'ora | per unità | al metro quadro | al metro quadrato | a notte | per ogni azione | per ogni titolo
revenue = ricav{o,i} | fatturato | vendite | giro d'affari | incassi | volume d'affari | portafoglio ordini | masse gestite | in gestione | asset in gestione | raccolta | attivi | attivo di | attivi per | di attivi | introiti | fattura{,no}
    | incass{a,ato} | ha fatturato | volume di vendite | valore della produzione | esporta{,zioni}
profit = utile | utili | utile netto | perdit{a,e} | risultato netto | risultato operativo | ebitda | Ebitda | EBITDA | margine operativo | mol | Mol | profitt{o,i} | rosso | disavanzo | deficit | margine | ebit | Ebit
valuation = valutazione | capitalizzazione | capitalizza{,no} | valore di mercato | valore di borsa | vale | valgono | valorizza{,no,ndo} | valutando
debt = debit{o,i} | indebitamento | indebitamento netto | posizione finanziaria netta | esposizione | liquidità | cassa | passività
fine = mult{a,e} | multato | multata | sanzion{e,i} | ammenda | penal{e,i} | risarciment{o,i} | condannat{o,a} | condanna | accantonament{o,i} | svalutazion{e,i} | contenzioso
    | sanziona{,to,ta,ti} | multano | inflitt{o,a} | condannati | indennizz{o,i}
dividend = dividend{o,i} | cedola | riacquisto di azioni | buyback | riacquisto di azioni proprie
cost = cost{o,i} | spes{a,e} | budget | bilancio preventivo | rincar{o,i} | affitto | oneri | canone | costato | costata
    | cost{a,erà,ano} | preventivo | bilancio comunale
pay = stipend{io,i} | compens{o,i} | remunerazion{e,i} | bonus | buonuscita | retribuzion{e,i} | salar{io,i} | premi{o,}
    | guadagn{a,ato,o} | percepi{to,sce} | ingaggi{o,}
subsidy = sussid{io,i} | contribut{o,i} | aiut{o,i} | sovvenzion{e,i} | incentiv{o,i} | fondi pubblici | garanzia pubblica | garanzia statale | manovra | credito d'imposta | stanziament{o,i} | Pnrr | finanziamento pubblico
saving = risparmi | risparmio | risparmiare | sinergi{a,e} | sconto
fee = commission{e,i} | penale di recesso | acconto | anticipo | royalty | milestone | pagamento iniziale | caparra
other = mercato mondiale | mercato di | patrimonio personale | soglia di | soglia | patrimonio

[clause]
exclusivity = clausola di esclusiva | esclusiva | in esclusiva | esclusività | diritti esclusivi | in via esclusiva | fornitore esclusivo | esclusivamente
right_of_first_refusal = diritto di prelazione | prelazione | diritto di prima offerta | diritto di primo rifiuto
extension_option = opzion{e,i} di proroga | opzion{e,i} di estensione | opzion{e,i} di rinnovo | opzione di ampliamento | possibilità di proroga | opzione per altri | opzione per ulteriori | opzioni per altri | prorogabile | essere {prorogato,rinnovato,esteso} | rinnovabile
purchase_commitment = impegn{o,i} di acquisto | impegn{o,i} d'acquisto | si è impegnat{a,o} ad acquistare | si impegna ad acquistare | si impegnano ad acquistare | si è impegnat{a,o} a comprare | si impegna a comprare | acquisto minimo | volumi minimi | take or pay
term = durata | dura | durerà

[clause_state]
removed = elimin<i_are> | soppress{o,a} | rimoss{o,a} | rimuove | revocat{o,a} | rinunci{a,ato} | senza | non più | decade | decadut{o,a} | perde | perso | libera | liberat{o,a} | venuta meno | viene meno
optional = opzion{e,i} | possibilità | potrà | potranno | può | possono | potrebbe{,ro} | opzionale | ulterior{e,i} | eventual{e,i}

[negation]
smentisc{e,ono} | smentì | smentito | ha smentito | nega | negano | negato | esclud{e,ono} | escluso di | ha escluso | si rifiuta di
