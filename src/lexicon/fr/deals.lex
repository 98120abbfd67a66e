# French: what starts a deal, and what shapes it.

[endings]
er = infinitive: er; present: e es ent ons; past: a èrent ait aient; participle: é ée és ées; gerund: ant; future: era eront; conditional: erait eraient
ger = infinitive: er; present: e es ent eons; past: ea èrent eait eaient; participle: é ée és ées; gerund: eant; future: era eront; conditional: erait eraient
cer = infinitive: cer; present: ce ces cent çons; past: ça cèrent çait çaient; participle: cé cée cés cées; gerund: çant; future: cera ceront; conditional: cerait ceraient
ir = infinitive: ir; present: it issent; past: issait issaient irent; participle: i ie is ies; gerund: issant; future: ira iront; conditional: irait iraient
ndre = infinitive: ndre; present: nd nnent; past: nait naient; gerund: nant; future: ndra ndront; conditional: ndrait ndraient
re = infinitive: re; present: - ent; past: ait aient it irent; participle: u ue us ues; gerund: ant; future: ra ront; conditional: rait raient
s = noun: - s

[trigger_verb]
sold_by = {le vendeur,la venderesse,le cédant} est/present | {le vendeur,la venderesse,le cédant}\,/present | les vendeurs sont/present
bought_by = {l'acquéreur,l'acheteur,le repreneur} est/present | {l'acquéreur,l'acheteur,le repreneur}\,/present | {les acquéreurs,les acheteurs,les repreneurs} sont/present
    | {acquéreur,repreneur,acheteur} :/present
take_percent = prend/present | prendra/future | pris/past | prendre/infinitive | prendrait/conditional | détient désormais/present | détiendra/future | monte à/present | est monté à/past | s'empare de/present | {entre,entrent,est entré,entrera} à hauteur de/present | entrer à hauteur de/infinitive | entrerait à hauteur de/conditional
    | ramass<er> | franchi{t,r,ra,ssent} {,à la hausse} le seuil {de,des}/present | franchi {,à la hausse} le seuil {de,des}/past
    | {porte,portera,porter,portent} sa {part,participation} à/present | {s'est invité,s'invite,s'invitera,s'inviter} à hauteur de | s'arrog<er> | s'est arrogé/past
take_part = particip<er> | souscri{t,vent,re}/present | complèt<er> le tour de table | sui{t,vent}/present | accompagn<er> l'opération | pren{d,nent} part/present | pris part/past | remet{,tent} au pot/present
    | a remis au pot/past | ont remis au pot/past | rejoi{nt,gnent} le tour{, de table}/present | {est,sont} également de la partie/present | {est,sont} aussi de la partie/present | {fait,font} {son,leur} entrée au capital/present | {a,ont} fait {son,leur} entrée au capital/past
    | abond<er> | remettra au pot/present | remettront au pot/present | remi{s,t} au pot/past | {est,sont} de la partie/present | met{,tent} au pot/present | mis au pot/past | {a,ont} pris part/past | complète le tour/present | complètent le tour/present
