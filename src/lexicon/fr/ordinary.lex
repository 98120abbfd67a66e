# French: more ordinary words, by frequency in running text (lower case far more often than capital): counted in
# Europeana Newspapers (CC0), RELX (MIT), POPCORN (MIT). None of them is a name by itself.

[common]
abandonnant | abandonner | abandonnés | abattoir | abattre | abattu | abattue | abbé | abondante | abordage
abords | abri | absence | absents | absolument | absurde | abus | accent | accentue | accepta | acceptation
accepter | accepté | acceptée | accessible | accident | accidentelle | accidentellement | accidents | acclamé
accompagnait | accompagnement | accompagné | accompagnés | accompli | accomplir | accomplis | accomplit
accorde | accordés | accouru | accoururent | accourut | accroché | accrochée | accru | accueilli | accueillie
accusa | accusait | accuser | accusée | accéder | acheté | achevé | achèvement | acide | acquit | acquittement
acquitté | act | acte | actes | active | activement | activer | actrice | actual | adapter | adaptés
adduction | adieu | admettre | administra | administratif | administrer | administré | administrés | admirable
admirablement | admiration | admire | admirer | admis | admise | admises | admission | adolescent
adolescents | adoptés | adorait | adressait | adressant | adresse | adresser | adressé | adressée | adressées
adressés | adultes | adversaires | adverse | adéquats | affaissa | affectation | affection | affections
affectueusement | affecté | affermée | affiches | affirmant | affirmation | affirmé | affrontements
afférentes | africain | africaine | africaines | aggravée | agi | agir | agissait | agissements | agit
agresseur | agresseurs | agression | agressions | agressive | agressée | agréable | agrément | aider
aiderait | aidé | aient | aiguille | aiguë | ail | aimable | aimait | aimerait | aimé | aine | ainé | air
ais | aise | ait | alarme | albinos | album | albums | alcool | alentours | alerte | alerter | alerté
alertés | algériens | aliments | alla | allaient | allais | allait | allant | allemandes | aller | allergique
allez | alliées | alliés | allocation | allocations | allongé | allons | allumage | allumait | allumer
allumette | allumé | allure | allures | allé | allégations | alné | alternativement | altitude | amant
amants | amateur | ambulance | ambulances | ambulanciers | amendements | amener | amené | amenée | amertume
ami | amiable | amical | amicale | amie | amiral | amiralissime | amis | amitié | ammoniac | ammonium
amnistie | amont | amour | amphithéâtre | ampleur | amuser | amène | améliorent | améliorer | améliorées
aménagé | anarchie | anc | anciennement | and | anglaise | angoisse | angoisses | animal | animation | animaux
animés | anneaux | annexe | anniversaire | annonça | annonçant | annuelles | année | années | anonyme
anonymes | ant | antenne | anti | antibiotiques | antérieurement | aot | apercevait | apercevoir | aperçoit
aperçu | aperçue | aperçus | aperçut | apogée | app | appa | apparaissait | apparaît | apparence | apparition
appartement | appartements | appartenait | appartenant | appartient | apparu | appela | appelait | appelant
appeler | appellent | appelé | appelée | appelées | appelés | applaudi | applaudir | applaudissements
application | appliqué | appliquée | apportant | apporté | apprend | apprendre | appris | apprit | approcha
approvisionnements | appréciation | apprécier | apprécié | apprêtait | appuya | appât | aprèsmidi | apôtres
arabe | arbre | arbres | archevêché | archevêque | archéologie | ardoises | ares | arguments | arme | armes
armoire | armoires | armé | armés | arracha | arrachait | arracher | arrachées | arrestation | arrestations
arriva | arrivait | arrivant | arrivent | arriver | arrivèrent | arrivé | arrivés | arrière | arrondissement
arrondissements | arrêta | arrêtèrent | arrêté | arrêtée | arrêtées | arrêtés | arsenal | art | artifice
artillerie | artisanale | artiste | artistes | artistiques | arts | asiatique | asphyxiés | aspirant
assaillants | assassin | assassinat | assassins | assaut | assigna | assis | assise | assises | assistaient
assistait | assistance | assister | assisteront | assisté | assistés | assit | association | associations
associés | assommé | assurer | assuré | assurée | assurément | athlète | athlétisme | atmosphère | atroce
attaché | attachée | attachés | attaquer | attaqué | attaquée | atteindre | atteintes | atteints | attelage
attelé | attenant | attendaient | attendait | attendent | attendit | attendues | attentat | attentats
atterri | atterrir | atterrissage | attirer | attiré | attitude | attr | attractions | attraper | attrayante
attribue | attribuer | attribution | attribué | attristé | aube | auberge | audacieux | audessous | audience
augmenté | aui | aujourd | aurais | auspices | aussitôt | australiennes | authentique | autographes
automobiliste | autopsie | autorisée | autoroute | avais | avancé | avants | avançait | aventure | avenue
aveu | aveuglait | aveugle | aveux | avez | aviateur | aviez | aviron | avise | avisé | avisées | avons
avortement | avouer | avoué | avoués | azote | aérien | aérienne | aéroplanes | aéroport
bacille | bactérie | bactéries | bagarre | bagues | bai | bain | bains | bal | balança | balcon | ball | balle
balles | ballet | ballon | ban | bande | banderole | banderoles | bandits | banlieue | bannière | banquet
barbe | barges | barrage | barrages | barres | barrières | bas | basket | basque | basse | bassin | bastion
bat | batailles | bataillon | bataitle | battait | battant | batteur | battra | battre | battu | battus
baïonnette | bea | belles | belligérants | berceau | besogne | biais | bibliothèque | bicyclette | bicyclettes
bidons | bienfaisance | bienfaits | bienheureuse | biens | bienveillant | bijouterie | bijoux | bio
biologiques | bios | bis | bière | blague | blanc | blanche | blanches | blancs | blessa | blessant | blesser
blessure | blessures | blessé | blessée | blessées | blessés | bleu | bleue | blindé | blindés | blocs
blouse | blouses | blues | blés | boire | bois | boite | bombardement | bombardé | bombe | bombes | bonbons
bonheur | bonis | bonté | bord | bordant | bords | bordure | botte | bou | bouche | boucher | bouchers
bouchon | bouchons | bougies | boulanger | boule | boulevard | bouleversé | boulons | bourg | bourgeois
bourre | bout | bouteille | bouteilles | bouton | boyau | brancard | brancards | brandi | brandissant
braquage | brave | braves | bravos | breton | brevetées | brigade | brigades | brigadier | brillant
brillante | briques | briquet | brisa | brise | briser | brisquards | brisé | brisée | brisées | brièvement
broderie | bronze | bruit | bruits | brumeux | brun | bruns | brusque | brusquement | bruyante | brèche
brûlaient | brûlait | brûlant | brûle | brûler | brûlé | brûlée | brûlées | brûlés | bulbes | bulgare
bulletin | bulletins | bus | buveurs | bâton | bâtons | bébé | béchers | bénéficier | bénéficié | bénévoles
béton | bûche | bœuf
cabaret | cabaretier | cachait | cachets | caché | cadavre | cadavres | cadet | cadran | café | cage | cagoule
cagoulé | cagoulés | cale | calme | calmer | calmés | camarade | camaraderie | camarades | cambriolage
cambrioleurs | cambrioleuse | cambriolé | camelots | camionneurs | camp | camping | caméra | caméras
canadiennes | canal | canapé | canaux | cancer | candidature | cannabis | canne | canon | canonnier | canons
canot | cantonale | cantonnier | caoutchouc | cap | capitaine | capitaines | capitale | caporal | capot
capturés | caractère | caractérisait | carbone | carbonisé | cardiaque | cardinal | cardinaux | cargaison
cargaisons | carnage | carnaval | carreau | carrière | cartel | cartomancienne | carton | cartonnerie
cartons | caserne | casque | casques | casquette | cassation | cassées | catastrophe | catastrophique
catholique | catholiques | cathédrale | cathéter | cau | causant | causé | causée | cavalerie | cavaliers
cave | caveau | caves | ceinture | cellule | celte | cent | centiares | centimes | centimètres | cents
cercle | cercueil | cercueils | certain | certaine | certainement | certificat | certitude | cerveau
cessation | cesse | cessent | cessé | cest | chair | chaire | chaise | chaleur | chaleureusement | chaleureux
champagne | championnat | chance | chances | changé | chanoine | chanson | chansonniers | chant | chante
chanteur | chanteurs | chanteuse | chants | chanvre | chaos | chapeau | char | chargeait | chargement
charger | chargé | chargée | chargées | chargés | charité | charmante | charpentiers | charron | chars
chasse | chasser | chasses | chasseurs | chat | chaudes | chauds | chauffage | chauffeur | chauffeurs
chaussures | chaussée | che | chemineau | cheminée | cheminées | chemise | cherchaient | cheval | chevaliers
chevaux | cheveux | chien | chiens | chiffonnier | chimique | chimiques | chinoises | choisi | choisir
choléra | choristes | chronique | chuté | chômage | chœurs | cidessus | cien | cigale | cigares | cigarette
cigarettes | cimetière | cimetières | cinquantaine | cinquième | cinématographe | cinématographique
circonscription | circonstance | circonstances | circuit | circulaient | circulaire | circulation | circuler
cire | cite | citer | citerne | citernes | citons | citoyenne | civil | civile | civiles | civils | civière
clair | clairon | clairs | clandestin | clandestine | clandestines | clandestins | clarté | classique
classiques | classé | clef | clefs | close | cloué | clouée | clown | clôturer | clôturée | cocaïne | cocher
cocktail | cocktails | coeur | coffre | coiffé | coin | coincée | coins | col | collant | colle | collecte
collection | coller | collision | collège | collèges | collègue | collègues | collégien | colon | colonel
colonie | colonnes | colère | com | combat | combats | combattants | combattons | combattre | combien
combinaison | combinaisons | combler | comique | comiques | commandant | commandants | commandement | commandé
commence | commencement | commencent | commencer | commencé | commença | commençant | commerçants | commettre
commis | commissariat | communal | communale | communications | communiquer | comp | compacte | compagne
compagnes | compagnon | compartiment | comparu | comparés | compatriotes | complice | complices | complot
complète | complètement | complémentaires | compléter | comportant | compositeur | composition | composé
composée | comprenait | comprenant | comprennent | comptait | comptant | compétentes | comte | comté
comédienne | con | concentré | concerne | concernés | concierge | concierges | concorde | concours | concédé
condamnation | condamnations | condamne | condamner | condamné | condamnée | condamnés | conditionnement
conditionné | condoléances | conducteur | conductrice | conduire | conduisait | conduisant | conduisit
conduit | conduite | conduites | conduits | confinement | confié | confiée | conformément | confronté
confrère | congestion | congé | congédier | connais | connaissait | connaissances | connaissant | connaisse
connaissent | connaît | connaître | connu | connue | connues | connus | connut | consacré | conscience
conseillé | consent | conservateur | conservation | conserver | conserves | conservé | conservés | considère
considérable | considérables | considération | considérée | considérés | consigne | consignes | consiste
consolation | consommer | constat | constata | constatait | constatations | constate | constater | constaté
constatée | constituait | constitue | construite | construits | consul | consulta | conséquent | contacter
contacté | contactée | contactés | contagieuse | contamination | contaminé | contaminées | contaminés | conte
contenaient | contenait | contenance | contenant | conteneur | contenir | content | contenta | continua
continuation | continué | contraception | contraceptives | contracter | contracté | contraint | contraire
contrebande | contrefaites | contribuable | contribuer | contribué | contrôler | contusions | convaincre
convaincu | conviction | conviendra | convient | convives | convié | conviés | convoqué | conçue | copies
coque | cor | corbillard | corde | cordial | cordialité | cordonnier | corps | correctionnel | correspondance
correspondant | correspondants | corruption | cortège | cosaques | cosmétique | costume | cote | coton | cou
coucha | couchait | coucher | couché | coudre | coule | couleur | couleurs | coulisse | coulisses | coulé
coupable | coupables | coupe | couple | coupure | coupures | courage | courageux | courants | coureur
coureurs | couronné | courses | courtoisie | couru | courut | cousins | couteau | couteaux | coutume
couturière | couvert | couverte | couvertures | couvreur | couvrir | coûtera | coûté | craindre | craint
craquer | crash | crasher | crashé | creux | cri | cria | criant | crient | crime | crimes | criminalité
criminel | criminelle | criminels | criquets | cris | croire | crois | croit | croyait | cru | crue | crâne
crème | cuirassiers | cuisine | cuisines | cuisinier | cuisiniers | cuisinière | cuisse | cuit | cuivre
culinaire | cultivateur | cultivatrice | culturels | curieux | curé | cycliste | cyclistes | cyclone | câble
cédera | célibataire | célèbre | célèbrent | célébration | célébrer | célébré | côte | côtes | cœur
daille | dames | dangereux | danse | danses | danseuse | dater | davantage | debout | dedans | degré | degrés
dehors | delà | demanda | demandait | demandant | demandeurs | demandée | demeurait | demeurant | demeure
demeuré | demeurées | demi | demie | demoiselle | denrées | dens | dentelle | dents | der | dermatologue
dernièrement | derrière | descendait | descendant | descendit | descendre | descendu | descendues | descendus
descente | desquelles | dessein | desservait | dessous | dessus | destiné | destinées | destinés | destruction
det | deu | deuil | devaient | devait | devant | devanture | devenant | devenu | devenue | devenus | devez
devoir | devra | devront | diabète | diagnostic | diamant | die | diffusé | diffusée | diffusées | différence
différences | différentes | différents | différé | dignes | dimanches | diminution | diplomatique | dir | dira
dire | direc | dires | dirigea | dirigeait | diriger | dirigé | dirigée | dirons | dis | disaient | disait
disant | discipline | discrète | discrètement | discrétion | discuter | disent | disgrâce | disparaissait
disparaître | disparition | disparu | disparues | disparurent | disperser | disponibilité | disponible
disponibles | disposait | disposition | dispositions | disposés | dispute | dissolution | dissoudre | dissoute
distance | distingué | distingués | distraire | distribua | distribue | distribuer | distribué | distribuées
distribués | district | dit | dite | dites | dits | divin | divorce | divorcée | dixième | dnns | docteur
doctorat | documentaire | doigts | doléances | dom | domaniale | domestique | domicile | domiciliée | donna
donnaient | donnait | donnant | donnés | dor | dormant | dormir | dos | dose | doté | douane | douanes | douce
doucement | douilles | douleur | douloureuses | douter | douteuse | douté | douzaine | douzième | doyen
dragons | dramatique | drapeau | drapeaux | draps | dresse | dressé | drogue | drogues | drôle | due | dum
dune | duns | durent | duré | dus | dut | dysfonctionnement | débarrasser | débit | débitant | débitante
débordés | débris | débuté | décennie | déception | décerné | déchets | déchu | décidée | décis | décisive
déclara | déclarés | déclenché | déclenchée | décombres | décor | décoration | décoré | découvert | découverte
découvertes | découverts | découvrent | décret | décrets | décrits | décrété | décès | décédé | décédée
dédommagement | défaillance | défendre | défendu | défenseurs | défiler | défilé | définitif | définitifs
définitive | définitivement | déflagrations | déforestation | défunt | défunte | dégage | déguster | dégâts
dégénéré | déjeuner | délicatesse | délinquants | délit | délivrée | délégation | délégué | délégués
démantelé | démarche | démarches | démarré | dément | démenti | démissionnaire | démissionner | démissionné
démocrate | démocrates | démocratie | démocratique | démolir | déménagé | dénommé | dénoncé | dénonçant
dénote | départemental | départementale | départementaux | dépasse | dépassât | dépassé | dépeint | dépend
dépit | déplacer | déplacées | déployé | déployés | dépositaire | déposition | déposée | déposées | déposés
dépouille | dépouillé | député | députés | dépêchés | dérailler | dérobé | dérobés | déroulait | déroule
déroulement | déroulé | déroulée | déroulés | désaccord | désarmer | désarmés | désastre | déserte | déserteur
désespoir | désespéré | désespérés | désigner | désigné | désignés | désir | désirant | désordre | désordres
détachées | détecté | détendre | déterminer | détournement | détourner | détresse | détrousseurs | détruire
détruit | détruite | détruites | détruits | dévalisé | dévastateur | développé | déversé | dévouement | dîner
effectuent | effectuer | effectué | effectuée | effigie | effondrement | effondré | efforçant | effroyable
embarque | embarquer | embarquera | embarras | embouteillage | embrasement | embrasé | emmener | emmené
emmenée | emmenés | emmène | empara | emparer | empereur | empire | emploie | employeurs | employée
emportait | emporter | emporté | empreinte | empressa | empressés | emprisonnement | empêche | empêcher
empêché | encastré | enceinte | enceintes | encontre | encouragé | endommagé | endommagée | endommagées
endommagés | endroit | endroits | endémique | enferme | enflammer | enflammé | enfoncèrent | enfui | enfuir
engagea | engageait | engagé | engagée | engagés | engendré | engin | engrais | enlever | enlevé | enlevée
enlèvement | ennemi | ennemie | ennemies | ennemis | ennuis | ennuyant | enorgueillit | enquérir | enquêter
enregistrement | enregistré | enregistrée | enrôler | enseignant | enseignement | entamé | entendait
entendant | entendit | entends | entendu | entendus | enterrer | enthousiasme | enthousiaste | entier
entière | entièrement | entouré | entra | entraient | entrainé | entrait | entraver | entraînant | entraîne
entraîner | entraîneur | entraîné | entrent | entreposés | entrepreneure | entrepôt | entretenir | entretenu
entrevue | entrèrent | entré | entrés | envahi | enveloppe | enveloppes | environnementale | environs
envisagée | envoya | envoyant | envoyer | envoyé | envoyés | ers | escadron | escadrons | escale | escalier
escorte | espadrilles | espagnole | espagnols | esprit | espèce | espère | espèrent | espérer | essaya
essayaient | essayant | essayé | essence | essentielle | essentiellement | estomac | estrade | etc | eue
eurent | eus | eussent | eut | exactement | exacts | exagérée | examen | examens | examiner | examinera
excellence | excellent | excellente | excellents | exception | exceptions | excessifs | excessive | exclus
excuse | excéder | exercer | exercé | exige | exiger | exil | existantes | existe | existence | exister
expertises | explications | expliquait | expliquer | expliqué | exploitait | exploration | explose | exploser
explosion | explosé | expose | exposé | exposée | exposés | expression | exprimait | exprimer | exprimé
exprimée | exprimés | expédition | expérience | expériences | expérimenté | externat | extincteur
extincteurs | extraordinaire | extrême | extrêmement | exécution | exécutés | eût
faciale | facile | facilement | faciles | facultés | fai | faiblesse | faim | faisaient | faisait | faisant
faite | faites | fallait | fallu | fameux | famine | fans | fantaisie | fantaisiste | fantassin | fantassins
farine | fasse | fatigué | faubourg | faubourgs | faudrait | fausse | fausses | faut | fauteuil | fauteuils
fauteurs | fauves | faveur | favorable | façon | fenêtre | fenêtres | fer | fera | ferais | ferait | ferez
fermer | fermier | fermée | fermés | feront | ferrée | festival | festivités | feutre | fiacre | fiait
fiancé | fidèle | fidèles | figure | figurines | fille | filles | filmer | filmé | financé | fini | finir
finit | fioles | fis | fit | fixation | fixe | fixer | fixé | fixée | fixées | fièvre | flagrant | flamme
flammes | fleur | fleurs | fleuve | flot | flottait | flottille | fluorhydrique | flyers | fléau | fléchit
fnce | foie | foire | folie | fonciers | fonction | fonctionnait | fonctionner | fonctions | foncé | font
for | forcée | forcément | forcés | formel | formellement | forment | formidable | formé | formée
forteresses | forum | fosse | fossé | fou | fouilla | fouillant | fouilles | foule | four | fourgon | fourni
fourrage | fous | foyer | fractions | fracturé | fracturée | franchement | franco | frappe | frappent
frapper | frappé | frappée | frappés | frauduleusement | freiner | freins | frigorifique | froid | froide
froideur | frontière | frontières | frère | frères | fréquent | fréquentes | fréquenté | fugitifs | fugitive
fuir | fumer | fumée | fumées | fusil | fusillade | fusillades | fusils | fusionné | fusée | fâche | fâcheuse
fédéral | fédérale | fédérales | fédérative | fédéraux | féliciter | félicité | féminin | féminine | féroce
fêles | fête | fêtes | fêté | fît | fûmes | fût | fûts
gage | gagna | gagnent | gagné | gai | gaillard | gais | gala | galerie | galop | gang | gants | ganté | gar
garage | gardes | gardien | gardiens | gardé | gardés | garni | garnie | garnies | garnison | gars | garçon
garçons | garée | gazomètre | gelée | gelées | gendarmerie | gendarmes | gendre | genre | gens | gent | ges
geste | gestes | gigantesque | gisant | glace | glaces | gle | glissade | glissement | glissé | gloire
glorieux | goitre | goitreux | goitrigènes | gorge | gourdins | gouvernementale | gouvernementales | goélette
goût | goûts | grade | gradins | graffités | graisseuse | grammes | grandeur | grandi | gratuite
gratuitement | gratuits | grave | gravement | graves | grec | grecque | grenades | grenier | grille | grilles
grimpant | grippe | gris | grises | grièvement | grosseur | grossir | grue | gréco | grévistes | grêle | gue
guidon | guise | guitare | guitariste | guère | guérir | guérison | guérit | génie | génisse | généralisée
généreux | gérer | gêner | gîte
habilement | habileté | habillement | habillé | habillée | habillés | habitaient | habitait | habitation
habitations | habite | habitent | habitude | habitudes | habituellement | haie | haine | hallucination
hameau | hand | handicapés | hangar | happé | harmonie | harnais | hasard | hautement | herbager | herbes
herboristes | heu | heur | heurta | heurté | hideuse | hijab | hip | hippique | hippodrome | historiens
hommage | honneur | honnêtes | honorable | honoraire | hop | horreur | horrible | hospitalisation
hospitalité | hostilité | hou | hui | huile | humain | humaine | humaines | humains | humanitaire | humanité
humeur | hygiène | hyperinflation | hâte | hélicoptère | hélicoptères | héroïne | héroïque | hésitation
hésiter
identifiant | identification | identifier | identifié | identifiée | identifiés | identité | ies | ignor | iin
illustrations | illustre | illégaux | immatriculation | immense | immigrés | imminente | immobilisés
immédiatement | impasse | imperméables | impliquant | implique | importantes | importe | imposant | imposer
imposé | impraticables | impression | impressionner | impressionné | impressions | improviste | inadvertance
inanition | inattendu | inauguration | incendié | incendiée | incendiées | incidents | incité | incline
inconnu | inconnue | inconnues | inconscient | inconsciente | inconvénients | incorporation | inculpation
inculpé | inculpée | indication | indications | indigents | indignes | indiquant | indique | indiquer
indiqué | indiquée | indiquées | indiqués | indirectement | indispensable | indisposition | individu
individuel | individuelle | individus | indûment | inerte | inexacte | inexcusabilité | inf | infanterie
infectieuse | infection | infiltré | infirmier | infirmière | inflammable | inflammatoires | informel
informer | informé | informée | infortunée | ingénieure | ingéniosité | inhumation | initié | injures | inn
inondation | inondations | inondée | inondées | inondés | inquiet | inquiète | inquiétait | inscription
inscriptions | inscrire | inscrit | insecticide | insertion | insister | insisté | inspecteur | inspecté
inspire | inspiré | installer | installé | installée | installées | instant | instants | instructions | insu
insuffisance | insulter | insécurité | intact | intelligent | intense | interdire | interlocuteur | internat
internes | interprète | interprètes | interprétation | interprété | interprétée | interrogatoire | interroger
interrompre | interrompu | interrompue | interruption | intervenir | intervenu | intervenues | intervenus
intime | intimes | intimité | intitulé | intoxication | intrigue | introduire | introduite | intrus
intéressant | intéressante | intéresser | intérieur | intérieure | inutile | inutiles | invalides | inventaire
investies | investigations | invitant | invitation | invite | invité | invités | inédits | ira | irai | ire
irritations | isolement | isothermiques | issue | issus | ivoirienne | ivre | ivresse
jadis | jalousie | jaloux | jambe | jambes | jaune | jet | jeta | jetait | jetant | jeter | jetèrent | jeté
jetée | jeudis | jeunesse | joailliers | joie | joindre | joint | jointe | joints | joli | jolie | jolies
jouaient | jouait | jouant | joue | jouer | jouets | joueurs | joueuses | jouir | jouissait | journalier
journaliers | journalière | joué | jouée | joués | joyeuse | joyeusement | joyeux | judiciaire | jugea | juger
juguler | jugé | jugée | jumelles | jury | jus | jusqu | justesse | justifier
kilomètres | kilos | kits | krach
label | laborantin | lac | lacrymogène | lacrymogènes | ladite | laine | laissa | laissait | laissant | laisse
laisser | laissé | laissée | laissés | laitiers | lamentable | lampadaires | lampe | lampes | lances | lancés
lanterne | lanternes | lança | larges | largeur | largué | larguée | larmes | latitude | lauréats | laver
lente | lentement | leva | levant | leçons | lias | liberté | librement | libérale | libération | libéraux
licenciés | lie | lier | lies | lieut | lieutenant | lii | lin | linge | lions | liquidation | liquide
liquides | liquidités | lis | lisent | lit | literie | lithographes | lits | littéralement | littérature
livrer | livrets | livré | livrés | lié | liés | localisé | localisée | locataire | locataires | location
locomotive | locomotives | log | logis | loisir | longitude | longues | longueur | lorsqu | loup | lourdement
lourds | loué | louée | loyalement | loyer | lrar | lueur | lumière | lune | lunettes | lutter | lycéens
lycées | lyrique | lâchez | lâché | lès | lèvres | légal | légale | légales | légation | léger | légers
légionnaires | législation | législatives | législature | légiste | légitime | légère | légèrement | légères
lés
mafin | magi | magistrat | magistrats | magistrature | magnifique | maigre | maintenir | maintenu | maintes
major | majors | malade | malades | maladie | maladies | malaise | malencontreusement | malfaiteur
malfaiteurs | malfrats | malheur | malheureuse | malheureusement | malheureux | malin | maltraitance
maltresse | maltresses | mande | mandé | mange | manger | mangé | manifestantes | manifestations | manifeste
manifestement | manifester | manifesté | manipulation | manière | manières | manoeuvre | manquait
manquements | manqué | mansardes | mar | marchait | marchand | marchande | marchandise | marchandises
marchant | marche | marchent | mare | margarine | mari | mariages | marins | maris | maritime | maritimes
marié | mariés | marmite | marocaine | marquait | marquer | marqueurs | marqué | marquée | marrons | maréchal
marée | masque | masques | masqués | massacre | massage | mat | match | matelots | matinale | matinée
matinées | matraques | matérielle | mauvais | mauvaise | maçon | maçonnerie | maître | maîtres | maîtresse
maîtriser | maîtrisé | men | menacer | menacé | menacée | menait | mendicité | menottes | mensuelle | ment
mentales | menti | mention | mentionnant | ments | menuisier | menées | mer | merveilleux | messe | messieurs
met | metal | mets | mettait | mettant | mettent | mettre | mettront | meuble | meubles | meules | meurt
meurtre | meurtrier | meurtriers | mexicaine | mexicaines | micro | microbes | micros | midi | mil
militairement | militante | militants | milles | millionnaire | mineur | mineurs | minibus | ministériel
ministérielle | minoterie | minuit | miracle | mirent | miroir | misère | misérable | mit | mitraillettes
mitrailleuses | mixte | mobi | mobilier | mobiliers | mobilisé | mobilisées | mobilisés | mocques | modeste
modestes | modifications | modifié | moindre | mois | moitié | momentanément | momies | monstrueux | montaient
montait | montent | montra | montrait | montre | montrent | montrer | montres | montré | montèrent | monté
montées | monétaire | monétaires | morale | morales | moralité | morceau | morceaux | mordit | morgue
morsure | morte | mortel | mortelle | mortes | mortuaires | motif | motivé | moto | motos | mou | mouchetage
moulinet | moulinets | mourut | mousse | mufle | multicolores | multiples | muni | municipales | municipalités
municipaux | munie | munis | munitions | mur | murmura | musical | musicale | musicien | musulman | mystère
mystérieux | mène | mécan | mécanicien | mécaniciens | méchant | mécontent | mécontentement | mécontents
médaille | médecine | médical | médicale | médicales | médicaux | méfaits | mégaphone | mémoire | ménagère
mérite | mériter | métallique | métallurgiques | métaux | métrique | métro | môme
nage | nains | nais | naissance | nait | narco | nard | natal | natale | nationaliste | nationalité | nature
naturelle | naturelles | naufrage | navigation | neige | neiges | nes | nets | nettement | nettoyer
nettoyeur | nettoyé | neuses | neutres | nez | nia | nie | nient | nitrate | nièce | nne | nns | nnus | noble
noir | noire | noires | noirs | nombreuse | nommer | nommés | nonagénaire | normal | normale | notabilités
notaires | notons | nourri | nourrir | nourrissons | nourriture | noyade | noyé | nuages | nuageux | nulle
nullement | nécessaire | nécessaires | nécessitant | nécessite | nécessiteux | nécessité | nécessités | née
nôtres
objections | oblige | obligé | obligée | obligés | obscurité | observation | observer | obstacles | obstruées
obsèques | obtempérer | obus | obéir | occasionnée | occidentale | occupait | occupation | occupe | occupé
occupée | occupées | occupés | oeil | oette | oeuvre | off | offert | offerte | offerts | officiels | officier
officiers | offrir | ois | oit | olympique | ombre | omnibus | oncle | one | ons | onzième | opposant
opposants | opposer | opposera | opposé | opposée | opté | opère | opèrent | opérer | opéré | opérées | orage
orchestre | orchestré | ordonnance | ordonnances | ordonné | oreille | org | organes | organisateurs
organise | organisent | organisé | organisée | orges | originaire | orphelinat | ort | ose | oserait | otages
oublie | oublier | oublié | outrages | ouvrant | ouvrez | ouvrit | ouvrières | ovation | over | oxyde
oxygène | ozone
pacage | pacifique | paille | pain | pair | pairs | paix | palais | palmarès | pancarte | pancartes | pandémie
panique | panne | pantalon | paquebot | paquet | paquets | parachute | parade | paraffine | parages
paraissait | paraissent | parait | paraitre | paraît | paraître | parcelles | parcouru | pardessus | pardon
pare | pareille | pareils | parfait | parfaite | parfaitement | parfumerie | parisienne | parisiennes
parking | parlait | parlant | parle | parlent | parler | parleur | parlé | parquet | partait | partent
parterre | participantes | participer | participé | partiel | partira | partis | partisans | partition
partout | paru | parut | parvenir | parvenue | parvenus | passa | passagers | passagère | passaient | passait
passant | passants | passent | passeport | passerelle | passionne | passions | passons | passées | passés
patiente | patrie | patrimoine | patriotique | patrouille | patrouilles | pauvre | pauvres | pauvresse
pavillon | pavillons | pavot | paya | payée | payés | peau | peine | peint | peinte | peintre | peintres
peinture | pelles | peloton | peluches | penchant | pendit | pensait | pense | pensent | penser
pensionnaires | pensons | pensé | pensée | pente | percuté | percutée | perdait | perdus | permanent
permettait | permettant | permettrait | permission | perplexe | perpétuellement | perquisition | pers
persiste | personnages | personnalités | personnellement | persuadé | perturbation | pesait | pesticides
peuples | peur | pharmacien | pharmacies | philosophie | photographie | physique | phénol | phénomènes | piano
pieds | pierres | piller | piloter | pilules | pince | pioche | pipes | pirouette | pistolet | pitié | piège
piégé | piéton | placardées | placements | placent | placée | placées | placés | plage | plaidoirie | plaies
plaisir | planches | plantation | plantations | plantes | planté | plaque | plate | plates | pleine | pleins
plomb | plongé | plu | plua | plâtrier | poche | poches | poignardé | poignet | poing | poings | poissons
poitrine | policier | policiers | policière | politicien | polluants | pollution | pommes | pompiers | pont
pop | populaires | populations | porta | portable | portables | portaient | portail | portait | portant
portemonnaie | portent | porter | porteur | portière | portugais | portugaise | porté | portées | possession
possibles | possède | postulants | posté | postées | posé | potager | poteaux | pots | pou | poubelles
poudre | poudres | poulailler | poules | poulet | poumons | pourra | pourront | poursuivait | poursuivi
poursuivis | poursuivre | pourvoi | pourvoir | poussa | poussaient | poussant | poussé | poussés | pouvaient
pouvait | pouvant | pouvez | pouvons | poxvirus | poète | prairie | pratiqué | pratiquée | prem | prenaient
prenait | prenant | prescriptions | prescrit | pressés | pria | prie | primaire | primitive | primordial
princesse | principa | pris | prisonnier | prisonniers | prit | privées | pro | probable | probablement
probatoire | probité | prochains | proclamation | proclamé | proclamés | procurer | procureur | procéder
procédé | prodigués | produite | produites | professeure | profitait | profiter | profité | profond | profonde
profondément | programma | progressistes | progressivement | progressé | prohibitive | projectiles
projections | projeter | projeté | prolongement | prolonger | prolongée | prolétariat | promenade
promenaient | promis | prononcé | prononcée | prononcés | propager | propagé | propagée | proposa | proposait
proprement | propreté | protagonistes | protestaient | protestataires | protestation | protestations
proteste | protester | protesté | protégeons | protéger | protégé | protégés | prouver | provenant | provient
provinces | provinciale | proviseur | provisoire | provisoirement | provisoires | provoquant | provoquer
provoqué | provoquée | proximité | prr | pré | préalablement | précaution | précautions | précieuses
précieux | précipitamment | précis | préciser | précises | précédemment | précédente | précédents | préfecture
préfets | préférable | préféré | préjudice | prélevés | prématuré | prématurée | prématurément | prénom
préoccupation | préoccuper | préparait | préparé | prés | présager | présenta | présentait | présentant
présentement | présenter | présentes | présents | présentée | présentés | préservatifs | présidait
présidentiel | présidentielle | présidentielles | présider | présidé | présidée | prétend | prétendre
prétendu | prétextant | prévaloir | prévenait | prévenir | prévention | prévenu | prévoient | prévoyait
prévues | prêtant | prêtre | psychologique | publications | publier | publierons | publiquement | pudeur
puissante | puisse | puissent | puits | pupitre | pur | purent | pustules | put | pâle | pâtisserie | pèse
péage | péche | pélerinage | pélerins | pénible | pénètre | pénétra | pénétrait | pénétrer | pénétré | péril
périodiques | péripéties | péruvienne | pêche | pêcheurs | pût
qne | qni | quai | quais | qualifié | qualifiés | quantité | quarantaine | quarante | quasiment | quelconque
quelconques | quelqu | querelle | querelles | quinzaine | quitta | quitté | quête
race | racisme | raconté | radiation | radiations | raffinerie | rage | rain | rait | rallier | ramener
ramenée | ran | randonnée | rangé | rapides | rapidité | rappeler | rappelé | rapporteur | rapporté
rassemblement | rassembler | rassemblées | rassemblés | rassuré | ratafia | rattraper | rayon | rayons
rebelles | recevait | receveur | recevoir | recevons | recevra | recevront | rechange | rechercher
recherchés | recommandations | recommandé | recommandés | reconnaissent | reconnaît | reconnaître | reconnu
reconnue | reconstruction | reconstruire | recourir | recrutement | recteur | recueilli | recueillies
recueillir | recueillis | reculé | redevenu | redire | refermer | refuge | refusa | refusait | refusent
regagnait | regagner | regagnèrent | regardant | regarder | registre | regretté | regrouper | reine | rejets
rejeté | rejetée | rejoints | relatant | relatif | relatifs | relative | relativement | relatives | releva
relevant | relever | relevées | relevés | relèvement | remarquables | remarquer | remarqué | rembourser
remerciement | remerciements | remercier | remercié | remettra | remettre | remis | remit | remontait
remonter | remorque | remorqueur | remplacement | remplacer | remplacé | remplacée | rempli | remplie
remplir | remplis | remplissait | remplit | remuer | remède | remédier | ren | rencontra | rencontrer
rencontré | rend | rendaient | rendait | rendant | rendent | rendez | rendit | rendra | rendu | rendue
rendus | renfermant | renfort | renom | renommée | renseignements | renseigner | rent | rentier | rentrait
rentrant | rentrer | rentrons | rentré | rentrés | renverser | renversé | renversée | renversés | renvoyer
reparti | reparu | report | repoussé | repoussée | repoussées | repoussés | reprennent | repris | reprochaient
reproche | représailles | représentante | représentation | représentations | représenter | représenté
représentée | représentés | repêchés | requiert | requête | res | rescapés | respectivement | respectées
respirateurs | respiration | respirer | responsabilités | ressentie | ressort | restait | restant | restera
resteraient | restes | restitution | restreint | restrictive | resté | restée | restées | restés | retenti
retentissantes | retenue | retira | retiré | retirée | retourné | retrouve | retrouver | retrouvé | retrouvée
retrouvées | retrouvés | revenait | revendications | revendiqué | revenir | reviendrai | revint | revision
revolver | revu | rez | rezde | reçoit | reçu | reçues | reçus | reçut | rie | ries | rigueur | rire | rires
ris | risquent | risquer | rite | rivage | rive | riverains | rivières | robinet | rock | rompu | roubles
roue | roues | roulait | routiers | routière | roux | rudes | ruelle | ruine | ruines | ruisseau | rué
rwandais | rythme | règne | réalisateur | réalisations | réception | récipients | récit | réclamaient
réclamait | réclamant | réclamations | réclament | réclamer | récompense | récompenses | réconfort | récupérer
récupéré | rédigé | réduits | réellement | réflexion | réfléchir | réformé | réfugiés | rég | régime
régiment | régler | réglé | régnait | régulier | réguliers | régulière | régulièrement | réhabilitation
réjouie | répandu | répandue | répandus | réparation | répartir | réplique | répond | répondaient | répondait
répondant | répondit | répondre | répondu | répression | républicaine | républicains | réputation | répète
répétition | réquisitoire | réserver | réservoir | réservoirs | réservé | réservés | résidence | résistance
résister | résolument | résolut | résultant | résulte | rétabli | rétablissement | réuni | réunie | réunir
réunira | réunis | réunissent | réussi | réveiller | réveillée | révolte | révoltés | révolutionnaire
révolutionnaires | révoqués | révèle | révélation | révélé | révérence | réélus
sabot | sabre | sachant | sache | sacrifice | sacrifices | sacrée | saine | sais | saisi | saisie | saisies
saisir | saisis | saisissant | saisit | saisonnier | sait | salua | salut | salué | sanctuaire | sandwichs
sanitaire | sanitaires | sant | sape | sapeurs | sardine | sardines | sardiniers | satisfaisantes | satisfaits
saura | saurai | sauraient | saurait | sauter | sauve | sauvegarder | sauveteurs | sauvé | sauvés | savait
savamment | savant | savent | savez | savions | savon | savons | scellés | scie | scion | scolaire | scolarité
scooters | sculptures | scène | scènes | scénariste | scénique | seaux | secondaire | secondaires | secourir
secouristes | secours | secrétariat | sein | semblait | sen | sensationnel | sensationnelle | sensibilisation
sensibiliser | sensible | sensiblement | sensibles | sentait | sentant | sentiment | sentir | septième
serein | serez | sergent | serrure | serrurier | serré | sert | servait | servant | servi | servie
serviettes | servis | seules | shirt | shirts | show | siens | sifflet | signale | signalement | signaler
signalé | silence | silhouette | silice | similaire | similaires | simplicité | sincères | sinistre
sinistrés | sions | sir | situations | situées | situés | sixième | siècle | skating | smartphone
smartphones | sociales | socialiste | socialistes | sociologue | sociétaires | soie | soif | soignant
soigner | soigneusement | soigné | soignée | soignés | soin | soins | soleil | solennelle | solennellement
solennité | solidarité | solide | sollicité | sombre | sommé | sommées | songe | sons | sontils | sort
sortaient | sortait | sortant | sortants | sorte | sortes | sorti | sortis | sortit | sot | sou | soudaine
soudainement | soudanais | soude | souffert | soufflait | soufflées | souffrait | souffrance | souffrances
souffre | souhaitait | souhaiter | souhaits | souhaité | soulage | soulager | soulever | soumises | soupçonné
soupçons | souris | souscription | soutenir | soutenue | soutenus | souveraine | souvient | spect
spectateurs | sportives | sportsmen | spécialement | spéciales | spéciaux | spécifique | spéculateurs
spéculatifs | spéculation | spéculative | stable | stade | stage | stagiaire | statue | statuettes | statué
stipulait | stocké | stockées | stockés | strictement | stupeur | stupéfaction | stupéfiante | style | stylos
subalterne | subi | subies | substance | substances | substitut | substitués | successivement | succombé
succède | sucrée | suffisamment | suffisante | suffrages | suicide | suicider | suicidé | suis | suites
suivait | suivantes | suivants | suivent | suivie | suivies | suivis | supporter | suppose | supposer
supprimé | supprimée | supérieur | supérieure | surplus | surpris | sursis | surveillances | surveiller
survenu | survenue | survie | survivant | survivants | survécu | sus | suscité | suspect | suspicion
suzerain | symboles | sympathie | sympathies | sympathique | symptômes | syndic | syndicalistes | synthèse
sèche | sèment | sécheresse | séchoir | sédentarité | séductions | séduisantes | séisme | séjour | séjourner
sénégalais | séparation | sévit | sévèrement | sûrs | sœur
tables | tablette | tablettes | tache | tailleur | tailleuse | taine | taisaient | tait | talent | tambour
tango | tans | tapis | tarda | tarder | tares | tas | technicien | techniciens | tee | tellement | tem
tempête | tenaient | tenait | tenant | tendant | tendre | tendue | teneur | tenir | tenons | tentait | tenter
tentes | tenté | tentée | tenu | tenue | tenus | ter | termina | termine | terminée | terrasse | terrassiers
terreur | terrible | terriblement | terribles | terroristes | teurs | thermomètre | thé | théâtres | tickets
tie | tiendra | tiennent | tiens | tion | tir | tira | tirage | tirailleurs | tirant | tire | tirent | tirer
tireur | tireurs | tirez | tiroir | tirs | tiré | tirée | tissu | titulaire | titulaires | tle | toilette
toit | toits | tomba | tombait | tombant | tombent | tomber | tombereau | tombée | tonneaux | tons | tontes
tornade | torpilleur | torpilleurs | tort | totalisant | totalité | touchait | touchant | touchée | touchées
touchés | tourbillon | touristique | tourna | tourneur | tournoi | tourné | tournée | toussaient | toux
toxique | toxiques | tra | trace | traction | tractions | tracts | traditionnelle | traditions | traduite
trafiquant | trafiquants | tragique | tragédie | trait | traiter | traitée | traitées | tramway | tramways
tranchée | tranchées | tranquille | tranquillement | transformée | transformés | transférés | transmet
transmettre | transmis | transmission | transportait | transportant | transporter | transporté | transportée
transportées | transportés | travaillaient | travaillait | travaillant | travaillent | travailler
travaillistes | travaillé | traversait | traversé | traversée | tre | tremblement | trentaine | trentenaire
tres | tri | tribu | triomphe | triompher | triomphé | trique | triste | trompé | trophées | trot | trottoir
trouble | troubles | trous | trousse | trouva | trouvaient | trouvait | trouvant | trouvent | trouvera
trouvèrent | trouvée | trésorier | tube | tubes | tuer | tunisien | ture | turque | turques | tut | tuyau
tuyaux | tué | tués | txt | typographes | tète | télégraphes | télégraphie | télégraphiques | téléphones
téléphonique | téléphoniques | témoignages | témoigner | témoigné | témoin | témoins | tôt
ultérieure | ultérieurement | unanime | unanimité | unes | uni | unification | unifié | unir | unis
universelle | uns | unt | uranium | urne | ustensiles | utilisant | utilisent | utilisé | utilisés
vaccin | vaccination | vaillants | vaincre | vais | vaisselle | valables | valu | value | vant | vapeur
variole | varié | variés | variété | vas | vases | vedettes | veillé | velours | ven | venaient | venait
venant | vendaient | vendues | vendus | vengeance | venger | venir | vent | ventre | venu | venue | venues
venus | verbal | verra | verres | verse | verser | vertu | ves | vestibule | veuf | veulent | veuve | veuves
veux | vicaire | vicaires | vicinal | vider | vides | vidé | vieillard | vieillards | vieilles | vieillesse
viendra | viendrait | viendront | viennent | viens | vient | vies | vifs | vigilance | vigoureux | vingtaine
vingts | vint | vio | violation | violemment | violent | violente | violents | virale | virus | viré | vis
visage | visages | visiter | visites | visé | vit | vitres | vitrines | vivait | vivant | vivantes | vivants
vive | vivement | vivre | vivres | voi | voient | voile | voire | voisine | voisines | voit | volailles
volait | volant | voler | voleur | voleurs | volontaire | volontairement | volontaires | volontiers | volé
volée | volés | vont | votants | votée | voudra | voudrait | voudrez | voulaient | voulait | voulant | voulez
vouloir | voulons | voulu | voulut | voyant | voyons | voyous | vraisemblablement | vre | vues | vécu | vélo
vélodrome | vérification | vés | vétérans | vétérinaire | vêtement | vêtements | vêtu | vêtues | vêtus
wagon | wagons
yacht | yachts | yeux
zèle
âge | âgé | âgée | âgées | âme
ème
écarter | échangé | échangée | échantillons | échapper | écharpe | échelle | écho | échoué | éclairage | éclat
éclata | éclaté | écluse | écoutaient | écouté | écoutés | écrite | écroué | écurie | égal | égale | égard
églis | égout | égouts | élargissement | électeurs | électorale | électrogène | élever | élevé | élevée
élevées | éloge | éloigner | éloigné | élé | élément | éléments | élévation | émeute | émeutes | émeutiers
éminent | émis | émises | émotion | émouvant | émouvantes | émouvoir | ému | énergiquement | énergiques
énoncés | énorme | énormes | énormément | épais | épaisseur | épargner | épargnée | épaules | éperdue
épicier | épidémie | épisode | éplorée | épouse | épousé | époux | épreuve | épreuves | équilibre | équilibrée
équipage | équipés | équivaut | équivoque | éradiquer | étable | établi | établie | établir | étage | étages
étais | étalait | étalent | éteindre | éteint | étendu | étendue | éthanol | éther | étincelles | étions
étiquetage | étk | étoffe | étoiles | étonnant | étonnement | étonné | étouffer | étourdissante | étrange
étranges | étrangères | étre | étroit | étudiante | étudié | étui | évacuation | évacuer | évacué | évacuée
évacués | évalué | évanouie | évanouies | éveiller | éventualité | évident | éviter | évoqué | évènement
évéque
êtes | êtres
île | îles
œil
