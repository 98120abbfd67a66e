# English: more ordinary words, by frequency in running text (lower case far more often than capital): counted in
# WikiGold, Re-DocRED (MIT), KnowledgeNet (CC BY-SA 4.0), RELX (MIT), CORE (CC BY 4.0). None of them is a name by itself.

[common]
abandon{,s} | abandoned | ability | able{,s} | aboard{,s} | abolished | abroad{,s} | absorbed | academic | academics
accepted | access | accessible{,s} | accessories | accident | accidents | acclaim{,s} | acclaimed | accommodate{,s}
accommodation{,s} | accompanied | accompanying | accomplished | accordance{,s} | according | accredited | achieve{,s}
achieved | achievement | achievements | acknowledged | acoustic{,s} | acp | acres | acrylic{,s} | acted | acting
action | actions | active{,s} | actively | activism{,s} | activities | activity | actor | actors | actress | acts
actual{,s} | actually | adaptation | adaptations | adapted | adapters | address | addressed | addresses | adjacent{,s}
administered | administration{,s} | administrative{,s} | administrator | administrators | admitted | adopted | ads
adults | advantage{,s} | advent{,s} | adventure{,s} | advertising | advice{,s} | advise{,s} | advised | advocate{,s} | advocated
aerial{,s} | affected | affiliate | affiliated | affiliates | affiliations | aftermarket{,s} | afterwards | age | aged
agent | agents | aging | ago | agricultural{,s} | agriculture{,s} | aid | aircraft{,s} | aired | airing | airplay | airs
airspace{,s} | aka | alarming | album | albums | alcohol{,s} | algorithms | alignment{,s} | allegations | alleged | allies
ally | alone{,s} | alter{,s} | alternate{,s} | alternative | alternatives | alumni{,s} | alumnus | always | amalgamated
amalgamation{,s} | amateur{,s} | ambassador | ambassadors | ambient{,s} | ambitious | amongst{,s} | amplifier{,s} | analytical{,s}
analytics | ancestors | ancestry | ancient{,s} | animated | animation{,s} | anime{,s} | anniversary | anonymous
antagonist{,s} | anthem{,s} | anthology | apartment{,s} | app | apparel{,s} | apparent{,s} | appear | appearance | appearances
appeared | appearing | appears | appliances | appointments | approaching | approximate{,s} | approximately | apps
arcade{,s} | archaeological{,s} | architect{,s} | architectural{,s} | architecture{,s} | area | areas | arose{,s} | arranged | array
arrest | arrested | arrival{,s} | arrived | art | artificial{,s} | artillery | artist | artistic{,s} | artists | artwork{,s}
asbestos | aspects | assault{,s} | assessment{,s} | assigned | assignments | assist{,s} | assistance{,s} | assistant{,s} | assumed
astronaut | astronauts | astronomer{,s} | athlete | athletes | athletic{,s} | attached | attacking | attained
attempted | attend{,s} | attended | attending | attention{,s} | attorney | attract | attracted | attracting | attracts
attributed | audience | audiences | authored | authorized | autobiography | automation{,s} | automobile
automobiles | automotive{,s} | autonomy | autumn{,s} | available{,s} | avant{,s} | awareness | away
baby | background{,s} | backup{,s} | bags | baked | bakery | ball | ballad{,s} | ballot{,s} | balls | band | bandmate{,s} | bands
bankrupt{,s} | banner | banners | bar | barracks | barriers | barrister{,s} | bars | baseball{,s} | basic{,s} | basically
basis | basketball{,s} | bass | bassist{,s} | bdnews | bearing | beautiful | became{,s} | bed | beef{,s} | beer | beers
began{,s} | beginner{,s} | beginnings | begun{,s} | behalf{,s} | belief{,s} | belonged | belongs | bench | beverages | bicycles
bight{,s} | bike | bikers | bikes | biking | billing | bin | biography | biologist{,s} | biology | birds | birth{,s}
birthday | birthplace{,s} | bit | blends | blog{,s} | blogger{,s} | blues | boat | boats | bodies | body | bodyboarding
bomb{,s} | border | bordered | borders | bore{,s} | born{,s} | botanist{,s} | bottom{,s} | boundaries | boundary | boutique{,s} | box
boxer{,s} | boxing | brain | brains | brake{,s} | branded | branding | breakthrough{,s} | breakup{,s} | breeding | brewer{,s}
brewery | brews | brick{,s} | briefly | broad{,s} | broadcast | broadcasts | broader{,s} | broke{,s} | bronze{,s} | brought{,s}
browser{,s} | bulk{,s} | buried | bus | buses | bush | businessman{,s} | businessperson{,s} | busy
cabinet | cabinets | cable{,s} | came{,s} | cameras | camp | camps | campus | cancer{,s} | candidate | candidates
cannabis | canton{,s} | capabilities | capability | capable{,s} | capacities | capacity | capitalist{,s} | cappella{,s} | caps
captain{,s} | captives | capture{,s} | captured | carburettors | card | cardiovascular{,s} | cards | care{,s} | career
careers | carried | carries | carry | carrying | cartridges | carts | cast{,s} | casting | casual{,s} | casualties
catalog | catalogs | catalogue{,s} | catering | cats | cattle{,s} | causing | cave{,s} | ceased | celebrated | celebrities
celebrity | cell{,s} | cellist{,s} | cello{,s} | census | cent{,s} | centered | centuries | century | ceremonial{,s} | ceremonies
ceremony | certain{,s} | certificate | certificates | certification | certifications | certified | chaired
champion{,s} | channels | character | characteristics | characterized | characters | charging | charitable{,s}
charity | chart | charted | charter{,s} | chartered | charts | chassis | cheese{,s} | chemist{,s} | chemistry | chess
chiefly | child{,s} | childhood{,s} | children{,s} | chloroplast | chloroplasts | chocolate{,s} | choose{,s} | choreographer{,s}
chorus | chose{,s} | chosen{,s} | churches | cinema{,s} | circulation{,s} | citation{,s} | cited | citizenship{,s} | civil{,s} | civilian
civilians | claiming | class | classes | classical{,s} | classified | cleaning | clinical{,s} | closely | closest
closure{,s} | clothing | coach | coaches | coaching | coalition{,s} | coastal{,s} | coat{,s} | code{,s} | cofounder{,s} | coils
coincided | collaborate | collaborated | collaborates | collaborating | collaboration{,s} | collaborative{,s}
collaborator{,s} | collapse{,s} | colleagues | collect{,s} | collected | collection | collections | collective{,s}
collectively | collectors | colleges | collision{,s} | colonial{,s} | colonies | color{,s} | columnist{,s} | com | combat{,s}
comedian{,s} | comedy | comic{,s} | command{,s} | commanded | commander{,s} | commanding | commenced | commentary | commented
commercially | commercials | commissioned | committed | commonly | communication{,s} | commuter{,s} | compact{,s}
companion{,s} | comparison | comparisons | compatible{,s} | compelled | compensation{,s} | compete | competed | competes
competitive{,s} | compilation | compilations | compiler{,s} | complaints | completely | completing | complex
complications | component | components | composed | composer | composers | composite{,s} | composition
compositions | comprehensive{,s} | comprises | comprising | compulsory | comune{,s} | conceived | concentrate{,s}
concentrated | concentration{,s} | concept | concepts | concerned | concerning | concert | concerts | concessions
conclusion{,s} | concrete{,s} | conduct{,s} | conducted | conducting | conductor{,s} | confidence{,s} | conflict{,s} | confluence{,s}
confused | confusion{,s} | congressional{,s} | conjunction{,s} | connected | connecting | connection | connections
connects | conquered | consecrated | consecutive{,s} | consent{,s} | considerable{,s} | considerably | consisted
consistently | consisting | consists | console | consoles | consolidate{,s} | consolidation{,s} | consort{,s} | constant{,s}
constituency | constituent{,s} | constitutional{,s} | construct{,s} | constructed | consultancy | contacted | contain
contained | containing | contains | contemporary | content{,s} | contest | contested | context{,s} | continents
continually | continuing | contracted | contrast{,s} | contribute | contributed | contributes | contributing
contribution | contributions | contributor | contributors | controlled | controller | controllers
controlling | controversial{,s} | controversy | convened | convenience{,s} | convenient{,s} | convention{,s} | conversion{,s}
convert{,s} | converted | convicted | convinced | cookware{,s} | cooler{,s} | coordinated | coordinates | copies | copper{,s}
copy | corn{,s} | corner{,s} | correspondent{,s} | corresponding | corruption{,s} | costumes | cotton{,s} | couldn{,s} | councillor{,s}
counter{,s} | counties | countless | coup{,s} | couple{,s} | courses | cousin{,s} | coverage{,s} | covered | covering | coyote
coyotes | craft{,s} | cream{,s} | creation{,s} | creative{,s} | creator | creators | credited | crew{,s} | cricketer{,s} | crime{,s}
criminal{,s} | critical{,s} | critically | criticism{,s} | criticized | crossed | crossing | crossword{,s} | crowdfunding
crown{,s} | cruise{,s} | culinary | culminating | cult{,s} | cultural{,s} | culture{,s} | curator{,s} | curriculum{,s} | custom{,s}
customized | cycle{,s}
dad | dam | damage{,s} | damaged | dance{,s} | dancer{,s} | dated | dating | daughter | daughters | dealership
dealerships | dealing | deaths | debut{,s} | debuted | decade | decades | deceased | decentralized | declaration{,s}
declared | declining | decorated | decree{,s} | dedicated | deemed | deep{,s} | defeat{,s} | defeated | defeating | defend{,s}
defendant{,s} | defended | defender{,s} | defensive{,s} | defined | definition{,s} | defunct{,s} | degree | degrees | del
delayed | delisted | delisting | delivering | demanded | demerged | demo{,s} | demolished | demonstration{,s}
denominations | densely | density | departed | departure{,s} | dependent{,s} | depict{,s} | depicted | depth{,s} | der
derived | derives | des | descendant | descendants | descended | descent{,s} | describe | described | describes
description{,s} | desert{,s} | designated | designation{,s} | designing | desire{,s} | desktop{,s} | destination{,s} | destiny
destroyed | destruction{,s} | determine{,s} | determined | developmental{,s} | device | devices | devoted | dialogue{,s}
dictatorship{,s} | didn{,s} | died | diesel{,s} | difference{,s} | different{,s} | differs | difficult{,s} | diplomat{,s} | diplomatic{,s}
dire{,s} | direct{,s} | directed | directing | direction{,s} | directly | directorial{,s} | disabilities | disabled
disbanded | disc{,s} | disco{,s} | discontinued | discount{,s} | discover | discovered | discovers | discuss | disease{,s}
disk{,s} | dismissed | display | displayed | displays | disputed | dissertation{,s} | dissidents | dissolution{,s}
dissolved | distance{,s} | distinct{,s} | distinctive{,s} | distinguish | distinguished | distribute | distributed
distributes | distributing | distributions | districts | diverse{,s} | diversified | diversity | divestment{,s}
divided | divorce{,s} | divorced | doctoral{,s} | doctorate{,s} | doctrine{,s} | documentaries | documentary | documented
dog | doing | dominant{,s} | dominated | donated | doomed | door | doors | dos | dot | downhill{,s} | download{,s}
downstream{,s} | downtown{,s} | drafted | drama{,s} | dramatic{,s} | draw | drawing | drawn{,s} | draws | dress | drink{,s} | drinking
driven{,s} | driving | drum | drummer{,s} | drums | dry | dual{,s} | dubbed | duties
earliest | earthquake{,s} | easily | eaten{,s} | ecosystem{,s} | edited | editing | edition | editions | editorial{,s}
educated | educational{,s} | educator{,s} | effect | effective{,s} | effectively | effector{,s} | effects | efficiency
efficient{,s} | ego | eight{,s} | eighth{,s} | elder{,s} | eldest | elected | electoral{,s} | electrical{,s} | electronic | element
elementary | elements | elevation{,s} | eleven{,s} | eleventh{,s} | eligible{,s} | elite | elites | embarked | emerged
emergency | emigrated | emphasis | employ | employed | employing | employs | enable | enabled | enables
enabling | enacted | encompasses | encountered | endangered | endorsed | enemy | engage{,s} | engaged | engagement{,s}
engineered | engraver{,s} | enhance{,s} | enhanced | enjoy | enjoyed | enjoys | enlisted | enrolled | enrollment{,s}
ensemble{,s} | ensure{,s} | enter | entered | enters | entertainer{,s} | entire{,s} | entirely | entities | entitled | entity
entrance{,s} | entrepreneurship{,s} | entries | entry | environmental{,s} | environmentally | episode | episodes
eponymous | equal{,s} | equally | equipment{,s} | equipped | equivalent{,s} | era | erected | eroded | ers | escape{,s}
escaped | especially | esports | est | establishing | establishment | establishments | etc | ethnic{,s} | eventual{,s}
evolved | exactly | examine{,s} | example | examples | excellent{,s} | exception | exceptions | excess | excessive{,s}
exchanged | excluded | excluding | exclusively | excursion{,s} | executed | execution{,s} | exercise{,s} | exercised
exhibited | exhibition | exhibitions | exile{,s} | exist | existed | existence{,s} | exists | expanding | expedition{,s}
expelled | expenses | experience | experienced | experiences | experiment | experimental{,s} | experimentation{,s}
experiments | explanation{,s} | exploded | exploitation{,s} | exploration{,s} | exploring | exported | expressed
extending | extension | extensions | extensive{,s} | extensively | extent{,s} | external{,s} | extinct{,s} | extinction{,s}
extremely
fabric | fabrics | facilitate{,s} | facilities | facility | faction{,s} | faculty | fairly | faith{,s} | famed | familiar{,s}
famous | fan | fans | far | fare{,s} | farming | fastest | fate{,s} | favorite{,s} | favour{,s} | favourite{,s} | featherweight{,s}
feature | featured | features | featuring | federally | feed | feeling | feet{,s} | fellow | fellows | felt{,s}
ferry | festivals | fetus | fewer{,s} | fiction{,s} | fictional{,s} | field | fields | fifteen{,s} | fifth{,s} | fifty | fight
fighter{,s} | fighting | fights | fill{,s} | filmed | filmmaker | filmmakers | finalist | finalists | financier{,s}
finch | finest | finger{,s} | finish | finished | finishing | firearms | firstly | fishing | five{,s} | fixed
flagship{,s} | flashes | flat{,s} | fled | fledgling | flew{,s} | floods | flow | flowering | flows | fly | flying
focaccia{,s} | focus | focused | focuses | focusing | fold{,s} | folded | foliage{,s} | folk{,s} | folklore{,s} | foodservice{,s}
foot{,s} | football{,s} | footballer{,s} | footwear{,s} | foremost{,s} | forests | forged | form | formal{,s} | formally | format
formation{,s} | formats | formed | forming | forms | fortress | forty | forums | fossil{,s} | fought{,s} | founding | four{,s}
fourteen{,s} | fourth{,s} | frames | freelance{,s} | freely | frequent{,s} | frequented | frequently | friendly | front{,s}
frozen{,s} | fruits | fulfill{,s} | fulfillment{,s} | function | functioning | functions | fundamental{,s} | further{,s}
garage{,s} | garde{,s} | garden{,s} | garnered | gather{,s} | gathered | gauge{,s} | gave{,s} | gay | gender{,s} | genera{,s} | generate{,s}
generated | generation | generations | genetic{,s} | genome{,s} | genre{,s} | genus | geographical{,s} | gift | gifts | girder{,s}
glaciers | glass | gliders | goal | goals | gone{,s} | governance{,s} | governed | governing | governmental{,s} | grade
grades | gradually | graduate | graduated | graduates | graduating | graduation{,s} | grain{,s} | granddaughter{,s}
grandfather{,s} | grandson{,s} | granite{,s} | graphic{,s} | graphical{,s} | graphs | grass | greatly | grew{,s} | grid{,s} | grossing
groundbreaking | grounds | grown{,s} | guest | guided | guidelines | guitar | guitarist | guitarists | guitars
gymnast{,s} | gymnastics
habitat{,s} | hair{,s} | hamlet{,s} | handball{,s} | handed | handful | handheld{,s} | handled | handles | handling | handmade{,s}
handsets | hang{,s} | hanja{,s} | happened | happily | hardship{,s} | hardware{,s} | having | headquartered | headsets
healthy | heat{,s} | heating | heavily | height{,s} | heir{,s} | held{,s} | hence{,s} | hiatus | highlighted | highly | hiking
hip | historian{,s} | historical{,s} | historically | historiography | history | hoc | hockey | holiday | homage{,s}
hometown{,s} | honor | honorary | honored | honors | hop | horror{,s} | horticultural{,s} | hospitality | hosted | huge{,s}
humbucker{,s} | humorous | hundred | hundreds | husband{,s} | hybrid{,s} | hydro{,s} | hymns | hypertext{,s}
ibn | ice | iconic{,s} | ideal{,s} | identical{,s} | identified | identify | identity | ill | illness | illustrations
illustrator{,s} | image{,s} | imaging | immediate{,s} | immediately | immigrants | immigrated | implement{,s} | implementation
implementations | implemented | implementing | importance{,s} | impressive{,s} | imprint{,s} | imprisoned | improvements
inaugural{,s} | inaugurated | incarnation{,s} | inception{,s} | incident{,s} | inclusion{,s} | incorporate{,s} | incorporated
incorporating | incubated | incumbent{,s} | independence{,s} | independently | indicating | indie{,s} | indigenous
inducted | industrialist{,s} | infamous | infections | influence | influenced | influences | influential{,s} | inform{,s}
informal{,s} | informed | infringement{,s} | inhabitants | inhabited | inherited | initiated | initiatives | injured
injuries | injury | inland{,s} | inlet{,s} | innovative{,s} | insects | insolvency | inspiration{,s} | inspired | install{,s}
installation | installations | installed | installment{,s} | instance{,s} | instructor{,s} | instrument | instrumental{,s}
instrumentation{,s} | instruments | insufficient{,s} | integral{,s} | integrate | integrated | integrates | integration{,s}
intellectual{,s} | intelligent{,s} | intended | intense{,s} | intent{,s} | intention{,s} | interaction{,s} | interesting | interface{,s}
intermediate{,s} | interpretation{,s} | introducing | introduction{,s} | introductory | invaded | invasion{,s} | invasive{,s}
invented | inventor{,s} | inventory | investigated | invitation{,s} | invited | involved | involvement{,s} | involving
isolated | isthmus | items
jackpot{,s} | jazz | jewellery | jewelry | joining | journalism{,s} | journals | junior{,s} | jurisdictions | jurist{,s}
kept{,s} | keyboardist{,s} | kick{,s} | kicked | kicking | kids | killed | kilometres | kit | kits | knives
label | labels | lack{,s} | lacked | laid{,s} | lamb{,s} | landed | landing | landscape{,s} | landslide{,s} | language | languages
lasted | lasting | latter{,s} | launching | lay | layout{,s} | leagues | lecturer{,s} | lectures | leg | legacy | legend{,s}
legislation{,s} | legislator{,s} | length{,s} | lesser{,s} | let | letting | library | licensee{,s} | lies | lifelong{,s} | lifestyle{,s}
lifetime{,s} | lighting | likes | limestone{,s} | lineage{,s} | linear{,s} | linebacker{,s} | lineman{,s} | liner | liners | lineup{,s}
link | linked | links | liquidation{,s} | literally | literary | literature{,s} | lived | loaded | locally | located
location | locations | locomotive | locomotives | logo{,s} | longest | loosely | losing | lot | lots | lover{,s}
loves | loyalty | luggage{,s} | lung{,s} | lyrics
magazine | magazines | mail{,s} | mainland{,s} | mainstream{,s} | maintain | maintained | maintaining | maintains
majoring | majority | male | males | mandolin{,s} | manganese{,s} | manifesto{,s} | manufacture | manufactured
manufactures | map | marchar{,s} | maritime{,s} | marked | marketed | marketplace{,s} | markings | marks | marriage{,s}
married | marry | martial{,s} | masonry | mass | massive{,s} | match | matches | mate | mates | mathematical{,s}
mathematician{,s} | mathematics | matriculated | meaning | measured | mechanism{,s} | medal | medalist{,s} | medallion{,s}
medals | medieval{,s} | medium{,s} | melody | membership{,s} | memoir | memoirs | memorable{,s} | memory | mentioned | mentor{,s}
mentoring | mentorship{,s} | merchandise{,s} | messaging | metafiction{,s} | meter | meters | method | methods
metropolitan{,s} | microarchitecture{,s} | microfinance{,s} | microwave{,s} | midfielder{,s} | migrate{,s} | migration{,s} | mile | miles
militant{,s} | milk{,s} | mini{,s} | ministerial{,s} | minor{,s} | missile | missiles | mission{,s} | mix | mixed | mixture{,s} | mock{,s}
modeling | modifications | modified | molecular{,s} | monarch | monarchy | monitoring | monopoly | monument{,s}
moral{,s} | mostly | motion{,s} | motorcycle | motorcycles | mountaineering | mountains | mouth{,s} | movement | movements
multinational{,s} | multiplayer{,s} | municipality | murder{,s} | murdered | museums | musical{,s} | musician | musicians
myself{,s} | mythology
namely | namesake{,s} | naming | narrative{,s} | narrow{,s} | narrowly | nationale{,s} | nationalised | nationally | native
natives | naturalist{,s} | navigation{,s} | nearest | necessarily | necessary | needle{,s} | negotiated | neighborhood{,s}
neighboring | neighbourhood{,s} | nephew{,s} | nesting | networking | nickname{,s} | nightlife{,s} | nine{,s} | nineteenth{,s} | ninth{,s}
nobility | noise{,s} | nominated | nomination | nominations | nonconformist{,s} | none{,s} | northeast{,s} | northeastern{,s}
northernmost{,s} | northwest | notable{,s} | noticed | notification{,s} | novel | novelist{,s} | novels | nowadays | numerous
nursing | nutrient{,s} | nutrition{,s} | née
obelisks | objects | observed | obtain{,s} | obtained | occasional{,s} | occasionally | occasions | occupation{,s}
occupied | occurred | offs | often{,s} | ongoing | onions | onset{,s} | onto{,s} | onward{,s} | openly | opera{,s} | operative{,s}
opponent{,s} | opposite{,s} | opposition{,s} | optimization{,s} | optimized | ordained | org | organ | organised | organiser{,s}
organist{,s} | organized | organs | oriented | origin | originated | originates | origins | oryx | outbound{,s}
outbreak{,s} | outcome{,s} | outdoor{,s} | outlet | outlets | outs | outskirts | outsourcing | outstanding | overdubbed
overthrow{,s} | owning
pageant{,s} | paint{,s} | painted | painter | painters | painting | paintings | pair{,s} | paired | pandemic{,s} | par
paragliders | parallel{,s} | paramilitary | parish | parking | parliamentary | partial{,s} | participants
participate{,s} | participated | participating | participation{,s} | particular{,s} | particularly | pass | passage
passages | passed | passes | passing | passion{,s} | passionate{,s} | passport{,s} | patented | path{,s} | patterns | paved
peak{,s} | peaked | peaking | perfect{,s} | perform | performances | performed | performing | performs | permanent{,s}
permanently | permitted | perpetual{,s} | persecution{,s} | personality | personalized | personally | perspective{,s}
pertaining | phase{,s} | phased | phenomenon{,s} | philanthropic{,s} | philanthropist{,s} | philosopher{,s} | philosophical{,s}
photographer{,s} | photography | phrase{,s} | physical{,s} | physically | physicist{,s} | pianist{,s} | piano{,s} | pickups | piece
pieces | pioneer{,s} | pioneered | pioneering | pistols | pizza{,s} | placement{,s} | placing | plain{,s} | plantation{,s}
playback{,s} | played | playing | playwright{,s} | plot{,s} | podcast{,s} | poems | poet{,s} | poetry | poker{,s} | politics | polling
poorly | pop | popularity | popularly | populated | populations | populous | pork{,s} | portal{,s} | portfolios
portion | portions | portrait{,s} | portrayed | position | positioning | positions | positive{,s} | possessed
possesses | possession{,s} | possibility | possible{,s} | possibly | posters | posthumously | posting | potato{,s}
potatoes | poultry | powerful | practical{,s} | practiced | praise{,s} | praised | preceded | preceding | predecessor
predecessors | predominantly | preferred | pregnant{,s} | premiere{,s} | premiered | premises | prepaid{,s} | preparing
presence{,s} | presenter | presenters | presenting | presently | preserved | presidency | presidential{,s}
prestigious | pretty | prevent{,s} | prey | pride{,s} | priest | priests | primarily | principal{,s} | principally
principle | principles | print | printed | prints | prisoners | privatisation{,s} | privatized | prizes | probably
procedures | proceeds | processing | producing | professional | professionally | professionals | profile{,s}
profiled | programming | prohibited | prolific{,s} | prominence{,s} | prominent{,s} | prominently | promising | promoter{,s}
promoting | promotion{,s} | promotional{,s} | prompted | pronounced | proof{,s} | proponent{,s} | proprietary | prosecutor{,s}
protagonist | protagonists | protecting | protein{,s} | protested | protocol{,s} | prototype{,s} | proud{,s} | proved
providing | province{,s} | provincial{,s} | proximity | psychologist{,s} | psychology | publicity | publish | published
publishes | punk{,s} | pupil | pupils | purchasing | purely | purpose{,s} | pursued | pursuing | pursuit | pursuits
putting | puzzle | puzzles
qualified | quarry | quarterback{,s} | questioned | quietly | quit{,s} | quoted | quotes
race | racer{,s} | races | racial{,s} | racing | radar{,s} | raid{,s} | raided | railroads | rails | rain{,s} | rainfall{,s} | ran
range | ranges | ranging | rank | ranked | ranking | ranks | rapid{,s} | rapidly | rapper{,s} | rare{,s} | ratification{,s}
reaching | reactor | reactors | realised | realist{,s} | reality | realms | rear{,s} | rebrand{,s} | rebranded
rebranding | rebuilt{,s} | recalled | receiver{,s} | receiving | reception{,s} | recipient{,s} | recognised | recognition{,s}
recognized | recognizes | recognizing | recommendations | recommended | reconnaissance{,s} | recorded | recording
recordings | recreational{,s} | recruit{,s} | recruited | recruiting | recruitment{,s} | rector{,s} | recurring | recycled
redesign{,s} | redesigned | redevelopment{,s} | reef{,s} | reference | references | referendum{,s} | referred | refers
reflect{,s} | reformed | refused | refusing | regard{,s} | regarded | regarding | regime{,s} | region | regions | regular{,s}
regularly | regulated | reign{,s} | reigned | reinsurance{,s} | reissued | relative{,s} | relatively | relaunched
releasing | relevant{,s} | religious | relocated | relocation{,s} | remainder{,s} | remake{,s} | remarkable{,s} | remarried
remastered | remembered | remote{,s} | remotely | removal{,s} | removed | renamed | renowned | reopened
reorganisation{,s} | reorganization{,s} | reorganized | repair | repairs | repeated | repeatedly | repertoire{,s}
replacement{,s} | replacing | replica{,s} | represent | representation{,s} | represented | representing | represents
reputation{,s} | requested | requirements | reseller{,s} | resemble{,s} | reservoir{,s} | reside | resided | residence{,s}
residency | resides | residing | resignation{,s} | resigned | resistance{,s} | resolution{,s} | resort{,s} | respect{,s}
respective{,s} | respectively | respond{,s} | responded | responses | responsibilities | responsibility | restarted
restored | restricted | resulted | resulting | resumed | retailing | retain{,s} | retained | retaining | retirees
retirement{,s} | retiring | retro{,s} | returning | revealed | reverse{,s} | reviewers | revised | revival{,s} | reward{,s}
rhythm{,s} | richest | riding | rifles | risen{,s} | roaming | robotic | robust{,s} | rock{,s} | roller{,s} | rolling | romance{,s}
romantic{,s} | roof{,s} | rooted | roots | roster{,s} | rugby | ruler | rulers | runway | rural{,s}
safe{,s} | salon{,s} | sat | satisfying | scale{,s} | scene | scenes | scheduled | scholar | scholars | scholarship{,s}
scimitar{,s} | scooter{,s} | score | scoreboard{,s} | scored | scores | scoring | screen | screened | screening
screenplay | screens | screenwriter{,s} | script{,s} | scripted | sculptor{,s} | sculpture{,s} | seaside{,s} | seasonal{,s} | seasons
second{,s} | secondary | section | sections | securely | securing | seemed | seems | segment | segments
segregation{,s} | selection{,s} | semantic{,s} | semi{,s} | send{,s} | sending | sense{,s} | sent{,s} | sentence{,s} | separated | sequel{,s}
sequence{,s} | servant{,s} | serve | served | serves | serving | sessions | settlements | settlers | settling | seven{,s}
seventeen{,s} | seventh{,s} | sexual{,s} | shallow{,s} | shareholding | sheets | shelter{,s} | shifted | shooter{,s} | shooting
shoppers | shore{,s} | shoreline{,s} | shortened | shot | shots | showing | showrunner{,s} | shrub{,s} | shutting | siblings
sided | siege{,s} | signaling | signature{,s} | significance{,s} | silent{,s} | similarities | simulation{,s} | simultaneously
sing | singer | singers | singing | singles | sister | sisters | sitcoms | sits | situated | sixteen{,s} | sixth{,s}
sized | skater{,s} | skeleton{,s} | skewer{,s} | ski | skier{,s} | skiing | skilled | skin{,s} | skulls | slight{,s} | slightly
slogan{,s} | slopes | smartphone | smartphones | smelting | snack{,s} | snow{,s} | socialism{,s} | sociologist{,s} | softener{,s}
soldiers | sole{,s} | solely | solid{,s} | solo{,s} | soloist{,s} | solving | something | sometime | sometimes | song | songs
songwriter | songwriters | songwriting | sort{,s} | sought{,s} | soundtrack | soundtracks | soup{,s} | sourced
southbound{,s} | southeast{,s} | southeastern{,s} | southernmost{,s} | southwest | southwestern{,s} | souvlaki{,s} | span | spanning
spans | spawned | speaker | speakers | specialised | specialises | specialising | specialist | specialists
specialized | specializes | specializing | specially | specials | specialty | species | specific{,s}
specifically | specifications | speech | speed | spelled | spent{,s} | spinout | spinouts | spiritual{,s} | spoke{,s}
spoken{,s} | sponsoring | sponsorship{,s} | sporting | spreadsheet{,s} | sprite{,s} | spun{,s} | spur{,s} | spy | squad{,s} | stable{,s}
stage | staged | stages | stained | stainless | stand | standalone{,s} | standing | standout{,s} | stands | starred
starring | starter{,s} | statesman{,s} | statewide{,s} | stating | stationed | statistical{,s} | statue | statues | stemming
stepped | stereo{,s} | stocking | stood{,s} | storefront{,s} | straight{,s} | strategies | stream | streaming | streams
strength{,s} | strict{,s} | string | strip | strips | stroke{,s} | strongly | struck{,s} | struggle | struggles | studied
studying | styles | stylized | subcontracted | subfamily | subjects | subsequent{,s} | subsequently | substantial{,s}
substantially | suburb | suburban{,s} | suburbs | subway | succeed | succeeded | succeeding | successes
successfully | succession{,s} | successor{,s} | sudden{,s} | suddenly | suffered | suffering | suggestion{,s} | suicide{,s} | suit{,s}
suite | suites | sum | sung{,s} | superintendent{,s} | supervised | supervision{,s} | supplement{,s} | supplementary
supplied | supplying | supporters | supporting | surface{,s} | surfer{,s} | surfing | surgery | surname{,s} | surrender{,s}
surrounded | surrounding | survive{,s} | survived | surviving | suspension{,s} | sustained | swamp{,s} | swimmer{,s}
swimming | switched | switching | sworn{,s} | symbol{,s} | syndicated | syndication{,s} | synthesizer{,s}
tablet{,s} | tackle{,s} | tactical{,s} | talent | talents | talkback{,s} | tall{,s} | tapestries | taught{,s} | taxpayers | teach
teacher | teachers | teaches | teaching | technique | techniques | techno{,s} | technological{,s} | teeth{,s} | telephone{,s}
televised | telling | temperature | temperatures | temporary | ten | tend{,s} | termination{,s} | territorial{,s}
territories | territory | terrorist{,s} | testifying | testimony | testing | text{,s} | theaters | theatrical{,s}
theatrically | themed | theorem{,s} | theoretical{,s} | theorist{,s} | theory | thereafter{,s} | thereby | thermal{,s} | thesis
thick{,s} | third | thirds | thirteen{,s} | thirty | thought{,s} | threatened | threatening | three{,s} | threw{,s} | thriller{,s}
thriving | throne{,s} | throughout{,s} | throwing | thrown{,s} | ticker{,s} | ticketing | tier{,s} | till{,s} | timber{,s} | tissue{,s}
titled | titles | tobacco{,s} | told{,s} | tolls | topics | topped | totaling | toured | touring | tourist | tourists
tower{,s} | traced | traces | tracing | tradition{,s} | traditional{,s} | traditionally | trailers | trails | trained
trainer{,s} | training | tramway | transatlantic{,s} | transferred | transferring | transform{,s} | transformed
transition{,s} | translated | translating | translation{,s} | translator{,s} | transmission | transmissions | transported
trap{,s} | trapped | traveled | travelled | travels | treasurer{,s} | treated | treating | trees | tremendous | trends
tribe{,s} | tributary | tribute{,s} | tried | trilogy | triple{,s} | troops | trophy | trumpeter{,s} | trustee | trustees
turning | twelfth{,s} | twelve{,s} | twentieth{,s} | twenty | twin{,s} | type | types | typical{,s}
ultralight{,s} | umbrella{,s} | uncle{,s} | uncovered | undergraduate{,s} | underground{,s} | underlying | understand{,s}
understanding | understood{,s} | undertook{,s} | underwent{,s} | undisclosed | unhappy | unified | uniform{,s}
unincorporated | unique{,s} | universities | unknown{,s} | unnamed | unnecessary | unofficial{,s} | unreleased
unsuccessful | unsuccessfully | unusual{,s} | unveiled | unveiling | upcoming | upfront{,s} | upgrade{,s} | upgraded | ups
upstream{,s} | upwelling | urban{,s} | urging | usage{,s} | utilizing
vacation{,s} | valuing | variant{,s} | varied | variety | vegetables | venue | venues | versa{,s} | vessel | vessels
vicinity | victims | viewed | viewers | viewing | villagers | villages | villain{,s} | vinyl{,s} | violence{,s}
virginity | virtualization{,s} | virtually | visited | visitors | visual{,s} | vocal | vocalist{,s} | vocals | voice
voiced | voices | volcanic{,s} | volcano{,s} | volume{,s} | voluntarily | volunteer | volunteered | volunteers | von
voting
waiting | waitress | walking | walls | wanting | wargame{,s} | wartime{,s} | wasn{,s} | waters | weapons | wear | wearing
wears | wedding | weekday | weight{,s} | went{,s} | wheel{,s} | wheelchair{,s} | whilst{,s} | whole{,s} | wholly | wider{,s} | widespread{,s}
widow{,s} | width{,s} | wilderness | winds | wing | winger{,s} | winning | wise{,s} | wish | wished | withdraw{,s} | withdrew{,s}
witnesses | wolves | wonderful | wooden{,s} | wore{,s} | worlds | worn{,s} | worship{,s} | wounded | wrestler{,s} | writings
written{,s} | wrote{,s} | www
yacht{,s} | yong{,s} | younger{,s} | youngest | yrs
zoologist{,s} | zoology
état{,s}
