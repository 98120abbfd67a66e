# Dutch: what starts a deal, and what shapes it.

[endings]
n_en = infinitive: en; present: - t; past: de den te ten
n_s = noun: - s
n_e = noun: - en
n_adj = participle: - e

[trigger_verb]
sold_by = {de verkoper,verkoper,verkopende partij} is/present | {de verkopers,verkopers} zijn/present
    | verkoper {was,zijn}/past | de verkopende {partij,aandeelhouder,aandeelhouders} {is,zijn}/present
bought_by = {de koper,koper} is/present | {de kopers,kopers} zijn/present
    | de nieuwe {eigenaar,eigenaresse} {is,wordt}/present | koper wordt/present | overnemer is/present | overnemer wordt/present | de overnemende partij is/present
enter_capital = stapt in het kapitaal van/present
pass_to = {wordt,werd} onderdeel van/present | k{omt,wam} in handen van/present | gaat op in/present
take_percent = neemt/present | nam/past | verwerft/present
take_part = neemt deel/present | nemen deel/present | nam{,en} deel/past | deden mee/past | deed mee/past | doen mee/present | doet mee/present
    | trekken de kar/present | trekt de kar/present | leggen {opnieuw,ook} geld in/present | doen {ook,opnieuw,eveneens} mee/present | doet {ook,opnieuw,eveneens} mee/present | deden {ook,opnieuw} mee/past | stap{t,pen} {eveneens,ook,mee,opnieuw} in/present | deed{, mee}/split | deden{, mee}/split | doet{, mee}/split | doen{, mee}/split | legt{, in}/split | leggen{, in}/split | {het,vers} {geld,kapitaal} komt van/present | investeer{t,den,de} {ook,mee,eveneens}/present
buy = koopt/present | kocht{,en}/past | kopen/infinitive | te kopen/infinitive | gekocht<n_adj> | opkopen/infinitive | op te kopen/infinitive | opgekocht<n_adj> | aankopen/infinitive | aan te kopen/infinitive | aangekocht<n_adj> | verwer{ft,ven}/present | verwierf/past | verwierven/past | verworven/participle | te verwerven/infinitive
    | overnemen/infinitive | over te nemen/infinitive | overgenomen/participle | overneemt/present | overnam/past | overnamen/past | inlijven/infinitive | ingelijfd/participle | in te lijven/infinitive | slok{t,te,ken}/present | opgeslokt/participle | opslokken/infinitive | acquireert/present
    | toevoegde/past | aan zijn {collectie,portefeuille} toevoeg{de,t}/past | koopt zich in/present | nam over/past | neemt over/present | ingelijfde | overgenomene | opslokte/past | op de kop getikt/participle | overgekocht/participle | zich toegeëigend/participle | wordt eigenaar van/present | werd eigenaar van/past
control = krijgt {de,volledige} controle/present | krijgt de meerderheid/present | verwerft de {controle,meerderheid}/present | neemt de controle/present | de controle overnemen/infinitive
    | krijgt een meerderheid/present | kreeg {de,een} meerderheid/past | verwerft {de,een} meerderheidsbelang/present | neemt {de,een} meerderheid/present | nam {de,een} meerderheid/past
pay = betaal{t,de,den}/past | betalen/infinitive | telt neer/present | neertellen/infinitive
    | legde op tafel/past | neergelegd/participle | neergeteld/participle | telde neer/past | overmaakt/present | op tafel {legt,legde,leggen,gelegd}/present | biedt/present | bood/past | geboden/participle
bid = biedt op/present | doet een bod/present | deed een bod/past | een bod doen/infinitive | brengt een bod uit/present | bracht een bod uit/past | een bod uitgebracht/past | een bod uitbrengen/infinitive | een bod gedaan/past | biedt/present | bood/past
    | geboden/participle | bieden op/infinitive
sell = verkoopt/present | verkocht{,en}/past | verkopen/infinitive | te verkopen/infinitive | verkocht<n_adj> | afstoten/infinitive | af te stoten/infinitive | afgestoten/participle | van de hand gedaan/participle | van de hand doen/infinitive
    | van de hand te doen/infinitive | van de hand {doet,deed,gaat}/present | doet van de hand/present | deed van de hand/past | stoot af/present | stootte af/past | afstoot/present | afstootte/past | doorverkocht<n_adj> | afstand van te doen/infinitive | doet afstand van/present | deed afstand van/past
merge = fuse{ert,ren}/present | fuseerde{,n}/past | fuseren/infinitive | te fuseren/infinitive | gefuseerd<n_adj> | samengaan/infinitive | samen te gaan/infinitive | samensmelten/infinitive
    | gaan fuseren/present | samengevoegd/participle | samenvoegen/infinitive | samen te voegen/infinitive | ineenschuiven/infinitive