enter_beside = entr<er> au capital | mont<er> au capital
    | {fait,font} {son,leur} entrée au capital/present | {a,ont} fait {son,leur} entrée au capital/past | accèd<er> au capital
    | {est,sont} {entré,entrée,entrés,entrées} au capital/past | {s'est,se sont} {invité,invitée,invités} au {capital,tour de table}/past
pass_to = désormais {,une} filiale de/present | {désormais,aujourd'hui} {détenu,détenue,contrôlé,contrôlée} par/present | désormais propriété de/present | pass<er> sous le contrôle | pass<er> sous le pavillon | tomb<er> dans l'escarcelle | dans le giron/present | pass<er> dans le giron | rejoi{nt,gnent,ndra} le giron/present | devien{t,nent,dra} {une,} filiale de/present | devenu{,e} {une,} filiale de/past | intègr{e,era} le groupe/present | intégr{é,ée} {au,dans le} groupe/past | rejoi{nt,ndra} le groupe/present
    | pass<er> {aux mains,entre les mains,dans les mains,sous la coupe,sous la houlette,sous la bannière,sous bannière,dans l'escarcelle,dans le portefeuille} | tomb<er> {entre les mains,aux mains,sous la coupe,dans le giron,dans le portefeuille} | rejoi{nt,gnent,ndra,ndre} {l'escarcelle,les rangs,le portefeuille,le périmètre}/present | {a,ont} rejoint {le giron,l'escarcelle,les rangs,le portefeuille,le groupe}/past
    | {devient,deviendra,devenir,devenu,devenue} la propriété
    | {tomb<er>,pass<er>,entr<er>} dans {son,leur} {escarcelle,giron,portefeuille} | {tomb<er>,pass<er>} sous {son,leur} {contrôle,coupe,pavillon,aile} | pass<er> {entre,dans} ses mains | rejoi{nt,gnent,ndra,ndre} {son,leur} {giron,escarcelle,portefeuille,périmètre} | rejoi{nt,gnent,ndra,ndre} {ses,leurs} rangs | {vien,vienne,viend}{t,nent,ra,ront} {grossir ses rangs,étoffer son portefeuille,compléter son portefeuille,agrandir la famille}/present
buy = {r,}ach{e,è}t<er> | acquérir/infinitive | acquiert/present | acquièrent/present | acquérait/past | acquit/past
    | acquis/participle | acquise/participle | acquises/participle | acquérant/gerund | acquerra/future | acquerrait/conditional
    | repre<ndre> | repris/participle | reprise/participle | reprises/participle | absorb<er> | croqu<er> | raf{l,fl}<er>
    | s'offrir/infinitive | s'offre/present | s'est offert/past | s'offrirait/conditional | s'offrira/future
    | s'empar<er> | s'adjug<er> | s'adju<ger> | aval<er> | englout<ir>
    | met la main sur/present | mettre la main sur/infinitive | mis la main sur/past | mettrait la main sur/conditional | mettra la main sur/future
    | fait main basse sur/present | fait l'acquisition/past | faire l'acquisition/infinitive | fera l'acquisition/future | ferait l'acquisition/conditional
    | jet<er> son dévolu sur | jette son dévolu sur/present | met le grappin sur/present | mis le grappin sur/past | mettre le grappin sur/infinitive | mettra le grappin sur/future | mettent la main sur/present | mettant la main sur/gerund | mettait la main sur/past
    | s'offrant/gerund | s'offrent/present | s'offrait/past | s'offriraient/conditional | {s'est,s'était} offert/past | se sont offert/past | s'emparant/gerund | {s'est,s'était} emparé{,e}/past | se sont emparés/past | {s'est,s'était} adjugé/past
    | se porte acquéreur/present | se portent acquéreurs/present | se porter acquéreur/infinitive | s'est porté acquéreur/past | se portera acquéreur/future | se porterait acquéreur/conditional | se pai{e,era}/present | se pay{e,er,era}/present | s'est payé/past
    | {met,mettre,mettra,mis,mettant} dans son escarcelle | {ajoute,ajouter,ajouté,ajoutera} à son portefeuille | faisant l'acquisition/gerund | font l'acquisition/present | faisait l'acquisition/past | rachetant/gerund | phagocyt<er> | gob<er> | dévor<er>
    | détient désormais {la totalité,l'intégralité,le contrôle}/present | {devient,deviendra,devenu,devenir} {,l'unique,le seul} propriétaire | reprend le contrôle/present | repris le contrôle/past | reprendre le contrôle/infinitive
    | {fait,faire,font} {sien,sienne} | font main basse sur/present | faire main basse sur/infinitive
    | {se porte,se portent,se portera} acquéreuse | s'est portée {acquéreur,acquéreuse}/past | se sont portés acquéreurs/past | s'est {payée,offerte,adjugée}/past | se sont payé/past | se sont adjugé/past | se sont emparées/past
    | se sont rendus {propriétaires,acquéreurs}/past | s'est rendu {propriétaire,acquéreur}/past | se rend{,ra} {propriétaire,acquéreur}/present | mett{ra,re,rait} dans {son panier,sa besace,son giron} | met dans {son panier,sa besace,son giron}/present | mis dans {son panier,sa besace,son giron}/past
    | {prend,prendre,prendra,pris,prenant} possession | récupèr<er> | récupér<er>
control = {désigné,choisi,retenu,désignée,choisie,retenue} {comme,} repreneur{,s}/past | pre<ndre> le contrôle | prend le contrôle/present | pris le contrôle/past | prendre le contrôle/infinitive | prendrait le contrôle/conditional
    | prendra le contrôle/future | prise de contrôle/noun
    | prennent le contrôle/present | prenant le contrôle/gerund | prenait le contrôle/past
bid_rumoured = lorgn<er> | convoit<er> | courtis<er> | {a,ont,aurait,auraient} {jeté,posé} {son,leur} {dévolu,regard} sur/present
bid_rumoured_for = {s'intéresse,s'intéressent} {à,au,aux}/present | {s'intéresserait,s'intéresseraient} {à,au,aux}/conditional | {a,ont} des vues sur/present | tourn<er> autour | {fait,font,faisait,faisaient} les yeux doux à/present | {manifesté,exprimé,signifié,affiché,confirmé} {son,leur,un} intérêt/past | fait part de {son,leur} intérêt/past | {étudie,étudient,examine,examinent} le dossier/present
sell_plan = {met,mettre,mettra,mettent,mis} en vente | {cherche,cherchent,cherchait,recherche,chercher,trouver,cherchera} {un,des} {acquéreur,acheteur,repreneur,acquéreurs,acheteurs,repreneurs} | {cherche,cherchent,cherchait,chercher} {,à} preneur
    | en quête d'un {acquéreur,acheteur,repreneur} | à la recherche d'un {acquéreur,acheteur,repreneur} | {songe,songent,pense,pensent} à se séparer | {cherche,cherchent,cherchait,cherchaient} à {se séparer,se défaire,se délester}
sold_to = {a,ont} trouvé {un,son} {acquéreur,acheteur,repreneur,preneur}
sell = céder/infinitive | cède/present | cèdent/present | cédé/participle | cédée/participle | cédés/participle | cédées/participle | cédant/gerund
    | cédait/past | cédera/future | céderait/conditional | ve<ndre> | vend/present | vendent/present | vendu/participle | vendue/participle | vendus/participle
    | vendues/participle | vendrait/conditional | vendra/future | reve<ndre> | revend/present | revendu/participle | revendue/participle
    | se sépar<er> | se déf{ait,aire,erait,era} | se délest<er> | s'est séparé/past | s'est défait/past
    | se sépareront/future | se défait/present | se défaire/infinitive | se défera/future | se sépareraient/conditional | se sont séparés/past | se sont défaits/past | cèdent/present | cédant/gerund | céderont/future
merge = fusionn<er> | se rapproch<er> | mari<er> leurs activités | se mari<er> | réun<ir> leurs activités
    | {unissent,unir,uniront,unit,uniraient} leurs {destinées,destins,activités} | {ont,avaient} uni leurs {destinées,destins,activités}/past | {convolent,convoler} en justes noces | {marient,marier} leurs {activités,forces,destinées}
    | s'uni{r,t,ssent,ra,ront,raient} {à,au,aux,avec} | {s'est,s'était} uni{,e} {à,au,aux,avec}/past | se sont unis/past | {vont s'unir,s'unissent,s'uniront,veulent s'unir,comptent s'unir} | se regroup<er> | se sont {regroupés,regroupées,rapprochés,rapprochées,mariés,mariées}/past | s'est {rapproché,rapprochée}/past
    | ne fer{ont,aient} plus {qu'un,qu'une}/future | ne faire plus {qu'un,qu'une}/infinitive | convol<er>
invest = invest<ir> | réinvest<ir> | inject<er> | souscri{t,vent,s}/present | souscri{re}/infinitive | souscri{t,te,ts,tes}/participle | souscrira/future | souscrirait/conditional
    | pre<ndre> une participation | prend une participation/present | pris une participation/past | prendre une participation/infinitive | prend {%,part}/present
    | particip<er> au tour de table | s'invit<er> au capital
    | réinject<er> | {mis,mettre,met,mettra} sur la table
raise = lèv<er> | lev<er> | lève/present | lèvent/present | levé/participle | levait/past | lèvera/future | lèverait/conditional | récolt<er>
    | boucl<er> une levée
lead_round = men<er> le tour | mène le tour/present | conduit le tour/present | men{é,e} l'opération | mène l'opération/present | mené l'opération/past | mené la levée/past | mené le tour/past | conduit l'opération/past | conduit la levée/past | mène la levée/present | pilot<er> l'opération
    | {pilote,dirige,emmène} {la levée,le tour,la ronde}/present | {mène,conduit} {la ronde,l'investissement,cette opération,cette levée,ce tour}/present | piloté la levée/past | piloté le tour/past | piloté la ronde/past | dirigé l'opération/past | dirigé la levée/past | dirigé le tour/past | dirigé la ronde/past | emmené l'opération/past | emmené la levée/past | emmené le tour/past | emmené la ronde/past | mené la ronde/past | mené l'investissement/past | mené cette opération/past | mené cette levée/past | mené ce tour/past
ipo = s'introdui{re,t,ra,rait,sent} en {bourse,Bourse} | s'est introduit{,e} en {bourse,Bourse}/past | entr<er> en {bourse,Bourse} | introduit{,e}/participle | fait son entrée en {bourse,Bourse}/present
    | se cote{,r} | fait ses premiers pas en {bourse,Bourse}/present
    | s'introdui{re,t,ra,rait,sent} {à la bourse,sur Euronext,au Nasdaq,à Wall Street,sur le Nasdaq,sur les marchés,à la cote} | {s'est,se sont} {introduit,introduite,introduits} {à la bourse,sur Euronext,au Nasdaq,à Wall Street,sur le Nasdaq}/past | entr<er> {à la bourse,sur Euronext,au Nasdaq,à Wall Street,à la cote}
    | {fait,fera,feront,font,faire} {ses débuts,leurs débuts,ses premiers échanges} {en bourse,à la bourse,sur Euronext,au Nasdaq,sur le Nasdaq,à Wall Street,à la cote,sur les marchés} | {fera,font,feront,faire} {son entrée,leur entrée,ses premiers pas} en bourse | {fait,fera,font,feront,faire} {son entrée,leur entrée,ses premiers pas} {à la bourse,sur Euronext,au Nasdaq,sur le Nasdaq,à Wall Street,à la cote}
    | se fai{t,re,ra} coter | se lan<cer> en bourse | {rejoint,rejoindre,rejoindra} la cote | {arrive,arriver,arrivera} {en bourse,sur Euronext}
list_unit = introduire en bourse | introduira en bourse/future | introduisent en bourse/present | mettre en bourse | coter en bourse
partner = {trouvé,trouve,déniché,recruté} {un,une,son,leur} {nouveau,nouvelle,premier,première,} {partenaire,sponsor,allié,alliée}/past | s'associ<er> | s'alli<er> | {ont,avaient,auraient,vont} uni{,r} leurs forces/past | unissent leurs forces/present | unir leurs forces/infinitive | uniront leurs forces/future
    | collabor<er> | co-développ<er> | co-développer/infinitive | nou{er,e,ent} une alliance | s'adosse à/present | s'adosser à/infinitive | fait équipe/present | font équipe/present | coopér<er>
    | s'associe{ront,raient}/future | s'allient/present | font cause commune/present | {joint,joignent,joindre,joindront} leurs forces | {mettent,mettre,mettront} en commun leurs {forces,moyens}
    | {s'est,s'était} {associé,associée,allié,alliée,adossé,adossée}/past | {se sont,s'étaient} {associés,associées,alliés,alliées,adossés}/past | s'adosse{,nt,ra,ront}/present | travailler{ont,a} {ensemble,main dans la main}/future | travaillent {ensemble,main dans la main}/present
    | feront équipe/future | fera équipe/future | faire équipe/future | {ont,a} fait équipe/past | {scelle,scellent,scellé} {une,leur} alliance | se sont mis d'accord pour {développer,coopérer,collaborer}/past | {nouent,noue,noué} {un,des} {liens,lien} {,commerciaux,capitalistiques}
order = command<er> | passe commande/present | passé commande/past | passer commande/infinitive
    | passent commande/present | passant commande/gerund | passera commande/future | a passé une commande/past
contract_buy = lou<er> | s'approvisionn<er> | se fourn<ir> | affrét<er>
supply = fourn<ir> | livr<er> | équip<er> | approvisionn<er> | héber<ger>
serve = assur<er> | se charg<er> | se char<ger> | {prend,prendra,prendre,prendront,pris} en charge
choose = chois<ir> | sélectionn<er> | reti{ent,endra,endrait} | retenu/participle
license_in = prendre en licence/infinitive | prend en licence/present | pris en licence/past
    | {prend,pris,prendre,prendra} une licence {,exclusive,mondiale}
license_give = concéd<er> | accord<er> une licence | octroy<er> une licence | concèd<er> | octroi<er> une licence
lend = prêt<er>
borrow = emprunt<er>
build = constru{ire,it,isent,ira,irait,isant,ite} | bâti<ir> | bât<ir> | érig<er> | éri<ger> | édifi<er> | inaugur<er> | implant<er> | ouvr{ir,e,ira,irait} | ouvert/participle | agrand<ir>
    | {posé,pose,poser,posera} la première pierre | doubl<er> la {capacité,production,surface,taille} | tripl<er> la {capacité,production} | modernis<er> | rénov<er> | étend/present | étendre/infinitive | étendu/participle | étendra/future | réhabilit<er> | mett{re,ra} en service | met en service/present | mis{,e} en service/past

pay = pai{e,ent,era,eront,erait} | payé/participle | payer/infinitive | débours<er> | vers<er> | s'acquitt<er> | met sur la table/present
    | règl{e,ent}/present | réglé/participle | régler/infinitive | mettent sur la table/present | signe{,nt,ra,r} un chèque de | {a,ont} signé un chèque de/past | {a,ont,avait,avaient} mis sur la table/past | {casse,casser,a cassé} sa tirelire
stake_sale = {sort,sorti,sortir,sortira,sortent,sortie} {,entièrement,complètement,définitivement} du capital | {quitte,quitter,quitté,quittera} le capital | {se retire,se retirer,s'est retiré,se retirera} du capital | se désengag<er> | s'est désengagé{,e}/past
open_capital = {ouvre,ouvrir,ouvert,ouvrira,ouvrent,ouvrant} son capital | {fait,fera,faire} entrer à son capital
raise_sum = réun<ir> | collect<er> | rassembl<er> | sécuris<er>
bet = mise/present | misent/present | miser/infinitive | misé/participle | misera/future | misait/past | miserait/conditional
spend = consacr<er> | débloqu<er> | allou<er> | affect<er>
entrust = confi<er> | délègu<er> | délégu<er> | sous-trait{e,er,ent,era}
    | attribu<er> | notifi<er> | adju<ger> | décern<er> | s'en remet{,tra,tre,tent}/present | {fait,fera,faire,font,feront} appel
offer_sum = propos<er> | offrai{t,ent} | offrirai{t,ent} | offrira | en offr{e,ent} | offrant
raise_sum = obten{u,ir,ue}/past | obtient/present | obtiennent/present | obtiendra/future

[trigger_noun]
backers = investisseurs | actionnaires | soutiens
bid_buy = projet de rachat | projet d'acquisition | projet de reprise | projet d'achat
sell_promise = promesse d'achat | promesse unilatérale d'achat | promesse de vente
buy_noun = rachat<s> | achat | acquisition<s> | reprise | prise de contrôle | absorption | mainmise
bid_noun = offre | offre publique | offre publique d'achat | offre publique d'échange | OPA | OPE | offre d'achat | offre ferme | surenchère
    | offre{s,} {engageante,indicative,non sollicitée,hostile,amicale,concurrente,améliorée} | proposition<s> d'achat | offre de reprise
takeover_noun = offre<s> de rachat | offre<s> de reprise | proposition<s> de rachat
    | {marque,marques,manifestation,expression} d'intérêt
sell_noun = cession<s> | vente | désengagement | revente
merge_noun = fusion<s> | traité de fusion | rapprochement | mariage entre égaux | fusion entre égaux | projet de fusion
    | mariage<s> | projet de mariage | projet de rapprochement | regroupement
    | offre de fusion | proposition de fusion | projet d'union
stake_noun = prise de participation | participation<s> | entrée au capital | augmentation de capital réservée | montée au capital | ticket
round_noun = levée<s> de fonds | tour<s> de table | tour<s> de financement | tour d'amorçage | augmentation de capital | série {A,B,C,D,E,F} | ronde<s> | ronde de série {A,B,C,D,E,F} | tour
    | levée de capitaux | premier tour {de table,de financement} | deuxième tour {de table,de financement} | second tour de table | tour de série {A,B,C,D,E,F} | amorçage | pré-amorçage | tour de pré-amorçage
    | financement de série {A,B,C,D,E} | financement d'amorçage | tour de financement de série {A,B,C,D,E} | tour {seed,pre-seed} | placement privé | opération de levée de fonds | premier tour d'amorçage | augmentations de capital
ipo = introduction en {bourse,Bourse} | entrée en {bourse,Bourse} | cotation | IPO | baptême boursier
    | entrée {à la bourse,sur Euronext,au Nasdaq,à Wall Street,à la cote} | introduction {à la bourse,sur Euronext,au Nasdaq,à Wall Street} | arrivée {en bourse,à la bourse} | débuts {en bourse,boursiers} | mise en bourse | première cotation | première cotation en bourse | projet d'introduction en bourse
own_capital = {à,dans} son {capital,tour de table}
entry_capital = entrée | arrivée | montée | irruption
partner_noun = partenariat<s> | alliance<s> | collaboration<s> | coopération | accord de coopération | accord de partenariat | accord de collaboration | conditions commerciales
    | accord{s,} {de codéveloppement,de co-développement,de développement conjoint,de recherche,commercial,stratégique,industriel,technologique,de collaboration de recherche,de distribution,de commercialisation,de coproduction,de partage de codes,de mécénat,de parrainage} | entente de {collaboration,partenariat} | contrat de {partenariat,sponsoring,parrainage} | {partenariats,alliances} {stratégiques,industriels,industrielles} | rapprochement commercial | pacte de collaboration
partner_be = partenaire {officiel,exclusif,stratégique,technologique,privilégié,financier,industriel,commercial,principal,maillot,titre,média} | sponsor {principal,officiel,maillot,titre} | parrain officiel
joint_venture = coentreprise<s> | co-entreprise<s> | joint-venture<s> | société commune | entreprise commune | filiale commune
    | société conjointe | coentreprise à parts égales | filiale conjointe | structure commune | entité commune | société paritaire
    | filiale paritaire | filiale détenue à parts égales | entreprise conjointe | JV | co-entité | société mixte | société de projet commune | coentité
deal_value = {accord,opération,transaction,offre} {valorisant,qui valorise,qui valorisait,qui valoriserait}
deal_noun = accord<s> | entente | engagement<s> | deal | pacte
    | protocole<s> d'accord | lettre d'intention | mémorandum d'entente
contract_noun = contrat<s> | marché public | contrat-cadre | accord-cadre | bail | appel d'offres
    | contrat d'approvisionnement | accord d'approvisionnement | contrat d'achat | contrats d'achat | contrat de service<s> | contrat de maintenance | accord-cadre pluriannuel | concession | délégation de service public
supply_noun = contrat de fourniture | accord de fourniture | contrat d'approvisionnement | accord d'approvisionnement
order_noun = commande<s> | commande ferme
shareholder = actionnaire | premier actionnaire | principal actionnaire
client = client<s> | cliente<s> | locataire
supplier = fournisseur<s> | prestataire<s> | sous-traitant<s>
license_noun = accord de licence | licence<s> | contrat de licence | accord de licence exclusif | licence exclusive | droits {exclusifs,mondiaux} | droits de {commercialisation,développement}
    | droits {européens,américains,chinois,japonais} | droits de distribution | droits d'exploitation | droits d'exclusivité | droits de {son,sa,ses} | les droits {de,d',du,des,sur} | contrat de concession de licence | sous-licence
    | droits {d'un,d'une} | droits {commerciaux,asiatiques,nord-américains,africains,audiovisuels} | accord de sous-licence | licences exclusives | option de licence | cession de licence | contrat de sous-licence | licence {mondiale,d'exploitation,de brevet,non exclusive} | accord{s,} de licence {mondial,mondiale,croisée,non exclusive} | accord de concession de licence
loan_noun = prêt<s> | crédit<s> | crédit syndiqué | emprunt<s> | ligne de crédit | crédit-relais | prêt relais | facilité de crédit | refinancement
    | facilité | crédit-bail | prêt{s,} bancaire{s,} | prêt garanti par l'État | crédit renouvelable | crédit bancaire | prêt vert | prêt senior | dette senior | dette mezzanine | dette unitranche | financement bancaire | ligne de financement | lignes de crédit | prêt participatif
    | avance remboursable | avances remboursables | avance de trésorerie | concours {bancaire,bancaires,financier} | concours | prêts garantis | prêt syndiqué | prêt à terme | prêt subordonné | prêt hypothécaire | prêt d'actionnaire | prêt à long terme | crédits bancaires | crédits garantis | crédit bail | enveloppe de prêts | PGE | {dette,emprunt} {bancaire,syndiqué,privée} | financement de projet | ligne de trésorerie | lignes de trésorerie | découvert | crédit-acheteur | crédit export | crédit à l'exportation | refinancements
bond = émission obligataire | obligations | emprunt obligataire | émission d'obligations | obligations convertibles
    | emprunt vert | obligations vertes | euro-obligation<s> | placement obligataire | obligations hybrides | dette obligataire
    | marché obligataire | émission d'un emprunt obligataire | émission {verte,hybride,senior,inaugurale} | obligations {perpétuelles,sociales,durables,sécurisées,senior,à haut rendement} | placement d'obligations | emprunts obligataires | Euro PP | émission obligataire {verte,hybride,durable,inaugurale}
capex_noun = investissement<s> | dépenses d'investissement
    | projet {d'usine,d'entrepôt,de gigafactory,de centre de données,de data center,de parc éolien,de parc solaire,de mine,d'extension,d'agrandissement} | plan d'investissement | programme d'investissement | investissements {industriels,productifs}
build_noun = construction | extension | modernisation | agrandissement | implantation | rénovation
financing = financement<s>

[slot]
of = de | d' | du/noun | des | dans le capital de | du capital de | au capital de
    | {dans le,du,au} capital {d',des} | {dans le,du,au} capital du
by = par | de la part de
with = avec | avec la participation de | avec la participation d' | avec la participation du | aux côtés de | aux côtés d' | aux côtés du | en partenariat avec | conjointement avec
    | accompagné{,e,s,es} de | accompagné{,e,s,es} d' | accompagné{,e,s,es} du | accompagné{,e,s,es} par | épaulé{,e,s} par | suivi{,e,s} de | suivi{,e,s} par | rejoint{,e,s} par | en compagnie de | avec le soutien de | avec le soutien du | avec le concours de | avec le concours du
    | qui {le,la,l',les} {lie,liait,liaient,lient,unit,unissait,associe,associait}
to = à | au/noun | aux
from = auprès de | auprès d' | auprès du/noun | auprès des | chez
in = dans | en
    | au capital {de,d',du,des} | dans le capital {de,d',du,des}
for = pour | au profit de | au profit d' | au profit du | au bénéfice de
    | en faveur de | en faveur d' | en faveur du | à destination de | pour le compte de | pour le compte d' | pour le compte du
between = entre | liant | qui {lie,liait,lient,liaient,unit,unissait,associe,associait} | unissant | associant
as = comme | en tant que | selon | d'après
on = sur
led_by = mené{,e,s} par | mené{,e,s} auprès de | conduit{,e} par | dirigé{,e} par | piloté{,e} par | emmené{,e} par | menée {par,auprès de} le fonds
    | orchestré{,e} par | pris en tête par
    | géré{,e,s,es} par | conseillé{,e,s,es} par
    | {souscrit,abondé}{,e,s,es} par | sous la {houlette,conduite} {de,d'} | sous la {houlette,conduite} du/noun | {conduit,dirigé,piloté}{s,es} par | {mené,emmené,conduit,piloté,dirigé}{,e,s,es} {conjointement,notamment,à nouveau} par | co-{mené,dirigé,piloté}{,e} par | comené{,e} par | codirigé{,e} par
led_by = {formé,constitué}{,e,s,es} par

[pronoun]
it = lui/weak
    | nous

[negation]
dément | démentent | démenti | démentait | nie | nient | exclut de | refuse de | refusé de | renoncé à | plus {obligé,tenu,contraint}{,e,s,es} | plus l'obligation | plus besoin

[deal_word]
ahead = sera | seront | serait | seraient | soit | soient | doit | doivent | devrait | devraient | devra | devront | pourra | pourrait | pourraient | compte | comptent | espère | espèrent | prévoit | prévoient | prévu{,e,s,es} | attendu{,e,s,es} | programmé{,e} | vise | visent | veut | veulent | souhaite | souhaitent | pense | entend | envisage | peut | peuvent | va | vont | sous réserve de | dans l'attente de
fund = fonds | fonds d'investissement | {société,firme} d'investissement | capital-investisseur | investisseur | gestionnaire d'actifs | family office | Capital | Partners | Ventures | Equity | Participations | Invest | Investissement | Investissements | Gestion
later = puis | ensuite | plus tard | enfin | finalement
holder = propriétaire<s> | maison mère | actionnaires | investisseurs
superlative = plus {gros,grosse,grand,grande,important,importante} | premier | première
public = ministère | Ministère | Direction générale | armée | Armée | Marine nationale | gouvernement | mairie | région | département | métropole | Ville de | préfecture
sum = montant total | le total | valeur du contrat | montant du contrat | valeur totale | montant global | enveloppe totale
    | valeur globale | coût du contrat | montant cumulé | enveloppe globale
    | son montant | sa valeur | leur montant | la facture totale | le montant total
percent = pour cent | pour-cent
support = annon<cer> | sign<er> | conclu<re> | conclure/infinitive | conclut/present | conclu/participle | conclue/participle | nou<er> | confirm<er> | scell<er> | finalis<er> | boucl<er> | réalis<er>
    | négoci<er> | renégoci<er> | lan<cer> | étudi<er> | envisa<ger> | projet<er> | prépar<er> | dévoil<er> | officialis<er> | achev<er> | achèv<er> | restructur<er> | renouvel<er> | renouvell<er>
    | prolon<ger> | approuv<er> | valid<er> | propos<er> | entr<er> en négociations exclusives | pla<cer> | émet/present | émis/participle | créer/infinitive | crée/present | créent/present | créé/participle
    | a mené à bien | lorgn<er> | pass<er> | souscri{t,re,ra,rait} | entam<er> | établ<ir> | reconduit/participle | mis fin/past | met fin/present | mettre fin/infinitive | déten{ir,u,ue} | détient/present | détiendra/future | discut<er>
    | réfléch<ir> | song<er> | explor<er> | examin<er> | évalu<er> | engag<er> | initi<er> | échafaud<er> | concrétis<er> | mijot<er> | procéd<er> | procèd<er> | plaid<er> | voté{,e}/participle | plébiscit<er> | ratifi<er> | autoris<er> | suspend/present | suspendre/infinitive | suspendu/participle | dénon<cer> | avort<er> | conclurait/conditional | concluent/present | signeront/future
    | en discussions {,exclusives,avancées} | en négociations {,exclusives,avancées} | en pourparlers {,avancés,exclusifs} | en tractations
    | ne {donne,donnait,donnera,donnent,donnaient,donneront} pas suite | n'{a,ont,avait,avaient} pas donné suite | n'{a,ont} pas abouti | n'{avait,avaient} pas abouti | n'aboutira pas | revu/participle | revoi{t,ent}/present | revoir/infinitive
    | paraph<er> | instaur<er> | fond<er> | convenir/infinitive | convenu{,e}/participle | convien{t,nent}/present | inscri{t,re,vent} | mont<er> | forme{,nt,ra,ront,r} | formé/participle | dot<er>
    | annul<er> | résili<er> | romp<re> | rompt/present | abandonn<er> | gel<er> | gèl<er> | report<er> | renonc<er> | renonçons | renonça | renonçait | renonçaient | renonçant | relan<cer> | étend/present | étendre/infinitive | étendu{,e}/participle | élarg<ir> | reconduire/infinitive | modifi<er> | amend<er> | révis<er> | interromp<re> | accueill<ir> | accueille{,nt}/present | accueillera/future | intensifi<er> | approfond<ir> | renfor<cer> | honor<er>
give = consent<ir> | fourn<ir> | apport<er> | rédui{t,re,sent,ra,rait,sant} | abaiss<er> | allèg<er> | men<er> | mène/present | mènent/present | attribu<er> | octroy<er> | accord<er> | confi<er> | adju<ger>
    | octroi{e,ent,era,erait} | notifi<er> | décern<er> | débloqu<er> | concèd<er>
get = rejet<er> | repouss<er> | accept<er> | refus<er> | remport<er> | décroch<er> | obten{ir,u,ue,ait,ant} | obtient/present | obtiennent/present | obtiendra/future | gagn<er> | reçoi{t,vent} | reçu/participle | rafl<er> | empoch<er> | contract<er> | bénéfici<er>
    | enregistr<er> | engrang<er> | recommand<er> | écart<er> | enlèv<er> | enlev<er> | conqu{is,érir,iert}
    | oppos<er>
be = devien{t,nent,dra,dront,drait} | devenir | est | sont | été | être | était | étaient | sera | seront | serait | seraient | soit | fut | furent | étant
break = alors que | alors qu' | tandis que | tandis qu' | mais | lorsque | lorsqu' | quand | puis | après que | après qu' | avant que | pendant que | si | parce que | car | ; | où
that = que | qu'
possessive = son | sa | ses | leur | leurs
    | notre | nos | votre | vos
goods = 5G | cœur de réseau | service<s> | capacité<s> | puissance de calcul | électricité | énergie | avion<s> | appareil<s> | hélicoptère<s> | tonne<s> | farine | gaz | pétrole | missile<s> | navire<s> | sous-marin<s> | rames | trains | puce<s> | processeur<s> | semi-conducteur<s> | matériel<s> | équipement<s> | cloud | logiciel<s> | vaccin<s> | dose<s> | blé | acier | cuivre | lithium | batteries | éoliennes | turbines | camions | bus | véhicules | voitures | drones | radars | satellites | chars | canons | infrastructure<s> | serveurs | Rafale | produits | composants | carburant<s> | biens | logements | licences | UltraServers | abonnements | données
    | tramways | métros | locomotives | wagons | autocars | autobus | autorails | bornes | portiques | grues | ferries | méthaniers | cargos | vraquiers | barges | paquebots | remorqueurs | frégates | corvettes | patrouilleurs | blindés | munitions | obus | torpilles | lanceurs | fusées | panneaux | onduleurs | transformateurs | câbles | compteurs | caméras | capteurs | robots | scanners | moteurs | pneus | pneumatiques | emballages | bouteilles | flacons | sacs | seringues | cartons | céréales | cacao | engrais | ciment | béton | aluminium | nickel | cobalt | uranium | graphite | hydrogène | GNL | biogaz | biométhane | kérosène | gazole | médicaments | repas | mégawatts | MW | gigawatts | TWh | GWh | GPU
facility = usine<s> | gigafactory | campus | centre<s> de données | data center<s> | datacenter<s> | entrepôt<s> | parc éolien | parc solaire | laboratoire<s> | plateforme logistique | raffinerie<s> | site de production | site industriel | ligne de production | mine<s> | port | terminal<s> | siège | hôpital | centre de recherche | unité de production | fonderie<s> | complexe | réacteur<s> | centrale<s> | ferme solaire | chantier | stade | immeuble<s> | tour<s> de bureaux | magasin<s> | aciérie | four électrique | haut-fourneau | atelier<s> | barrage | méthaniseur<s> | serre<s> | centrale solaire | station d'épuration | four<s>
    | site<s> | installation<s> | gigausine | méga-usine | plateforme industrielle | ligne d'assemblage | ligne de fabrication | lignes de production | base logistique | cimenterie<s> | brasserie<s> | verrerie<s> | papeterie | laiterie | fromagerie | sucrerie | aérogare | parc d'éoliennes | ferme éolienne | parcs {solaires,éoliens} | électrolyseur<s> | pôle logistique | showroom | hôtel<s> | clinique<s> | chaufferie | incinérateur | laminoir | tannerie | chaîne d'assemblage | outil industriel | outil de production | unités de production
unit = station{,s}-service | filiale<s> | branche<s> | division<s> | pôle<s> | activité<s> | activités | unité<s> | département | portefeuille | usines | marque<s> | site<s> | entité<s>
    | site{s,} {internet,web,marchand,marchands,de vente,de rencontre,de rencontres,d'annonces,de e-commerce,d'information,spécialisé}
stake = capital | actions | parts | participation<s> | titres | part | actifs
minority = minoritaire<s> | {un,le} {tiers,quart,cinquième,dixième}
whole = majoritaire<s> | contrôle | totalité | intégralité | 100 % | solde | le reste | reste
list = et d'autres comme | ainsi que | notamment | dont | y compris | parmi lesquels | parmi lesquelles | tels que | telles que | comme | à savoir | comprennent | comptent | figurent | on trouve | on compte
had = avait | avaient | avoir | ayant | s'était | s'étaient
beats = mandat<er> | devan<cer> | coiff<er> | supplant<er> | évin<cer> | {a,ont} chargé
we = nous | notre | nos
leader = chef de file | chefs de file | investisseur principal
past = déjà | auparavant | précédemment | l'an dernier | l'année dernière | à l'époque | il y a
veto = d'ores et déjà | milieu de terrain | défenseur | gardien de but | buteur | ailier | prêt à | prête à | prêts à | prêtes à | fusion nucléaire | fusion thermonucléaire | fusion des communes | tour de France | tour du monde | à son tour | contrat de travail | contrats de travail | contrat de mariage | crédit d'impôt | crédits d'impôt | à crédit | accord commercial international | point de vente | points de vente | vente au détail | ventes | chiffre d'affaires | prix de vente | en vente | mise en vente | pouvoir d'achat | gré à gré | projet de loi | accord de Paris | d'un commun accord | investissements étrangers | agence de notation | avec l'accord | offre d'emploi | offre et la demande | prêts immobiliers | transfert | joueur | attaquant | mercato | prix d'émission | carnet de commandes
    | passé son tour | passer son tour | droits de vote | les droits de vote | des droits de vote | les droits de douane | des droits de douane | les droits de l'homme | les droits de succession | les droits d'auteur | les droits d'inscription | les droits du travail | les droits des {salariés,femmes,consommateurs,actionnaires,travailleurs,patients,enfants,usagers,passagers} | tour de vis | tour de force | tour de passe-passe | tour d'horizon
both = les partenaires | les deux groupes | les deux sociétés | les deux entreprises | les deux partenaires | les deux parties | les deux compagnies | les deux constructeurs | les deux banques | les deux acteurs | les deux {assureurs,laboratoires,opérateurs,enseignes,distributeurs,fabricants,rivaux,concurrents,industriels,équipementiers,alliés,start-up,maisons,géants,établissements,fonds,éditeurs,associés}
owned = détenu{,e,s,es} | propriété | contrôlé{,e} | aux mains
    | détenteur | entre les mains | propriété de
    | que {possédait,détenait,contrôlait,possède,détient,contrôle} | qui appart{ient,enait} | appartenant | possédé{,e,s}
title = il représente | il porte sur | elle représente | elle porte sur | y consacr<er> | y invest<ir> | y ont renoncé | y a renoncé | l'opération | cette opération | la transaction | cette transaction | l'accord | cet accord | ce partenariat | le contrat | ce contrat | l'acquisition | cette acquisition | le rachat | l'offre | ce rachat | ce nouvel accord | le montant | l'affaire | le prix | la lettre d'intention | facture annoncée | coût total | l'offre ferme | le tour | le projet | la levée | le crédit | l'investissement | cet investissement
    | ce marché | le marché public | la cession | cette cession | la vente | cette vente | cette fusion | ce tour de table | le tour de table | cette levée | cette levée de fonds | la levée de fonds | ce financement | cette prise de participation | cette commande | la commande | ce prêt | le prêt | cette offre | ce chantier | cet emprunt | l'emprunt | cette enveloppe | ce rapprochement | le chèque | la facture | la note | le ticket
    | l'avait {payé,payée} | l'a {payé,payée} | les avait {payés,payées} | l'avaient {payé,payée}
    | le marché\, {attribué,notifié,remporté,conclu,d'} | le marché {attribué,porte,s'élève,représente,prévoit,comprend,court}
    | coût {des travaux,de l'opération,du chantier,estimé,de l'investissement,du projet} | {investissement,budget} {total,prévu,annoncé,estimé} | {montant,prix} {de la cession,du rachat,de la vente,annoncé,convenu} | {prix,valeur} {de la transaction,de l'opération,du marché} | prix du contrat | prix payé
service = maintenance | entretien | construction | modernisation | rénovation | exploitation | réalisation | conception | fourniture | livraison | installation | déploiement | gestion | ingénierie | hébergement | infogérance | nettoyage | restauration | production | fabrication | assemblage | transport | forage | logistique | collecte | traitement | {moderniser,rénover,construire,exploiter,déployer,équiper,fournir,livrer,gérer,réaliser,concevoir,installer,entretenir,bâtir,produire,fabriquer,assembler,héberger,développer,maintenir}
    | marché{,s} | travaux | prestation{,s} | commercialisation | distribution | décoration | habillage | restauration collective | surveillance | gardiennage | sécurité | formation | refonte | migration | dépollution | démantèlement | démolition | raccordement | refondre | décorer | démanteler | nettoyer | surveiller | sécuriser | acheminer | transporter | distribuer | commercialiser | imprimer | informatiser
state = le pays | l'archipel | la collectivité | le royaume | l'émirat | la monarchie | l'île | la région | la ville | la métropole | la municipalité | la commune | la capitale | l'armée | l'état-major | l'agglomération | le département

[status]
announced = {peut,pourra} être {prolongé,prolongée,renouvelé,renouvelée,étendu,étendue} | accepte l'offre | a accepté l'offre | acceptent l'offre | ont accepté l'offre | accord définitif | accepté de vendre
rumoured = serai{t,ent} en discussions | serai{t,ent} en pourparlers | en discussions | en pourparlers | selon la presse | selon des sources | selon plusieurs sources | discuterai{t,ent} | étudierai{t,ent} | envisagerai{t,ent} | lorgnerai{t,ent} | serai{t,ent} | auraient | s'intéresserai{t,ent} | pourrai{t,ent} | selon une source proche | rumeur<s> | négocie | négocient | serait sur le point | aurait | prêterait | négocierai{t,ent} | chercherai{t,ent}
    | sur les rangs | en lice | en passe de | sur le point de | croit savoir | croient savoir | réfléchirai{t,ent} | songerai{t,ent} | plancherai{t,ent} | tiendrai{t,ent} la corde | convoiterai{t,ent} | aurait approché | auraient approché | prêt{e,} selon
    | discut{e,ent} {d',de,d'un,d'une}
    | discute{,nt} avec | {tournerait,tourneraient} autour | {s'intéresse,s'intéressent} {à,au,aux} | serai{t,ent} intéressé{,e,s} | prêtait à
proposed = promesse{,s} {,unilatérale} {d'achat,de vente} | négociations exclusives | entend | entendent | envisage | envisagent | veut | veulent | souhaite | souhaitent | projette | projet de | propose de | proposé de | offre ferme | discussions exclusives | intention | prévoit de | prêt à | prête à | prêts à | étudie | étudient | étudier | devrait | candidat au rachat | a déposé une offre | espère | cherche{,nt} à | prévoi{t,ent} {une,son,leur} introduction | prévoi{t,ent} d' | prépar{e,ent} son introduction | propose | proposent | proposait | proposaient
    | réfléchi{t,ssent} à | song{e,ent} à | s'apprête{,nt} à | vis{e,ent} {une,son,leur} | ambitionn{e,ent} | se di{t,sent} prêt{,e,s} | remis une offre | remet une offre | déposé une offre | dépose une offre | formulé une offre | formule une offre | fait une offre | explor{e,ent} | recommand{e,ent} | mandaté | {a,ont} proposé
    | entam{é,ée} {des,les} {discussions,négociations,pourparlers} | entament {des,les} {discussions,négociations,pourparlers} | ouver{t,tes} {des,les} {discussions,négociations}
    | prépar{e,ent,ait} {son,leur} {entrée,arrivée} | {a,ont} approché | {étudie,étudient} {un,une,la,le}
completed = finalisé{,e,s,es} | finalise | finalisent | boucl{é,ée,és,ées} | bouclent | boucle | achevé{,e} | achève | a clôturé | clôturé | réalisé{,e} | définitivement | mené à bien | inauguré{,e} | s'est introduit | introduit{,e} ce | premier jour de cotation | réussit son | a réussi son | premiers pas en {bourse,Bourse} | a fait ses débuts | a rapporté | a permis de lever
    | a conclu {la vente,la cession,l'acquisition,le rachat} | finaliser | a été finalisé{,e} | est bouclée | est bouclé | parachev{é,ée,er} | parachève | closing intervenu
    | {transaction,opération,vente,cession,acquisition} a été {conclue,réalisée,bouclée,achevée} | la clôture | clôture de {son,sa,la,l'} | clôt {son,sa} | clos {son,sa}
amended = renégoci<er> | renouvelé{,e,s} | restructur{é,ée,és,er,e} | amend{é,ée,er} | révis{é,ée,er} | prolong{é,ée,er,e,ent} | avenant | remani{é,ée,er} | ajust{é,ée} | modifi{é,ée,er} | renégociation | ramené{,e} de | ramène de | abaissé{,e} de | relevé{,e} de | rabot{é,ée,er} | revu{,e} à la {baisse,hausse} | relèv{e,ent} {son,sa,leur} {offre,proposition} | relevé {son,sa,leur} {offre,proposition} | améliore {son,sa} offre | amélioré {son,sa} offre | relève son | relève sa | relevé son | relevé sa
    | étend{u,ue,re,ent} {son,leur,le} {partenariat,accord,contrat,alliance} | élarg{i,ie,it,issent,ir} {son,leur,le} {partenariat,accord,contrat,alliance} | reconduit{,e} | reconduisent | relèv{e,ent} à | surenchér{i,it}
    | {a,ont} revu | revoi{t,ent} | renégoci{ent,e}
    | {modifi,amend,révis}er les {termes,modalités,conditions} | {a,ont} modifié {les,le,son} {termes,modalités,conditions,prix}
terminated = jet{te,tent,er} l'éponge | y renonce | y a renoncé | y ont renoncé | ne se fera pas | n'aura pas lieu | mis fin | met fin | mettre fin | mettent fin | renon{cé,ce,cent,cer} | abandonn{é,ée,er,e,ent} | rompu{,e,s} | rompre | rompt | rupture | résili{é,ée,er,e} | annul{é,ée,er,e,ent} | enterré{,e} | enterre | échoué | échoue | expiré{,e} | rejeté{,e} | bloqué{,e} | caduc | caduque | capoté | retir{é,e,er,ait,a,era} son offre | jeté l'éponge | avorté{,e} | libéré de | dénoncé le contrat
    | repouss{e,é,ée,ent} {l'offre,son offre,une offre,cette offre,la proposition} | rejett{e,ent} | rejet{er,ait} | fin de non-recevoir | tomb{e,ent,er,ait} à l'eau | suspend | suspendu{,e} | suspendent | capot{e,ent,er} | n'ont pas abouti | n'a pas abouti | n'aboutira pas | n'ont pas abouties | tourn{e,é} court | dissou{t,s,te,dre} | dissol{vent,ution} | {a,ont} fait long feu | reste lettre morte | décliné | décline{,nt} {l'offre,la proposition} | refus{é,e,ent} {l'offre,l'offre de,la proposition} | claqu{e,é} la porte | dénonc{e,ent} {le,son,leur} {contrat,accord,partenariat}
    | ont échoué | a échoué
    | ne {donne,donnait,donnera,donnent,donnaient,donneront} pas suite | n'{a,ont,avait,avaient} pas donné suite | n'{avait,avaient} pas abouti | sans suite | le retrait de | retrait de {son,sa,l'} | {a,ont} jeté l'éponge | enterr{ent,er} | au point mort | mort-né | tombé{,e} à l'eau | passé son tour | laisse tomber | laissé tomber | fait machine arrière | faire machine arrière
    | tent{é,er,a} en vain | en vain | sans succès | {avait,avaient} {tenté,essayé} {de,d'} | {avait,avaient} déjà {tenté,essayé} {de,d'} | {avait,avaient} failli | {a,ont} failli | reporté{,e} sine die | mis un terme | met{,tent} un terme | mettre un terme | ne verra pas le jour | n'a pas vu le jour | {a,ont} dit non | éconduit{,e}
    | {résili,annul,abandonn}ait | jamais abouti

[amount_use]
price = un total de | prix de | prix d'achat | montant de | montant total | montant | pour | transaction | opération | évalué{,e,s,es} à | estimé{,e,s,es} à | valeur d'entreprise | d'une valeur de | valeur totale | à hauteur de | moyennant | facture | débours{e,é,er,era} | paie | payé | paiera | payer | dette comprise | dette incluse | dettes comprises | coût du projet | s'élève à | offre
per_unit = par action | l'action | par titre | le titre | par tonne | la tonne | par mois | par baril | le baril | par jour | par personne | par habitant | par client | par part | par salarié | de l'heure | par heure | par nuit | pièce | par unité | le mètre carré | brut par mois | nominal
revenue = chiffre{,s} d'affaires | CA | ventes | recettes | revenus | revenu | produits | d'activité | carnet de commandes | collecte | encours | actifs sous gestion | sous gestion | volume d'affaires
profit = bénéfice<s> | résultat<s> | résultat net | résultat opérationnel | perte<s> | perte nette | excédent brut d'exploitation | Ebitda | EBITDA | ebitda | marge | pertes | profit<s> | déficit | excédent
valuation = valoris{e,é,ée,ant,er,ait,erait} | valorisation | vaut | pesait | pèse
debt = dette<s> | dette nette | endettement | endettement net | désendettement | trésorerie | liquidités | passif
    | avance{s,} remboursable{s,}
fine = amende<s> | sanction<s> | pénalité<s> | condamn{é,ée,ation,e,ent,er} | dommages et intérêts | astreinte | indemnité<s> | dépréciation | provision<s> | charge | indemnisation | litige
dividend = dividende<s> | rachat d'actions | rachats d'actions
cost = coût<s> | coûts | surcoût | frais | budget | dépense<s> | facture d'énergie | loyer | économies de coûts | engagements en matière
pay = salaire<s> | rémunération<s> | bonus | prime<s> | indemnités de départ | honoraires
subsidy = subvention<s> | aide<s> | aides publiques | dotation<s> | crédit d'impôt | garantie de l'État | plan de relance | plan
saving = économies | synergies | ristourne | rabais | remise
fee = indemnité de rupture | frais de rupture | commission<s> | paiement initial | acompte | redevances | étapes | avance
other = capitalisation | capitalisation boursière | valeur boursière | valeur de marché | marché mondial | encours | fortune | au-dessus de | seuil | cap | investissement total du secteur | course | dont

[clause]
exclusivity = clause d'exclusivité | exclusivité | clause qui l'obligeait à utiliser exclusivement | utiliser exclusivement | à titre exclusif | exclusivement auprès | droits exclusifs | obligé à utiliser exclusivement | fournisseur{,s} exclusif{,s} | prestataire exclusif | partenaire exclusif | distributeur exclusif | plus exclusif | plus exclusive
right_of_first_refusal = droit de premier refus | droit de préemption | droit de première offre | droit de priorité | droit de première négociation | droit de premier regard
extension_option = option{s,} d'extension | option de prolongation | option{s,} de renouvellement | options de prolongation | option d'achat supplémentaire | possibilité de prolongation | renouvelable{,s} | reconductible{,s} | prolongeable{,s} | tacite reconduction | peut être {prolongé,prolongée,renouvelé,renouvelée,reconduit} | peuvent être {prolongés,renouvelés} | {pourra,pourrait} être {prolongé,prolongée,renouvelé,renouvelée,reconduit}
purchase_commitment = engagement d'achat | engagements d'achat | s'est engagé{,e} à acheter | se sont engagés à acheter | s'engage à acheter | s'engagent à acheter | s'est également engagé{,e} à acheter | engagés à nous acheter | commande minimale | volume minimum | s'est engagée à commander | s'était engagé{,e} à acheter | s'était déjà engagé{,e} | s'est engagé à commander | s'engage à commander | s'engagent à commander | s'est engagé{,e} à prendre | volume{,s} minimal | volumes minimaux | achat minimum | achats minimums
term = durée | durée ferme | durée totale | conclu{,e,s} pour | court sur | courant sur | s'étend sur | signé pour | valable

[clause_state]
removed = supprim{é,ée,ant,er,e,ent} | levé{,e} | abandonné{,e} | mis fin | met fin | retiré{,e} | annulé{,e} | plus d' | sans | libéré | renonce | libéré de | perd | perdu | abandonne{,nt} | disparaît | disparaissent | caduque{,s} | plus exclusif | plus exclusive | plus tenu{,e,s}
optional = option{,s} | possibilité | pourrai{t,ent} | pourra | peut | ultérieure | éventuel{le,}
