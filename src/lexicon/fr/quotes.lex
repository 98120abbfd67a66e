# French: verbs of speech, and the pronouns that stand for who spoke.

[speech]
di{t,sent,sait,saient,re,sant,sait-on,ra} | a dit | ont dit
déclar{e,ent,ait,aient,a,èrent,er,é,ant} | affirm{e,ent,ait,aient,a,er,é,ant} | expliqu{e,ent,ait,aient,a,er,é,ant} | ajout{e,ent,ait,a,er,é,ant}
indiqu{e,ent,ait,aient,a,er,é,ant} | soulign{e,ent,ait,aient,a,er,é,ant} | précis{e,ent,ait,a,er,é,ant} | estim{e,ent,ait,aient,a,er,é,ant} | assur{e,ent,ait,aient,a,er,é,ant}
confi{e,ent,ait,a,er,é,ant} | rappel{le,lent,ait,a,er,é,ant} | racont{e,ent,ait,a,er,é,ant} | répond{,ent,ait,it,re,u,ant} | écri{t,vent,vait,vit,re,vant} | lanc{e,ent,ait,a,er,é} | lançait | lança
not{e,ent,ait,a,er} | observ{e,ent,ait,a,er,é} | comment{e,ent,ait,a,er,é,ant} | concl{ut,uent,uait,ure,u} | poursui{t,vent,vait,vit,vre,vi,vant} | insist{e,ent,ait,a,er,é,ant} | regrett{e,ent,ait,a,er,é,ant}
reconnaî{t,tre} | reconnai{ssent,ssait,t} | reconnu | admet{,tent,tait,tre,tant} | admis | jug{e,ent,er,é} | jugeait | considèr{e,ent} | considér{ait,er,é,ant} | prévi{ent,ennent} | préven{ait,ir,u} | averti{t,ssent,ssait,r}
prom{et,ettent,ettait,ettre,is} | résum{e,ent,ait,a,er,é} | témoign{e,ent,ait,a,er,é} | plaid{e,ent,ait,a,er,é} | s'inquiète | s'inquiètent | s'est inquiété | se félicite | s'est félicité | s'est félicitée | se réjouit | s'est réjoui | s'est réjouie | s'interroge | s'est interrogé
demand{e,ent,ait,a,er,é,ant} | soutien{t,nent} | souten{ait,ir,u} | martèl{e,ent} | martel{ait,a,er,é} | renchéri{t,r} | gliss{e,ait,er,é} | avanc{e,ent,er,é} | argument{e,ent,ait,er,é} | argue | arguait | détaill{e,ent,ait,er,é} | dénonc{e,ent,er,é} | dénonçait
critiqu{e,ent,ait,er,é} | déplor{e,ent,ait,a,er,é} | nuanc{e,ent,er,é} | constat{e,ent,ait,a,er,é} | relèv{e,ent} | relev{ait,er,é} | remarqu{e,ent,ait,a,er,é} | analys{e,ent,ait,er,é} | espèr{e,ent} | espér{ait,er,é} | avou{e,ent,ait,a,er,é}
ironis{e,ent,ait,er,é} | s'exclam{e,ent,ait,a,er} | s'est exclamé | s'est exclamée | s'écri{e,ait,a} | cri{e,ent,ait,a,er,é} | hurl{e,ait,a,er,é} | murmur{e,ait,a,er,é} | souffl{e,ait,er,é} | tempêt{e,ait,er,é} | fustig{e,er,é} | salu{e,ent,ait,er,é} | prédi{t,sent,re} | crain{t,gnent,gnait} | réagi{t,ssent,r} | tweet{e,ait,er,é} | twitté
clam{e,ent,ait,er,é} | proclam{e,ent,ait,er,é} | signal{e,ent,ait,a,er,é} | rapport{e,ent,ait,er,é} | confirm{e,ent,ait,a,er,é} | annonc{e,ent,er,é} | annonçait | annonça | qualifi{e,ent,ait,er,é} | évoqu{e,ent,ait,er,é} | expos{e,ent,ait,er,é} | jur{e,ent,ait,a,er,é} | titr{e,ait,er,é} | tranch{e,ait,er,é} | recommand{e,ent,ait,er,é} | réaffirm{e,ent,ait,er,é} | réitèr{e,ent} | réitéré | suggèr{e,ent} | suggér{ait,er,é} | conseill{e,ent,ait,er,é} | répliqu{e,ent,ait,a,er,é} | rétorqu{e,ent,ait,a,er,é} | répèt{e,ent} | répét{ait,er,é} | fai{t savoir,t valoir,sait valoir,t remarquer,sait remarquer} | a fait savoir | a fait valoir | reprend | rassur{e,er,é} | pest{e,ait,er,é} | s'agac{e,er} | s'indign{e,ent,ait,er} | s'étonn{e,ent,ait,er} | s'amus{e,ait,er} | s'alarm{e,ent,ait,er} | prévoi{t,ent} | stipul{e,ent,ait} | énonc{e,er,é} | cit{e,ent,ait,er,é} | pens{e,ent,ait,er}
selon | d'après | aux yeux de | aux yeux du | aux dires de | dixit | pour reprendre les mots de | selon les mots de | selon les termes de

[pronoun]
he = il | lui-même | celui-ci | ce dernier
she = elle | celle-ci | cette dernière
they = ils | elles | on | ceux-ci | ces derniers
it = cela