take_stake = neemt een {belang,aandeel,minderheidsbelang,meerderheidsbelang}/present | nam een {belang,aandeel,minderheidsbelang}/past | koopt een {belang,aandeel,minderheidsbelang}/present | kocht een {belang,minderheidsbelang}/past
    | koopt {een,de} meerderheid/present | kocht {een,de} meerderheid/past | koopt meerderheid/present | neemt de meerderheidsbelang/present
contract_give = gunt/present | gunde{,n}/past | gegund/participle | gunnen/infinitive
invest = investeert/present | investeerde{,n}/past | investeren/infinitive | te investeren/infinitive | geïnvesteerd/participle | steekt/present | stak/past | gestoken/participle | instappen/infinitive | vergroot zijn belang/present | pompt/present | participeert/present | deelnemen/weak
    | stopt {geld,kapitaal,miljoenen}/present | stoppen {geld,kapitaal}/present | steken/infinitive | stapte{, in}/split | instapt/present | verhoogt {zijn,haar,het} belang/present | vergrootte zijn belang/past | breidt {zijn,haar} belang uit/present | pompte/past
raise = ophalen/infinitive | op te halen/infinitive | opgehaald/participle | ophaalt/present | ophaalde/past | binnengehaald/participle | aangetrokken/participle | aantrekken/infinitive
    | haalt binnen/present | haalde binnen/past | haalt op/present | haalde op/past | aantrok/past | aantrekt/present | op zak gestoken/participle | haaldenbinnen/split | haaldebinnen/split | trok{, aan}/split | sleept{, binnen}/split | sleepte{, binnen}/split | krijgtbinnen/split | ontvangt{, kapitaal}/split
raise_sum = ontvangt/present | ontving{,en}/past | ontvangen/participle | krijgt/present | kreeg/past | kregen/past | gekregen/participle | ophaalt/present
lead_round = leidt de {ronde,investeringsronde,financieringsronde}/present | leidde de {ronde,investeringsronde,financieringsronde}/past | leiden de ronde/infinitive
ipo = gaat naar de beurs/present | naar de beurs gaan/infinitive | naar de beurs te gaan/infinitive | ging naar de beurs/past | naar de beurs gegaan/participle | naar de beurs brengen/infinitive | naar de beurs gebracht/participle | maakt {zijn,haar} beursdebuut/present | maakte {zijn,haar} beursdebuut/past
    | naar de beurs trekt/present | trekt naar de beurs/present | trok naar de beurs/past | stapt naar de beurs/present | zette de stap naar de beurs/past | zet de stap naar de beurs/present | debuteer{t,de} op de beurs/present | debuteer{t,de} {aan,op} {het damrak,euronext}/present | luidde de gong/past | slaat op de gong/present
partner = samenwerken/infinitive | samen te werken/infinitive | samengewerkt/participle | gaan samenwerken/present | gaat samenwerken/present | bundelen {de,hun} krachten/present | bundelt {de,zijn} krachten/present | slaan de handen ineen/present | slaat de handen ineen/present | sloegen de handen ineen/past | ontwikkelen {samen,gezamenlijk}/infinitive | gezamenlijk ontwikkelen/infinitive | sluit een alliantie/present | samen optrekken/infinitive
    | ga{at,an} een {samenwerking,partnerschap,alliantie} aan/present | ga{at,an} in zee/present | slaan hun krachten ineen/present | samenwerkt/present | trekken samen op/present
    | slaan{, ineen}/split | slaat{, ineen}/split | werken samen/present | werkt samen/present | trekken{, op}/split | bundelen krachten/present
order = bestelt/present | bestelde{,n}/past | bestellen/infinitive | te bestellen/infinitive | besteld<n_adj> | plaatst een {order,bestelling}/present | plaatste een {order,bestelling}/past
contract_buy = huurt/present | huurde{,n}/past | huren/infinitive | gehuurd<n_adj> | te huren/infinitive | least/present | leasen/infinitive | geleast/participle | chartert/present | afnemen/infinitive | af te nemen/infinitive | afgenomen/participle | inkopen/infinitive | inkoopt/present
supply = levert/present | leverde{,n}/past | leveren/infinitive | te leveren/infinitive | geleverd<n_adj> | voorziet/present | voorzag/past | voorzien/infinitive | bevoorraadt/present | uitrusten/infinitive
choose = kiest voor/present | koos voor/past | kiezen voor/infinitive | gekozen voor/participle | kiest/present | koos/past | selecteert/present | geselecteerd/participle | selecteerde/past | gaat in zee met/present | in zee gaan met/infinitive
license_in = in licentie nemen/infinitive | neemt een licentie/present | verkrijgt een licentie/present
license_give = licenseert/present | licentieert/present | in licentie geven/infinitive | verleent een licentie/present | verleende een licentie/past
lend = leent uit/present | uitlenen/infinitive | uitgeleend/participle | verstrekt een lening/present | verstrekte een lening/past | leent/present | leende{,n}/past | lenen/infinitive | geleend/participle
build = bouwt/present | bouwde{,n}/past | bouwen/infinitive | te bouwen/infinitive | gebouwd<n_adj> | opent/present | opende{,n}/past | openen/infinitive | te openen/infinitive | geopend<n_adj> | uitbreiden/infinitive | uit te breiden/infinitive | neerzetten/infinitive
    | verrijst/present | neerzet/present | uitbreidt/present | uit de grond stampt/present | stampt uit de grond/present
