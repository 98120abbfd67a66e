# German: more ordinary nouns of news and business prose, with the inflected forms that are written. A compound is known by
# its last part, so the nouns that end many compounds stand here first of all; -ung, -heit and the like are endings in
# names.lex. source: general knowledge. None of them is a name by itself.

[common]
abbau{,es,s} | abbild{,e,en,es,s} | abbruch{,es,s} | abbrüche{,n} | abdruck{,es,s} | abdrücke{,n} | abenteuer{,n,s}
abfahrt{,en} | abflug{,es,s} | abflüge{,n} | abfluss{,es,s} | abflüsse{,n} | abgabe{,n} | abgang{,es,s} | abgänge{,n}
abgasaffäre{,n} | abgasskandal{,e,en,es,s} | abgeordnete{,n} | abgrund{,es,s} | abgründe{,n} | abhang{,es,s}
abhänge{,n} | abkommens | ablage{,n} | ablass{,es,s} | ablässe{,n} | ablauf{,es,s} | abläufe{,n} | abnahme{,n}
abnehmer{,n,s} | abonnement{,e,en,es,s} | abonnent{,en} | abruf{,es,s} | absage{,n} | absatz{,es,s} | absätze{,n}
abschied{,e,en,es,s} | abschlag{,es,s} | abschläge{,n} | abschluss{es,s} | abschlüsse{,n} | abschnitt{es,s}
abschreibung | abschreibungen | abschrift{,en} | abschuss{,es,s} | abschüsse{,n} | abschwung{,es,s} | abschwünge{,n}
abseits | absender{,n,s} | absichten | absolvent{,en} | abspaltung | abstand{,es,s} | abstände{,n} | abstieg{,es,s}
abstimmungsrunde{,n} | absturz{,es,s} | abstürze{,n} | abteil{,e,en,es,s} | abwärme | abwehr{,en} | abwickler
abwicklung | abzug{,es,s} | abzüge{,n} | achse{,n} | achtung{,en} | acker{,s} | äcker{,n} | adresse{,n} | affäre{,n}
affe{,n} | agent{,en} | agentur{,en} | aggressor{,en} | ahnung{,en} | aids | airbag{,s} | akademie{,n}
akkord{,e,en,es,s} | akrobat{,en} | akt{,es,s} | akte{,n} | akteur{,e,en,es,s} | aktienanlage{,n} | aktiencrash{,s}
aktienindex{,e,en,es,s} | aktienkurs{,e,en,es,s} | aktienmarkt{,e,en,es,s} | aktienquote{,n} | aktion{,en}
aktionär{es,s} | aktionärinnen | aktionärsversammlung | aktivist | aktivisten{,s} | alarm{,e,en,es,s} | album{,s}
algorithmen | algorithmus | alkohol{,e,en,es,s} | allee{,n} | allenfalls | allergie{,en} | allerheiligen
altar{,e,en,es,s} | alter{n,s} | alternative | alternativen | altersarmut | amateur{,e,en,es,s} | ameise{,n}
ampel{,n} | amt{er,ern,es} | ämter{,n} | analphabet{,en} | analysen | analystinnen | anbau{,es,s,ten}
anbeginn{,e,en,es,s} | anbieters | anbindung{,en} | anblick{,es,s} | andererseits | andrang{,es,s} | anfall{,es,s}
anfälle{,n} | anfang{es,s} | anfänge{,n} | anfänger{,n,s} | anführer{,n,s} | angabe | angebot{es,s} | angehörige{,n}
angeklagte{,n} | angriff{,es,s} | angst{,es,s} | ängste{,n} | anhang{,es,s} | anhänge{,n} | anhänger{,n,s}
anklage{,n} | anklang{,es,s} | ankündigung{,en} | ankunft{,en} | anlass{,es,s} | anlässe{,n} | anlauf{,es,s}
anläufe{,n} | anlegers | anliegen{,s} | annahmen | annalen | anreise{,n} | anreiz{,e,en,es,s} | anruf{,es,s}
ansage{,n} | ansatz{,es,s} | ansätze{,n} | anschlag{,es,s} | anschläge{,n} | anschluss{,es,s} | anschlüsse{,n}
anschrift{,en} | ansehen{,s} | ansicht{,en} | ansprache{,n} | anspruch{es,s} | ansprüchen | anstalt{,en}
anstieg{es,s} | anstoß{,es,s} | anstöße{,n} | anteiles | antike | antrag{es,s} | anträgen | antrieb{,es,s}
anwalt{e,en,es,s} | anwälten | anwältin{,nen} | anwaltskanzlei{,en} | anwender{,n,s} | anwesen{,s} | anwohner{,n,s}
anzeigen | anzug{,es,s} | anzüge{,n} | apfel{,s} | äpfel{,n} | app{,s} | apparat{,e,en,es,s} | appell{,e,en,es,s}
arbeiters | arbeiterin{,nen} | arbeitgebers | arbeitnehmers | arbeitslose{,n} | arbeitsplatz{es,s} | arbeitsteam{,s}
architektur{,en} | archivar{,e,en,es,s} | archivfoto | areal{,e,en,es,s} | argument{,e,en,es,s} | aristokrat{,en}
armee{,n} | armut{,en} | arsenal{e,en,es,s} | artn | artefakt{,e,en,es,s} | artist{,en} | arzt{es,s} | ärztin{,nen}
aspekt{,e,en,es,s} | asphalt{,e,en,es,s} | asset{,s} | asset-deal{,s} | assistent{,en} | ast{,es,s} | äste{,n}
asyl{,e,en,es,s} | atempause{,n} | atlanten | atmosphäre{,n} | atom{,e,en,es,s} | attacke{,n} | attentat{,e,en,es,s}
attribut{,e,en,es,s} | aufbau{,es,s} | aufbruch{,es,s} | aufbrüche{,n} | aufenthalt{,e,en,es,s} | aufgebot{,e,en,es,s}
aufkäufer{,n,s} | aufklärung | aufkommen{,s} | auflage{,n} | auflauf{,es,s} | aufläufe{,n} | aufnahme{,n}
aufprall{,es,s} | aufruf{,e,en,es,s} | aufsatz{,es,s} | aufsätze{,n} | aufschlag{,es,s} | aufschläge{,n}
aufschluss{,es,s} | aufschlüsse{,n} | aufschub{,es,s} | aufschwung{,es,s} | aufschwünge{,n} | aufsehen{,s}
aufseher{,n,s} | aufsichten | aufspaltung | aufstand{,es,s} | aufstände{,n} | aufsteiger{,n,s} | aufstieg{,es,s}
auftakt{es,s} | auftrag{es,s} | auftraggeber{n,s} | auftreten{,s} | auftritt{,es,s} | aufwand{,e,en,es,s}
aufzug{,es,s} | aufzüge{,n} | augenblick{,e,en,es,s} | aula{,n} | ausbau{es,s} | ausbleiben{,s} | ausblick{e,en,es,s}
ausbruch{,es,s} | ausbrüche{,n} | ausdruck{,es,s} | ausdrücke{,n} | außenhandel | außenseiter{,n,s} | ausfall{,es,s}
ausfälle{,n} | ausflug{,es,s} | ausflüge{,n} | ausgang{,es,s} | ausgänge{,n} | ausgleich{,e,en,es,s} | ausgliederung
auskunft{en,es,s} | auskünfte{,n} | auslage{,n} | auslagerung | ausland{e,en,es,s} | ausländer{,n,s}
ausmaß{,e,en,es,s} | ausnahme{,n} | ausnahmegenehmigung{,en} | ausscheiden{,s} | ausschlag{,es,s} | ausschläge{,n}
ausschluss{,es,s} | ausschlüsse{,n} | ausschnitt{,es,s} | ausschuss{es,s} | ausschüsse{,n} | ausspruch{,es,s}
aussprüche{,n} | ausstand{,es,s} | ausstände{,n} | aussteiger{,n,s} | ausstieg{es,s} | ausstoß{,es,s}
austausch{,es,s} | austritt{,es,s} | auswahl{,en} | ausweis{,e,en,es,s} | auszubildende{,n} | auszug{,es,s}
auszüge{,n} | autobahn{,en} | autofahrer{,n,s} | autogramm{,s} | autoindustrie | autokrat{,en} | automat{,en}
automobil{,e,en,es,s} | autonome{,n} | autorin{,nen} | autorität{,en} | axt{,es,s} | äxte{,n} | baby{,s}
bäcker{,n,s} | background{,s} | backup{,s} | bad{er,ern,es,s} | bäder{,n} | bakterie{,n} | bald | balken{,s}
ball{,es,s} | bälle{,n} | banane{,n} | bande{,n} | bandit{,en} | bangen{,s} | bank{es,s} | bänke{,n} | bankenkrise{,n}
bankers | bankier{,e,en,es,s} | bankrott{,e,en,es,s} | banner{,n,s} | baracke{,n} | barbar{,en} | barock
barrel{,e,en,es,s} | barrieren | bart{es,s} | bärte{,n} | basar{,e,en,es,s} | baseball{,s} | basis{,n}
basketball{,s} | batterie{,n} | bau{es,s,ten} | bauch{,es,s} | bäuche{,n} | bauchlandung{,en} | bauernhof{,es,s}
bauernhöfe{,n} | baugenehmigung{,en} | bauherr{,n,s} | baupreis{,e,en,es,s} | baustelle{,n} | bayers | beamte{,n}
beamter{,n,s} | beben{,s} | bedarf{e,en,es,s} | bedauern{,n,s} | bedienstete{,n} | bedienung{,en} | bedrängnis
bedürfnis | bedürfnisse | beere{,n} | befehl{,e,en,es,s} | befragte{,n} | befund{,e,en,es,s} | begräbnis
begriff{,e,en,es,s} | behelf{,e,en,es,s} | behinderte{,n} | beihilfe{,n} | beilage{,n} | beinahe | beispiel{en,es,s}
beistand{,es,s} | beitrag{es,s} | beitritt{,e,en,es,s} | bekannte{,n} | bekanntmachung | bekenntnis{,n,s}
bekenntnisse | beleg{,e,en,es,s} | bemühen{,s} | benchmark{,s} | benehmen{,s} | benzin | beobachter{,n,s}
berater{,n,s} | beraterin{,nen} | bereich{es,s} | bergarbeiter{,n,s} | bericht{es,s} | berichterstatter{,n,s}
beruf{en,es,s} | beschaffenheit{,en} | bescheid{e,en,es,s} | beschlagnahme{,n} | beschluss{es,s} | beschlüsse{,n}
beschuldigte{,n} | beschuss{,es,s} | besitz{e,en,es,s} | besitzer{n,s} | bestand{,es,s} | bestände{,n}
bestandteil{,e,en,es,s} | besteck{,e,en,es,s} | bestreben{,s} | bestseller{,s} | besuch{e,en,es,s} | besucher{n,s}
beteiligte{,n} | betracht | betrag{es,s} | betreibers | betrieb{es,s} | betrug{,es,s} | betrüger{,n,s} | beute{,n}
bevollmächtigte{,n} | beweis{en,es,s} | bewerber{,n,s} | bewerberin{,n} | bewerbung{,en} | bewohner{,n,s}
bewohnerin{,nen} | bezahlung | bezieher{,n,s} | bezirk{,e,en,es,s} | bezug{,e,en,es,s} | bibliothekar{,e,en,es,s}
biene{,n} | bier{,e,en,es,s} | bieters | bieterkampf | bieterkreis | bieterrunde | bieterverfahren | bieterwettstreit
bikini{,s} | bilanzsumme{,n} | bild{ern,es,s} | bildnis{,ses,se,sen} | bildschirmzeit{,en} | billionen | biotech{,s}
birne{,n} | bitte{,n} | blase{,n} | blatt{,er,ern,es,s} | blätter{,n} | blei{,e,en,es,s} | blende{,n}
blick{e,en,es,s} | blitz{,e,en,es,s} | block{es,s} | blöcke{,n} | blockade{,n} | blog{,s} | blogger{,s}
bluetooth{,s} | bluse{,n} | blut | blüte{,n} | bodens | böden | bohne{,n} | bohrer{,n,s} | bombenleger{,n,s}
bomber{,n,s} | bonus | boom{,s} | boot{,e,en,es} | börsenkurs{,e,en,es,s} | börsenstart{,e,en,es,s} | boss{,s}
bote{,n} | botschaft{,en} | botschafter{,n,s} | boulevard{,s} | boxs | boykott{,e,en,es,s} | brainstorming{,s}
branchenführer | branchengigant | branchenprimus | branchenriese | brand{,e,en,es,s} | brände{,n} | brandgefahr{,en}
branding{,s} | brauch{,es,s} | bräuche{,n} | brauerei{,n} | braut{,es,s} | bräute{,n} | break{,s} | breitseite{,en}
bremse{,n} | brenner{,n,s} | brett{e,en,es,s} | brief{en,es,s} | briefing{,s} | brille{,n} | brise{,n} | brite{,n}
brokat{,e,en,es,s} | broker{,s} | bronchus | bronze{,n} | broschüre{,n} | brot{,e,en,es,s} | browser{,s}
bruch{,es,s} | brüche{,n} | bruchteil{,e,en,es,s} | brücke{,n} | bruder{n,s} | brüder{,n} | brust{,es,s} | brüste{,n}
bruten | buch{er,ern,es,s} | bude{,n} | budget{,e,en,es,s} | büfett{,e,en,es,s} | büffel{,n,s} | bühne{,n}
bulgare{,n} | bündel{,n,s} | bundesland{es,s} | bundesländer{,n} | bündnis{,ses,se,sen} | bunker{,n,s} | bürde{,n}
bürgers | bürgerin{,nen} | bürokratie{,en} | bus | busen{,s} | business{,s} | büste{,n} | butler{n,s} | butter{,n}
buy-out{,s} | buyout{,s} | café{,s} | call{,s} | camping{,s} | campingwagen{,s} | carve-out{,s} | cash-flow{,s}
cashflow{,s} | casinos | cent{,s} | chaos | charge{,n} | chart{,s} | chat{,s} | chauffeur{,e,en,es,s} | check{,s}
chef{e,en,es} | chefetage{,n} | chefinnen | chemie{,n} | chinese{,n} | chor{,e,en,es,s} | chronik{,n} | cleantech{,s}
clique{,n} | cluster{,s} | cockpits | cocktail{,s} | comeback{,s} | computers | container{,n,s} | controlling{,s}
cookie{,s} | copyrights | couch{,n,s} | countdown{,s} | coup{,s} | crash{,s} | crowdfunding{,s} | dach{,er,ern,es,s}
dächer{,n} | dadurch | dame | damm{,es,s} | dämme{,n} | dampf{,es,s} | dämpfe{,n} | dampfer{,n,s} | däne{,n} | daneben
dank | darm{,e,en,es,s} | dashboard{,s} | dasselbe | date{,s} | datenschützer{,n,s} | dauerfrage{,n} | dax
deadline{,s} | deal{,s} | dealer{,s} | debakel{,e,en,es,s} | debatte{,n} | debüt{,s} | decke{,n} | defekt{,e,en,es,s}
defizit{,e,en,es,s} | deich{,es,s} | dekret{,e,en,es,s} | delegierte{,n} | delikt{,e,en,es,s} | delinquent{,en}
demnach | demo{,s} | demokrat{,en} | demokratieen | demonstrant{,en} | demzufolge | denker{,n,s}
denkmal{,e,en,es,s,er,ern} | depesche{,n} | deponie{,n} | depot{,e,en,es,s} | depression{,en} | derivat{,e,en,es,s}
derselbe | derweil | designer{,n,s} | despot{,en} | dessert{,e,en,es,s} | deswegen | detail{,e,en,es,s} | devise{,n}
devisenkurs{,e,en,es,s} | diagnose{,n} | dialekt{,e,en,es,s} | dialog{,e,en,es,s} | diät{,n} | dichte{,n}
dichter{,n,s} | diebstahl{,e,en,es,s} | diele{,n} | diener{,n,s} | dienst{es,s} | dienstleisters | diesel
dieselaffäre{,n} | dieselbe | differenz{,en} | diktatur{,n,en} | dilemma{,s} | ding{en,es,s} | diplom{,e,en,es,s}
diplomat{,en} | direktive{,n} | direktor{,en} | direktorin{,nen} | dirigent{,en} | discounter{,n,s}
diskont{,e,en,es,s} | diskurs{,e,en,es,s} | display{,s} | dissens{,e,en,es,s} | dissident{,en} | distanz{,n,en}
distrikt{,e,en,es,s} | division{,en} | dogmen | doktor{,en} | doktorand{,en} | dokument{,e,en,es,s}
dollar{e,en,es,s} | dolmetscher{,n,s} | dom{,e,en,es,s} | domäne{,n} | dompteur{,e,en,es,s} | doping{,s}
dorf{er,ern,es,s} | dörfer{,n} | dose{,n} | dosis{,n} | download{,s} | dozent{,en} | draht{,es,s} | drähte{,n}
drama{,s} | dramen | drängen{,s} | dreistigkeit{,en} | drink{,s} | drittel{,n,s} | droge{,n} | drohne{,n}
druck{es,s} | drücke{,n} | drucker{,n,s} | druckerei{,n} | drugstore{,s} | dschihad{,e,en,es,s} | due-diligence{,s}
duell{,e,en,es,s} | duft{,e,en,es,s} | düfte{,n} | dumping{,s} | dunkel | dunst{,es,s} | dünste{,n}
durchbruch{,es,s} | durchbrüche{,n} | durchgang{,es,s} | durchgänge{,n} | durchschnitt{,es,s} | durst | düse{,n}
dutzende | dynastie{,en} | e-bike{,s} | e-mail{,s} | ebenfalls | ebenso | eber{,n,s} | ebit{,s} | ebitda{,s}
ebook{,s} | ecke{,n} | effekt{en,es,s} | ehen | ehre{,n} | ehrgeiz{,e,en,es,s} | eid{,en,es,s} | eigenheim{,e,en,es,s}
eigenregie | eigner{,n,s} | eile{,n} | eimer{,n,s} | einbau{,es,s,ten} | einblick{,e,en,es,s} | einbruch{,es,s}
einbrüche{,n} | einbuße{,n} | eindruck{,e,en,es,s} | einerseits | einfahrt{,en} | einfall{,es,s} | einfälle{,n}
einfalt{,en} | einfluss{es,s} | einflüsse{,n} | eingabe{,n} | eingang{es,s} | eingänge{,n} | eingreifen{,s}
eingriff{,e,en,es,s} | einhorn{,s} | einkauf{es,s} | einkäufe{,n} | einkäufer{,n,s} | einkaufsbummel{,e,en,es,s}
einkommens | einlage{,n} | einlenken{,s} | einnahme | einreise{,n} | einsamkeit | einsatz{es,s} | einsätze{,n}
einschlag{,es,s} | einschläge{,n} | einschnitt{,es,s} | einsehen{,s} | einspruch{,es,s} | einsprüche{,n}
einsteiger{,n,s} | einstieg{es,s} | einsturz{,es,s} | einstürze{,n} | einwand{,e,en,es,s} | einwände{,n} | einwohners
einwurf{,es,s} | einwürfe{,n} | einzug{,es,s} | einzüge{,n} | eisberg{,e,en,es,s} | eisen{,s} | eisenbahn{,en}
eisenbahner{,n,s} | eiweiß | eklat{,e,en,es,s} | elektriker{,n,s} | elite{,n} | elle | embargo{,s}
emblem{,e,en,es,s} | emigrant{,en} | emission{,s} | emittent | emittenten | empfang{,e,en,es,s} | empfänger{,n,s}
endlich | endrunde{,en} | energieen | energieriese | energiewende | engagement{e,en,es,s} | engpass{,es,s}
engpässe{,n} | enkel{,n,s} | enklave{,n} | ensemble{,e,en,es,s} | entgelt{,e,en,es,s} | enthaltsamkeit{,en}
entscheid{,e,en,es,s} | entschluss{,es,s} | entschlüsse{,n} | entwickler{,n,s} | entwurf{,e,en,es,s} | entzug{,es,s}
epidemie{,n} | episode{,n} | epoche{,n} | equity{,s} | erbe{,n} | erbse{,n} | erdbeben{,s} | erdgas{,e,en,es,s}
erdöl{,e,en,es,s} | erdreich{,e,en,es,s} | ereignis{,ses,se,sen} | erfinder{,n,s} | erfolg{en,es,s} | ergebnisses
erhebung{,en} | erholung | erkenntnis | erkenntnisse | erlass{,e,en,es,s} | erlebnis{,ses,se,sen} | erlös{en,es,s}
ermessen{,s} | ermittler{,n,s} | erneut | ernte{,n} | erreger{,n,s} | erscheinen{,s} | ersparnis | ersparnisse
erstens | erstmals | ertrag{,es,s} | erträge{,n} | erwachsene{,n} | erwerb{e,en,es,s} | erzeuger{,n,s}
erzieher{,n,s} | esel{,n,s} | esse{,n} | essens | establishment{,e,en,es,s} | etage{,n} | etappe{,n}
etat{,e,en,es,s} | etikett{,e,en,es,s} | eurokrise{,n} | europäer{,e,en,es,s} | europas | examen{,s}
exempel{,e,en,es,s} | exil{,e,en,es,s} | existenz{,en} | exot{,en} | expedition{,en} | experiment{,e,en,es,s}
expertin{,nen} | expertise{,n} | explosion{,en} | export{en,es,s} | exporteur{,e,en,es,s} | extra{,s}
extrakt{,e,en,es,s} | extremist{,en} | fabel{,n} | fabrikant{,en} | fabrikat{,e,en,es,s} | faden{,s} | fäden
fahne{,n} | fahrassistenz{,s} | fahrbahn{,en} | fahrdienst{,e,en,es,s} | fähre{,n} | fahrers | fahrlässigkeit
fahrt{,en} | fairness{,s} | fake{,s} | fakt{,e,en,es,s} | faktor{,n,s,en,es} | fakultät{,en} | fall{es,s} | falle{,n}
fang{e,en,es,s} | fänge{,n} | fänger{,n,s} | fantasie{,en} | farbe{,n} | fasching | faser{,n} | fass{,er,ern,es,s}
fässer{,n} | fassade{,n} | fastfood{,s} | fäulnis | faust{,es,s} | fäuste{,n} | favorit{,en} | fax{,e,en,es,s}
feature{,s} | feedback{,s} | fehde{,n} | fehlers | feigling{,e,en,es,s} | feind{,e,en,es,s} | feld{,e,en,es,s,er,ern}
feldzug{,n,s} | fels{,e,en,es,s} | feminist{,en} | fenster{,e,en,es,s} | ferien | fernbleiben{,s} | ferne{,n}
fernsehen{,s} | fernseher{,n,s} | ferse{,n} | fertiger{,n,s} | fertigungsstraße{,n} | fest{,es,s} | feste{,n}
festival{,s} | festnahme{,n} | feuerwerk{,e,en,es,s} | fieber{,n,s} | figur{,n,en} | filet{,e,en,es,s} | filiale{,n}
film{en,es,s} | filter{,n,s} | finale{,s} | finanzamt{,e,en,es,s} | finanzbericht{,e,en,es,s} | finanzier{,e,en,es,s}
finanzkrise{,n} | finger{,n,s} | finne{,n} | finsternis | fintech{,s} | firman | firmenwert | firmware{,s}
fisch{,e,en,es,s} | fischer{n,s} | fiskus | flagge{,n} | flamme{,n} | flanke{,n} | flasche{,n} | flashback{,s}
flaute{,n} | fleiß{,e,en,es,s} | fleisch | fleischer{,n,s} | fliege{,n} | fliegens | flieger{,n,s} | flop{,e,en,es,s}
floskel{,n} | flotten | fluch{,es,s} | flüche{,n} | flucht{,en} | flüchtling{,en,e,es,s} | flüchtlingshelfer{,n,s}
flüchtlingskrise{,n} | flug{es,s} | flüge{,n} | flügel{,n,s} | flughafens | flughäfen | flüssigkeit{,en} | flut{,en}
flyer | folie{,n} | fond | fonds{e,en,es,s} | förderer{,n,s} | format{,e,en,es,s} | formel{,n} | formular{,e,en,es,s}
forschers | forscherin{,nen} | forst{,e,en,es,s} | fort{,e,en,es,s} | fortbestehen{,s} | fotos | fotograf | fotografen
foul{,s} | fracht{,en} | fragment{,e,en,es,s} | franchise{,s} | franzose{,n} | freefloat | freitagabend
freiwillige{,n} | fremde{,n} | frequenz{,en} | fressen{,s} | freude{,n} | freund{,e,en,es,s} | freundin{,nen}
frevel{,e,en,es,s} | frieden{,e,en,es,s} | frische{,n} | friseur{,e,en,es,s} | front{,e,en,es,s} | frosch{,es,s}
frösche{,n} | frucht{,es,s} | früchte{,n} | früher | frust{,e,en,es,s} | fuchs{es,s} | fuge{,n} | führer{,n,s}
fülle{,n} | fund{,es,s} | fundament{,e,en,es,s} | funk{,es,s} | funktion{,en} | funktionär{,n,s,e,en,es} | furcht{,en}
fürst{,en} | fuß{,es,s} | füße{,n} | fußball{,es,s} | fußbälle{,n} | gabe{,n} | gadget{,s} | galerie{,n,en}
gamer{,s} | gang{,s} | gänge{,n} | gans{,es,s} | gänse{,n} | garage{,n} | garant{,en} | garantie{,n} | garde{,n}
garten{,s} | gärten | gas{e,en,es,s} | gaspreis{,e,en,es,s} | gasquelle{,n} | gasse{,n} | gast{es,s} | gästen
gau{,es,s} | gebaren{,s} | gebet{,e,en,es,s,er,ern} | gebiet{,e,en,es,s} | gebirge{,e,en,es,s} | gebot{e,en,es,s}
gebrauch{,e,en,es,s} | gebräuche{,n} | geburt{,en} | gedenken{,s} | gedicht{,e,en,es,s} | geduld{,en} | gefährte{,n}
gefallen{,s} | gefangene{,n} | gefängnis{,ses,se,sen} | gefecht{,e,en,es,s} | geflüchtete{,n} | gefühl{,e,en,es,s}
gegenden | gegensatz{,es,s} | gegensätze{,n} | gegenschlag{,es,s} | gegenschläge{,n} | gegenstand{,es,s}
gegenstände{,n} | gegenteil{e,en,es,s} | gegenüber{e,en,es,s} | gegenwart{,en} | gegenzug{,es,s} | gegenzüge{,n}
gegner{,n,s} | gehalt{e,en,es,s} | gehälter{,n} | geheimnis{,ses,se,sen} | geheiß{,e,en,es,s} | geisel{,n} | gelände
geld{e,en,es,s} | geldgebers | geldquelle{,n} | gelingen{,s} | gemeinwohl | gemengelage | gemisch{,e,en,es,s}
gemüse{,e,en,es,s} | generator{,en} | genese{,n} | genie{,e,en,es,s} | genosse{,n} | genossenschaft{,en}
genuss{,e,en,es,s} | geographie{,en} | geometrie{,en} | gepäck{,e,en,es,s} | gerade | gerät{,e,en,es,s}
geräusch{,e,en,es,s} | gerede{,e,en,es,s} | gericht{es,s} | geruch{,es,s} | gerüche{,n} | gerücht{,e,en,es,s}
gerüst{,e,en,es,s} | gesandte{,n} | gesang{,es,s} | gesänge{,n} | geschädigte{,n} | geschäftes
geschäftsbericht{,e,en,es,s} | geschehen{,e,en,es,s} | geschenk{,e,en,es,s} | geschick{,e,en,es,s}
geschlecht{,e,en,es,s} | geschmack{,es,s} | geschoss{,e,en,es,s} | geschwader{,e,en,es,s} | geschwister
geschwulst{,en} | geselle{,n} | gesellschafters | gesetz{en,s} | gesicht{,er,ern,es,s} | gespann{,e,en,es,s}
gespenst{,er,ern,es,s} | gespräch{es,s} | gestalt{,en} | geste{,n} | gestein{,e,en,es,s} | gestirn{,e,en,es,s}
gesuch{,e,en,es,s} | gesundheit | getränk{,e,en,es,s} | getreide | gewähr{,en} | gewalt{,en} | gewand{,er,ern,es,s}
gewebe{,e,en,es,s} | gewehr{,e,en,es,s} | gewerbe | gewerkschafter{,n,s} | gewicht{,e,en,es,s} | gewinnes
gewinner{,n,s} | gewissen{,e,en,es,s} | gewitter{,n,s} | giebel{,n,s} | gier{,en} | gift{,e,en,es,s} | gigant{,en}
gilde{,n} | gipfel{n,s} | girl{,s} | girlande{,n} | gitarrist{,en} | gitter{,n,s} | glas{,e,en,es,s} | gläser{,n}
glaube | glauben | gläubige{,n} | gläubigers | gläubigerausschuss | gläubigerversammlung | gleich | gleichgewicht
gleis{,e,en,es,s} | glied{,er,ern,es,s} | globalen | globus | glocke{,n} | glück{,e,en,es,s} | gold{,e,en,es,s}
goldpreis{,e,en,es,s} | gönner{,n,s} | goodwill | gosse{,n} | gott{es,s} | götter{,n} | grab{er,ern,es,s} | gräber{,n}
graben{,s} | gräben | grad{,e,en,es,s} | grafen | grafik{,n} | gramm | granate{,n} | granit{,e,en,es,s}
gras{,er,ern,es,s} | gräser{,n} | grauen{,s} | gremien | gremium{,s} | grieche{,n} | gros{,e,en,es,s} | grotte{,n}
grube{,n} | grund{es,s} | gründers | gründerinnen | grundriss{,e,en,es,s} | grundsatz{,e,en,es,s} | grundsätze{,n}
grundstock{,es,s} | gruß{,es,s} | grüße{,n} | gully{,s} | gunst{,en} | gürtel{,n,s} | gut{er,ern,es,s} | gütern
gutachter{,n,s} | güte{,n} | guthaben{,s,e,en,es} | habitus | hacker{,n,s} | hafens | häfen | hafer{,e,en,es,s}
haft{,en} | häftling{,e,en,es,s} | hagel{,n,s,e,en,es} | hahn{es,s} | hähne{,n} | halbjahr
halbjahresbericht{,e,en,es,s} | halde{,n} | halle{,n} | hals{,e,en,es,s} | hälse{,n} | halt{,e,en,es,s}
haltestelle{,n} | häme | hammer{,n,s} | hämmer{,n} | hand{es,s} | hände | handeln{,n,s} | handelsriese | handelsriesen
handgriff{,es,s} | handicap{,s} | handikap{,e,en,es,s} | händlers | händlerin{,nen} | handwerk{,e,en,es,s}
handwerker{,n,s} | handy{,s} | hang{,es,s} | hänge{,n} | happening{,s} | hardliner{,s} | hardware{,s} | hase{,n}
hashtag{,s} | hass{,es,s} | haube{,n} | haupt{,e,en,es,s} | häuptling{,e,en,es,s} | hauptquartier{,e,en,es,s}
hauptversammlung | haus{er,ern,es,s} | hause | haushalt{es,s} | haut{,en,es,s} | häute{,n} | havarie{,n}
headquarter{,s} | headset{,s} | hebel{,n,s} | hecke{,n} | hedge-fond{,s} | heer{,e,en,es,s} | heft{e,en,es,s} | heiden
heil{,e,en,es,s} | heiligtum{,en} | heimgang{,es,s} | heimstätte{,n} | heirat{,en} | hektar | held{,en} | helfer{,n,s}
hellen | henker{,n,s} | herausgeber | herde{,n} | herkunft{,en} | herren | herrscher{,n,s} | herstellers
hetzer{,n,s} | hierarchie{,en} | hilfsbereitschaft | himmel{n,s} | hinblick{,e,en,es,s} | hindernis | hindernisse
hingegen | hintergrund{es,s} | hintergründe{,n} | hinweis{es,s} | hirn{,e,en,es,s} | hirt{,en} | historiker{,en}
hit{,s} | hitze{,n} | hobby{,s} | hobel{,n,s} | hochschule{,n} | höchststrafe{,n} | hochzeit{,en} | hof{,es,s}
höfe{,n} | hoffen{,s} | höhen | höhle{,n} | hölle{,n} | holz{er,ern,es,s} | honorar{,e,en,es,s} | hörer{,n,s}
hose{,n} | hostel{,s} | hotel{,e,en,es,s} | hüfte{,n} | hügel{,n,s} | huhn{,e,en,es,s} | hülle{,n} | hülse{,n}
humanist{,en} | humor{,e,en,es,s} | hund{,e,en,es,s} | hunderte | hunderttausende | hunger{,e,en,es,s} | hürde{,n}
hut{,es,s} | hüte{,n} | hüter{,n,s} | hymne{,n} | hype{,s} | hypothese{,n} | idealist{,en} | identität{,en}
ideologie{,en} | idiot{,en} | idol{,e,en,es,s} | idylle{,en} | illusion{,en} | imbiss{,e,en,es,s} | immerhin
immigrant{,en} | immobilienpreis{,e,en,es,s} | immunität{,en} | implantat{,e,en,es,s} | import{,e,en,es,s}
importeur{,e,en,es,s} | inbegriff | inbetriebnahme | inder{n,s} | index{,e,en,es,s} | indikator{,en}
indiz{,e,en,es,s} | industriegebiet{,e,en,es,s} | industrieländer{,n,s} | industrielle{,n} | infanterie{,n}
infanterist{,en} | infarkt{,e,en,es,s} | influencer{,s} | informant{,en} | ingenieur{,e,en,es,s} | inhabers
inhalt{en,es,s} | initiator{,en} | inkasso{,s} | inland{,e,en,es,s} | innere | inquisition{,en} | insasse{,n}
insekt{,e,en,es,s} | inserat{,e,en,es,s} | insider{,s} | insolvenzverwalter | insolvenzverwalters | inspekteur{,en}
inspektor{,en} | instanz{,n,en} | instinkt{,e,en,es,s} | institut{,e,en,es,s} | institution{,en}
instrument{,e,en,es,s} | instrumentalist{,en} | integrität{,en} | intellektuelle{,n} | intelligenz{,en}
intensität{,en} | interesses | interessenkonflikt{,e,en,es,s} | internat{,e,en,es,s} | internets | internetriese
intervall{,e,en,es,s} | intervention{,en} | interview{e,en,es,s} | intrige{,n} | inventar{,e,en,es,s} | invest{,s}
investment{,s} | investmentbankier{,e,en,es,s} | iraker{,n,s} | iraner{,n,s} | ire{,n} | irgendwann | ironie{,n}
irrtum{,s,es} | irrtümer{,n} | islam | islamist{,en} | isolator{,en} | israelier{,n,s} | italiener{,n,s} | jacke{,n}
jackpot{,s} | jagd{,n,en} | jäger{n,s} | jahrs | jahresbericht{,e,en,es,s} | jahrgang{,e,en,es,s} | jahrgänge{,n}
jahrzehnt{es,s} | japaner{,n,s} | jargon{,e,en,es,s} | jazz{,s} | jeans{,s} | jedem | jemand | jenseits | jingle{,s}
jobs | jogger{,s} | joint-venture{,s} | joker{,s} | journal{,e,en,es,s} | journalist{,en} | jubel{,n,s} | jubiläen
jubilar{,e,en,es,s} | jubiläum{,s} | juden | jugendn | jugendliche{,n} | jungle{,s} | junkie{,s} | jurist{,en}
jury{,n} | kabarett{,e,en,es,s} | kabel{,n,s} | kabine{,n} | kabinett{,e,en,es,s} | kader{,e,en,es,s} | käfer{,n,s}
kaffee{,e,en,es,s} | käfig{,n,s} | kahn{,es,s} | kähne{,n} | kaiser{n,s} | kalb{,er,ern,es,s} | kalender{,n,s}
kalkül{,e,en,es,s} | kalorie{,en} | kamera{,n,s} | kamerad{,en} | kamm{,es,s} | kämme{,n} | kampagne{,n} | kampf{es,s}
kämpfe{,n} | kämpfer{,n,s} | kanadier{,n,s} | kanal{e,en,es,s} | kanäle{,n} | kandidat{,en} | kandidatin{,nen}
kanne{,n} | kanon{,e,en,es,s} | kante{,n} | kantine{,n} | kanüle{,n} | kanzlei{,n} | kanzler{,n,s} | kanzlerin{,nen}
kapazität{,en} | kapelle{,n} | kapital{e,en,es} | kapitalist{,en} | kapitel{e,en,es,s} | kappe{,n} | karate{,s}
karawane{,n} | kardinal{,e,en,es,s} | karneval{,e,en,es,s} | karrieren | kartei{,en} | kartell{,e,en,es,s}
kartellklage{,n} | kartellwächter | kartellwächtern | karton{,e,en,es,s} | kaserne{,n} | kasino{,s} | kasten{,s}
kästen | katalog{,e,en,es,s} | katalysator{,en} | katastrophe{,n,en} | katholik{,n,en} | katze{,n} | kauf{es,s}
käufe{,n} | kaufentscheidung | käuferin{,nen} | kaufinteresse | kaufinteressent | kaufinteressenten | kaufoption
kaufsumme{,n} | kaufvertrag | kaution{,en} | kavalier{,e,en,es,s} | kehle{,n} | kehrtwende{,n} | keim{,e,en,es,s}
keller{n,s} | kenntnis | kenntnisse | kennzahl{,n} | kennziffer{,n} | kern{e,en,es,s} | kerze{,n} | kessel{,n,s}
ketchup{,s} | kette{,n} | keyboard{,s} | kick{,s} | kicker{,n,s} | killer{,n,s} | kilo{,s} | kilogramm
kind{e,en,es,s} | kinderarbeit | kiosk{,e,en,es,s} | kirsche{,n} | kissen{,s} | kiste{,n} | kläger{,n,s}
klägerin{,nen} | klagewelle{,n} | klammer{,n} | klang{,es,s} | klänge{,n} | klappe{,n} | klausel{,n}
klavier{,e,en,es,s} | kleid{,er,ern,es,s} | klempner{,n,s} | kletterer{,n,s} | klettern{,n,s} | klimas | klimaschutz
klinge{,n} | klippe{,n} | klischee{,e,en,es,s} | kloß{,es,s} | klöße{,n} | kloster{,s} | klöster{,n} | klub{,s}
knabe{,n} | knall{,e,en,es,s} | kneipe{,n} | knie{,e,en,es,s} | knoten{,e,en,es,s} | knowhow{,s} | koalition{,en}
kodex{,e,en,es,s} | koffer{,n,s} | kohlen | kohlendioxid{,e,en,es,s} | kohlenstoff | kollaps{,e,en,es,s} | kollege{,n}
kollegin{,nen} | kollektiv{,e,en,es,s} | kolonie{,n,en} | kolonne{,n} | komfort | komiker{,n,s} | komitee{,e,en,es,s}
komma{,s} | kommandant{,en} | kommandeur{,e,en,es,s} | kommando{,s} | kommata | kommentar{n,s,en,es}
kommentator{,en} | kommissar{,e,en,es,s} | kommissionen | kommunikationen | kommunist{,en} | komödie{,n}
kompetenz{,en} | komplex{,e,en,es,s} | komplexität{,en} | komplott{,e,en,es,s} | komponente{,n} | komponist{,en}
kompromiss{,e,en,es,s} | kondukteur{,e,en,es,s} | konduktor{,en} | konferenz{,n,en} | konflikt{,e,en,es,s}
konfrontation{,en} | konglomerat{,e,en,es,s} | kongress{,e,en,es,s} | königin{,nen} | konjunktur{,en}
konkurrenter{,n,s} | konkurrenzen | konkurs{,e,en,es,s} | könnens | könner{,n,s} | konsens{,e,en,es,s}
konsequenz{,en} | konsole{,n} | konsortien | konsortium{,s} | konstante{,n} | konstellation{,en}
konstrukt{,e,en,es,s} | konsulat{,e,en,es,s} | konsum{,s} | konsument{,en} | kontakt{e,en,es,s} | konten
kontinent{,e,en,es,s} | kontingent{,e,en,es,s} | kontinuität{,en} | konto{,s} | kontrast{,e,en,es,s}
kontrolleur{,e,en,es,s} | konvent{,e,en,es,s} | konvoi{,e,en,es,s} | konzept{en,es,s} | konzernes
konzert{,e,en,es,s} | koordinator{,en} | kopf{e,en,es,s} | köpfe{,n} | kopie{,n} | korb{,es,s} | körbe{,n}
körper{,n,s} | korrektur{,en} | korrespondent{,en} | korruption{,en} | koryphäe{,n} | kosmonaut{,en} | kost{,e,es,s}
kraft{es,s} | kräfte{,n} | kraftakt{,es,s} | kraftstoff{,e,en,es,s} | kralle{,n} | kran{,es,s} | kräne{,n} | kranke
krankenkasse{,n} | kranz{,es,s} | kränze{,n} | kraut{,er,ern,es,s} | kreditinstitut{,e,en,es,s} | kredo{,s}
kreide{,n} | kreise | kreisel{,n,s} | kreisen | kreml{,e,en,es,s} | krimi{,e,en,es,s} | kriminalist{,en}
kriminelle{,n} | kriterien | kriterium{,s} | kritikers | kroate{,n} | küche{,n} | kugel{,n} | kugelschreiber{,n,s}
kuh{,es,s} | kühe{,n} | kühler{,n,s} | kühlkette{,n} | kulisse{,n} | kult{,e,en,es,s} | kulturen | kundin{,nen}
kundschaft{,en} | kunst{es,s} | künste{,n} | künstler{,n,s} | künstlerin{,nen} | kunststoff | kupfer{,n,s}
kuppel{,n} | kur{,en} | kurator{,en} | kurde{,n} | kuriosität{,en} | kurs{es,s} | kürze{,n} | kürzel | kuss{,es,s}
küsse{,n} | küste{,n} | label{,s} | labor{,e,en,es,s} | laboratorien | laden{,e,en,es,s} | läden | ladesäule{,n}
lagen | lagebericht{,e,en,es,s} | lager{,n,s} | lagerhalle{,n} | laie{,n} | laken{,s} | lamm{,er,ern,es,s} | lampe{,n}
land{e,en,s,er,ern} | landwirtin{,nen} | lanze{,n} | laptop{,s} | lärm{,es,s} | last{,n,en} | laster{,n,s,e,en,es}
laub{,e,en,es,s} | lauf{es,s} | läufe{,n} | laufbahn{,en} | laufen{,s} | läufer{,n,s} | laufzeit | laune{,en}
lawine{,n} | layout{,s} | leader{,n,s} | leasing{,s} | lebewesen{,e,en,es,s} | leck{,e,en,es,s} | leder{,n,s}
lediglich | legionär{,e,en,es,s} | legislatur{,en} | lehm{,e,en,es,s} | lehre{,n} | lehrer{,n,s} | lehrerin{,nen}
lehrling{,e,en,es,s} | leiche{,n} | leid{,e,es,s} | leidens | leihgabe{,n} | leim{,e,en,es,s} | leine{,n}
leitbild{,e,en,es,s} | leiter{n,s} | leiterinnen | leitindex{,e,en,es,s} | leitlinie{,n} | leitzins{,e,en,es,s}
lektor{,en} | lektüre{,n} | lernen{,s} | lesers | leserbrief | leserbriefe | leukämie | level{,s} | libanese{,n}
liberalist{,en} | licht{e,en,es,s,er,ern} | liebe{,n} | liebling{,e,en,es,s} | lied{,e,en,es,s,er,ern}
lieferkette{,n} | liegen | lieger{,n,s} | lift{,s} | limit{,e,en,es,s} | limousine{,s} | linse{,n} | lippe{,n}
literat{,en} | literaturen | liveticker | lizenzn | lkw{,s} | lob{,e,en,es,s} | lobbyist{,en} | loch{,er,ern,es,s}
löcher{,n} | logik | logistik{,n} | logo{,s} | lohn{e,en,es,s} | lokal{,e,en,es,s} | lokalist{,en} | los{,e,en,es,s}
lounge{,s} | lücke{,n} | luft{es,s} | lüfte{,n} | lüfter{,n,s} | luftzug{,es,s} | luftzüge{,n} | lüge{,n}
lügner{,n,s} | lunch{,s} | lunge{,n} | lust{,n,es,s} | lüste{,n} | macher{,n,s} | macht{en,es,s} | mächte{,n}
machtkampf{,es,s} | machtkämpfe{,n} | magazin{,e,en,es,s} | magen{,s} | mägen | magie{,en} | mahlzeit{,en}
mais{,e,en,es,s} | make-up{,s} | makel{,e,en,es,s} | makler{,n,s} | managements | manager{s,e,en,es} | managerin{,nen}
manche | mancher | manches | mandat{,e,en,es,s} | mangel{n,s} | mängel{,n} | manifest{,e,en,es,s} | manko{,s}
mann{es,s} | manöver{,e,en,es,s} | mantel{,n,s} | mäntel{,n} | manufaktur{,en} | manuskript{,e,en,es,s} | maoist{,en}
marathon{,s} | märchen{,s} | marker{,n,s} | markt{es,s} | marktanteil{en,es,s} | marsch{,es,s} | märsche{,n}
maß{e,en,es,s} | maschinist{,en} | masern | maske{,n} | massaker{,e,en,es,s} | masse{,n} | maßstab{,es,s}
maßstäbe{,n} | matchs | material{e,en,es,s} | materialien | mathematik | matte{,n} | mauer{,n} | maul{,er,ern,es,s}
maus{,es,s} | mäuse{,n} | maut{,en} | mdax | mechaniker{,n,s} | medienkontakt | medikament{,e,en,es,s} | medizin
meer{,e,en,es,s} | meeting{,s} | mega{,s} | mehl{,e,en,es,s} | mehrheiten | mehrwert{,e,en,es,s} | meile{,n} | meist
meistens | meister{,n,s} | mekkas | melodieen | memoiren | memorandum{,s} | menü{e,en,es,s} | merger{,s}
merkmal{e,en,es,s} | messehalle{,n} | messengers | messer{,n,s} | metall{,e,en,es,s} | metapher{,n} | metropole{,en}
meuterei{,n} | miene{,n} | mieter{,n,s} | mieterbeirat{,n,s} | migrant{,en} | mikrofon{,e,en,es,s} | milch | milde{,n}
milieu{,s} | militär{,e,en,es,s} | milliardär{e,en,es,s} | millionär{,en,e,es,s} | minderheiten
minderheitsbeteiligung | mine{,n} | mineral{,e,en,es,s} | mineralien | miniatur{,en} | ministeren | ministererlaubnis
ministerien | ministerinnen | misere{,n} | missbrauch{,es,s} | missbräuche{,n} | misserfolg{,es,s} | mission{,en}
missionar{,e,en,es,s} | missstand{,es,s} | missstände{,n} | misstrauen | missverständnis | missverständnisse
mißtrauen | mitarbeiters | mitgabe{,n} | mitgift{,en} | mitglied{e,en,es,s} | mitleid | mitten | mittels
mittelpunkt{,es,s} | mittelstand{es,s} | mittler{,n,s} | mitunter | mitwirken{,s} | mix{,s} | mob{,s} | möbel{,n,s}
mobilität | mode{,n} | model{,s} | moderator{,en} | modul{,s} | moment{e,en,es,s} | momentan | monarch{,en}
monarchie{,n} | monates | mond{,e,en,es,s} | monitor{,n,s} | monitoring{,s} | monopol{,e,en,es,s} | monotonie{,en}
monteur{,e,en,es,s} | monument{,e,en,es,s} | moral{,en} | mord{,e,en,es,s} | mörder{,n,s} | motiv{,e,en,es,s}
motto{,s} | mühe{,n} | multiplikator{,en} | mund{,e,en,es,s} | munition{,en} | münze{,n} | muschel{,n} | museen
museum{,s} | musical{,s} | musikant{,en} | muskel{,e,en,es,s} | muster{,n,s} | mut | mutters | mütter{,n} | mythen
mythos{,e,en,es,s} | nachbar{,en} | nachbarin{,nen} | nachbarschaft{,en} | nachdruck{,es,s} | nachfahre{,n}
nachfolger{n,s} | nachfolgerinnen | nachlass{,e,es,s} | nachlässe{,n} | nachlassen{,s} | nachmittag{,e,en,es,s}
nachschlag{,es,s} | nachschläge{,n} | nachschub{,es,s} | nachsehen{,s} | nacht{es,s} | nächte{,n} | nachteil{en,es,s}
nachtrag{,es,s} | nachträge{,n} | nachweis{,es,s} | nachwuchs{,e,en,es,s} | nähe{,n} | nahrung | nämlich | narbe{,n}
narr{,en} | nase{,n} | nässe{,n} | naturen | naturell{,e,en,es,s} | naturschutz | nazi{,n,s} | nebel{,n,s} | nebenbei
neid | neige{,n} | nenner{,n,s} | neonazi{,en} | nerd{,s} | nest{,er,ern,es,s} | netz{en,es,s} | netzbetreiber{,n,s}
netzwerk{en,es,s} | neuerdings | neuland{,e,en,es,s} | neuling{,n,s,e,en,es} | newsletters | newsticker | nichts
niedergang{,es,s} | niederlagen | niederlassung{,en} | niederschlag{,es,s} | niederschläge{,n} | niemand | niere{,n}
night{,s} | nirgends | niveaus | nomade{,n} | norm{,n,en} | notar{,e,en,es,s} | note{,n} | notebook{,s} | notlage{,n}
notruf{,e,en,es,s} | notstand{,es,s} | notstände{,n} | notwehr{,en} | nudel{,n} | nuss{,es,s} | nüsse{,n} | nutzers
nutzerin{,nen} | obdachlose{,n} | oberfläche{,n} | objekt{,e,en,es,s} | obst | ofen{,s} | öfen | offensive{,n}
offizier{,e,en,es,s} | oft | öfter | ohnmacht | ohr{,e,en,es,s} | okay{,s} | ökologie{,en} | ökonomie{,en} | ökostrom
oktan{,e,en,es,s} | oligarch{,en} | ölpreis{,e,en,es,s} | ölquelle{,n} | online | onlineriese | oper{,n}
operator{,en} | opfer{,n,s} | opiat{,e,en,es,s} | optimist{,en} | orangen | orchester{,e,en,es,s} | orden{,s}
ordner{,n,s} | organ{,e,en,es,s} | orgel{,n} | orientalist{,en} | ort{es,s} | ortschaft{,en} | österreicher{,n,s}
outing{,s} | outlet{,s} | outsourcing{,s} | ouvertüre{,en} | ozean{,e,en,es,s} | paar{,e,en,es,s} | pacht{,en}
pächter{,n,s} | paket{en,es,s} | pakt{,e,en,es,s} | palast{,e,en,es,s} | palette{,n} | panik{,en} | panne{,n}
panzer{,n,s} | papier{es,s} | parade{,n} | paradox{,e,en,es,s} | paragraf{,en} | parfum{,s} | park{e,en,es,s}
parkett{,e,en,es,s} | parlament{,e,en,es,s} | parole{,n} | partie{,n} | partisan{,en} | partnerin{,nen} | party{,s}
pass{,s,es} | pässe{,n} | passagier{,e,en,es,s} | passant{,en} | passion{,en} | passus | passwort{,s} | pate{,n}
patent{,e,en,es,s} | patientin{,nen} | patrioten | pausen | pay{,s} | pazifist{,en} | pedant{,en} | pendelstrecke{,n}
pendler{,n,s} | pension{,en} | pensum{,s} | performance{,s} | periode{,n} | personn | perspektive{,n} | pessimist{,en}
pest{,en} | pfad{,e,en,es,s} | pfand{,e,en,es,s} | pfanne{,n} | pfarrer{,n,s} | pfeife{,n} | pfeiler{,n,s}
pferd{,e,en,es,s} | pfleger{,n,s} | pflicht{,en} | pfote{,n} | pharmariese | philharmonie{,en} | philosoph{,en}
philosophie{,n} | physik{,en} | physiker{,n,s} | pianist{,en} | pilgerreise{,n} | pilot{,en} | pils | pilz{,e,en,es,s}
pionier{,n,s,e,en,es} | pipeline{,n} | piste{,n} | pistole{,n} | pkw{,s} | plädoyer{,e,en,es,s} | plage{,n}
plakat{,e,en,es,s} | plakette{,n} | plan{es,s} | plane{,n} | planer{,n,s} | planspiel{,e,en,es,s} | plastik
platte{,n} | plattform{,en} | platz{es,s} | platzhirsch | plausibilität{,en} | player{,s} | playoff{,s}
plebiszit{,e,en,es,s} | pleite{,n} | plötzlich | pointe{,n} | pokal{,e,en,es,s} | pol{,es,s} | pole | polemik
police{,n} | politikers | politikerin{,nen} | polizist{,en} | polizistin{,nen} | polster{,n,s} | population{,en}
populist{,en} | portfolios | portos | porträt{,e,en,es,s} | portugiese{,n} | poster{,s} | potenz{,en}
potenzial{,e,en,es,s} | prädikat{,e,en,es,s} | präferenz{,en} | praktikant{,en} | praktikum{,s} | prämie{,n}
pranke{,n} | präparat{,e,en,es,s} | prärie{,en} | präsenz{,en} | präsidentinnen | praxen | praxiss | prediger{,n,s}
preiss | preisdruck{,es,s} | preisnachlass{,es,s} | preisnachlässe{,n} | preisträger{,n,s} | premiere{,n} | pressen
pressesprecher | pressestelle | prestige{,e,en,es,s} | priester{,n,s} | primat{,e,en,es,s} | primus | prinz{,en}
prinzip{,e,en,es,s} | prinzipien | priorität{,en} | prise{,n} | private-equity{,s} | privileg{,e,en,es,s}
proband{,en} | probe{,n} | problem{es,s} | produkt{es,s} | produktionen | produktionshalle{,n} | professoren
professorin{,nen} | professur{,en} | profi{,s} | profit{,e,en,es,s} | programm{es,s} | projektes | projektor{,en}
promille{,n} | prophet{,en} | proptech{,s} | prospekt{,s} | protest{,e,en,es,s} | protestant{,en} | prothese{,n}
protokoll{,e,en,es,s} | provider{,s} | provinz{,n,en} | provisorium{,s} | prozedur{,n} | prozent{en,es,s}
prozess{en,s} | prozession{,en} | prozessor{,en} | prüfbericht{,e,en,es,s} | prüfer{,n,s} | psyche{,en}
psychopath{,en} | public-private-partnership{,s} | publikums | publizist{,en} | pult{,e,en,es,s} | pulver{,n,s}
pumpe{,n} | punkt{es,s} | puppe{,n} | putsch{,es,s} | puzzle{,s} | quadrat{,e,en,es,s} | qual{,en} | qualitäten
quantität{,en} | quartales | quartalsbericht{,e,en,es,s} | quartier{,e,en,es,s} | quecksilber | quellcode{,n,s}
quittung{,en} | quorum{,s} | quote{,n} | rabatt{,e,en,es,s} | rabe{,n} | rache{,n} | rad{,er,ern,es,s} | räder{,n}
rahmens | rakete{,n} | rampe{,n} | rand{es,s} | ränder{,n} | rang{,es,s} | ränge{,n} | range{,n} | ranke{,n}
rarität{,en} | rasen{,e,en,es,s} | raster{,e,en,es,s} | rat{es,s} | rate{,n} | ratgeber{,e,en,es,s} | rating{,s}
ratschlag{,es,s} | ratschläge{,n} | rätsel{,n,s} | raub{,es,s} | räuber{,n,s} | rauch{,e,es,s} | rauchen{,s}
raucher{,n,s} | raum{es,s} | rausch{,es,s} | räusche{,n} | razzia{,n,en} | reaktor{,en} | realist{,en} | reality{,s}
rebe{,n} | rebell{,en} | rebound{,s} | rechner{,n,s} | rechnungswesen{,s} | rechtes | rechtsstreit{,es,s}
recruiting{,s} | recycling{,s} | redakteur{,e,en,es,s} | redaktion{,en} | redens | redner{,n,s} | reduktion{,en}
reede{,n} | reeder{,n,s,e,en,es} | referat{,e,en,es,s} | referendum{,s} | referent{,en} | referenz{,en}
reflex{,e,en,es,s} | reforms | regal{,e,en,es,s} | regen{,s} | regent{,en} | regime{,e,en,es,s}
regiment{,e,en,es,s,er,ern} | regisseur{,e,en,es,s} | register{,e,en,es,s} | regler{,n,s} | regulator{,en}
reichtum{,s,es} | reichtümer{,n} | reis{es,s} | reisende{,n} | reiter{,n,s} | rekord{e,en,es,s} | rekrut{,en}
rektor{,en} | relaunch{,s} | release{,s} | religionen | relikt{,e,en,es,s} | remake{,s} | renditen
rennen{,e,en,es,s} | rentner{,n,s} | reparatur{,en} | report{,e,en,es,s} | reportage{,n} | repräsentant{,en}
republiken | republikaner{,en} | requisit{,e,en,es,s} | reservat{,e,en,es,s} | reserve{,n} | reservist{,en}
reset{,s} | residenz{,en} | resistenz{,en} | resonanz{,en} | respekt{,e,en,es,s} | ressort{,e,en,es,s} | ressource
rest{e,en,es,s} | restaurant{e,en,es} | resultat{,e,en,es,s} | resümee{,e,en,es,s} | retter{,n,s} | reue{,n}
revanche{,n} | revier{,e,en,es,s} | revision{,en} | revival{,s} | revolution{,en} | rezept{,e,en,es,s}
rezession{,en} | rhetorik{,n} | rhythmen | rhythmus{,n,s} | richterin{,nen} | riege{,n} | riese{,n}
rind{,er,ern,es,s} | rinde{,n} | ring{,n,s} | ringen{,s} | rinne{,n} | risikos | risk{,s} | ritter{,n,s}
ritual{,e,en,es,s} | ritze{,n} | rivalin{,nen} | roadshow{,s} | roaming{,s} | robbe{,n} | robe{,n} | roboter{,s}
roboter-taxi{,s} | rock{,es,s} | röcke{,n} | roggen{,e,en,es,s} | rohölpreis{,e,en,es,s} | rohr{,e,en,es,s}
röhre{,n} | rohstoff{,e,en,es,s} | roller{,n,s} | rollout{,s} | roman{en,es,s} | römer{,n,s} | rosen
rost{,e,en,es,s} | route{,n} | router{,s} | rübe{,n} | rubin{e,en,es,s} | rückblick{,e,en,es,s} | rücken{,s}
rückfall{,es,s} | rückfälle{,n} | rückfrage | rückfragen | rückgang{es,s} | rückgänge{,n} | rückgrat{,e,en,es,s}
rückgriff{,es,s} | rückkauf{,es,s} | rückkäufe{,n} | rückschlag{,es,s} | rückschläge{,n} | rückschritt{,es,s}
rückstand{,es,s} | rückstände{,n} | rücktritt{es,s} | rückzug{,es,s} | rückzüge{,n} | rudel{,n,s} | ruder{,n,s}
ruf{,e,en,es,s} | rüge{,n} | ruhe{,n} | ruhm{,e,en,es,s} | ruin{,es,s} | ruine{,n} | rumäne{,n} | rumpf{,es,s}
rümpfe{,n} | rundfunk | russe{,n} | rüstung | ruten | saal{,e,en,es,s} | saat{,en} | sabotage{,en} | säge{,n} | sagen
saison{,en} | sakrament{,e,en,es,s} | salafist{,en} | salbe{,n} | salz{,e,en,es,s} | sammelklage{,n} | sammler{,n,s}
sand{,e,en,es,s} | sänger{,n,s} | sängerin{,nen} | sanierer | sarg{,e,en,es,s} | särge{,n} | sattel{,e,en,es,s}
sättel{,n} | satz{,es,s} | sätze{,n} | sauerstoff{,e,en,es,s} | säugling{,n,s,e,en,es} | säule{,n} | scale-up{,s}
scanner{,s} | schach | schacht{,e,en,es,s} | schadens | schadenersatz | schadensersatz | schaffen{,s} | schale{,n}
schalter{,n,s} | schande{,n} | scharte{,n} | schatten{,s} | schattenseite{,n} | schatz{,es,s} | schätze{,n}
schauplatz{,e,en,es,s} | schauspieler{,n,s} | schauspielerin{,nen} | scheck{,e,en,es,s} | scheibe{,n} | scheide{,n}
schein{,e,en,es,s} | scheinwerfer{,n,s} | scheitern{,n,s} | schelle{,n} | schema{,s} | schemata | schere{,n}
schicht{,n,en} | schicksal{,e,en,es,s} | schiedsrichter{,n,s} | schiene{,n} | schiff{es,s} | schikane{,n}
schild{,e,en,es,s,er,ern} | schimmel{,n,s} | schlacht{,en} | schlacke{,n} | schlag{,es,s} | schläge{,n}
schläger{,n,s} | schlagwort | schlamm{,e,en,es,s} | schlange{,n} | schlappe{,n} | schlauch{,es,s} | schläuche{,n}
schleier{,n,s} | schleife{,n} | schleuse{,n} | schleuser{,n,s} | schließlich | schlinge{,n} | schloss{,er,ern,es,s}
schluss{es,s} | schlüsse{,n} | schlüssel{,n,s} | schlüsselstelle{,n} | schmach{,en} | schmerz{,e,en,es,s}
schmerzgrenze{,n} | schmiede{,n} | schmuck{,e,en,es,s} | schmuggler{,n,s} | schnauze{,n} | schnee{,e,en,es,s}
schneider{n,s} | schneise{,n} | schnelle{,n} | schnitt{es,s} | schnittstelle{,n} | schnitzel{,n,s}
schock{,e,en,es,s} | schöpfer{,n,s} | schotte{,n} | schrank{,es,s} | schränke{,n} | schraube{,n} | schreck{,e,en,es,s}
schreibe{,n} | schreibens | schreiber{n,s} | schrift{,en} | schritt{es,s} | schrott{,e,en,es,s} | schrottwert
schub{,es,s} | schübe{,n} | schuh{,e,en,es,s} | schuldenen | schuldenkrise{,n} | schülers | schülerin{,nen}
schürze{,n} | schuss{,es,s} | schüsse{,n} | schutt{,e,en,es,s} | schutz{es,s} | schützer{,n,s}
schützling{,e,en,es,s} | schwäche{,n} | schwager{,n,s} | schwalbe{,n} | schwamm{,es,s} | schwämme{,n} | schwank{,es,s}
schwänke{,n} | schwanz{,es,s} | schwänze{,n} | schwarm{,es,s} | schwärme{,n} | schwede | schweigen{,s}
schwein{,e,en,es,s} | schweizer{,n,s} | schwelle{,n} | schwere{,n} | schwerpunkt{,es,s} | schwert{,e,en,es,s,er,ern}
schwestern | schwimmen{,s} | schwindel{,n,s} | schwung{,es,s} | schwünge{,n} | schwur{,e,en,es,s} | screen{,s}
screenshot{,s} | sdax | seele{,n} | segel{,n,s} | segler{,n,s} | segment{,n,s} | seife{,n} | seil{,e,en,es,s}
sekret{,e,en,es,s} | sekretär{,e,en,es,s} | sektion{,en} | sekunde{,n} | selbst | selbstständige{,n} | semester{,n,s}
semikolon{,e,en,es,s} | seminar{,e,en,es,s} | senator{,en} | sender{,n,s} | senioren{,s} | senke{,n} | sensation{,en}
sense{,n} | sensor{,en} | separatist{,en} | serbe{,n,en} | server{,n,s} | service | services | sessel{,n,s}
session{,en} | setup{,s} | seuche{,n} | sex{,s} | share-deal{,s} | shareholder{,s} | shopping{,s} | showroom{,s}
sicher | sicherheitslücke{,n} | sichten | sichtweise{,en} | siedlung{,en} | sieger{,n,s} | signal{en,es,s}
signatur{,en} | silbe{,n} | silizium{,s} | singen{,s} | sinn{e,en,es,s} | sinnbild | situation{,en} | sitz{e,en,es,s}
skala{,n} | skandal{,e,en,es,s} | skepsis{,n} | sketch{,s} | skizze{,n} | sklave{,n} | skonto{,s} | skulptur{,en}
slogan{,e,en,es,s} | slowake{,n} | socke{,n} | sofort | softwares | sog{,es,s} | sogar | sogenannte
sohlen{,e,en,es,s} | solche | solcher | solches | sold{,e,en,es,s} | soldat{,n,s,en} | sommer{n,s} | sonde{,n}
sonderfall{,e,en,es,s} | sonderling{,e,en,es,s} | sonne{,n} | sonstiges | sorte{,n} | souvenir{,e,en,es,s}
souverän{,e,en,es,s} | sozialamt{,e,en,es,s} | sozialist{,en} | spagat{,e,en,es,s} | spalte{,n} | spam{,s}
spanier{,n,s} | spanne{,n} | sparer{,n,s} | spaß{,es,s} | späße{,n} | später | spatz{,en} | spedition{,en} | speed{,s}
speicher{,n,s} | speise{,n} | spektakel{,e,en,es,s} | spekulant{,en} | spekulation{,en} | spende{,n} | spender{,n,s}
sperling{,n,s} | sperre{,n} | spesen | spezialist{,en} | spiegel{n,s} | spiel{es,s} | spielens | spielers
spin-off{,s} | spinne{,n} | spion{,e,en,es,s} | spirale{,n} | spital{,e,en,es,s,er,ern} | spitzenplatz{,es,s}
spitzenplätze{,n} | spitzenreiter{,n,s} | sponsor{,n,s} | sponsoring{,n,s} | sport{e,en,es,s} | spott{,e,en,es,s}
sprachkritik{,en} | sprechen{,s} | sprechern | sprecherinnen | sprengstoff | spritpreis{,e,en,es,s} | spritze{,n}
sprosse{,n} | spruch{,e,en,es,s} | sprüche{,n} | sprung{,es,s} | sprünge{,n} | spule{,n} | spur{,n,en} | staat{e,s}
staatsanwalt{,es,s} | staatsanwälte{,n} | staatsbürger{,n,s} | stab{,e,en,es,s} | stadien | stadion{,e,en,es,s}
stadium{,s} | stadt{es,s} | stadtrat | staff{,s} | stall{,es,s} | ställe{,n} | stamm{,es,s} | stämme{,n} | stand{es,s}
stände{,n} | standard{,e,en,es,s} | standpunkt{,e,en,es,s} | stange{,n} | stapel{,n,s} | stapellauf{,e,en,es,s} | star
stärke{,n} | starlet{,en} | start-up{,s} | startup{,s} | station{,en} | statist{,en} | stätte{,n} | statur{,en}
statut{,e,en,es,s} | stau{,es,s} | staub | staude{,n} | staunen{,s} | stecker{,n,s} | stein{e,en,es,s}
stellvertretende{,n} | stempel{,n,s} | steppe{,n} | sterben{,s} | steuersatz{,e,en,es,s} | steuerzahler{,n,s}
stich{,es,s} | stichwort{,en,es,s} | stickstoff | stiefel{,n,s} | stiel{,e,en,es,s} | stil{,e,en,es,s} | stille{,n}
stillschweigen | stillstand{,es,s} | stipendiat{,en} | stoff{,e,en,es,s} | stopp{,e,en,es,s} | stoß{,es,s} | stöße{,n}
strafanzeige{,n} | strafmaß{,e,en,es,s} | strafraum | strahler{,n,s} | strähne{,n} | strand{e,en,es,s} | strang{,es,s}
stränge{,n} | strauß{,es,s} | sträuße{,n} | streben{,s} | strecke{,n} | streife{,n} | streifens | streik{e,en,es}
streit{e,en,es,s} | strenge{,n} | stress{,s} | streubesitz | strich{,e,en,es,s} | strick{,e,en,es,s}
strom{e,en,es,s} | strompreis{,e,en,es,s} | stromtrasse{,n} | strömung{,en} | strophe{,n} | strumpf{,es,s}
strümpfe{,n} | stube{,n} | stück{en,es,s} | stückgut | studentin{,nen} | studierende{,n} | stufe{,n} | stuhl{,es,s}
stühle{,n} | stumpf{,e,en,es,s} | sturz{,es,s} | stürze{,n} | stütze{,n} | subjekt{,e,en,es,s} | substrat{,e,en,es,s}
subvention{,en} | suchen | sucher{,n,s} | sucht{,en} | sudanese{,n} | sulfat{,e,en,es,s} | summit{,e,en,es,s}
sünder{,n,s} | superlativ | superlative | supermarkt{,s} | suppe{,n} | support{,s} | surfer{,s} | surrogat{,e,en,es,s}
süße{,n} | symbol{,e,en,es,s} | symbolfoto | symmetrie{,en} | sympathie{,en} | symposium{,s} | symptom{,e,en,es,s}
synagoge{,n} | syndikat{,e,en,es,s} | syndrom{,e,en,es,s} | system{es,s} | szenarien | szenario{,s}
szenenwechsel{,e,en,es,s} | tabak{,e,en,es,s} | tabelle{,n} | tabellenführung | tablet{,s} | tablette{,n} | tabu{,s}
tacho{,s} | tadel{,n,s} | tafel{,n} | takt{,e,en,es,s} | tal{er,ern,es,s} | täler{,n} | talent{,e,en,es,s} | talk{,s}
talkshow{,s} | tank{,e,en,es,s} | tanker{,s} | tankstelle{,n} | tanne{,n} | tanz{,es,s} | tänze{,n} | tapete{,n}
tarif{en,es,s} | tarifpartner{,n,s} | tarnkappe{,en} | tasche{,n} | tasse{,n} | taste{,n} | taten | täter{n,s}
taube{,n} | taucher{,n,s} | taufe{,n} | täufer{,n,s} | tausch{,es,s} | tauziehen{,s} | taxi{,e,en,es,s}
team{,e,en,es,s} | teamgeist | teamwork{,s} | tecdax | techniks | teenager{,s} | teer{,e,en,es,s} | teich{,e,en,es,s}
teil{es,s} | teilmenge{,n} | teilnehmers | teilnehmerin{,nen} | telefon{,e,en,es,s} | telegramm{,e,en,es,s}
teller{,n,s} | tempel{,n,s} | tempo{,s} | tendenz{,en} | teppich{,e,en,es,s} | termin{en,es,s} | terminal{,s}
terrain{,n,s} | terrasse{,n} | territorialität{,en} | territorien | territorium{,s} | terror{,e,en,es,s}
terrorist{,en} | test{e,en,es} | testament{,e,en,es,s} | tester{,n,s} | teufel{,n,s} | text{en,es,s} | texter{,n,s}
theater{,n,s} | themas | theoretiker{,en} | theorie{,en} | therapie{,en} | thermometer{,e,en,es,s} | these{,n}
thron{,e,en,es,s} | ticker{,n,s} | ticket{,e,en,es,s} | tief{,es,s} | tiefe{,n} | tiefflieger{,n,s} | tiefgang
tier{,e,en,es,s} | timing{,s} | tinte{,n} | tipp{,s} | tisch{,e,en,es,s} | titels | tochters | töchtern
tod{e,en,es,s} | toilette{,n} | ton{e,en,es,s} | töne{,n} | tonfall{,es,s} | topf{,e,en,es,s} | töpfe{,n} | torte{,n}
tortur{,en} | tote{,n} | touchscreen{,s} | tourismus | tourist{,en} | tracking{,s} | tradition{,en} | träger{,n,s}
tragödie{,n} | tragweite | trailer{,s} | trainee{,s} | trainer{n,s} | training{,s} | trakt{,e,en,es,s} | traktor{,en}
transfer{,e,en,es,s} | transformator{,en} | transit{,e,en,es,s} | transport{en,es,s} | trasse{,n} | traube{,n}
trauer{,n} | traum{,es,s} | träume{,n} | trauma{,s} | treffens | treffer{,n,s} | treiber{,n,s} | treibstoff
trend{e,en,es} | treppe{,n} | tresor{,e,en,es,s} | treue{,n} | treuhänder{,n,s} | tribunal{,e,en,es,s} | tribüne{,n}
trieb{,es,s} | triebfeder{,n} | trinken{,s} | tristesse{,n} | tritt{,es,s} | tropfen{,s} | tross{,e,en,es,s}
trost{,e,en,es,s} | trottel{,n,s} | trotzdem | trubel | truhe{,n} | trumpf{e,en,es,s} | trunk{,es,s} | truppe{,n}
tscheche{,n} | tuch{,er,ern,es,s} | tücher{,n} | tücke{,n} | tugend{,n} | tumor{,e,en,es,s} | tumult{,e,en,es,s}
tun{,n,s} | tunnel{,e,en,es,s} | tür{,en} | turbine{,n} | turbulenz{,en} | türke{,n} | turm{,es,s} | türme{,n}
turner{n,s} | turnier{,e,en,es,s} | türsteher{,n,s} | tweet{,s} | typ{,e,en,es,s} | tyrann{,en} | übel{,e,en,es,s}
überblick{e,en,es,s} | überdruss | übereinkommen{,s} | überfall{,es,s} | überfälle{,n} | überflieger{,n,s}
überfluss{,e,en,es,s} | übergabe{,n} | übergang{,es,s} | übergänge{,n} | übergriff{,es,s} | überhaupt | überleben{,s}
überlebende{,n} | übermacht{,n,en} | übernahmekampf | übernahmekandidat | übernahmekandidaten | übernahmeschlacht
übernahmeziel | überschlag{,es,s} | überschläge{,n} | überschuss{,e,en,es,s} | überschüsse{,n} | übersicht{,en}
überträger{,n,s} | übertragungsrate{,n} | ufer{,n,s} | uhr{n,en} | ultimatum{,s} | umbau{,es,s,ten} | umbruch{,es,s}
umbrüche{,n} | umdenken{,s} | umfahrt{,en} | umfang{,e,en,es,s} | umfeld{e,en,es,s} | umgang{es,s} | umkehr{,en}
umkreis{,e,en,es,s} | umlauf{,es,s} | umläufe{,n} | umriss{,e,en,es,s} | umsatzs | umsatzanteil{,e,en,es,s}
umsatzplus | umschlag{,es,s} | umschläge{,n} | umschuldung | umschwung{,es,s} | umschwünge{,n} | umstand{,es,s}
umstände{,n} | umstieg{,e,en,es,s} | umsturz{,es,s} | umstürze{,n} | umtausch{,es,s} | umweg{,es,s}
umwelthelfer{,n,s} | umweltschutz | umweltschützer{,n,s} | umzug{,es,s} | umzüge{,n} | unbehagen{,s} | unbekannte{,n}
undercover{,s} | unfall{es,s} | unfälle{,n} | unfug | ungar | ungefähr | unheil{,e,en,es,s} | unicorn{,s}
unikat{,e,en,es,s} | unkenntnis | unrecht{,e,en,es,s} | unruhe | unruhen | unschuld{,en} | unsinn | unterdessen
untergang{,es,s} | untergänge{,n} | untergrund{,e,en,es,s} | unterhalt{,e,en,es,s} | unterkunft{,en,es,s}
unterkünfte{,n} | unternehmers | unternehmerin{,nen} | unterricht{,e,en,es,s} | unterschied{es,s} | unterschrift{,en}
unvermögen{,s} | unwetter | upgrade{,s} | upload{,s} | uran | ureinwohner{,n,s} | urkunde{,n} | urlaubs
urlauber{,n,s} | ursprung{,es,s} | ursprünge{,n} | urteil{en,es,s} | urwald{,es,s} | urwälder{,n} | utilitarist{,en}
utopie{,en} | vagabund{,en} | vakanz{,n,en} | vakuum{,s} | variante{,n} | vase{,n} | vaters | väter{,n}
veilchen{,e,en,es,s} | vene{,n} | ventil{,e,en,es,s} | verantwortliche{,n} | verband{es,s} | verbleib{,e,en,es,s}
verbrauchers | verbraucherin{,nen} | verbraucherpreis{,e,en,es,s} | verbrechen{,s} | verbrecher{,n,s}
verbund{e,en,es,s} | verdacht{e,en,es,s} | verdächtige{,n} | verderb{,e,en,es,s} | verdienst{,e,en,es,s}
verein{,e,en,es,s} | verfall{,e,en,es,s} | verfasser{,n,s} | verfassungsbeschwerde{,n} | verfechter{,n,s}
verfolger{,n,s} | vergabe{,n} | vergehen{,s} | vergleich{e,en,es,s} | vergleicher{,n,s} | vergnügen{,s} | verhaltens
verhältnis{ses,se,sen} | verhör{,e,en,es,s} | verkaufes | verkäufen | verkäufers | verkäuferin{,nen}
verkehr{e,en,es} | verlag{es,s} | verlagerer{,n,s} | verlangen{,s} | verlauf{,e,en,es,s} | verleger{,n,s}
verletzte{,n} | verlierer{,n,s} | verlies{,e,en,es,s} | verlobte{,n} | verlustes | verlustzone{,n}
vermerk{,e,en,es,s} | vermieter{,n,s} | vermisste{,n} | vermittler{,n,s} | vermutlich | vernehmen{,s} | vernissage{,n}
vernunft | veröffentlichung | verräter{,n,s} | vers{,e,en,es,s} | versager{,n,s} | versand{,e,en,es,s} | versandriese
versäumnis | versäumnisse | verschleiß{,e,en,es,s} | verschulden{,s} | verschwiegenheit | verschwinden{,s}
versehen{,s} | versender{,n,s} | versicherers | versicherte{,n} | versorgers | versprechen{,s} | verständnis{,n,s}
verstoß{,es,s} | verstöße{,n} | versuch{en,es,s} | verteidiger{,n,s} | verteiler{,n,s} | vertrages | vertrauens
vertrautheit | vertreters | vertreterin{,nen} | vertrieb{e,en,es} | verwalter{,n,s} | verwandte{,n}
verweis{,e,en,es,s} | verzeichnis{,ses,se,sen} | verzicht{,e,en,es,s} | verzug{,es,s} | veteran{,en}
veterinär{,e,en,es,s} | vetter{,n,s} | video{,s} | vieh{,e,en,es,s} | vieles | vielfalt | vielmehr | viertel{n,s}
vietnamese{,n} | vikar{,e,en,es,s} | villa{,n,en} | villen | viole{,n} | viren | virus | visier{,e,en,es,s}
vision{,en} | visum{,s} | vitrine{,n} | vogels | vögel{,n} | vokabel{,n} | volk{e,en,es,s,ern} | völker{,n}
völkerrecht | vollmacht{,n,en} | vollzug{,e,en,es,s} | volumens | vorankommen{,s} | vorbehalt{,e,en,es,s}
vorbild{,e,en,es,s} | vorbringen{,s} | vordergrund{,e,en,es,s} | vorerst | vorfall{,es,s} | vorfälle{,n}
vorfeld{,e,en,es,s} | vorfreude | vorgabe{,n} | vorgang{es,s} | vorgänge{,n} | vorgänger{,n,s} | vorgehen{,s}
vorgesetzte{,n} | vorhabens | vorhang{,e,en,es,s} | vorhänge{,n} | vorher | vorjahr{e,en,s} | vorkämpfer{,n,s}
vorkommen{,s} | vorlage{,n} | vorlauf{,es,s} | vorläufer{,n,s} | vorläufig | vorliebe{,n} | vormacht
vormarsch{,e,en,es,s} | vormittag{,e,en,es,s} | vormund{,es,s} | vorrang{,es,s} | vorrat{,e,en,es,s} | vorräte{,n}
vorreiter{,n,s} | vorsatz{,es,s} | vorsätze{,n} | vorschlag{es,s} | vorschlägen | vorschrift{,en} | vorschuss{,es,s}
vorschüsse{,n} | vorsicht | vorsorge{,n} | vorspeise{,n} | vorsprung{,e,en,es,s} | vorsprünge{,n} | vorstandes
vorstände | vorstandsetage{,n} | vorsteher{,n,s} | vorstoß{,e,en,es,s} | vorstufe{,n} | vorteil{es,s} | vortrag{,es,s}
vorträge{,n} | vorwand{,e,en,es,s} | vorwände{,n} | vorwurf{es,s} | vorzug{,es,s} | vorzüge{,n} | votum{,s}
voucher{,s} | vulkan{,e,en,es,s} | waage{,n} | wabe{,n} | wache{,n} | wachsen{,s} | wagnis | wähler{,n,s}
wählerin{,nen} | wahlrecht{,e,en,es,s} | wahn{,e,en,es,s} | währenddessen | wahrheit | wald{e,en,es,s} | wall{,es,s}
wälle{,n} | wand{es,s} | wände{,n} | wandel{,n,s} | wanderarbeit{,en} | wange{,n} | wanne{,n} | wappen{,s} | wareen
warenkorb{,e,en,es,s} | wärme{,n} | warrant{,s} | warte{,n} | wartens | wärter{,n,s} | warteschlange{,n}
wartezeit{,en} | wäsche{,n} | wasser{n,s} | wasserstoff | webseite{,s} | wechseln | wechselkurs{,e,en,es,s}
wecker{,n,s} | weg{es,s} | wehe{,n} | wehmut | weib{,er,ern,es,s} | weide{,n} | weihnacht | wein{,e,en,es,s} | weisen
weisheit{,en} | weite{,n} | weiterhin | weizen{,e,en,es,s} | welle{,n} | welten | weltall | welthandel{,e,en,es,s}
weltmarkt{,e,en,es,s} | weltmarktführer | weltmeister{,n,s} | weltrang | weltweit | wende{,n} | werber{,n,s}
werft{,en} | werkes | werkbank{,n} | werktätige{,n} | werkzeugmacher{,n,s} | werts | wertminderung
wertschöpfungskette{,n} | wesen{,s} | weste | wettbewerb{e,en,es} | wettbewerbers | wettbewerbshüters
wettbewerbswächter{,n,s} | wettkampf{,es,s} | wettkämpfe{,n} | wettlauf{,es,s} | wettläufe{,n} | whisky{,s}
whistleblower{,s} | widerruf{,es,s} | widerspruch{,e,en,es,s} | widersprüche{,n} | widerstand{e,en,es,s}
widerstände{,n} | widerwillen | wiedersehen{,s} | wiege{,n} | wiese{,n} | wild{,e,en,es,s} | wildnis | willkür{,en}
wimpel{,n,s} | wind{,es,s} | winde{,n} | winter{n,s} | wirbel{,n,s} | wirrwarr{,e,en,es,s} | wirtschaften | wissens
wissenschaftlers | wissenschaftlerin{,nen} | witwe{,n} | wohl{,e,en,es,s} | wohlergehen{,s} | wohlfahrt
wohlstand{,e,en,es,s} | wohlwollen{,s} | wolf{es,s} | wolke{,n} | wolle | womöglich | wonne{,n} | workflow{,s}
workshop{,s} | wort{es,s,er,ern} | wörter{,n} | wortlaut{,es,s} | wrack{,e,en,es,s} | wucher{,n,s} | wucht{,en}
wunder{,n,s} | wunsch{e,en,es,s} | wünsche{,n} | würde{,n} | wurf{,e,en,es,s} | würfe{,n} | würfel{,n,s} | wurm{,es,s}
würmer{,n} | wurst{,es,s} | würste{,n} | wurzel{,n} | wüste{,n} | wut{,en} | yacht{,s} | zähler{,n,s}
zahlmeister{,n,s} | zahlungsverkehr | zahn{,es,s} | zähne{,n} | zapfen{,s} | zauber{,n,s} | zaun{,e,en,es,s}
zäune{,n} | zehntausende | zeichens | zeiger{,n,s} | zeile{,n} | zeitschrift{,en} | zelle{,n} | zelt{,e,en,es,s}
zement{,e,en,es,s} | zenit{e,en,es,s} | zensur{,en} | zentralen | zentren | zentrums | zepter{,n,s} | zerschlagung
zertifikat{,e,en,es,s} | zerwürfnis{,ses,se,sen} | zettel{,n,s} | zeug{,es,s} | zeuge{,n} | zeugin{,nen}
zeugnis{,ses,se,sen} | ziege{,n} | ziel{es,s} | zielgruppe{,n} | ziemlich | ziffer{,n} | zimmer{,n,s} | zins{,e,es,s}
zirkel{,n,s} | zirkus | zitat{,e,en,es,s} | zivilisation{,en} | zivilist{,en} | zivilister{,n,s} | zivilklage{,n}
zocker{,n,s} | zögern{,n,s} | zoll{,e,en,es,s} | zölle{,n} | zollstreit{,e,en,es,s} | zombie{,s} | zone{,n}
zubehör{,e,en,es,s} | züchter{,n,s} | zuckerbrot | zufahrt{,en} | zufall{,n,s,es} | zufälle{,n} | zuflucht{,en}
zufluss{,es,s} | zuflüsse{,n} | zug{es,s} | zugabe{,n} | zugang{es,s} | zugänge{,n} | zügel{,n,s} | zugeständnis
zugeständnisse | zugleich | zugriff{,es,s} | zukauf{es,s} | zukäufen | zukunften | zulage{,n} | zulauf{,es,s}
zulieferer{,n,s} | zumal | zumindest | zünder{,n,s} | zündschnur{,en} | zunehmend | zunge{,n} | zusage{,n}
zusammenbruch{,es,s} | zusammenbrüche{,n} | zusammenhalt{,es,s} | zusammenhang{es,s} | zusammenhänge{,n}
zusammenkunft{,es,s} | zusammenkünfte{,n} | zusammenleben{,s} | zusammenschluss{es,s} | zusammenschlüsse{,n}
zusammenspiel{,n,s} | zusammenstoß{,es,s} | zusammenstöße{,n} | zusammentreffen{,s} | zusatz{,es,s} | zusätze{,n}
zusätzlich | zuschauer{,n,s} | zuschauerin{,n} | zuschlag{es,s} | zuschläge{,n} | zuschuss{,n,s,es} | zuschüsse{,n}
zusehen{,s} | zuspruch{,e,en,es,s} | zustand{es,s} | zustände{,n} | zutat{,n} | zutritt | zutun{,n,s}
zuversicht{,en} | zuwachs{,es,s} | zuwächse{,n} | zuwanderung | zwang | zweck{en,es,s} | zweifel{e,en,es,s}
zweifelsfall | zweifler{,n,s} | zweig{,e,en,es,s} | zweigstellenleiter{,n,s} | zwiebel{,n} | zwilling{,e,en,es,s}
zwischenbericht{,e,en,es,s} | zwischenfall{,es,s} | zwischenfälle{,n} | zwist{,e,en,es,s} | zyklen | zyklop{,en}
zyklus | zylinder{,n,s}
kaufmann{es,s,} | fachmann{,s} | geschäftsmann{,es,s} | staatsmann{,es,s} | landsmann{,es,s} | obmann{,es,s} | vordermann | ehemann{,es,s}
kameramann | feuerwehrmann | seemann | weihnachtsmann | bergmann{,s} | hintermann | tormann | strohmann | ombudsmann
hausfrau | geschäftsfrau | fachfrau | kauffrau | powerfrau | schulkind | kleinkind | patenkind | ferner | überdies
gleichwohl | kürzlich | jüngst | darüber | hinzu | indes | parallel | rückwirkend
