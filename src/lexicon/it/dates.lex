# Italian: months, weekdays, units of time and the words around them. What each name means is told in src/core/dates.h.

[month]
1 = gennaio | gen/weak
2 = febbraio | feb/weak
3 = marzo | mar/weak
4 = aprile | apr/weak
5 = maggio | mag/weak
6 = giugno | giu/weak
7 = luglio | lug/weak
8 = agosto | ago/weak
9 = settembre | sett/weak | set/weak
10 = ottobre | ott/weak
11 = novembre | nov/weak
12 = dicembre | dic/weak

[weekday]
1 = lunedì | lunedi | lunedi' | lun/weak
2 = martedì | martedi | martedi' | mar/weak
3 = mercoledì | mercoledi | mercoledi' | mer/weak
4 = giovedì | giovedi | giovedi' | gio/weak
5 = venerdì | venerdi | venerdi' | ven/weak
6 = sabato | sab/weak
7 = domenica | dom/weak

[date_unit]
day = giorno | giorni/plural | giornata | giornate/plural
night = notte | notti
week = settimana | settimane/plural
weekend = weekend | week-end | fine settimana | finesettimana
month = mese | mesi/plural
quarter = trimestre | trimestri/plural
half_year = semestre | semestri/plural
half_of = metà
year = anno | anni/plural
decade = decennio | decenni/plural
century = secolo | secoli
period = periodo

[date_part]
start = inizio | all'inizio | inizi | agli inizi | inizio di | primi di | ai primi di
middle = metà | a metà | meta'
end = fine | alla fine | a fine | finale | verso la fine
earlier_in = prima in | all'inizio
later_in = più tardi | più avanti | più tardi in

[date_word]
no_date = un giorno | ogni giorno | ogni anno | al giorno | giorno per giorno | all'anno | il giorno in cui | l'altro giorno
today = oggi | stasera | stamattina | stamane | stanotte
yesterday = ieri
tomorrow = domani
before_yesterday = l'altro ieri | l'altroieri | altro ieri | ieri l'altro | avantieri
after_tomorrow = dopodomani | dopo domani
day_before = il giorno prima | il giorno precedente | la vigilia
day_after = il giorno dopo | il giorno seguente | il giorno successivo | l'indomani | indomani
now = adesso | ora
spring = primavera
summer = estate
autumn = autunno
winter = inverno
q1 = t1
q2 = t2
q3 = t3
q4 = t4
h1 = s1
h2 = s2
@1225 = Natale | giorno di natale
@1224 = vigilia di natale
@1226 = Santo Stefano | San Stefano
@0101 = Capodanno | primo dell'anno | capo dell'anno
@0106 = Epifania | Befana
@0214 = San Valentino
@0319 = San Giuseppe | festa del papà
@0425 = festa della liberazione | anniversario della liberazione
@0501 = festa dei lavoratori | giorno dei lavoratori | festa del lavoro
@0602 = festa della repubblica
@0815 = Ferragosto | Assunzione
@1031 = Halloween
@1101 = Ognissanti | Tutti i Santi
@1208 = Immacolata
@1231 = notte di san silvestro | San Silvestro | ultimo dell'anno
@easter+0 = Pasqua | domenica di pasqua
@easter-2 = venerdì santo
@easter+1 = Pasquetta | lunedì dell'angelo | lunedì di pasqua
@20s = anni venti
@30s = anni trenta
@40s = anni quaranta
@50s = anni cinquanta
@60s = anni sessanta
@70s = anni settanta
@80s = anni ottanta
@90s = anni novanta

