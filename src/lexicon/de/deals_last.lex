# German: verbs that part, and what opens the brace that a last verb closes.

[trigger_verb]
sell = stößt{, ab}/split | stieß{, ab}/split | stoßen{, ab}/split | gibt{, ab}/split | gab{, ab}/split | geben{, ab}/split | gaben{, ab}/split
    | tritt{, ab}/split | trat{, ab}/split | treten{, ab}/split | traten{, ab}/split | reicht{, weiter}/split | reichte{, weiter}/split | schlägt{, los}/split | schlug{, los}/split | verkauft{, weiter}/split | verkaufte{, weiter}/split | macht{, zu geld}/split | gibt{, aus der hand}/split | gab{, aus der hand}/split | stoßen{, ab}/split | stießen{, ab}/split
merge = legen{, zusammen}/split
    | schließen{, zusammen}/split | schließt{, zusammen}/split | schlossen{, zusammen}/split | schloss{, zusammen}/split | führen{, zusammen}/split | führt{, zusammen}/split | legt{, zusammen}/split | legten{, zusammen}/split | gehen{, zusammen}/split | geht{, zusammen}/split | gingen{, zusammen}/split | rücken{, zusammen}/split
step_in = steigt{, ein}/split | steigen{, ein}/split | stieg{, ein}/split | stiegen{, ein}/split
invest = stock<d_en>/split | stockt{, auf}/split
    | kauft{, ein}/split | kaufte{, ein}/split | stockte{, auf}/split | stocken{, auf}/split | schießt{, zu}/split | schoss{, zu}/split | schießt{, nach}/split | schoss{, nach}/split
raise = sammelt{, ein}/split | sammelte{, ein}/split | sammeln{, ein}/split | sammelten{, ein}/split | nimmt{, auf}/split | nimmt{, ein}/split | nahm{, auf}/split | nahm{, ein}/split | wirbt{, ein}/split | warb{, ein}/split
    | sammelt{, bei investoren ein}/split | treibt{, auf}/split | trieb{, auf}/split | nehmen{, auf}/split | nahmen{, auf}/split | werben{, ein}/split | warben{, ein}/split
ipo = bringt{, an die börse}/split
    | geht{, an die börse}/split | gehen{, an die börse}/split | ging{, an die börse}/split | gingen{, an die börse}/split | strebt{, an die börse}/split | drängt{, an die börse}/split | zieht{, an die börse}/split | wagt{, an die börse}/split | geht{, aufs parkett}/split | ging{, aufs parkett}/split | will{, aufs parkett}/split | will{, an die börse}/split | kommt{, an die börse}/split | gibt{, debüt an der börse}/split | brachte{, an die börse}/split
partner = arbeitet{, zusammen}/split | arbeiten{, zusammen}/split | bündeln{, kräfte}/split
    | tut{, zusammen}/split | tun{, zusammen}/split | tat{, zusammen}/split | taten{, zusammen}/split | spannt{, zusammen}/split | spannen{, zusammen}/split | spannten{, zusammen}/split | entwickeln{, gemeinsam}/split | holt{, als partner}/split | holt{, ins boot}/split | holte{, ins boot}/split | holt{, an bord}/split | gewinnt{, als partner}/split | arbeitete{, zusammen}/split | arbeiteten{, zusammen}/split | geht{, partnerschaft ein}/split | geht{, kooperation ein}/split | geht{, allianz ein}/split
supply = stellt{, bereit}/split
    | stellen{, bereit}/split | stellte{, bereit}/split
license_in = nimmt{, in lizenz}/split
joint_venture = gemeinsam{, bauen}/split | gemeinsam{, errichten}/split | gemeinsam{, gründen}/split | gemeinsam{, betreiben}/split | gemeinsam{, aufbauen}/split
build = weiht{, ein}/split | baut{, aus}/split
    | baute{, aus}/split | bauen{, aus}/split | baut{, auf}/split | baute{, auf}/split | zieht{, hoch}/split | nimmt{, in betrieb}/split | nahm{, in betrieb}/split | stampft{, aus dem boden}/split | legt{, den grundstein}/split | legte{, den grundstein}/split | weihte{, ein}/split | baut{, um}/split | siedelt{, an}/split
