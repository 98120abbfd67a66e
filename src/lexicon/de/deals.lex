# German: what starts a deal, and what shapes it.

[endings]
d_en = infinitive: en; present: t e; past: te ten
d_ern = infinitive: n; present: t e; past: te ten
d_ten = infinitive: en; present: et e; past: ete eten
d_adj = participle: - e en er es em
d_n = noun: - n
d_en_noun = noun: - en
d_e = noun: - e en es s
d_s = noun: - s

[trigger_verb]
sold_by = {verkäufer,der verkäufer,verkäuferin} ist/present | {verkäufer,die verkäufer} sind/present
    | {verkäuferin,abgeber,veräußerer,eigentümer,eigentümerin,alteigentümer} war/past | {verkäufer,abgeber,alteigentümer} waren/past | verkäufer war/past
bought_by = {käufer,der käufer,käuferin,erwerber} ist/present | {käufer,die käufer} sind/present
    | abnehmer ist/present | abnehmer wird/present | abnehmer war/present | abnehmerin ist/present | abnehmerin wird/present | abnehmerin war/present | käuferin wird/present | käuferin war/present | erwerberin ist/present | erwerberin wird/present | erwerberin war/present | neue eigentümerin ist/present | neue eigentümerin wird/present | neue eigentümerin war/present | neuer eigentümer ist/present | neuer eigentümer wird/present | neuer eigentümer war/present | neuer besitzer ist/present | neuer besitzer wird/present | neuer besitzer war/present | neue besitzerin ist/present | neue besitzerin wird/present | neue besitzerin war/present | erwerber wird/present | erwerber war/present | den zuschlag {erhält,erhielt,bekommt,bekam}/present
pass_to = gehört {künftig,jetzt,nun,fortan}/present | wird teil von/present | wurde teil von/past | kommt unter das dach von/present
    | {gehört,gehören} {ab sofort,seither,inzwischen}/present | wechselt zu/present | wechselt in den besitz von/present
take_percent = nimmt/present | nahm/past | sichert sich/present | sicherte sich/past | hält künftig/present
take_part = beteilig<d_en> sich | beteiligt/participle | beteiligte{,n} sich/past | beteiligen sich/present | nehmen teil/present | nahm{,en} teil/past | mit dabei/participle | zieht mit/present | ziehen mit/present
    | mitzieht/present | mitziehen/infinitive | mitgezogen/participle | machten mit/past | macht mit/present | neu an bord {ist,sind,kommt,kommen,kam,kamen}/present | mit an bord {ist,sind,war,waren}/present | ebenfalls {dabei,beteiligt}/participle | erneut {dabei,beteiligt}/participle | legten nach/past | legte nach/past | legt nach/present | {das,frisches} {geld,kapital} {kommt,stammt,kam} {von,vom}/present | beteiligte sich auch/past | {zieht,ziehen} erneut mit/present
buy = kauf<d_en> | kaufen/infinitive | zu kaufen/infinitive | gekauft<d_adj> | aufgekauft<d_adj> | aufkaufen/infinitive | aufzukaufen/infinitive | zugekauft<d_adj> | zukaufen/infinitive | erwerben/infinitive | erwirbt/present | erwerbe/present | erwarb{,en}/past | erworben<d_adj> | zu erwerben/infinitive
    | übernehmen/infinitive | übernimmt/present | übernehme/present | übernahm{,en}/past | übernommen<d_adj> | zu übernehmen/infinitive | übernähme/conditional | schluck<d_en> | geschluckt<d_adj> | schnapp<d_en> sich | sich geschnappt/past | einverleib<d_en> | einverleibt/participle
    | verleibt sich/present | krall<d_en> sich | angel<d_en> sich | angelt sich/present | sicher<d_ern> sich | sichert sich/present | hol<d_en> sich | akquirier<d_en> | akquiriert<d_adj>
    | sich einverleibt/past | unter {seine,ihre} fittiche genommen/past | gekapert/participle | an sich gebracht/past | gesichert hat/past
control = übernimmt die {kontrolle,mehrheit}/present | übernimmt volle kontrolle/present | übernimmt die volle kontrolle/present | die {kontrolle,mehrheit} übernehmen/infinitive | die {kontrolle,mehrheit} übernommen/past | die {kontrolle,mehrheit} übernahm/past | übernahm die {kontrolle,mehrheit}/past | komplett übernehmen/infinitive
    | die {aktienmehrheit,mehrheit der anteile,stimmenmehrheit} {übernehmen,übernommen,erworben}/past | sichert sich die {mehrheit,kontrolle}/present | {übernimmt,übernahm,erwirbt,erwarb} die {aktienmehrheit,mehrheit der anteile,anteilsmehrheit}/present
go_to = {geht,gehen} für/present | {ging,gingen} für/past
    | {geht,gehen} an/present | {ging,gingen} an/past | gegangen/participle
pay = zahlt/present | zahlte{,n}/past | gezahlt/participle | zahlen/infinitive | bezahlen/infinitive | bezahlt/participle | bezahlte{,n}/past | zu zahlen/infinitive
    | bietet/present | bieten/present | bot/past | boten/past | geboten/participle | überweist/present | überwies/past | hinlegen/infinitive | hingelegt/participle | hinblättern/infinitive | hingeblättert/participle | auf den tisch {legt,legte,legen,gelegt}/present | berappen/infinitive