[date_link]
the = il | lo | la | i | gli | le | l' | l
of = di | del | della | dell' | dei | d' | dello | degli | delle
in = in | nel | nell' | nella | a | ad | al | nei | nello | entro il | per
on = il | di | al
from = da | dal | dall' | dalla | dallo | dai | dagli
onwards = a partire da | a partire dal | a partire dall' | a partire dalla | a decorrere dal
between = tra | fra | tra il | fra il | tra la | fra la
to = a | al | ad | fino a | fino al | all' | alla | ed il | sino a | sino al | fino ad
and = e | ed | e il | e la
until = fino a | fino al | fino alla | fino all' | sino a | sino al
by = entro | entro il | entro la | entro l' | entro e non oltre il | non oltre il | non più tardi del | non oltre
before = prima di | prima del | prima della | prima dell'
after = dopo | dopo il | dopo la | dopo l' | successivamente al
since = da | dal | dall' | dalla
or_later = o più tardi | e oltre | in poi | e dopo | o dopo | in avanti
within = entro | in meno di
during = durante | durante il | nel corso del | nel corso di | per
th = º | o | ª | a | °
daytime = mattina | mattino | pomeriggio | sera | notte | di sera | di mattina
aged = all'età di | di età
old = di età
last = ultimo | ultima | ultimi | ultime | scorso | scorsa | scorsi | scorse | passato | passata | passati | passate
next = prossimo | prossima | prossimi | prossime | che viene | venturo | ventura
this = questo | questa | quest' | questi | queste | in corso | corrente | attuale
that = quel | quello | quella | quell'
same = stesso | stessa | medesimo
previous = precedente | precedenti | antecedente
following = seguente | seguenti | successivo | successiva | successivi | successive | dopo il prossimo
last_but_one = penultimo | penultima
a = un | una | un' | uno
few = alcuni | alcune | qualche | pochi | poche | diversi | diverse | un paio di | parecchi
half = mezzo | mezza | metà
and_half = e mezzo | e mezza
whole = tutto | tutta | intero | intera
rest = resto | il resto dell' | resto dell' | resto di | resto della | il resto del | resto del
fiscal = fiscale | esercizio | solare
more = primi | prime | altri | altre | consecutivi | lunghi | ulteriori
ago = fa | or sono | addietro
later = dopo | più tardi
earlier = prima
hence = da oggi | da adesso | da ora | a partire da oggi
hence_before = tra | fra | da qui a
years_of = anni | gli anni
future = a partire da | a partire dal | sarà | saranno | avrà | avranno | dovrà | dovranno | previsto | prevista | tornerò | andrò | partirò | sarò | prevede | prevedono | dovrebbe | dovrebbero | accadrà | avremo
    | {chiuder,aprir,investir,assumer,pagher,comprer,vender,consegner,voter,durer,inizier,comincer}{à,anno}
    | {terminer,lancer,presenter,riunir,arriver,ricever,firmer,costruir,coster,approver,decider}{à,anno}
    | {esaminer,entrer,occuper,emetter,visiter,parteciper,salir,scender,raggiunger,passer,far,dar}{à,anno}
    | {rester,verser,pubblicher,annuncer,vorr,verr,terr,rimarr,potr,vedr,andr}{à,anno}
past = è | sono | ha | hanno | aveva | avevano | era | erano | fu | stato | stata | annunciato | detto

[date_ordinal]
1 = primo | prima | 1º | 1°
2 = secondo | seconda
3 = terzo | terza
4 = quarto | quarta
5 = quinto | quinta
6 = sesto | sesta
7 = settimo | settima
8 = ottavo | ottava
9 = nono | nona
10 = decimo | decima
15 = quindicesimo | XV
16 = sedicesimo | XVI
17 = diciassettesimo | XVII
18 = diciottesimo | XVIII
19 = diciannovesimo | XIX
20 = ventesimo | XX
21 = ventunesimo | XXI

[term]
P2Y = biennale | biennali | biennio
P3Y = triennale | triennali | triennio
P4Y = quadriennale | quadriennali
P5Y = quinquennale | quinquennali | quinquennio
P6Y = sessennale
P7Y = settennale | settennato
P10Y = decennale | decennali
P? = pluriennale | pluriennali | poliennale
