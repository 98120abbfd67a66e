# Dutch: verbs of speech, and the pronouns that stand for who spoke.

[speech]
zei | zegt | zeggen | zeiden | gezegd | zeggende | verkla{arde,art,ren,arden} | verklaard | vertel{t,de,den,len} | verteld | stel{t,de,den,len} | gesteld | meld{t,de,den,en} | gemeld | vind{t,en} | vond{,en} | roep{t,en} | riep{,en} | geroepen | schrijf{t} | schrijven | schreef | schreven | geschreven | antwoord{t,de,den,en} | geantwoord | vra{agt,gen} | vroeg{,en} | gevraagd | aldus | volgens | me{ent,nen,ende} | benadruk{t,te,ken} | leg{t,de} uit | legt | legde | uitgelegd | voeg{t,de} | toegevoegd
waarschuw{t,de,en} | laat weten | liet weten | lieten weten | reageer{t,de,den} | gereageerd | merk{t,te} op | opgemerkt | erken{t,de,nen} | beken{t,de,nen} | concludeer{t,de,den} | klink{t} | klonk | spreek{t} | spreken | sprak{en} | sprak | hield | houdt | denk{t,en} | dacht{,en} | noem{t,de,den,en} | genoemd | beloof{t,de,den} | bevestig{t,de,den,en} | besluit | besloot | fluister{t,de} | lach{t,te} | oordeel{t,de,den} | bericht{te,ten} | kondig{t,de} aan | verzucht{te} | vervolg{t,de} | verzeker{t,de} | beweer{t,de,den} | klaag{t,de} | herhaal{t,de} | citeert | geeft toe | gaf toe

[pronoun]
he = hij | deze
she = zij | ze
they = men
it = het