buy = verleibt{, ein}/split | verleiben{, ein}/split | verleibte{, ein}/split | verleibten{, ein}/split | kauft{, hinzu}/split | kaufte{, hinzu}/split | kauft{, zu}/split | kaufte{, zu}/split | kauft{, dazu}/split | kaufte{, dazu}/split | kauft{, auf}/split | kaufte{, auf}/split | kaufen{, auf}/split | holt{, unter sein dach}/split | holt{, unter ihr dach}/split | holte{, unter sein dach}/split | nimmt{, unter sein dach}/split | nimmt{, unter ihr dach}/split | nimmt{, unter seine fittiche}/split | nimmt{, unter ihre fittiche}/split | bindet{, an sich}/split | band{, an sich}/split | zieht{, an sich}/split | zog{, an sich}/split | bringt{, an sich}/split | brachte{, an sich}/split | reißt{, unter den nagel}/split | riss{, unter den nagel}/split | reißt{, an sich}/split | riss{, an sich}/split
pay = legt{, auf den tisch}/split | legte{, auf den tisch}/split | legen{, auf den tisch}/split | legten{, auf den tisch}/split | blättert{, hin}/split | blätterte{, hin}/split | blättern{, hin}/split | legt{, hin}/split | legte{, hin}/split | lässt{, springen}/split | lassen{, springen}/split | ließ{, springen}/split | gibt{, aus}/split | gab{, aus}/split
join = geht{, auf}/split | ging{, auf}/split | gehen{, auf}/split | geht{, über}/split | ging{, über}/split | gehen{, über}/split
contract_buy = nimmt{, ab}/split | nehmen{, ab}/split | nahm{, ab}/split | mietet{, an}/split | mietete{, an}/split
license_get = nutzt{, in lizenz}/split | fertigt{, in lizenz}/split | baut{, in lizenz}/split | vertreibt{, in lizenz}/split | nimmt{, in lizenz}/split | produziert{, in lizenz}/split
spend = nimmt{, in die hand}/split | nehmen{, in die hand}/split | nahm{, in die hand}/split | lässt{, kosten}/split | ließ{, kosten}/split | lassen{, kosten}/split
win_client = gewinnt{, als kunden}/split | gewann{, als kunden}/split | gewinnt{, als neuen kunden}/split | gewann{, als neuen kunden}/split | gewinnt{, als neukunden}/split
lead_round = führt{, an}/split | führte{, an}/split | führten{, an}/split
provide = stattet{, aus}/split | rüstet{, aus}/split | stattete{, aus}/split | rüstete{, aus}/split
contract_get = zieht{, an land}/split | zog{, an land}/split | ziehen{, an land}/split | zogen{, an land}/split | holt{, ins haus}/split

[deal_word]
brace = hat | haben | hatte | hatten | habe | hätte | hätten | ist | sind | war | waren | wird | werden | wurde | wurden | werde | würde{,n} | will | wollen | wollte{,n} | wolle | soll | sollen | sollte{,n} | solle | kann | können | könnte{,n} | könne | muss | müssen | darf | dürfen | dürfte{,n} | möchte{,n} | plant | planen | plante{,n} | beabsichtigt | beabsichtigen | erwägt | erwägen | vereinbart | vereinbarten | versucht | versuchen | versuchte{,n} | hofft | bereit | kündigte an | kündigten an | kündigt an | um | dass | ob | sei | seien | prüft | anzubieten | gab bekannt | gaben bekannt | der/weak | die/weak | das/weak | den/weak | dem/weak | welche{,r,s}