pass_to = kom{t,en} in handen/present | kwam{,en} in handen/past | in handen gekomen/participle | in handen komen/infinitive | valt in handen/present | gaat over in handen/present | gaat op in/present | wordt {een onderdeel,onderdeel,eigendom,een dochter,dochter} van/present | werd {een onderdeel,onderdeel,eigendom} van/past | gaat deel uitmaken/present | onderdeel geworden/participle
    | k{omt,omen,wam} {onder de vleugels,in bezit,onder de hoede} van/present
enter_capital = stap{t,pen} in het kapitaal/present | treedt toe tot het kapitaal/present
    | stapt in/present | stapte in/past | stappen in/present | stapten in/past
spend = besteedt/present | besteden/infinitive | uittrekken/infinitive | uit te trekken/infinitive | uitgetrokken/participle | trok{,ken} uit/past

[trigger_noun]
backers = investeerders | aandeelhouders | geldschieters
buy_noun = overname<n_s> | aankoop | aankopen | acquisitie<n_s> | verwerving | opkoop | miljardenovername | inlijving | koop
    | overnamedeal | koopovereenkomst | verwerving van | aankoop van
bid_noun = overnamebod | overnamebiedingen | bod | openbaar bod | overnamevoorstel | biedingen | tegenbod | indicatief bod | vijandig bod | vriendelijk bod | koopaanbod | ruilbod
    | fusiebod | bindend bod | openbaar overnamebod | verhoogd bod | miljardenbod | overnamevoorstellen
sell_noun = verkoop | verkopen/weak | afstoting | desinvestering<n_e> | doorverkoop
    | verkoopproces | verkoop van | deelverkoop
merge_noun = fusie<n_s> | fusieplan | fusieplannen | samengaan | samensmelting | fusieovereenkomst | fusie van gelijken | megafusie
    | fusievoorstel<n_s> | fusievoorstellen | fusiebesprekingen | fusiegesprekken | fusieproces | bundeling | samenvoeging | krachtenbundeling
stake_noun = een belang | belang van | belang in | zijn belang | haar belang | hun belang | minderheidsbelang<n_e> | meerderheidsbelang<n_e> | deelneming<n_e> | participatie<n_s> | aandelenbelang | aandelenpakket | kapitaalinjectie<n_s> | investering in
    | aandeel van | kapitaalinbreng | instap in | participatie in | een aandeel | aandelenbelang in | belangen in | een participatie
round_noun = investeringsronde<n_s> | financieringsronde<n_s> | kapitaalronde | groeifinanciering | seedronde | zaaironde | series {A,B,C,D,E,F} | serie {A,B,C,D,E,F} | aandelenemissie<n_s> | claimemissie | kapitaalverhoging | durfkapitaal | serie-{a,b,c,d,e}-ronde
    | groeikapitaal | groeironde | serie {a,b,c,d}-{ronde,financiering} | series {a,b,c,d}-{ronde,financiering} | seedinvestering | seedfinanciering | startkapitaal | durfkapitaalronde | pre-seedronde | zaaikapitaal
ipo = beursgang<n_e> | beursdebuut | beursnotering | beursintroductie<n_s> | IPO | notering aan
    | gang naar de beurs | stap naar de beurs | beursplannen | notering op | beursdebuut van | entree op {het damrak,de beurs}
partner_noun = samenwerking<n_e> | samenwerkingsovereenkomst | samenwerkingsverband | alliantie<n_s> | partnerschap | strategische samenwerking | partnership | strategisch partnerschap
    | samenwerkingsdeal | bondgenootschap | samenwerkingspact | partnerovereenkomst
joint_venture = joint venture<n_s> | joint-venture<n_s> | gezamenlijke onderneming | gezamenlijk bedrijf | gezamenlijke dochter | gemeenschappelijke onderneming
deal_noun = overeenkomst<n_e> | akkoord<n_e> | deal<n_s> | afspraak | intentieverklaring | pact
contract_noun = contract<n_e> | raamovereenkomst<n_e> | raamcontract<n_e> | onderhoudscontract<n_e> | dienstverleningscontract | opdracht<n_e> | aanbesteding<n_e> | huurcontract | megacontract | miljardencontract | miljoenencontract
    | onderhoudsopdracht | bouwopdracht | miljoenenopdracht | miljardenopdracht | langetermijncontract | meerjarencontract | {vijf,tien,drie,vier}jarig contract | servicecontract | dienstencontract | concessie | vervoersconcessie | defensiecontract | exploitatiecontract | baggercontract | baggeropdracht