bid = biet<d_ten> für | greif<d_en> nach | bot für/past | {unterbreitet,unterbreitete}/present | greift für/present | greift/present
sell = verkauf<d_en> | verkauft<d_adj> | zu verkaufen/infinitive | veräußer<d_ern> | veräußert<d_adj> | zu veräußern/infinitive | trenn<d_en> sich | sich getrennt/past | getrennt hat/past | abgeben/infinitive | abzugeben/infinitive | abstoßen/infinitive | abzustoßen/infinitive | abgestoßen<d_adj>
    | verscherbel<d_ern>
    | abgibt/present | abstößt/present | abtreten/infinitive | abgetreten/participle | losgeschlagen/participle | losschlagen/infinitive | weiterverkauft<d_adj> | weiterverkaufen/infinitive | sich trennen/infinitive | sich zu trennen/infinitive
merge = fusionier<d_en> | fusioniert<d_adj> | zu fusionieren/infinitive | verschmelz<d_en> | verschmilzt/present | verschmolzen<d_adj> | schließen sich zusammen/present | schließen sich/present | schließt sich mit/present | zusammenschließen/infinitive | zusammengeschlossen/participle | zusammenzuschließen/infinitive
    | zusammenlegen/infinitive | gehen zusammen/present | zusammengehen/infinitive
invest = investier<d_en> | investiert<d_adj> | zu investieren/infinitive | beteilig<d_en> sich | beteiligt sich/present | sich beteiligt/past | sich zu beteiligen/infinitive | sich beteiligen/infinitive | einsteigen/infinitive | einzusteigen/infinitive | eingestiegen/participle
    | pump<d_en> | gepumpt/participle | steck<d_en> | gesteckt/participle | erhöht seinen anteil/present | erhöht {ihren,seine,ihre} {anteil,beteiligung}/present | erwirbt {einen,eine} {anteil,beteiligung,minderheitsbeteiligung}/present | zeichn<d_ten>
    | einstieg/past | einsteigt/present | aufstocken/infinitive | aufgestockt/participle | aufzustocken/infinitive | zugeschossen/participle
raise = einsammeln/infinitive | eingesammelt/participle | einzusammeln/infinitive | eingenommen/participle | einnehmen/infinitive | aufgenommen/participle | aufnehmen/infinitive | aufzunehmen/infinitive | einwerben/infinitive | eingeworben/participle
    | besorg<d_en> sich | beschaff<d_en> sich | frisches {kapital,geld}/noun
    | eingesammelt hat/past | eingeworben hat/past
    | erlösen/infinitive | erlöst/participle | zu erlösen/infinitive
raise_sum = erhält/present | erhielt{,en}/past | erhalten/participle | bekommt/present | bekam{,en}/past | bekommen/participle | kassiert/present
lead_round = führt die runde/present | führte die runde/past | die {runde,finanzierungsrunde} angeführt/past | führt die {finanzierungsrunde,runde} an/present | führte die {finanzierungsrunde,runde} an/past
ipo = {drängt,will} an die börse/present | geht aufs parkett/present | geht an die börse/present | gehen an die börse/infinitive | ging an die börse/past | an die börse gehen/infinitive | an die börse gegangen/past | an die börse zu gehen/infinitive | an die börse bringen/infinitive | an die börse gebracht/past | strebt an die börse/present | wagt den sprung aufs parkett/present | feierte {sein,ihr} börsendebüt/past
    | an der börse {debütiert,gelistet,notiert}/past | debütierte an der börse/past
partner = kooperier<d_en> | zu kooperieren/infinitive | zusammenarbeiten/infinitive | arbeit<d_ten> zusammen | zusammengearbeitet/participle | zusammenzuarbeiten/infinitive | verbünd<d_ten> sich | verbündet sich/present | verbünden sich/present | bündel<d_ern> ihre kräfte | tu{n,t} sich/present | tat{,en} sich/past | {gemeinsame,gemeinsam} entwickeln/infinitive | entwickeln gemeinsam/present | verbündet/participle | allianz schmied<d_en>
    | spannen zusammen/present | spannt zusammen/present | machen gemeinsame sache/present | gehen eine {partnerschaft,kooperation,allianz} ein/present | geht eine {partnerschaft,kooperation,allianz} ein/present
order = bestell<d_en> | bestellt<d_adj> | zu bestellen/infinitive | order<d_ern> | geordert<d_adj> | beauftrag<d_en> | beauftragt<d_adj>
contract_buy = miet<d_ten> | gemietet<d_adj> | anmieten/infinitive | leas<d_en> | geleast<d_adj> | chartern/infinitive | chartert/present | beziehen/infinitive | bezieht/present | bezog/past | abnehmen/infinitive
supply = liefer<d_ern> | geliefert<d_adj> | zu liefern/infinitive | beliefer<d_ern> | beliefert<d_adj> | versorg<d_en> | versorgt<d_adj> | ausstatten/infinitive | ausrüsten/infinitive | ausgestattet/participle | bereitstellen/infinitive
choose = wähl<d_en> | ausgewählt<d_adj> | gewählt/participle | entscheid<d_ten> sich für | entschied sich für/past | setzt auf/present | setzen auf/present
license_in = lizenzier<d_en> von | in lizenz nehmen/infinitive | einlizenzier<d_en> | einlizenziert/participle
license_give = lizenzier<d_en> an | auslizenzier<d_en> | auslizenziert/participle | vergibt eine lizenz/present | vergibt lizenz{,en}/present | lizenziert/participle
lend = leih<d_en> | verleiht einen kredit/present | geliehen/participle | gewährt einen kredit/present | lieh{,en}/past
borrow = leiht sich/present | leih<d_en> sich
build = bau<d_en> | gebaut<d_adj> | zu bauen/infinitive | erricht<d_ten> | errichtet/participle | zu errichten/infinitive | erricht<d_ten> | eröffn<d_ten> | eröffnet/participle | eingeweiht/participle | erweiter<d_ern> | ausbauen/infinitive | aufbauen/infinitive | hochziehen/infinitive
    | bauen lassen/infinitive | hochgezogen/participle | entstehen lassen/infinitive
