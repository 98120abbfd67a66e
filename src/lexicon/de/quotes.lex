# German: verbs of speech, and the pronouns that stand for who spoke.

[speech]
sag{e,en,t,te,ten,end} | gesagt | erklär{e,en,t,te,ten} | beton{e,en,t,te,ten} | äußer{n,t,te,ten} | geäußert | mein{e,en,t,te,ten} | gemeint | mitgeteilt | teil{t,te,ten} mit | teilte | teilten | ankündig{en,t,te,ten} | kündigt{,e,en} | angekündigt | bericht{et,en,ete,eten} | hinzugefügt | füg{t,te,ten} hinzu | fügte | fügt
kritisier{en,t,te,ten} | forder{n,t,te,ten} | gefordert | warn{en,t,te,ten} | gewarnt | versicher{n,t,te,ten} | behaupt{en,et,ete,eten} | bezeichn{en,et,ete,eten} | nenn{en,t} | nannte | nannten | genannt | schreib{en,t} | schrieb | schrieben | geschrieben | antwort{en,et,ete,eten} | geantwortet | frag{en,t,te,ten} | gefragt | ergänz{en,t,te,ten} | unterstreich{en,t} | unterstrich{,en} | bekräftig{en,t,te,ten} | kommentier{en,t,te,ten}
laut | zufolge | nach Angaben | nach den Worten | zitier{en,t,te,ten} | ruf{en,t} | rief | riefen | verlaut{en,et,ete} | heißt es | hieß es | heißt | hieß | erinner{n,t,te,ten} | begründ{en,et,ete,eten} | urteil{en,t,te,ten} | lob{en,t,te,ten} | bestätig{en,t,te,ten} | erzähl{en,t,te,ten} | prognostizier{en,t,te,ten} | mahn{en,t,te,ten} | klag{en,t,te,ten} | beklag{en,t,te,ten} | resümier{en,t,te,ten}
gab an | gibt an | gaben an | gab bekannt | gab | formulier{en,t,te,ten} | hervorgehoben | hob | sprach | sprachen | spricht | sprechen | beschreib{en,t} | beschrieb{,en} | warf | wirft | warfen | laut{en,et,ete,eten} | mit den Worten | mit folgenden Worten | titel{n,t,te} | vermut{en,et,ete,eten} | glaub{en,t,te,ten} | verkünd{en,et,ete,eten} | schimpf{en,t,te} | jubel{n,t,te} | wünsch{en,t,te} | versprach | verspricht | sieht | sah | hält | hielt | wies | verwies | stell{t,te} fest | fand | findet | räum{t,te} ein | bedauer{n,t,te,ten} | bemerk{en,t,te,ten} | angemerkt | merk{t,te} an | freu{t,te} sich | begrüß{en,t,te,ten} | appellier{en,t,te,ten} | verteidig{en,t,te,ten} | erwider{n,t,te,ten} | entgegn{en,et,ete,eten} | argumentier{en,t,te,ten} | plädier{en,t,te,ten} | äußerte sich | lässt | ließ | Zitat | wörtlich
so/weak

[pronoun]
he = er | dieser | ihm
she = sie | diese
they = man
it = es