supply_noun = contract<n_e> voor de {levering,bouw,productie} | opdracht<n_e> voor de {levering,productie} | leveringscontract<n_e> | leveringsovereenkomst<n_e> | afnamecontract | afnameovereenkomst | stroomcontract | PPA | toeleveringscontract
    | leverantie | {stroom,energie,gas,chip,batterij}leveringscontract | toeleveringsovereenkomst | langjarig leveringscontract
order_noun = order<n_s> | bestelling<n_e> | megaorder | miljardenorder | vaste order | defensieorder
    | miljoenenorder | megabestelling | vliegtuigorder | treinorder | scheepsorder | vervolgorder | bestelorder
client = klant<n_e> van | klant<n_e> | afnemer van | opdrachtgever
supplier = leverancier<n_s> van | leverancier<n_s> | toeleverancier<n_s> | toeleverancier<n_s> van
license_noun = licentieovereenkomst<n_e> | licentiedeal | licentiecontract | exclusieve licentie | licentie<n_s> | licentieakkoord
    | licentierechten | exclusieve rechten | wereldwijde rechten | wereldwijde licentie | distributierechten | verkooprechten
loan_noun = lening<n_e> | krediet<n_e> | kredietfaciliteit<n_e> | kredietlijn<n_e> | overbruggingskrediet | overbruggingslening | financiering<n_e> | gesyndiceerde lening | herfinanciering | doorlopend krediet | bankkrediet
    | {miljoenen,miljarden,bedrijfs,investerings}lening<n_e> | {miljoenen,miljarden,banken,consortium,groei,investerings}krediet<n_e> | bankfinanciering | bankenfinanciering | achtergestelde lening | converteerbare lening | groene lening | projectfinanciering | leenfaciliteit | schuldfinanciering | noodkrediet
bond = obligatielening<n_e> | obligatie-uitgifte | obligaties | converteerbare obligaties | obligatie-emissie | uitgifte van obligaties | groene obligaties
    | groene obligatie | groene obligatielening | {bedrijfs,miljarden}obligaties | converteerbare obligatie | obligatie | bond | hybride obligatie | groene bond
capex_noun = investering<n_e> | kapitaalinvestering<n_e> | investeringsbedrag | miljardeninvestering | miljoeneninvestering
shareholder = aandeelhouder | grootste aandeelhouder | grootaandeelhouder | meerderheidsaandeelhouder
bid_buy = overnameplan | overnameplannen | overnamepoging<n_e>

[slot]
from = van | bij
by = door | door de | door het
of = van | van de | van het
as = uit
with = met | samen met | naast | tezamen met
    | met deelname van | met steun van | in samenwerking met | gezamenlijk met | in een consortium met
to = aan | aan de | aan het | ten gunste van
in = in | bij | binnen | in de | in het
for = voor | namens | in opdracht van | ten behoeve van
between = tussen
as = als | volgens | tegen | sinds | na | over | wegens
    | gegarandeerd door | {deels,gedeeltelijk} gegarandeerd door | bijgestaan door | geadviseerd door
on = op | naar
led_by = onder leiding van | geleid door | aangevoerd door | met {X,Y} als hoofdinvesteerder | onder aanvoering van

[deal_word]
ahead = zal | zullen | zou | zouden | moet | moeten | wordt | worden | verwacht | verwachten | verwachting | hoopt | wil | willen | gepland | voorzien | onder voorbehoud van
fund = fonds | investeringsmaatschappij | participatiemaatschappij | investeerder | durfkapitalist | Capital | Partners | Ventures | Equity
later = daarna | later | vervolgens | nadien | uiteindelijk | ten slotte
holder = eigenaar | moederbedrijf | moedermaatschappij
superlative = grootste | duurste | eerste
public = ministerie | Ministerie | Defensie | gemeente | Gemeente | Rijkswaterstaat | provincie | Koninklijke Marine
sum = totaalbedrag | totale waarde | waarde van {het contract,de order,de deal} | in totaal
    | met een investering van