joint_venture = errichte{t,n} gemeinsam/present | bau{t,en} gemeinsam/present | gründe{t,n} gemeinsam/present | gemeinsam {gründen,errichten,bauen}/infinitive | betreiben gemeinsam/infinitive

[trigger_noun]
backers = investoren | geldgeber{,n} | gesellschafter{,n} | aktionäre{,n} | anteilseigner{,n}
buy_noun = übernahme<d_n> | übernahmeplan | übernahmepläne | komplettübernahme<d_n> | mehrheitsübernahme | erwerb<d_s> | akquisition<d_en_noun> | zukauf<d_s> | zukäufe | ankauf<d_s> | aufkauf<d_s> | kauf<d_s> | milliardenübernahme | milliardenkauf | firmenkauf | unternehmenskauf | feindliche übernahme | management-buy-out
    | anteilsübernahme | unternehmensübernahme | konzernübernahme | teilübernahme | {mehrheits,anteils}erwerb<d_s> | {zu,an,auf}käufen | übernahmedeal | übernahmevertrag | {kauf,übernahme}vereinbarung | kaufvertrag<d_s>
bid_noun = übernahmeangebot<d_e> | kaufangebot<d_e> | übernahmeofferte<d_n> | offerte<d_n> | gebot<d_e> | kaufofferte | angebot<d_e> | milliardenangebot | übernahmeversuch | pflichtangebot | gegengebot | bietergefecht | tauschangebot
    | {milliarden,millionen,bar,abfindungs,gegen}offerte | barangebot<d_e> | kaufofferten | {übernahme,kauf}avance<d_n> | {übernahme,kauf}vorschlag | {übernahme,kauf}vorstoß
sell_noun = verkauf<d_s> | verkäufe | veräußerung<d_en_noun> | teilverkauf<d_s> | notverkauf | abgabe | abstoßung
    | {unternehmens,firmen,komplett,sparten,anteils,milliarden}verkauf<d_s> | trennung von
merge_noun = fusion<d_en_noun> | zusammenschluss<d_e> | zusammenschlusses | verschmelzung | fusionsplan | fusionspläne | megafusion | zusammengehen | elefantenhochzeit | fusion unter gleichen
    | verschmelzungsvertrag<d_s> | fusionsvertrag<d_s> | zusammenlegung | fusionsvorhaben | fusionsgespräche{,n} | zusammenschlüsse | milliardenfusion | bankenfusion
entry_noun = einstieg<d_s>
stake_noun = beteiligung<d_en_noun> | minderheitsbeteiligung<d_en_noun> | mehrheitsbeteiligung | anteilskauf | kapitaleinlage<d_n> | minderheitsanteil<d_e> | aktienpaket<d_e> | sperrminorität | investment<d_s> | finanzspritze
    | anteilserwerb | kapitalbeteiligung<d_en_noun> | {milliarden,millionen}beteiligung | {milliarden,millionen}spritze | kapitalspritze<d_n> | {milliarden,millionen}investment | aktienkauf
round_noun = finanzierungsrunde<d_n> | kapitalrunde | kapitalerhöhung<d_en_noun> | seed-runde | wachstumsfinanzierung | seed-finanzierung | anschlussfinanzierung | serie-{a,b,c,d,e,f}-runde | series-{a,b,c,d,e,f}-runde | series-{a,b,c,d,e,f}-finanzierung{,srunde} | serie-{a,b,c,d,e,f}-finanzierung{,srunde} | series {a,b,c,d,e,f} | investitionsrunde | investmentrunde | risikokapital
    | wachstums-runde | wachstums-finanzierung | start-runde | start-finanzierung | anschub-runde | anschub-finanzierung | folge-runde | folge-finanzierung | {series,serie} {a,b,c,d} {runde,finanzierung} | {millionen,milliarden}runde | {millionen,milliarden}finanzierung | startfinanzierung | startkapital | seed-kapital | investorenrunde | folgefinanzierung
ipo = börsengang<d_s> | börsengangs | börsengänge | börsendebüt<d_s> | börseneinführung | IPO | börsennotierung | erstnotiz | börsenstart
    | {milliarden,millionen}börsengang | börsenpläne | gang aufs parkett | sprung aufs parkett | sprung an die börse | gang an die börse | gangs an die börse
partner_noun = partnerschaft<d_en_noun> | kooperation<d_en_noun> | zusammenarbeit | allianz<d_en_noun> | kooperationsvertrag | kooperationsabkommen | kooperationsvereinbarung | entwicklungspartnerschaft | technologiepartnerschaft | entwicklungskooperation | strategische partnerschaft
    | {vertriebs,forschungs,liefer,industrie,innovations}partnerschaft<d_en_noun> | {vertriebs,forschungs}kooperation<d_en_noun> | forschungsallianz | bündnis | schulterschluss | partnerschaftsvertrag
