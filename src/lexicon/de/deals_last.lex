# German: verbs that part, and what opens the brace that a last verb closes.

[trigger_verb]
sell = stößt{, ab}/split | stieß{, ab}/split | stoßen{, ab}/split | gibt{, ab}/split | gab{, ab}/split | geben{, ab}/split | gaben{, ab}/split
merge = legen{, zusammen}/split
invest = steigt{, ein}/split | steigen{, ein}/split | stieg{, ein}/split | stiegen{, ein}/split | stock<d_en>/split | stockt{, auf}/split
raise = sammelt{, ein}/split | sammelte{, ein}/split | sammeln{, ein}/split | sammelten{, ein}/split | nimmt{, auf}/split | nimmt{, ein}/split | nahm{, auf}/split | nahm{, ein}/split | wirbt{, ein}/split | warb{, ein}/split
ipo = bringt{, an die börse}/split
partner = arbeitet{, zusammen}/split | arbeiten{, zusammen}/split | bündeln{, kräfte}/split
supply = stattet{, aus}/split | rüstet{, aus}/split | stellt{, bereit}/split
license_in = nimmt{, in lizenz}/split
joint_venture = gemeinsam{, bauen}/split | gemeinsam{, errichten}/split | gemeinsam{, gründen}/split | gemeinsam{, betreiben}/split | gemeinsam{, aufbauen}/split
build = weiht{, ein}/split | baut{, aus}/split

[deal_word]
brace = hat | haben | hatte | hatten | habe | hätte | hätten | ist | sind | war | waren | wird | werden | wurde | wurden | werde | würde{,n} | will | wollen | wollte{,n} | wolle | soll | sollen | sollte{,n} | solle | kann | können | könnte{,n} | könne | muss | müssen | darf | dürfen | dürfte{,n} | möchte{,n} | plant | planen | plante{,n} | beabsichtigt | beabsichtigen | erwägt | erwägen | vereinbart | vereinbarten | versucht | versuchen | versuchte{,n} | hofft | bereit | kündigte an | kündigten an | kündigt an | um | dass | ob | sei | seien | prüft | anzubieten | gab bekannt | gaben bekannt | der/weak | die/weak | das/weak | den/weak | dem/weak | welche{,r,s}