percent = procent
support = tekent/present | tekende{,n}/past | tekenen/infinitive | getekend/participle | ondertekent/present | ondertekende{,n}/past | ondertekend/participle | ondertekenen/infinitive | sluit/present | sluiten/infinitive | sloot/past | sloten/past | gesloten/participle | kondigt/present | kondigde{,n}/past | aangekondigd/participle | aankondigen/infinitive | meldt/present | meldde{,n}/past | bereikt/participle | bereikte{,n}/past | bereiken/infinitive | rondt/present | rondde{,n}/past | afgerond/participle | afronden/infinitive | af te ronden/infinitive
    | voltooit/present | voltooide/past | voltooid/participle | onderhandelt/present | onderhandelen/infinitive | onderhandelde{,n}/past | heronderhandelt/present | heronderhandelde{,n}/past | heronderhandeld/participle | plant/present | overweegt/present | overwegen/infinitive | overwoog/past | bespreekt/present | verlengt/present | verlengde{,n}/past | verlengd/participle | vernieuwt/present | vernieuwd/participle | doet/present | deed/past | doen/infinitive | gedaan/participle | brengt/present | bracht/past | uitgebracht/participle | uitbrengen/infinitive | vormen/infinitive | vormt/present | richt/present | richten/infinitive | richtte{,n}/past | opgericht/participle | oprichten/infinitive | begint/present | beginnen/infinitive
    | keurt/present | goedgekeurd/participle | lanceert/present | presenteert/present | heeft/weak | bezit/present | houdt/present | verhoogt/present | annuleert/present | annuleerde/past | beëindigt/present | zegt/weak | blaast/present | trekt/present | geeft/present | gaf/past | uitgegeven/participle | plaatst/present | plaatste/past | geplaatst/participle | smeedt/present | smeden/infinitive | gaat/weak | aangaan/infinitive | bevestigt/present | bevestigde{,n}/past
    | ingestemd/participle | instemmen/infinitive | stem{t,men,de,den}/present | trok/past | verhoogde/past | uitgesteld/participle | uitstellen/infinitive | bereidt/present | bereiden/infinitive | voorbereiden/infinitive | afgesloten/participle | afsluiten/infinitive | aangegaan/participle | hervat/present | start/present | startte{,n}/past | hernieuwd/participle | staakt/present | staken/infinitive | opgezegd/participle | afgeblazen/participle | ingetrokken/participle
    | beklonken/participle | beklonk/past | opgebracht/participle | oplevert/present | opgeleverd/participle | bekrachtigd/participle | herroepen/participle | verbroken/participle | opblazen/infinitive | uitgeschreven/participle
give = gegeven/participle | gunt/present | gunde{,n}/past | gegund/participle | verleent/present | verleende{,n}/past | verleend/participle | verstrekt/present | verstrekte{,n}/past | verstrekt/participle | kent/weak
    | toegekend/participle | toekende/past | toekent/present | verstrekken/infinitive | verlenen/infinitive | gunnen/infinitive
get = krijgt/present | krijgen/infinitive | kreeg/past | kregen/past | gekregen/participle | wint/present | won/past | winnen/infinitive | gewonnen/participle | sleept/present | sleepte/past | binnengesleept/participle | ontvangt/present | ontving/past | ontvangen/participle | verkrijgt/present | haalt/present | binnengehaald/participle | bemachtigt/present | verzekert zich van/present
    | wijst/present | wees/past | afgewezen/participle | verwerp{t,en}/present | verwierp/past | accepteert/present | aanvaardt/present
    | afwijst/present | afwees/past | aanvaardde/present | geaccepteerd/participle | aanvaard/participle | afgeslagen/participle | verworpen/participle | in de wacht {gesleept,slepen,sleept,sleepte}/participle | bemachtigd/participle | bemachtigde/past | toegewezen/participle | haalde/past | verkreeg/past | verkregen/participle
be = is | zijn | was | waren | wordt | worden | werd | werden | geworden | geweest | blijft
break = terwijl | maar | echter | wanneer | omdat | nadat | voordat | hoewel | zodat | doordat | daarnaast | bovendien | toen | indien | waarbij | waarna
that = dat
possessive = zijn/weak | haar | hun | diens | wier
goods = dienst{,en} | stroom | elektriciteit | energie | rekenkracht | capaciteit | cloudcapaciteit | clouddiensten | vliegtuig{,en} | toestel | toestellen | helikopter{,s} | ton | gas | aardgas | olie | raket | raketten | schip | schepen | onderzeeër{,s} | fregatten | trein{,en} | treinstellen | chip{,s} | processors | halfgeleiders | apparatuur | software | vaccin{,s} | doses | tarwe | staal | koper | lithium | batterijen | turbines | windturbines | vrachtwagens | bussen | voertuigen | auto's | drones | radars | satellieten | tanks | infrastructuur | servers | producten | onderdelen | componenten | brandstof | goederen | kerosine | waterstof | machines | kaartjes | munitie | woningen | systemen
    | transformatoren | rijtuigen | wagons | onderhoud | medicijn{,en} | geneesmiddel{,en} | rotorbladen | containers | melk | vlees | graan | kranen | scanners | technologie | glasvezel | windmolens | panelen