joint_venture = gemeinschaftsunternehmen | gemeinschaftsunternehmens | joint venture<d_s> | joint-venture<d_s> | gemeinschaftsfirma | gemeinsames unternehmen | gemeinsamen unternehmens | gemeinschaftsgründung
    | gemeinschaftsunternehmung | gemeinschaftsfirmen | {gemeinsame,gemeinsamen} {firma,gesellschaft,tochter,tochtergesellschaft,tochterfirma}
deal_noun = abkommen | vereinbarung<d_en_noun> | deal<d_s> | einigung | pakt | absichtserklärung
contract_noun = vertrag<d_s> | vertrags | verträge{,n} | rahmenvertrag<d_s> | wartungsvertrag | dienstleistungsvertrag | servicevertrag | mietvertrag | millionenauftrag | milliardenauftrag | großauftrag | großauftrags | auftrag<d_s> | aufträge{,n} | zuschlag | rahmenvereinbarung | rüstungsauftrag | bauauftrag
    | {fünf,zehn,drei,vier,zwei,sieben,acht,sechs,mehr}jahresvertrag<d_s> | langfristvertrag | milliardenvertrag<d_s> | millionenvertrag<d_s> | megavertrag<d_s> | folgevertrag<d_s> | entwicklungsvertrag<d_s> | milliardenauftrags | millionenauftrags | megaauftrag<d_s> | folgeauftrag<d_s> | entwicklungsauftrag<d_s> | regierungsauftrag<d_s> | staatsauftrag<d_s> | {milliarden,millionen,mega,folge,groß}aufträge{,n} | rahmenabkommen | werkvertrag | betreibervertrag | verkehrsvertrag
supply_noun = liefervertrag<d_s> | lieferverträge{,n} | lieferabkommen | liefervereinbarung | stromliefervertrag | stromabnahmevertrag | abnahmevertrag | lieferauftrag
    | stromliefervertrags | gasliefervertrag<d_s> | energieliefervertrag<d_s> | chipliefervertrag<d_s> | stahlliefervertrag<d_s> | langfristliefervertrag<d_s> | batterieliefervertrag<d_s> | rohstoffliefervertrag<d_s> | wasserstoffliefervertrag<d_s> | stromabnahmevertrags | gasabnahmevertrag<d_s> | wasserstoffabnahmevertrag<d_s> | milchabnahmevertrag<d_s> | stromvertrag | lieferaufträge
order_noun = bestellung<d_en_noun> | großbestellung | order<d_s> | großorder | festbestellung
    | {milliarden,millionen,mega,flugzeug}bestellung<d_en_noun> | {milliarden,millionen,mega,jumbo}order<d_s>
client = kunde<d_n> von | kunde<d_n> | kundin | großkunde<d_n> | abnehmer von
supplier = lieferant<d_en_noun> | zulieferer<d_s> | lieferant von | zulieferer von | dienstleister von
license_noun = lizenzvertrag<d_s> | lizenzvereinbarung<d_en_noun> | lizenzabkommen | lizenz<d_en_noun> | exklusivlizenz
    | lizenzrechte{,n} | {vertriebs,vermarktungs}rechte{,n} | {vertriebs,vermarktungs}lizenz<d_en_noun> | exklusivrechte{,n} | lizenzpakt | lizenzdeal<d_s>
loan_noun = kredit<d_e> | darlehen<d_s> | kreditlinie<d_n> | konsortialkredit<d_e> | überbrückungskredit<d_e> | brückenkredit<d_e> | brückenfinanzierung | finanzierung<d_en_noun> | kreditfazilität | milliardenkredit<d_e> | millionenkredit | kreditrahmen | schuldscheindarlehen | syndizierter kredit | syndizierten kredit
    | {millionen,milliarden,übergangs,förder,bank,groß,konsortial,investitions}darlehen<d_s> | {übergangs,förder,bank,groß,investitions,rettungs}kredit<d_e> | kreditvertrag<d_s> | {konsortial,bank,projekt}finanzierung<d_en_noun> | kreditpaket | schuldscheine{,n} | betriebsmittellinie
bond = anleihe<d_n> | wandelanleihe<d_n> | schuldverschreibung<d_en_noun> | unternehmensanleihe<d_n> | hybridanleihe | anleiheemission | wandelschuldverschreibung<d_en_noun>
    | {milliarden,millionen,nachrang,firmen,euro,dollar,jumbo}anleihe<d_n> | {grüne,grünen} {anleihe,anleihen} | green bond<d_s> | bond<d_s> | anleihebegebung | pfandbrief<d_e>
capex_noun = investition<d_en_noun> | gesamtinvestition<d_en_noun> | gesamtinvestitionen | milliardeninvestition<d_en_noun> | investitionssumme | investitionskosten | millioneninvestition
    | {groß,erweiterungs,werks}investition<d_en_noun> | {bau,projekt}summe | investitionsvolumen

[slot]
from = von | vom | aus | von dem | von der
by = von | vom | durch | durch den | durch die | seitens | von dem | von der
of = von | vom | des | der/weak | eines | einer/weak | seiner/weak | ihrer/weak | seines/weak | ihres/weak | von dem | von der | an der | am | an dem
in = in | im | ins | bei | beim | an | am | an dem | an der | an den | an die | über | in den | in die
to = an | an den | an die | an das | ans | zugunsten
from = bei | beim
with = mit | mit dem | mit der | gemeinsam mit | zusammen mit | neben | samt
for = für | für den | für die | für das | im auftrag von | im auftrag
between = zwischen
as = als | laut | gemäß | wie | gegen | wegen | trotz
    | garantiert {von,durch} | abgesichert {von,durch} | verbürgt {von,durch} | beraten {von,durch} | begleitet von
