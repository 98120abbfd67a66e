# Spanish: verbs of speech, and the pronouns that stand for who spoke.

[speech]
dijo | dice | dicen | dijeron | decía | decir | diciendo | dicho | afirm{a,an,ó,aron,aba,ar,ando,ado} | declar{a,an,ó,aron,aba,ar,ando,ado} | asegur{a,an,ó,aron,aba,ar,ando,ado} | explic{a,an,ó,aron,aba,ar,ando,ado} | añad{e,en,ió,ieron,ía,ir,iendo,ido} | señal{a,an,ó,aron,aba,ar,ando,ado} | indic{a,an,ó,aron,aba,ar,ando,ado} | manifest{ó,aron,aba,ar,ando,ado} | manifiesta{,n} | agreg{a,an,ó,aron,ar,ando,ado} | coment{a,an,ó,aron,aba,ar,ando,ado}
subray{a,an,ó,aron,ar,ando,ado} | destac{a,an,ó,aron,ar,ando,ado} | precis{a,an,ó,aron,ar,ando,ado} | apunt{a,an,ó,aron,ar,ando,ado} | recuerda{,n} | record{ó,aron,ar,ando,ado} | advi{erte,erten,rtió,rtieron} | advert{ía,ir,ido} | sost{iene,ienen,uvo,uvieron,enía} | sosten{er,ido} | insist{e,en,ió,ieron,ía,ir,iendo,ido} | admit{e,en,ió,ieron,ía,ir,ido} | reconoc{e,en,ió,ieron,ía,er,ido} | anunci{a,an,ó,aron,ar,ado} | confes{ó,aron,ar,ado} | confiesa{,n} | cuenta{,n} | cont{ó,aron,aba,ado} | escrib{e,en,ió,ieron,ía,ir,iendo} | escrito
pregunt{a,an,ó,aron,aba,ar,ando,ado} | respond{e,en,ió,ieron,ía,er,iendo,ido} | contest{a,an,ó,aron,ar,ado} | lament{a,an,ó,aron,ar,ado} | critic{a,an,ó,aron,ar,ado} | denunci{a,an,ó,aron,ar,ado} | resum{e,en,ió,ieron,ido} | conclu{ye,yen,yó,yeron,ido} | opin{a,an,ó,aron,ado} | consider{a,an,ó,aron,ado} | reiter{a,an,ó,aron,ado} | expres{a,an,ó,aron,ado} | desvel{a,an,ó,aron,ado} | relat{a,an,ó,aron,ado} | exclam{a,an,ó,aron,ado} | grit{a,an,ó,aron,ado} | calific{a,an,ó,aron,ado} | cit{a,an,ó,aron,ado} | inform{a,an,ó,aron,ado} | prosigu{e,en,ió} | según | en palabras de | a juicio de | de acuerdo con | celebr{a,an,ó,aron,ado} | defend{ió,ieron,ido} | defiende{,n} | prometi{ó,eron,do} | confirm{a,an,ó,aron,ado} | aclar{a,an,ó,aron,ado} | matiz{a,an,ó,aron,ado} | argument{a,an,ó,aron,ado}

[pronoun]
he = él | este | éste
she = ella | esta | ésta
they = ellos | ellas
it = ello