facility = fabriek{,en} | gigafabriek | chipfabriek | batterijfabriek | datacenter{,s} | datacentrum | datacentra | magazijn{,en} | distributiecentrum | distributiecentra | windpark{,en} | zonnepark{,en} | laboratorium | lab | raffinaderij | productielijn | mijn | haven | terminal{,s} | hoofdkantoor | ziekenhuis | onderzoekscentrum | campus | complex | reactor{,en} | centrale{,s} | kerncentrale{,s} | stadion | pijpleiding | hotel{,s} | staalfabriek | vestiging{,en} | productiefaciliteit | waterstoffabriek | logistiek centrum
unit = dochter{,s} | dochterbedrijf | dochterbedrijven | dochteronderneming{,en} | dochtermaatschappij | divisie{,s} | tak | onderdeel | onderdelen | activiteiten | activiteit | afdeling | bedrijfsonderdeel | bedrijfsonderdelen | eenheid | portefeuille | merk{,en} | winkels | vestigingen | poot
stake = minderheidsbelang{,en} | aandelen | belang{,en} | kapitaal | aandelenkapitaal | stemrechten | aandelenpakket | aandeel | bezittingen
minority = minderheid | minderheidsbelang{,en} | minderheidsdeelneming
whole = meerderheid | controle | zeggenschap | volledig | volledige | resterende | overige aandelen | alle aandelen | geheel
both = beide {bedrijven,concerns,partijen,ondernemingen,banken,partners} | de twee {bedrijven,concerns,partijen,ondernemingen,banken,partners} | de bedrijven | de {twee,beide} {reders,retailers,verzekeraars,fabrikanten}
    | de twee {energiebedrijven,supermarktketens,techbedrijven,luchtvaartmaatschappijen,vermogensbeheerders,oliebedrijven,start-ups,ziekenhuizen} | beide {verzekeraars,fabrikanten,ketens,organisaties,reders}
owned = in handen | eigendom | gecontroleerd
list = zoals | onder wie | waaronder | alsmede | evenals | onder meer | behoren
had = had | hadden
leader = hoofdinvesteerder
past = eerder | al | vorig jaar | destijds | indertijd | voorheen | eertijds | reeds | eerder dit jaar
veto = verdediger | aanvaller | doelman | vleugelspeler | bij een {overname,verkoop,fusie} | in geval van een {overname,verkoop,fusie} | kernfusie | fusie-energie | vredesakkoord | handelsakkoord | klimaatakkoord | regeerakkoord | coalitieakkoord | akkoord van Parijs | arbeidsovereenkomst | arbeidscontract | arbeidscontracten | cao-akkoord | sociaal akkoord | huurovereenkomst | te koop | koop en verkoop | in opdracht | in de verkoop | uitverkoop | verkoopcijfers | detailhandelsverkopen | verkoopprijs | koopkracht | op bestelling | in orde | rijbewijs | studielening | studieleningen | hypotheek | creditcard | voetballer | speler | spits | keeper | middenvelder | transfersom | huurling | uitleen | bruiloft | huwelijk | gaat akkoord | akkoord gaan | in het belang | van belang | belang van de | neemt {afscheid,deel,maatregelen,contact,toe,ontslag,stelling,aan,plaats,het woord,een besluit} | trekt zich aan | brandend belang | gemeentelijke fusie | fusie van gemeenten | scholenfusie | ronde van Frankrijk | voorronde | vraag en aanbod | loopt op | houdt rekening
title = de transactie | de prijs | de aankoopprijs | de deal | de overname | het bod | de overeenkomst | de verkoop | de fusie | het contract | de koopprijs | de overnameprijs | de overnamesom | het akkoord | de investering | de samenwerking | deze overname | deze deal | de investeringsronde | de ronde | de lening | de order
    | de aankoop | de koop | de opdracht | de licentie | de bestelling | de joint venture | het partnerschap | de alliantie | het krediet | de financiering | deze {transactie,fusie,verkoop,samenwerking,overeenkomst,investering} | dit {contract,akkoord,bod} | de beursgang
    | daarvoor | hiervoor | op tafel {lag,ligt,liggen,lagen} | het bedrag | de waarde | waarde van de {order,deal,overname,opdracht,transactie} | waarde van {het contract,de lening} | waarde | prijs | de som | het totaalbedrag | het prijskaartje | prijskaartje | de emissie | de obligatielening | de kapitaalinjectie | er is | met de {deal,transactie,overname,koop,aankoop,order,opdracht,investering,verkoop,fusie} | daarmee is | met het contract | de aandelenuitgifte | het voorstel | het aanbod | de opbrengst | kosten | de nieuwe onderneming | in ruil

[status]
rumoured = volgens bronnen | bronnen rond | ingewijden | volgens ingewijden | volgens persbureau | naar verluidt | zou{,den} | in gesprek | gesprekken met | gesprekken over | overweegt | overwegen | onderzoekt | bestudeert | onderhandelt over | onderhandelen over | onderhandelt met | onderhandelen met | gerucht{,en} | mogelijk | dicht bij een | staat op het punt | aast op | azen op | heeft interesse | interesse in | volgens de krant | broedt op | verkent | verkennen | kan
    | zegt een bron | zeggen bronnen | zouden in gesprek | voert gesprekken | voeren gesprekken | wordt genoemd als | in beeld als | zou interesse | gonst | speculatie{s,}
    | volgens anonieme bronnen | volgens bronnen bij | meldt persbureau | schrijft persbureau | naar verlangt | zou{,den} werken aan | praat met | praten over | is in de race | kandidaat voor | lonkt naar
    | zou{,den} geïnteresseerd zijn | geïnteresseerd zijn | geïnteresseerd in | zou{,den} willen | zou{,den} overwegen | aldus persbureau | aldus ingewijden | schrijft {het fd,bloomberg,reuters,de tijd,de telegraaf} | meldt {bloomberg,reuters,het fd} | gegadigde{n,} | in de markt | etalage | in de etalage