on = auf | nach | für
led_by = angeführt von | unter {führung,leitung,federführung} von | unter der {führung,leitung} von | unter {führung,leitung} {der,des} | geführt von | geleitet von | mit {X,leadinvestor} | führte

[deal_word]
holder = eigentümer{,s,in} | besitzer{,s} | mutter | muttergesellschaft | mutterkonzern | aktionäre
superlative = größte{,n,r,s} | teuerste{,n} | erste{,n,r,s}
    | dritte{,n,r,s} | zweite{,n,r,s}
public = Bundeswehr | Ministerium | Bundesministerium | Verteidigungsministerium | Verkehrsministerium | Bundesamt | Stadt | Land | Bundespolizei
sum = gesamtwert | gesamtvolumen | insgesamt | auftragswert | vertragswert | gesamtsumme | wert des {auftrags,vertrags,geschäfts}
    | mit einer investition von | bei einer investition von
percent = prozent | v.h.
support = unterzeichn<d_ten> | unterzeichnet/participle | unterschreib<d_en> | unterschrieb{,en}/past | unterschrieben/participle | schließ<d_en> | schließt/present | schloss{,en}/past | geschlossen/participle | abgeschlossen/participle | vereinbar<d_en> | vereinbart/participle | kündigt/present | kündigte{,n}/past | angekündigt/participle | ankündig<d_en>
    | gab/past | bekanntgegeben/participle | meldet/present | meldete{,n}/past | besiegel<d_ern> | besiegelt/participle | plan<d_en> | geplant<d_adj> | plane/present | prüf<d_en> | geprüft/participle | erwäg<d_en> | erwägt/present | verhandel<d_ern> | verhandelt/present | finalisier<d_en>
    | verlänger<d_ern> | erneuer<d_ern> | gründ<d_ten> | gegründet/participle | gründen/infinitive | gründet{,e,en}/present | bildet{,en}/present | bilden/infinitive | vollzog{,en}/past | vollzogen/participle | vollzieht/present | genehmig<d_en> | billig<d_en> | stoppt{,e,en}/past | begib<d_en> | begibt/present | begab/past | begeben/participle | platzier<d_en> | platziert/participle
    | legt{,e}/present | vorgelegt/participle | vorleg<d_en> | mach<d_en> | eingefädelt/participle | strebt/present | anstreb<d_en> | beend<d_ten> | brach/past | absag<d_en> | abgesagt/participle | refinanzier<d_en> | finanzier<d_en> | hält/present | halten/infinitive | hielt/past | besitz<d_en> | besitzt/present | bestätig<d_en> | schmied<d_ten> | zieht/present | zog/past | führt/present
    | erteilt/participle | einigte{,n}/past | einigen | einigt | einige | geeinigt/participle | verkünde<d_ten> | verkündet/participle | eingegangen/participle | eingehen/infinitive | beschloss{,en}/past | lanciert/participle | aufgelegt/participle | emittier<d_en> | gekündigt/participle | abschließen/infinitive | abzuschließen/infinitive
give = vergibt/present | vergeb<d_en> | vergab/past | vergeben/participle | erteil<d_en> | erteilt/participle | gewähr<d_en> | gewährt/participle | stellt/present
get = erhält/present | erhalten/participle | erhielt{,en}/past | gewinn<d_en> | gewinnt/present | gewann{,en}/past | gewonnen/participle | bekomm<d_en> | bekommt/present | bekam{,en}/past | ergatter<d_ern> | sicherte{,n} sich/past | zieht an land/present | an land gezogen/participle | holt sich/present | holte sich/past
    | lehn<d_ten> | lehnt/present | lehnte{,n}/past | abgelehnt/participle | ablehnen/infinitive | ablehnt/present | weist/present | wies{,en}/past | zurückgewiesen/participle | zurückweisen/infinitive | ausgeschlagen/participle | ausschlagen/infinitive | akzeptier<d_en> | angenommen/participle | annehmen/infinitive | verworfen/participle | gesichert/participle | sichern/infinitive | sichert/present | sicherte{,n}/past | zugesprochen/participle | kassier<d_en> | eingeheimst/participle | abgewehrt/participle | abgeschmettert/participle | hereingeholt/participle | verbuch<d_en>
be = ist | sind | war | waren | wird | werden | wurde | wurden | worden | sei | seien | sein | wäre | gewesen | geworden | werde | würde | bleibt
break = während | aber | doch | jedoch | wenn | weil | nachdem | bevor | sobald | sondern | obwohl | denn | als | da/weak | damit | wobei | indem | zudem | außerdem
that = dass | ob
possessive = sein{,e,en,em,er,es} | ihr{,e,en,em,er,es} | dessen | deren
goods = dienst{,e,en} | dienstleistung{,en} | strom | energie | rechenleistung | rechenkapazität{,en} | kapazität{,en} | cloud-dienst{,e,en} | cloud-kapazität{,en} | flugzeug{,e,en} | maschinen | jet{,s} | hubschrauber{,n} | tonne{,n} | gas | erdgas | öl | rakete{,n} | schiff{,e,en} | u-boot{,e,en} | züge{,n} | zug | lokomotiven | chip{,s} | prozessoren | halbleiter{,n} | ausrüstung | software | impfstoff{,e} | impfdosen | dosen | weizen | stahl | kupfer | lithium | batterien | batteriezellen | turbinen | windräder | windturbinen | lkw | lastwagen | busse{,n} | fahrzeuge{,n} | autos | drohnen | radare | satelliten | panzer{,n} | infrastruktur | server{,n} | produkte | bauteile | komponenten | treibstoff | kerosin | wasserstoff | anlagen | geräte | ware{,n} | munition | grafikprozessoren | daten | wohnungen | häuser | tickets
    | transformatoren | waggons | wartung | medikament{,e,en} | rotorblätter | container | milch | fleisch | getreide | kräne | technologie | glasfaser | lichtbogenofen | signaltechnik | e-busse{,n} | elektrobusse{,n} | e-loks | triebzüge{,n} | scanner
