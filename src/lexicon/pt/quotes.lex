# Portuguese: verbs of speech, and the pronouns that stand for who spoke.

[speech]
avança {o,a} | notici{a,ou,am,aram} | disse | diz | dizem | disseram | dizia | diziam | dizer | dizendo | dito | afirm{a,am,ou,aram,ava,ar,ando,ado} | declar{a,am,ou,aram,ava,ar,ando,ado} | explic{a,am,ou,aram,ava,ar,ando,ado} | acrescent{a,am,ou,aram,ava,ar,ando,ado} | garant{e,em,iu,iram,ia,ir,indo,ido} | cont{a,am,ou,aram,ava,ado} | ressalt{a,am,ou,aram,ava,ar,ando,ado} | destac{a,am,ou,aram,ava,ar,ando,ado} | complet{a,am,ou,aram,ando} | observ{a,am,ou,aram,ava,ar,ando,ado} | lembr{a,am,ou,aram,ava,ar,ando,ado} | coment{a,am,ou,aram,ava,ar,ando,ado}
inform{a,am,ou,aram,ava,ar,ando,ado} | salient{a,am,ou,aram,ava,ar,ando,ado} | fris{a,am,ou,aram,ava,ar,ando,ado} | refer{e,em,iu,iram,ia,ir,indo,ido} | sublinh{a,am,ou,aram,ava,ar,ando,ado} | adiant{a,am,ou,aram,ava,ar,ando,ado} | constat{a,am,ou,aram,ava,ar,ando,ado} | esclarec{e,em,eu,eram,ia,er,endo,ido} | conclu{i,em,iu,íram,ía,ir,indo,ído} | reconhec{e,em,eu,eram,ia,er,endo,ido} | admit{e,em,iu,iram,ia,ir,indo,ido} | assegur{a,am,ou,aram,ava,ar,ando,ado} | revel{a,am,ou,aram,ava,ar,ando,ado} | defend{e,em,eu,eram,ia,er,endo,ido}
critic{a,am,ou,aram,ava,ar,ando,ado} | avali{a,am,ou,aram,ava,ar,ando,ado} | question{a,am,ou,aram,ava,ar,ando,ado} | pergunt{a,am,ou,aram,ava,ar,ando,ado} | respond{e,em,eu,eram,ia,er,endo,ido} | escrev{e,em,eu,eram,ia,er,endo} | escrito | continu{a,am,ou,aram} | jur{a,am,ou,aram,ava} | desabaf{a,am,ou,aram,ava} | advert{e,em,iu,iram,ia,ir} | alert{a,am,ou,aram,ava,ar,ando} | promet{e,em,eu,eram,ia,er} | segundo | conforme | de acordo com | nas palavras de | relat{a,am,ou,aram,ava,ar} | confess{a,am,ou,aram,ava} | sustent{a,am,ou,aram,ava} | insist{e,em,iu,iram,ia} | brinc{a,am,ou,aram,ava} | analis{a,am,ou,aram,ava} | prev{ê,eem,iu,ia} | anunci{a,am,ou,aram} | argument{a,am,ou,aram,ava} | ironiz{a,ou} | reiter{a,am,ou,aram} | exclam{a,am,ou} | grit{a,am,ou} | resum{e,em,iu} | apont{a,am,ou,aram} | consider{a,am,ou,aram} | opin{a,am,ou} | justific{a,am,ou,aram} | lament{a,am,ou,aram} | reclam{a,am,ou,aram} | denunci{a,am,ou,aram} | manifest{a,ou} | indic{a,am,ou,aram} | acredit{a,am,ou,ava} | recomend{a,am,ou,aram} | pondera | enfatiz{a,ou} | cit{a,ou}

[pronoun]
he = ele | este
she = ela | esta
they = eles | elas
it = isso
