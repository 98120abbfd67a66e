# Dutch: verbs that part, and what opens the brace that a last verb closes.

[trigger_verb]
buy = koopt{, op}/split | neemt{, over}/split | nemen{, over}/split | nam{, over}/split | namen{, over}/split | lijft{, in}/split | lijfde{, in}/split | trekt{, naar zich toe}/split
take_percent = krijgt{, in handen}/split | kreeg{, in handen}/split
sell = stoot{, af}/split | stootte{, af}/split | doet{, van de hand}/split | deed{, van de hand}/split
merge = voegen{, samen}/split | voegt{, samen}/split | smelten{, samen}/split | gaan{, samen}/split | gaat{, samen}/split
invest = stapt{, in}/split | stappen{, in}/split | breidt{, belang uit}/split
raise = haalt{, op}/split | halen{, op}/split | haalde{, op}/split | haalden{, op}/split | haalt{, binnen}/split | krijgt{, kapitaal}/split | trekt{, aan}/split
ipo = brengt{, naar de beurs}/split | gaat{, naar de beurs}/split
partner = werkt{, samen}/split | werken{, samen}/split
contract_buy = neemt{, af}/split | nemen{, af}/split | koopt{, in}/split
supply = rust{, uit}/split
license_in = neemt{, in licentie}/split
license_give = geeft{, in licentie}/split
lend = leent{, uit}/split
build = breidt{, uit}/split | zet{, neer}/split
pay = legt{, op tafel}/split | leggen{, op tafel}/split | legde{, op tafel}/split
spend = trekt{, uit}/split | trekken{, uit}/split | trok/split
joint_venture = samen{, bouwen}/split | samen{, oprichten}/split | gezamenlijk{, bouwen}/split | gezamenlijk{, ontwikkelen}/split | samen{, neerzetten}/split

[deal_word]
brace = heeft | hebben | had | hadden | hebbe | is | zijn | was | waren | wordt | worden | werd | werden | wil | willen | wilde{,n} | zal | zullen | zou | zouden | kan | kunnen | kon | konden | moet | moeten | mag | mogen | gaat | gaan | ging | gingen | dat | of | omdat | als | nadat | om | om te | van plan | plant | hoopt | hopen | probeert | proberen | probeerde | wenst | overweegt | overwegen | akkoord om | besloot | besloten | die/weak