facility = werk{,e,s,en} | fabrik{,en} | gigafabrik | gigafactory | chipfabrik{,en} | halbleiterfabrik{,en} | batteriefabrik{,en} | produktionsstätte{,n} | standort{,e} | rechenzentrum | rechenzentren | lagerhaus | logistikzentrum | verteilzentrum | windpark{,s} | solarpark{,s} | labor{,e} | raffinerie{,n} | produktionslinie | mine | hafen | terminal{,s} | zentrale | hauptsitz | krankenhaus | klinik | forschungszentrum | campus | anlage{,n} | reaktor{,en} | kraftwerk{,e} | stadion | stahlwerk | produktion | produktionsanlage{,n} | batteriewerk | chipwerk | autowerk | elektrolyseur | pipeline | bürogebäude
unit = tochter | töchter | tochterfirma | tochtergesellschaft{,en} | tochterunternehmen{,s} | sparte{,n} | geschäft{,e,s} | geschäftsbereich{,e,s} | bereich | division | einheit{,en} | geschäftseinheit | ableger{,s} | filiale{,n} | werke | portfolio | marke{,n} | aktivitäten | niederlassung{,en} | teilbereich | geschäftsfeld | konzernteil | betrieb | unternehmensbereich | anteilseigner
stake = anteil{,e,en,s} | beteiligung{,en} | aktien | kapital{,s} | grundkapital{,s} | stimmrechte{,n} | aktienpaket | papiere | stammaktien | anteilsscheine | minderheitsbeteiligung | vermögenswerte
minority = minderheit | minderheitsbeteiligung{,en} | minderheitsanteil{,e} | minderheitspaket
whole = mehrheit | kontrolle | vollständig | komplett | restlichen | verbleibenden | sämtliche | alle anteile | gänzlich | mehrheitsanteil
both = beide {unternehmen,konzerne,firmen,seiten,partner,gesellschaften,banken,hersteller} | die beiden {unternehmen,konzerne,firmen,partner,gesellschaften,banken,hersteller,autobauer} | die {zwei,drei,vier} {unternehmen,konzerne,firmen,partner}
owned = im besitz | im eigentum | gehört{,e,en} | kontrolliert
list = wie | darunter | etwa | unter anderem | sowie | sind unter anderem | zählen | zählt | gehören
had = hatte | hatten
leader = Leadinvestor | Hauptinvestor
past = bereits | zuvor | früher | voriges jahr | vergangenes jahr | damals | im vorjahr | schon | einst | seinerzeit | noch
veto = verteidiger | angreifer | mittelstürmer | torhüter | flügelspieler | abwehrspieler | bei {einer übernahme,einem verkauf,einer fusion,einem kauf,einem einstieg} | im fall{,e} {einer übernahme,eines verkaufs,einer fusion,eines kaufs} | im vertrag | kernfusion | fusionsenergie | fusionskraftwerk | fusionsreaktor | arbeitsvertrag | tarifvertrag | friedensvertrag | mietvertrag für | ehevertrag | handelsabkommen | klimaabkommen | freihandelsabkommen | pariser abkommen | waffenstillstandsabkommen | tarifeinigung | einigung mit der gewerkschaft | in auftrag | im angebot | angebot und nachfrage | arbeitsangebot | verkaufszahlen | einzelhandelsumsatz | in kauf | zum verkauf | im verkauf | öffentlicher auftrag | im auftrag | kaufkraft | in ordnung | spieler | stürmer | trainer | torwart | mittelfeldspieler | transfer | leihe | leihweise | ablösesumme | ablöse | hochzeit | studienkredit | hypothekenkredit | verkauf von immobilien | ausverkauf | schlussverkauf | vorverkauf | ladenverkauf | übernahme von verantwortung | übernahme der kosten | kostenübernahme | amtsübernahme | machtübernahme | übernahme der macht | in zusammenarbeit mit der polizei | koalitionsvertrag | grosse koalition | in beziehung | übernimmt {verantwortung,die verantwortung,die leitung,den vorsitz,das amt,die führung,den posten,die rolle,die kosten,die aufgabe} | übernahm die {verantwortung,leitung,führung} | verantwortung übernehmen | die leitung übernehmen | im zuge der übernahme der leitung | setzt auf nachhaltigkeit | schließt nicht aus | ausgeschlossen | greift an | greift zu | greift ein | {gibt,gab} es | gab bekannt
title = die transaktion | der rahmenvertrag | der kredit | die kreditlinie | das darlehen | die anleihe | das volumen | der deal | das geschäft | die übernahme | der kaufpreis | der zukauf | die akquisition | das angebot | der verkauf | der vertrag | die vereinbarung | der auftrag | das abkommen | die verträge | der preis | die fusion | der zusammenschluss | die investition | die partnerschaft | die finanzierungsrunde | die runde | diese übernahme | dieser deal | der kauf | die beteiligung
    | der wert | der gesamtwert | das gesamtvolumen | die kaufsumme | das transaktionsvolumen | der auftragswert | das auftragsvolumen | der vertragswert | dafür | hierfür | im gegenzug | im gespräch {sind,seien,ist,sei,waren} | auf dem tisch {liegen,liegt,lag,lagen} | kostenpunkt | als kaufpreis | als preis | genannt {wird,wurde,werden,wurden} | die rede {ist,war} | die order | der großauftrag | die bestellung | der börsengang | die emission | die summe | die investitionssumme | den kaufpreis | den wert | den preis | das gebot | die offerte | der handel | die kapitalerhöhung | die finanzierung | das gemeinschaftsunternehmen | die kooperation
    | angeführt {wird,wurde} {sie,die runde,die finanzierungsrunde,die finanzierung} | die lizenz