proposed = exclusieve {gesprekken,onderhandelingen} | wil | willen | wilde | van plan | doet een bod | deed een bod | brengt een bod uit | biedt | bood | stelt voor | voorstel | voorgenomen | intentieverklaring | overnamebod | hoopt | hopen | plannen om | beoogt | bod uitgebracht | bod gedaan | indicatief bod | principeakkoord | voornemens | zoekt | streeft naar | geplande | vijandig bod
    | bereid{t,en} {een,zijn,haar,de} {beursgang,bod,verkoop,overname,overnamebod,beursnotering,fusie} | werkt aan een {bod,overname,beursgang,fusie} | niet-bindend | bindend bod | is van plan | plannen voor een | principe-akkoord
    | fusievoorstel | van plan te | wil {kopen,overnemen,verkopen} | streeften naar | heeft een bod gedaan | deed een voorstel | legt een voorstel voor | exclusief in gesprek | exclusieve onderhandeling
    | onderhandel{t,en} exclusief | exclusief met
completed = afgerond{,e} | rondt | rondde | rondden | voltooid | voltooit | voltooide | heeft overgenomen | definitief | geopend | opende | afronding | ging naar de beurs | naar de beurs gegaan | beklonken
    | maakte {gisteren,vandaag,maandag,dinsdag,woensdag,donderdag,vrijdag} {zijn,haar} beursdebuut | in gebruik genomen | in bedrijf genomen | sloot een investeringsronde | ingewijd | eerste handelsdag
    | heeft {afgerond,voltooid} | is {afgerond,voltooid} | closing | is nu eigenaar | zijn rond | is rond
    | heeft de {overname,verkoop,koop} {afgerond,voltooid} | is overgenomen | werd afgerond | was afgerond | is een feit | heeft opgebracht | opgebracht | bracht op | leverde op | overgedragen
amended = heronderhandel{t,de,den,d} | aangepast{,e} | verlengd{,e} | verlengt | vernieuwd{,e} | herzien{,e} | gewijzigd{,e} | verhoogt {zijn,haar,het} bod | verhoogde {zijn,haar,het} bod | bod verhoogd | verhoogd bod | geherstructureerd | uitgebreid contract | addendum
    | verhoog{t,de} {zijn,haar,het} {overnamebod,aanbod} | verhoog{t,de} de biedprijs | brei{dt,dde} {zijn,haar,het,de} {samenwerking,contract,overeenkomst} | opgehoogd
    | uitgebreid tot | verruimd | opgeschroefd | bijgesteld | verlaagt {zijn,haar,het} bod | verlaagde {zijn,haar,het} bod | verhoogd naar | breidt {het contract,de samenwerking,de order} uit | teruggeschroefd | ingekrompen
terminated = afgeblazen | blaast af | blies af | gaat niet door | ging niet door | gestrand | strandt | strandde | geklapt | klapt | klapte | mislukt{,e} | mislukken | afgeketst | ketst af | ketste af | geannuleerd | annuleert | annuleerde | beëindigd | beëindigt | beëindigde | opgezegd | zegt op | zegde op | ingetrokken | trekt in | trekt {zich terug,terug} | trok {zich terug,terug} | teruggetrokken | afgewezen | wijst af | wees af | wijst | verworpen | verwerpt | geblokkeerd | blokkeert | blokkeerde | verbiedt | verboden | van de baan | van tafel | verlopen | ziet af van | zag af van | zien af van | afgezien van | stuk gelopen | stukgelopen | ontbonden | geschrapt | schrapt | gestaakt
    | trek{t,ken} {zijn,haar,het} {bod,overnamebod,aanbod,voorstel} | trok{,ken} {zijn,haar,het} {bod,overnamebod,aanbod,voorstel} | blaast {de,het,een} {overname,beursgang,fusie,deal,verkoop,akkoord,samenwerking} | blies {de,het,een} {overname,beursgang,fusie,deal,verkoop,akkoord,samenwerking} | zeg{t,de} {het,zijn,haar} contract | op de klippen | stopgezet | stopt met | ontbind{t,en} | staakt {de,het} | verbreekt | verbroken | afgebroken | breekt {de,het}
    | haakt af | haakte af | afgehaakt | stapt uit | stapte uit | trekt de stekker | trok de stekker | loopt stuk | liep stuk | op niets uitgelopen | loopt op niets uit | komt ten einde
    | {trekken,trok} zich terug uit
    | ziet {toch,alsnog,definitief} af van | zag {toch,alsnog,definitief} af van | gaat toch niet door | komt er niet | kwam er niet | is van de baan | is afgeblazen | nee tegen | zegt nee | zei nee | wijst {het,een} {bod,aanbod} | wees {het,een} {bod,aanbod} | afwijst | afgeslagen | in de ijskast | afgebroken onderhandelingen | onverrichter zake | slaat {het,een} {bod,aanbod} af | sloeg {het,een} {bod,aanbod} af | op de lange baan

