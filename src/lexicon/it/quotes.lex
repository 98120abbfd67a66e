# Italian: verbs of speech, and the pronouns that stand for who spoke.

[speech]
dice | dicono | disse | dissero | diceva | dire | dicendo | detto | afferm{a,ano,ò,arono,ava,are,ando,ato} | dichiar{a,ano,ò,arono,ava,are,ando,ato} | spieg{a,ano,ò,arono,ava,are,ando,ato} | aggiung{e,ono,eva,ere,endo} | aggiunse | aggiunto | sottoline{a,ano,ò,arono,ava,are,ando,ato} | precis{a,ano,ò,arono,are,ando,ato} | comment{a,ano,ò,arono,ava,are,ando,ato} | scriv{e,ono,eva,ere,endo} | scrisse{,ro} | scritto
chied{e,ono,eva,ere} | chiese{,ro} | chiesto | rispond{e,ono,eva,ere} | rispose{,ro} | risposto | ricord{a,ano,ò,arono,ava,are,ando,ato} | sostien{e} | sosten{gono,eva,ere,ne,uto} | assicur{a,ano,ò,arono,ato} | annunci{a,ano,ò,arono,ato} | ammett{e,ono,eva} | ammis{e,ero} | ammesso | osserv{a,ano,ò,arono,ato} | conclud{e,ono,eva} | conclus{e,ero,o} | raccont{a,ano,ò,arono,ava,ato} | replic{a,ano,ò,arono,ato} | ribadi{sce,scono,va,to,re} | ribadì | avvert{e,ono,iva,ito} | avvertì | insist{e,ono,eva,ito} | insistette | defini{sce,scono,va,to} | definì
secondo | a detta di | stando a | esclam{a,ano,ò,arono,ato} | confess{a,ano,ò,arono,ato} | not{a,ano,ò,arono,ato} | promett{e,ono,eva} | promesso | conferm{a,ano,ò,arono,ato} | denunci{a,ano,ò,arono,ato} | parl{a,ano,ò,ava,ato} | prosegu{e,ono,ì,ito} | continu{a,ano,ò,ato} | ritien{e} | riten{gono,eva,uto} | giudic{a,ano,ò,ato} | grid{a,ano,ò,ato} | rilev{a,ano,ò,ato} | evidenzi{a,ano,ò,ato} | lament{a,ano,ò,ato} | cit{a,ano,ò,ato} | riport{a,ano,ò,ato} | rifer{isce,iscono,ì,ito}

[pronoun]
he = lui | egli | questi
she = lei | ella
they = loro | essi
it = esso