[status]
rumoured = soll laut | laut insidern | insidern zufolge | kreisen zufolge | aus kreisen | in finanzkreisen | finanzkreisen zufolge | dem vernehmen nach | medienberichten zufolge | medienbericht{,en} | laut {einem,} medienbericht{,en} | laut einem bericht | bericht zufolge | berichten zufolge | offenbar | angeblich | gerücht{,e,en} | erwäg{t,en,e} | prüf{t,en,e} | könnte{,n} | in gesprächen | gespräche über | gespräche mit | verhandel{t,n,e} | in verhandlungen | spekulation{,en} | kurz vor {dem,der,einem,einer} | lotet | liebäugelt | interessier{t,e,en} sich | interessiert | steht vor {dem,der} | stehen vor {dem,der} | mit der angelegenheit vertraut{,e,en} | vertraute{,n} personen | soll{,en} interesse | informierte{,n} kreise{,n}
    | kreise | verhandeln über | interessiert sein | interesse zeigen | gilt als interessent | gelten als interessenten | im gespräch | liebäugelte | soll{,en} {bieten,verhandeln} | laut {bloomberg,reuters,handelsblatt} | berichtete{,n} unter berufung | insider{,n} | dem bericht zufolge | sondier{t,en}
proposed = will | wollen | wolle | wollte | möchte{,n} | plan{t,en,e} | geplant{,e,en,er,es} | beabsichtig{t,en} | strebt | streben | angebot vorgelegt | bietet | bieten | bot | unterbreitet{,e} | vorgeschlagen | schlägt | exklusive{,n} verhandlungen | exklusivverhandlungen | absichtserklärung | interesse an | greift nach | übernahmeangebot | übernahmeofferte | kaufangebot | prinzipielle einigung | hofft | vor{hat,haben} | anstreb{t,en}
    | verhandel{t,n} exklusiv | exklusiv verhandel{t,n} | exklusive gespräche | exklusiven gesprächen | vorvertrag | nicht bindende{,s,n} | unverbindliche{,s,n} | bindende{,s} | in aussicht gestellt | zum verkauf gestellt
completed = abgeschlossen{,e,en,er} | vollzogen{,e,en} | vollzieht | schließt ab | schloss ab | unter dach und fach | übernommen hat | gekauft hat | erworben hat | gekauft hatte | eingeweiht | eröffnet{,e} | ging an die börse | an die börse gegangen | endgültig | perfekt | besiegelt | abschluss der {übernahme,transaktion}
    | vollzug | abgewickelt | rechtswirksam | closing | wurde abgeschlossen | in trockenen tüchern | ist perfekt
amended = neu verhandel{t,te,ten,n} | nachverhandel{t,te,n} | nachgebessert | besser{t,te} nach | aufgestockt | angepasst | geändert{,e,en} | neu ausgehandelt | verlängert{,e,en} | erneuert{,e,en} | überarbeitet{,e,en} | erhöht sein {angebot,gebot} | erhöht ihr {angebot,gebot} | erhöhte{,n} sein {angebot,gebot} | angebot erhöht | nachtrag | umstrukturiert{,e} | revidiert{,e,en}
    | gekürzt | gekappt | aufgebessert | stockt {das,sein,ihr} {angebot,gebot} auf
terminated = gescheitert{,e,en} | scheiter{t,n,te,ten} | geplatzt{,e,en} | platz{t,te} | abgesagt{,e,en} | sagt ab | sagte ab | abgebrochen{,e,en} | brechen ab | bricht ab | brach{,en} ab | untersag{t,te,en} | verboten | verbietet | zurückgezogen | zieht zurück | aufgegeben | gibt auf | gekündigt{,e,en} | kündigte den vertrag | abgeblasen | bläst ab | bläst | abgelehnt{,e,en} | lehnt ab | lehnte ab | beendet{,e,en} | vom tisch | ausgelaufen | storniert{,e,en} | blockier{t,te,en} | gestoppt{,e} | stoppt | stoppte | zurückgewiesen | weist zurück | auf eis gelegt | begraben | kippt | gekippt | zerschlug sich | zerschlagen | hinfällig | verzichtet | rückgängig
    | wird nichts | wurde nichts | nichts geworden | ablehnen | ablehnt | zurückweisen | ausgeschlagen | schlägt aus | kommt nicht zustande | kam nicht zustande | nicht zustande gekommen | verhindert{,e} | zieht {sich,das angebot,sein angebot,ihr angebot} zurück | zog {sich,das angebot,sein angebot,ihr angebot} zurück | verworfen | gescheiterter | geplatzter | abgesagter | löst auf | lösen auf | aufgelöst | aufgekündigt | kündigt den vertrag | abgewehrt | abgeschmettert