[amount_use]
price = voor | prijs | koopprijs | overnameprijs | overnamesom | koopsom | bedrag van | bedrag | ter waarde van | waarde van | met een waarde van | goed voor | betaalt | betaald | betaalde | betalen | betaalden | kost | inclusief schulden | inclusief schuld | ondernemingswaarde | in contanten | telt neer | neertellen | telde neer | waardeert | contractwaarde | totaalbedrag | tegen betaling van | van in totaal | somma
per_unit = per aandeel | per stuk | per certificaat | per ton | per maand | per vat | een vat | per dag | per hoofd | per inwoner | per persoon | per klant | per uur | per vierkante meter | per eenheid | per nacht | per overtreding | het aandeel
revenue = omzet | jaaromzet | opbrengsten | inkomsten | verkopen | omzetten | orderportefeuille | orderboek | beheerd vermogen | onder beheer | vermogen onder beheer | balanstotaal | netto-omzet
    | omgezet | verkoopopbrengsten | premie-inkomen | exporteert | exportwaarde
profit = winst | nettowinst | winsten | verlies | nettoverlies | verliezen | resultaat | bedrijfsresultaat | ebitda | EBITDA | Ebitda | ebit | marge | brutowinst | overschot | tekort | kwartaalwinst | jaarwinst
valuation = waardering | gewaardeerd | marktwaarde | beurswaarde | waard | bedrijfswaarde
debt = schuld | schulden | nettoschuld | schuldenlast | verplichtingen | liquiditeit | kaspositie
fine = boete{,s,n} | dwangsom{,men} | schikking | schadevergoeding{,en} | schadeclaim | claim{,s} | voorziening{,en} | veroordeeld | afboeking | afwaardering | terugbetaling{,en} | straf | sanctie{,s}
    | beboet | bekeurd | boetebedrag | schikt | schikte | compensatie
dividend = dividend{,en} | aandeleninkoop | inkoop van eigen aandelen | inkoopprogramma | aandeleninkoopprogramma
cost = kosten | uitgaven | begroting | budget | meerkosten | bouwkosten | huur
    | kostenpost | jaarbegroting | kostte | kosten bedragen
pay = salaris | salarissen | beloning | bonus{,sen} | loon | lonen | vertrekpremie | vergoeding | ontslagvergoeding
    | verdien{t,de,den} | jaarsalaris | beloningspakket
subsidy = subsidie{,s} | steun | staatssteun | bijdrage | garantie{,s} | steunpakket | belastingkrediet | overheidssteun | fonds
saving = besparing{,en} | bespaart | besparen | synergie | synergievoordelen | korting{,en} | kostenbesparing{,en}
fee = commissie{,s} | aanbetaling | vooruitbetaling | verbrekingsvergoeding | royalty's | mijlpaalbetaling{,en} | courtage
other = wereldmarkt | markt van | vermogen | grens van | drempel

[clause]
exclusivity = exclusiviteitsclausule | exclusiviteit | exclusieve rechten | exclusief recht | exclusieve leverancier | uitsluitend gebruik | exclusiviteitsbeding
right_of_first_refusal = voorkeursrecht | recht van eerste weigering | recht van eerste koop | voorkooprecht | recht van eerste bod
extension_option = verlengingsoptie{,s} | optie tot verlenging | optie op verlenging | opties op nog | optie op nog | mogelijkheid tot verlenging | uitbreidingsoptie{,s} | worden verlengd | verlengd worden | worden vernieuwd | verlengbaar
purchase_commitment = afnameverplichting{,en} | koopverplichting | aankoopverplichting | verplicht zich tot afname | minimale afname | heeft zich verplicht | afnamegarantie | verbindt zich ertoe | verplichtte zich tot | minimumafname
term = looptijd | duur | loopt

[clause_state]
removed = geschrapt | schrapt | vervalt | vervallen | opgeheven | laat vallen | verliest | verloor | niet langer | niet meer | zonder | afgeschaft | zag af van | ziet af van
optional = optie{,s} | mogelijkheid | kan | kunnen | zou | optioneel | eventueel | extra

[negation]
ontken{t,nen,de,den,d} | weerspre{ekt,ken} | weersprak | spreekt tegen | weigert te | sluit uit dat