[amount_use]
price = kaufpreis{,es,e} | preis | preis von | preises | gegen zahlung | für | im wert von | wert von | gesamtwert | transaktionsvolumen | volumen von | volumen | auftragswert | auftragsvolumen | vertragsvolumen | in höhe von | kostet | zahl{t,en,te,ten} | bezahl{t,en,te} | gezahlt | legt auf den tisch | bietet | einschließlich schulden | inklusive schulden | unternehmenswert | über | summe von | gesamtsumme | in bar | gegenwert | kaufsumme | transaktionswert | beläuft sich auf | insgesamt
per_unit = je aktie | pro aktie | je anteilsschein | je anteil | pro stück | je stück | pro tonne | je tonne | pro monat | im monat | monatlich | pro fass | je fass | pro tag | pro kopf | je einwohner | pro person | pro kunde | pro stunde | die stunde | pro quadratmeter | je titel | pro papier | je papier | pro einheit | pro nacht | nennwert
revenue = umsatz | umsatzes | umsätze{,n} | jahresumsatz | jahresumsatzes | erlös{,e,en} | einnahmen | umsatzerlöse{,n} | auftragsbestand | auftragseingang | verwaltetes vermögen | verwalteten vermögen | vermögenswerte{,n} | bilanzsumme | kundenvermögen | kundengelder{,n} | prämieneinnahmen | bruttoumsatz
profit = gewinn{,e,s,en} | verlust{,e,s,en} | nettogewinn{,s} | nettoverlust | ergebnis | ergebnisses | überschuss | betriebsgewinn{,s} | betriebsergebnis | jahresüberschuss | EBITDA | Ebitda | ebitda | EBIT | ebit | marge | fehlbetrag | defizit | minus | quartalsgewinn | konzerngewinn | abschreibung{,en} | reingewinn
valuation = bewertung | bewerte{t,n} | börsenwert | börsenwertes | marktkapitalisierung | marktwert | firmenwert | wert ist | unternehmensbewertung
debt = schulden | verschuldung | nettoverschuldung | nettoschulden | finanzschulden | verbindlichkeiten | liquidität | schuldenlast | barmittel
fine = strafe{,n} | geldbuße{,n} | geldstrafe{,n} | bußgeld{,er,es} | kartellstrafe | schadenersatz | schadensersatz | vergleich | rückstellung{,en} | verurteilt | sanktion{,en} | millionenstrafe | wertberichtigung | klage
dividend = dividende{,n} | ausschüttung{,en} | aktienrückkauf{,s} | aktienrückkäufe | rückkaufprogramm | aktienrückkaufprogramm
cost = kosten | mehrkosten | ausgaben | budget | etat | haushalt | aufwand | aufwendungen | miete | baukosten | haushaltsentwurf
pay = gehalt | gehälter | vergütung | bonus | boni | lohn | löhne | abfindung | grundgehalt | jahresgehalt | honorar{,e} | prämie{,n}
subsidy = subvention{,en} | förderung{,en} | fördermittel{,n} | fördergeld{,er,ern} | förder{n,t,te} | zuschuss | zuschüsse{,n} | beihilfe{,n} | staatshilfe{,n} | bürgschaft{,en} | steuergutschrift | hilfspaket | konjunkturpaket | garantie{,n}
saving = einsparung{,en} | einspar{en,t} | synergie{,n} | synergieeffekte{,n} | sparprogramm | sparen | rabatt
fee = ausstiegsgebühr | strafzahlung | vertragsstrafe | provision{,en} | anzahlung | vorauszahlung | vorabzahlung | meilensteinzahlung{,en} | lizenzgebühren | gebühr{,en} | courtage
other = marktvolumen | weltmarkt | vermögen von | privatvermögen | grenze von | schwelle

[clause]
exclusivity = exklusivitätsklausel | exklusivität | exklusivrecht{,e} | exklusive rechte | exklusiv{,e,en} nutz{en,ung} | ausschließlich zu nutzen | ausschließlich nutzen | exklusiver anbieter | exklusiver lieferant | exklusivbindung | exklusivvereinbarung
right_of_first_refusal = vorkaufsrecht{,e,s} | erstzugriffsrecht | erstangebotsrecht | vorrecht
extension_option = verlängerungsoption{,en} | option auf verlängerung | option zur verlängerung | optionen auf weitere | option auf weitere | erweiterungsoption{,en} | kaufoption{,en} | verlängert werden | verlängerbar
purchase_commitment = abnahmeverpflichtung{,en} | kaufverpflichtung{,en} | verpflichtet sich zum kauf | zum kauf verpflichtet | mindestabnahme | mindestabnahmemenge | abnahmegarantie | verpflichtete sich zum kauf | abnahmezusage | verpflichtet{,e,en} sich , strom | verpflichtete sich zur abnahme | verpflichtet sich zur abnahme
term = Laufzeit | läuft | laufen | Dauer | Vertragsdauer | Vertragslaufzeit

[clause_state]
removed = entfäll{t,en} | entfallen | gestrichen | streicht | aufgehoben | hebt | fällt weg | wegfall | wegfallen | verzicht{et,ete,en} | verliert | verlor | nicht mehr | ohne | abgeschafft | beendet | aufgegeben
optional = option{,en} | möglich | kann | können | könnte{,n} | möglichkeit | optional | weitere
