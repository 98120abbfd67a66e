# Portuguese: what starts a deal, and what shapes it.

[endings]
p_ar = infinitive: ar; present: a am e em; past: ou aram ava avam; participle: ado ada ados adas; gerund: ando; future: ará arão; conditional: aria ariam
p_car = infinitive: car; present: ca cam que quem; past: cou caram cava cavam; participle: cado cada cados cadas; gerund: cando; future: cará carão; conditional: caria cariam
p_er = infinitive: er; present: e em; past: eu eram ia iam; participle: ido ida idos idas; gerund: endo; future: erá erão; conditional: eria eriam
p_ir = infinitive: ir; present: e em; past: iu iram ia iam; participle: ido ida idos idas; gerund: indo; future: irá irão; conditional: iria iriam
p_s = noun: - s
p_ao = noun: ão ões

[trigger_verb]
joint_venture = constitu{em,íram,irão,ir} {uma,} {sociedade,empresa} {conjunta,comum,mista}/present | cri{am,aram,arão,ar} {uma,} {sociedade,empresa} {conjunta,comum,mista}/present | lanç{am,aram} {uma,} {sociedade,empresa} {conjunta,comum}/present | formam uma {sociedade,joint venture}/present
sold_by = {o,a} {vendedor,vendedora} é/present | {os,as} {vendedores,vendedoras} são/present
    | quem {vende,sai} é/present | {a parte,a empresa} vendedora é/present | os vendedores foram/past
bought_by = {o,a} {comprador,compradora} é/present | {os,as} {compradores,compradoras} são/present
    | quem {compra,adquire,leva,fica com ela} é/present | {a parte,a empresa,a entidade} compradora é/present
enter_capital = entr{a,ará,ou} no capital {de,da,do}/present
pass_to = pass{a,ará} {para as mãos,para o controle,para o controlo,a fazer parte} {de,da,do}/present | passou {para as mãos,a fazer parte} {de,da,do}/past
take_percent = fica com/present | ficou com/past | ficará com/future | toma/present
take_part = participa{,m}/present | particip{aram,ou}/past | particip{aram,ou,a,am} {da rodada,da captação,da operação,do aporte,do investimento,na ronda,na operação}/past | particip{aram,ou} também/past | acompanh{aram,ou}/past
    | também {investiu,investiram,aportou,aportaram,entrou,entraram}/past | {entrou,entraram} na {rodada,ronda,captação}/past | acompanh{a,am}/present | {o dinheiro,o capital,o aporte} {vem,veio,partiu} {de,da,do,dos}/present | os recursos {vêm,vieram,partiram} {de,da,do,dos}/present | volt{ou,aram} a investir/past | {pôs,puseram,colocou,colocaram} dinheiro/past | reforç{ou,aram} {a,sua} aposta/past | contou com {a,} participação {de,da,do}/past | co-investi{u,ram}/past | junt{a,am,ou,aram}-se à {ronda,rodada}/present
    | {contou,contaram,conta,contam} com/past
buy = {,re}compr<p_ar> | adquir<p_ir> | adquira/present | absorv<p_er> | incorpor<p_ar> | arremat<p_ar> | engol<p_ir> | abocanh<p_ar> | fica{,rá,m} com/present | ficou com/past | ficar com/infinitive
    | fez a aquisição/past | abarc<p_ar> | toma conta/present | açambarc<p_ar> | assume a operação/present
    | arrebat<p_ar> | arrebanh<p_ar> | passa a deter/present | passou a deter/past | incorporou à sua {rede,carteira}/past | bateu o martelo por/past
control = assum<p_ir> o controle | assum<p_ir> o controlo | tom<p_ar> o controle | tom<p_ar> o controlo | passa a controlar/present | passará a controlar/future | tomada de controle/noun | tomada de controlo/noun
    | {compra,comprou,adquire,adquiriu,assume,assumiu,assegura,assegurou} o {controle,controlo} {de,da,do}/present | {compra,comprou,adquire,adquiriu} a maioria {de,da,do}/present | ficou com o {controle,controlo}/past | passa a {controlador,controladora}/present
pay = pag<p_ar> | desembols<p_ar> | pagará/future
    | põe na mesa/present | pôs na mesa/past | colocou na mesa/past
    | oferecido/past | ofereceria/conditional | oferecerá/future
    | ofereceram/future
bid = faz uma oferta por/present | fez uma oferta por/past | fazer uma oferta por/infinitive | ofereceu/past | lanç<p_ar> uma {opa,OPA,oferta} sobre | lança uma {opa,OPA,oferta} sobre/present | oferece/present
    | {apresenta,apresentou,apresentaram,apresentar,apresentará,apresentado,fez,faz,formalizou,formaliza} {uma,} {proposta,oferta} {para adquirir,para comprar,para a compra da,para a compra do,para a aquisição da,para a aquisição do,pela,pelo}/present
    | {retirou,retira,retirar,retiraram,elevou,eleva,elevar,melhorou,melhora,melhorar,aumentou,aumenta,aumentar,mantém,manteve} {a,sua,a sua} {oferta,proposta,oferta de compra,proposta de compra,OPA} {pela,pelo}/present
sell = vend<p_er> | revend<p_er> | alien<p_ar> | se desfa{z,zem,rá}/present | desfazer-se/infinitive | desfez-se/past | desfaz-se/present | se desfez/past | desinvest<p_ir> | ceder/infinitive | cedeu/past | transfer<p_ir> o controle
    | desfez-se {de,da,do}/past | desfaz-se {de,da,do}/present | se desf{az,ez} {de,da,do}/present | passou adiante/past | repass{a,ou}/present | cedid{o,a}/participle
merge = se fund{e,em,iu,iram,ir}/present | fund{em-se,ir-se,iram-se,e-se}/present | fundir/infinitive | unem {operações,suas operações,as operações}/present | unir {operações,suas operações}/infinitive | uniram {operações,suas operações}/past | combin<p_ar> {operações,suas operações,negócios,seus negócios} | fund<p_ir> suas operações
    | unem-se/present | se integr{am,aram,arão} | se fundirão/future
    | unir{am,ão}-se/past | juntam operações/present | juntar operações/infinitive | unificam operações/present | unem negócios/present
contract_give = adjudi<p_car> | adjudic<p_ar>
take_stake = adquir<p_ir> uma {participação,fatia} | compr<p_ar> uma {participação,fatia} | assum<p_ir> uma {participação,fatia}
invest = invest<p_ir> | injet<p_ar> | aport<p_ar> | subscrev<p_er> | aument<p_ar> sua participação | elev<p_ar> sua participação | toma uma participação/present | compr<p_ar> participação | compr<p_ar> uma {posição,cota} | adquir<p_ir> participação | reforç<p_ar> a participação | aument<p_ar> a participação
    | comprou uma fatia/past | ficará com uma fatia/present
raise = capt<p_ar> | levant<p_ar> | receb<p_er> um aporte | receb<p_er> aporte | angari<p_ar> | arrecad<p_ar>
    | fech{a,ou} {uma,} {rodada,ronda} de/present | assegur<p_ar> financiamento
raise_sum = receb<p_er> | obt{ém,eve,er,ido}/past | atra{i,iu,ir}/past | conseg{ue,uiu}/past
lead_round = lider<p_ar> a {rodada,ronda} | encabeç<p_ar> a {rodada,ronda} | conduziu a {rodada,ronda}/past
    | lider<p_ar> {o aporte,o investimento,a captação,a operação} | encabeç<p_ar> {o aporte,o investimento,a captação,a operação} | puxou a {rodada,ronda}/past
ipo = estre{ia,ou,iou} na bolsa {de,do,da}/present | estreou {na,em} {b,B}olsa/past | abr{e,ir,iu,irá} {capital,o capital}/present | estrei{a,ou} na {b,B}olsa/present | estre{ar,ará} na {b,B}olsa/infinitive | estrei{a,ou} em {b,B}olsa/present | entr{a,ar,ou,ará} em {b,B}olsa/present | entr{a,ar,ou,ará} na {b,B}olsa/present | abriu o capital/past | lista suas ações/present | listar suas ações/infinitive
    | estreia hoje na bolsa/past | estreia hoje em bolsa/past | estreia ontem na bolsa/past | estreia ontem em bolsa/past | estreia nesta segunda na bolsa/past | estreia nesta segunda em bolsa/past | estreia nesta terça na bolsa/past | estreia nesta terça em bolsa/past | estreia nesta quarta na bolsa/past | estreia nesta quarta em bolsa/past | estreia nesta quinta na bolsa/past | estreia nesta quinta em bolsa/past | estreia nesta sexta na bolsa/past | estreia nesta sexta em bolsa/past | estreou hoje na bolsa/past | estreou hoje em bolsa/past | estreou ontem na bolsa/past | estreou ontem em bolsa/past | estreou nesta segunda na bolsa/past | estreou nesta segunda em bolsa/past | estreou nesta terça na bolsa/past | estreou nesta terça em bolsa/past | estreou nesta quarta na bolsa/past | estreou nesta quarta em bolsa/past | estreou nesta quinta na bolsa/past | estreou nesta quinta em bolsa/past | estreou nesta sexta na bolsa/past | estreou nesta sexta em bolsa/past | começa a negociar em bolsa/present | começou a negociar em bolsa/present | chega à bolsa/present | chegou à bolsa/past | estre{ia,ou} na B3/present | dispersar capital em bolsa/infinitive | dispersa capital em bolsa/present | dispersam capital em bolsa/present | disperse capital em bolsa/present | dispersem capital em bolsa/present | dispersou capital em bolsa/past | dispersaram capital em bolsa/past | dispersava capital em bolsa/past | dispersavam capital em bolsa/past | dispersado capital em bolsa/participle | dispersada capital em bolsa/participle | dispersados capital em bolsa/participle | dispersadas capital em bolsa/participle | dispersando capital em bolsa/gerund | dispersará capital em bolsa/future | dispersarão capital em bolsa/future | dispersaria capital em bolsa/conditional | dispersariam capital em bolsa/conditional
    | ir à bolsa/infinitive | foi à bolsa/past | toc{a,ou,ar} o sino/present
partner = se associ{a,am,ou,aram} {a,à,ao,com}/present | se uni{u,ram} {a,à,ao}/past | se une {a,à,ao}/present | unir-se {a,à,ao}/infinitive | alia-se {a,à,ao}/present | aliou-se {a,à,ao}/past | se alia {a,à,ao}/present | se aliou {a,à,ao}/past | aliam-se/present | aliaram-se/past | colabor<p_ar> | cooper<p_ar> | une{m,} forças/present | unir forças/infinitive | uniram forças/past | desenvolver{,ão} em conjunto/infinitive | vão desenvolver/present | trabalhar{,ão} em conjunto/infinitive | firma parceria/present | associar-se/infinitive | faz parceria/present | fez parceria/past
    | se junt{a,ou,am,aram} {a,à,ao}/present | junta-se {a,à,ao}/present | juntou-se {a,à,ao}/past | juntam-se/present | juntaram-se/past | juntar-se {a,à,ao}/infinitive | junta forças/present | une-se {a,à,ao}/present | uniu-se {a,à,ao}/past | associ{a-se,ou-se} {a,à,ao}/present | fazem parceria/present | se aliam/present
    | aliam forças/present | juntam forças/present | juntaram forças/past | estabelec{em,eram} {uma,} parceria/present | fech{a,am,ou,aram} parceria/present | firma uma parceria/present | firmam uma parceria/present | firmam parceria/present | firmou uma parceria/present | firmou parceria/present | firmaram uma parceria/present | firmaram parceria/present
order = encomend<p_ar> | contrat<p_ar> | pediu/weak | faz encomenda/present
contract_buy = alug<p_ar> | alugou/past | arrend<p_ar> | fret<p_ar> | afret<p_ar> | se compromete{u,,ram} a comprar/present | abastece-se/present
supply = fornec<p_er> | forneceu/past | fornecerá/future | entreg<p_ar> | abastec<p_er> | equip<p_ar> | hosped<p_ar> | proporcion<p_ar>
choose = escolh<p_er> | escolheu/past | selecion<p_ar> | eleg{e,eu,er}/present
license_in = licencia da/present | obt{ém,eve} a licença/present
license_give = licenci<p_ar> | conced<p_er> licença | conced<p_er> uma licença
lend = financi{a,ou,am,ará}/present | emprest<p_ar>
    | {aprova,aprovou,aprovaram,liberou,libera,concede,concedeu} {um,o,} {financiamento,empréstimo,crédito}/present
borrow = tom<p_ar> emprestad{o,os} | pede emprestado/present | toma empréstimo/present
build = constru{ir,i,iu,íram,irá,irão,indo,ído,ída,em} | ergu<p_er> | edifi<p_car> | inaugur<p_ar> | abr<p_ir> | abriu/past | abrirá/future | ampli<p_ar> | amplia/present | instal<p_ar>
    | levant{ar,ará} uma {fábrica,unidade,planta}/infinitive | implant<p_ar>
enter_capital = entr<p_ar> no capital | entr<p_ar> na estrutura acionista
pass_to = pass{a,am,ou,aram,ará,ar} {para as mãos,para o controle,para o controlo,às mãos,a fazer parte,a integrar,a pertencer,a ser controlada,a ser detida}/present | vai parar às mãos/present | fic{a,ou,ará} {nas mãos,sob controle,sob o controle}/present | integra{,rá,r} o grupo/present | cai nas mãos/present | passa a ser subsidiária/present
    | pass{a,ou,ará} {ao controle,para o grupo,para a carteira,para a alçada} {de,da,do}/present | passou a pertencer {a,à,ao}/past | fic{a,ou,ará} {sob a alçada,em poder} {de,da,do}/present
spend = destin<p_ar> | gast<p_ar> | aloc<p_ar> | direcion<p_ar>
hold = {fica,ficam}/present | {ficou,ficaram}/past | {ficará,ficarão}/future | ficaria/conditional
change_hands = mud{a,am} de {mãos,dono,dona,donos,proprietário,controlador}/present | mud{ou,aram} de {mãos,dono,dona,donos,proprietário,controlador}/past | mudar{á,ão} de {mãos,dono,dona,donos,proprietário,controlador}/future | troc{a,ou,ará} de {mãos,dono,dona,donos}/present
find_buyer = {tem,ganha,encontra,arranja} {,um} novo {dono,proprietário,controlador,acionista único}/present | {tem,ganha} nova {dona,proprietária,controladora}/present | {tem,já tem,encontra,acha,arranja} {,um} comprador/present | {encontrou,achou,arranjou,encontraram} {,um} {comprador,novo dono}/past | {terá,ganhou} novo dono/past | {terá,ganhou} nova dona/past | volta às mãos/present
buy = {comprá,adquiri,arrematá,incorporá}-{la,lo,las,los}/infinitive | {comprou,adquiriu,arrematou}-{a,o,as,os}/past | {ficaram,ficarão,ficaria,ficando} com/past | tinha ficado com/past | já ficou com/past | {leva,levou,levaram,levará}/weak | {põe,pôs,puseram,colocou,botou} no carrinho/past | {pôs,põe,botou} as mãos {na,no,em}/past | tom<p_ar> posse | acrescent{a,ou,ará} {ao,à} {grupo,carteira,portfólio}/present | adicion{a,ou,ará} {ao,à} {grupo,carteira,portfólio}/present | {devora,devorou,papou,papa}/present | integr<p_ar> {no grupo,na rede,na carteira} | {incorpora,incorporou,incorporará} {ao grupo,à rede,à carteira,ao portfólio}/present | se torn{a,ou} {dona,dono} {de,da,do}/present | torn{a,ou}-se {dona,dono} {de,da,do}/present | {bateu,bate} o martelo {pela,pelo,na compra da,na compra do}/past | apoder{a,ou}-se {da,do}/present | adjudic{a,ou}-se {a,o}/weak | fech{ou,a} a compra {da,do}/past
control = {passa,passou,passará} a controladora {de,da,do}/present | {assumiu,assume,assumirá,assumem,toma,tomou} as rédeas {de,da,do}/present | {passa,passou,passará} a deter o {controle,controlo}/present | passou a controlar/present | vai passar a controlar/present | vai passar a deter o {controle,controlo}/present | {torna-se,tornou-se,se torna,se tornou} {acionista maioritária,acionista majoritária,controladora,controlador,proprietária,proprietário} {de,da,do}/present
go_to = pass{a,am}/present | pass{ou,aram}/past | passar{á,ão}/future | {vai,vão} {passar,parar}/present | {foi,irá} parar/past | {transit,migr}{a,ou,ará}/present
pass_to = {passa,passou,passará} a ser gerida/present | {passa,passou,passará} a depender/present | vai passar a {integrar,pertencer,depender}/present | vai passar a fazer parte/present | vai passar a ser {controlada,detida,gerida}/present | {vai,foi} parar {às,nas} mãos {de,da,do}/present | passagem para as mãos {de,da,do}/weak | {integra,integrará,integrou} {a carteira,o portfólio,o universo} {de,da,do}/present | {cai,caiu} nas mãos {de,da,do}/present | {entra,entrou,entrará} no {grupo,portfólio,universo} {de,da,do}/present | {fica,ficou,ficará} nas mãos {de,da,do}/present | {muda,mudou,mudará} para as mãos {de,da,do}/present
win_for = {vence,venceu,ganha,ganhou,leva,levou} {a disputa,a corrida,o leilão,a concorrência} {pela,pelo}/present | {leva,levou} a melhor na {disputa,corrida} {pela,pelo}/present
sell = transmit<p_ir> | {vendê,aliená}-{la,lo,las,los}/infinitive | {vendeu,alienou}-{a,o}/past | {desfar-se-á,desfazem-se,desfizeram-se} {de,da,do}/present | se {desfará,desfizeram,desfazem} {de,da,do}/present | livr{a,ou}-se {de,da,do}/present | se livr{a,ou} {de,da,do}/present | desprend{e,eu}-se {de,da,do}/present | ced{e,em,eram,erá}/present | {passa,passará,passar} adiante/present | trespass<p_ar> | {sai,saiu,sairá} do capital/weak | desinvest{e,iu} {na,no}/present | {repassar,repassará}/present | transfer{e,iu,irá,ir}/present
merge = {unir-se,juntar-se,integrar-se,combinar-se}/infinitive | {juntar,unir,fundir,combinar,integrar} os seus {ativos,activos,negócios,operações,atividades}/infinitive | {juntar,integrar} {seus,suas,os,as} {ativos,activos,negócios,operações,atividades}/infinitive | {juntar,unir,fundir,combinar,integrar} as suas {ativos,activos,negócios,operações,atividades}/infinitive | {unir,fundir} {seus,os,as} {ativos,activos,negócios,operações,atividades}/infinitive | {unir,fundir,combinar} suas {ativos,activos,negócios,atividades}/infinitive | combinar seus {ativos,activos,operações,atividades}/infinitive | combinar {os,as} {ativos,activos,negócios,operações,atividades}/infinitive | {juntam,unem,fundem,combinam,integram} os seus {ativos,activos,negócios,operações,atividades}/present | juntam {seus,suas,os,as} {ativos,activos,negócios,operações,atividades}/present | {juntam,unem,fundem,combinam,integram} as suas {ativos,activos,negócios,operações,atividades}/present | {unem,fundem} {seus,os} {ativos,activos,negócios,operações,atividades}/present | unem {suas,as} {ativos,activos,negócios,atividades}/present | {fundem,combinam} suas {ativos,activos,negócios,atividades}/present | {fundem,combinam,integram} as {ativos,activos,negócios,operações,atividades}/present | combinam seus {ativos,activos,operações,atividades}/present | {combinam,integram} os {ativos,activos,negócios,operações,atividades}/present | integram {seus,suas} {ativos,activos,negócios,operações,atividades}/present | {juntaram,uniram,fundiram,combinaram,integraram} os seus {ativos,activos,negócios,operações,atividades}/past | {juntaram,integraram} {seus,suas,os,as} {ativos,activos,negócios,operações,atividades}/past | {juntaram,uniram,fundiram,combinaram,integraram} as suas {ativos,activos,negócios,operações,atividades}/past | {uniram,fundiram} {seus,os,as} {ativos,activos,negócios,operações,atividades}/past | {uniram,fundiram,combinaram} suas {ativos,activos,negócios,atividades}/past | combinaram seus {ativos,activos,operações,atividades}/past | combinaram {os,as} {ativos,activos,negócios,operações,atividades}/past | {juntarão,unirão,fundirão,combinarão} os seus {ativos,negócios,operações}/future | {juntarão,unirão} {seus,suas} {ativos,negócios,operações}/future | {juntarão,unirão,fundirão,combinarão} as suas {ativos,negócios,operações}/future | fundirão seus {ativos,negócios,operações}/future | {fundirão,combinarão} suas {ativos,negócios}/future | combinarão seus {ativos,operações}/future | {casam-se,vão casar,vão fundir-se,vai fundir-se,vai se fundir,vão se fundir,vão se unir,se unirão,unir-se-ão,fundir-se-ão}/present | {formam,formarão,formaram} {um único,uma única} {grupo,empresa}/present
take_percent = {assegura,assegurou,arremata,arrematou,arrebata,adquirirá,comprará,abocanha,abocanhou}/weak | {passa,passou,passará,vai passar,passam} a {deter,ter,controlar,possuir}/present | ficaria com/future | {entra,entrou,entrará} com/present | deterá/future | tomou/past | tomará/future | chega a/weak
enter_capital = {torna-se,tornou-se,tornar-se-á,se torna,se tornou,se tornará,vira,virou} {acionista,acionista minoritária,sócia,sócio,acionista de referência} {de,da,do}/present | {desembarc,ingress}<p_ar> no capital {de,da,do} | {passa,passou} a ser {acionista,sócia} {de,da,do}/present | entrada desta no capital {de,da,do}/weak
open_capital = {abre,abriu,abrirá,abrir,vai abrir} o {,seu} capital {à,ao,a}/present | {abre,abriu,abrirá} capital {à,ao,a}/present | {deu,dá,dará,dar} entrada no {,seu} capital {à,ao,a}/present | {admite,admitiu,acolhe,acolheu} {no,em seu,no seu} capital/present
bet = apost<p_ar>
invest_put = {põe,pôs,puseram,porá,mete,meteu,coloca,colocou,colocará}/weak
back = apoi{a,am,ou,aram,ará,ar}/present | respald<p_ar> | sustent<p_ar>/weak | capitaliz<p_ar>
invest = invist{a,am}/present | subscrit{o,a}/participle | coinvest<p_ir> | reinvest<p_ir>
raise = captur<p_ar> | {fecha,fechou,fecharam} {uma,nova} captação/present | amealh<p_ar> | {vai,vão,quer,querem} captar/weak | encaix<p_ar>/weak | junt{ou,aram}/weak | mobiliz<p_ar>/weak
raise_sum = {obtêm,obtiveram,obterá}/present | {conseguem,conseguiram,conseguir}/past | atraíram/past | {garantiu,garante,assegura,assegurou}/past | {soma,somou}/weak
ipo = {estrea,estreia,estreou,estrear,estreará}-se {em,na} {b,B}olsa/present | estrear-se-á {em,na} {bolsa,Bolsa}/present | se estreia {em,na} {bolsa,Bolsa}/present | {vai,vão} estrear{-se,} {em,na} {b,B}olsa/present | {pede,pediu,pedirá,solicita,solicitou,solicitará} {a,sua,a sua} admissão {à negociação,à cotação,em bolsa}/present | {começa,começou,começará,começam,começarão,começaram} a {ser negociada,ser negociadas,negociar,ser cotada,cotar}/present | {começará,começam,começarão,começaram} a negociar em bolsa/present | {toca,tocou,tocará,tocar} {ontem,hoje} o sino/past | {tocaram,tocará} o sino/past | {estreou,estreia,estreará,estrear} na Euronext/past | {estreará,estrear} na B3/past | {lança,lançou,protocola,protocolou} {oferta inicial,IPO}/present | {leva,levará,levar} {à,para a} {b,B}olsa/weak | {dispersa,dispersará,dispersou} em {b,B}olsa/present
partner = {vão,irão} {pesquisar,desenvolver,estudar,produzir,fabricar,lançar,explorar,construir,trabalhar,investigar,testar} {juntas,juntos,em conjunto,conjuntamente}/present | {pesquisar,desenvolver,estudar,produzir,fabricar,lançar,explorar,trabalhar,investigar} {juntas,juntos,conjuntamente}/infinitive | {pesquisarão,desenvolverão,estudarão,produzirão,lançarão,explorarão,trabalharão} {juntas,juntos,conjuntamente}/future | {pesquisarão,estudarão,produzirão,lançarão,explorarão} em conjunto/future | {pesquisam,desenvolvem,estudam,produzem,exploram,trabalham} {juntas,juntos,em conjunto,conjuntamente}/present | {vai,irá} {desenvolver,pesquisar,produzir,lançar,explorar,fabricar} com/present | {desenvolverá,pesquisará,produzirá,lançará,fabricará} com/future | {vão,irão} {partilhar,compartilhar} {torres,rede,redes,infraestrutura,infraestruturas,voos,plataforma}/present | {partilharão,compartilharão} {torres,rede,redes,infraestrutura,infraestruturas,voos}/future | {aliar-se,se aliar,aliar-se-á,aliar-se-ão,se aliaram,aliam-se,vão aliar-se,vai aliar-se} {à,ao,a,com}/present | {dão,deram} as mãos/present | {firmaram,selaram,selam,firmam,selou,firma} {aliança,uma aliança}/past | {estabelece,estabeleceu,fecha,fechou,anuncia} {uma,} parceria com/weak | somam forças/present | {une-se,uniu-se,se uniu,se une} {à,ao,a} {,empresa} para/weak
entrust = confi{a,am,ou,aram,ará,ado,ada}/present | terceiriz<p_ar> | externaliz<p_ar> | subcontrat<p_ar> | deleg<p_ar> | entreg{a,ou} {à,ao} gestão/weak | acert{a,ou,aram}/weak
contract_give = confiad{o,a,os,as}/participle
contract_get = {execut,realiz}{ará,arão,a,am,ou} {as obras,a obra,os trabalhos}/future | {vai,vão} {executar,realizar} {as obras,a obra,os trabalhos}/future | {ficará,fica,ficou} {responsável,encarregada,encarregado} {pela manutenção,pelas obras,pela construção,pela gestão,pelo fornecimento}/present | {assegur,garant}{ou,iu} a {ampliação,construção,empreitada,manutenção,renovação,modernização,expansão}/past | {vence,venceu,ganha,ganhou,arrematou,arremata} {a licitação,o concurso,o leilão,a concorrência}/past | {sagra-se,sagrou-se} vencedora/past
supply = {receberá,receberão}/weak
license_in = comercializ<p_ar> em {exclusivo,exclusividade} | {vai,irá} comercializar em {exclusivo,exclusividade}/present | {licencia,licenciou} do/weak | licenciou da/weak
license_give = {dá,deu,dará} em licença/present
lend = concederá um {crédito,empréstimo,financiamento}/present | concederá {crédito,empréstimo,financiamento}/present | {concede,concedeu,concederá,aprova,aprovou,libera,liberou} {uma,} linha de crédito/present | financiaram/future | antecip<p_ar>/weak
borrow = {pede,pediu} emprestados/present | pediu emprestado/present | {endivida-se,endividou-se}/weak
bond = {emite,emitiu,emitirá,coloca,colocou,colocará} {dívida,debêntures,obrigações,bonds,notas,títulos}/present | {emitir,colocar} {dívida,debêntures,obrigações,bonds,notas,títulos}/infinitive
build = {levantará,levantarão}/weak | {vai,vão} {erguer,levantar} {uma,um} {fábrica,unidade,centro,parque,complexo,hospital,hotel}/present | {expandirá,expandir,expande}/future | {põe,porá,pôr} em {marcha,funcionamento}/present
bid_rumoured_for = cortej<p_ar> | cobiç<p_ar> | flert{a,aria,ou} com/present | namor{a,aria,ou}/weak | sond{a,aria,ou} a {compra,aquisição} {de,da,do}/present | {está,estaria,estão,continua} de olho {na,no,em}/present | {tem,teria} {na,no} {mira,radar}/present | {mira,miraria}/weak | {põe,pôs} os olhos {na,no,em}/present | {ronda,rondaria}/weak | interess{a,ou}-se {pela,pelo}/present | se interess{a,ou} {pela,pelo}/present
spend = {reservará,aplicará,aplicarão}/future | aplic{a,ou}/weak

[trigger_noun]
backers = investidores | acionistas | sócios
buy_noun = aquisiç<p_ao> | compra<p_s> | incorporação | tomada de controle | recompra | arremate | tomada de controlo
    | compra do controle
bid_noun = oferta pública de aquisição | oferta de compra | oferta de aquisição | OPA | opa | proposta de compra | proposta de aquisição | oferta vinculante | oferta hostil | oferta não vinculante | oferta<p_s> | proposta<p_s> | contraproposta | lance<p_s>
    | oferta firme | oferta amigável | oferta concorrente | oferta vinculativa | oferta não solicitada | proposta {firme,vinculativa,não vinculante,não vinculativa,não solicitada,bilionária} | lance final | contra-oferta
sell_noun = venda<p_s> | alienação | desinvestimento<p_s> | cessão
    | passagem de | alienação da | venda do controle
merge_noun = fus<p_ao> | fusão entre iguais | combinação de negócios | acordo de fusão | projeto de fusão | união
    | incorporação de ações | fusão de | união de operações | casamento entre | junção
stake_noun = participaç<p_ao> | participação minoritária | participação majoritária | fatia<p_s> | entrada no capital | aporte de capital | aporte<p_s> | injeção de capital | tomada de participação | participação maioritária | posição acionista
    | tomada de posição | compra de uma fatia | posição de | posição minoritária
round_noun = rodada<p_s> | rodada<p_s> de investimento{,s} | rodada<p_s> de financiamento | rodada<p_s> de captação | ronda<p_s> de investimento | ronda<p_s> de financiamento | ronda | rodada seed | rodada semente | série {A,B,C,D,E,F} | series {A,B,C,D,E,F} | aumento<p_s> de capital | captação
    | rodada série {a,b,c,d} | ronda série {a,b,c,d} | rodada de série {a,b,c} | ronda de capital | rodada de capital semente | ronda seed | ronda pré-seed | rodada pré-seed | captação de | aporte série {a,b,c} | financiamento série {a,b,c}
ipo = abertura de capital | IPO | oferta pública inicial | oferta inicial de ações | oferta pública inicial de ações | estreia na {b,B}olsa | estreia em {b,B}olsa | entrada em {b,B}olsa | oferta pública de ações
    | ida à bolsa | estreia na b3 | oferta inicial | entrada na bolsa | listagem | dispersão em bolsa | toque do sino | abertura do capital
partner_noun = parceria<p_s> | parceria estratégica | aliança<p_s> | colaboraç<p_ao> | cooperação | acordo de cooperação | acordo de parceria | acordo de colaboração | acordo estratégico
    | acordo de parceria estratégica | parceria comercial | parceria tecnológica | aliança estratégica
joint_venture = joint venture<p_s> | joint-venture<p_s> | empresa conjunta | sociedade conjunta | empreendimento conjunto | empresa comum | empresa mista
    | sociedade {detida em partes iguais,em partes iguais,a meias} | empresa {em partes iguais,a meias} | sociedade comum
deal_noun = acordo<p_s> | pacto<p_s> | entendimento | memorando de entendimento
contract_noun = contrato<p_s> | contrato-quadro | acordo-quadro | contrato de manutenção | contrato de prestação de serviços | licitação | contrato de serviços | empreitada | adjudicação | contrato de aluguel
    | empreitada de | megacontrato | concessão | contrato de concessão | contrato plurianual | contrato bilionário | contrato de empreitada
supply_noun = contrato<p_s> {para o fornecimento,para a entrega,para a construção,para fornecer,para a produção} | contrato<p_s> de fornecimento | acordo<p_s> de fornecimento | PPA | contrato de compra de energia | contrato de abastecimento
    | contrato de compra e venda de energia | primeiro fornecimento | contrato de venda de energia
order_noun = encomenda<p_s> | pedido<p_s> | pedido firme | encomenda firme | ordem de compra
    | megapedido | megaencomenda | pedido de compra | encomendas firmes
client = cliente<p_s> da | cliente<p_s> do | cliente<p_s> de | cliente<p_s>
supplier = fornecedor{,a,es,as} da | fornecedor{,a,es,as} do | fornecedor{,a,es,as} de | fornecedor{,a,es,as} | prestador{,a,es}
license_noun = acordo<p_s> de licenciamento | contrato<p_s> de licenciamento | acordo de licença | licença exclusiva | licença<p_s> | licenciamento
    | direitos {exclusivos,mundiais} | direitos de {comercialização,distribuição,exploração} | contrato de licença | licenciamento {exclusivo,mundial} | licença {mundial,comercial}
loan_noun = empréstimo<p_s> | empréstimo sindicado | empréstimo-ponte | financiamento<p_s> | linha<p_s> de crédito | crédito<p_s> | crédito sindicado | refinanciamento | empréstimo ponte
    | linha de financiamento | linhas de financiamento | empréstimo bancário | empréstimo obrigacionista | empréstimo verde | empréstimo intercalar | financiamento {bancário,intercalar,sindicado,do bndes} | cédula de crédito bancário | conta garantida | crédito {bancário,intercalar,rotativo} | mútuo
bond = emissão de títulos | emissão de obrigações | emissão de dívida | emissão de debêntures | debêntures | obrigações | títulos de dívida | obrigações convertíveis | emissão obrigacionista | bonds | notas conversíveis
    | debêntures incentivadas | obrigações verdes | obrigações seniores | obrigações sustentáveis | títulos {verdes,sustentáveis} | emissão de {debêntures,obrigações,bonds,títulos} {verdes,convertíveis} | empréstimo por obrigações | notas comerciais | eurobonds | CRI | CRA
capex_noun = investimento<p_s> | investimento total | investimentos totais | dispêndio de capital
shareholder = acionista | principal acionista | maior acionista | acionista majoritário | acionista maioritário | acionista de referência | acionista controlador
bid_buy = projeto de compra | projeto de aquisição | plano de aquisição | intenção de compra
new_owner = nov{o,a} {dono,dona,proprietário,proprietária,controlador,controladora,acionista único,acionista maioritário,acionista majoritário}
takeover_noun = {oferta,proposta} de {compra,aquisição} {amigável,hostil}
license_noun = direitos {globais,comerciais,europeus} | direitos de {produção,desenvolvimento,uso,fabricação,fabrico} | licença {de uso,de marca,de exploração} | a licença
control_noun = {participação,posição,fatia} {de controle,de controlo,majoritária,maioritária} | bloco de controle
partner_noun = aliança {comercial,industrial,tecnológica} | acordo {comercial,industrial,tecnológico} com | protocolo de {cooperação,colaboração} | convénio de {cooperação,colaboração} | convênio de {cooperação,colaboração}
deal_noun = convénio | convênio | protocolo | acerto
joint_venture = {empresa,sociedade,companhia} {paritária,partilhada} | companhia conjunta | projeto conjunto | parceria societária | consórcio paritário
capex_noun = plano{,s} de investimento{,s} | programa{,s} de investimento{,s}
contract_noun = contrato {milionário,público,de engenharia,de limpeza,chave na mão} | adjudicatári{a,o} {de,da,do} | leilão
bond = emissão {inaugural,verde,de notas,de bonds} | papel comercial | títulos {corporativos,seniores} | dívida {sénior,subordinada}
ipo = admissão {à negociação,à cotação,em bolsa} | estreia {na B3,na Euronext,no pregão} | ida à Bolsa
loan_noun = {linha,linhas} de liquidez | crédito {verde,ponte,habitacional} | empréstimo{,s} {bilateral,bilaterais} | descoberto bancário
sell_noun = trespasse | saída do capital
buy_noun = arrematação | tomada do controle | compra e venda
stake_noun = entrada na estrutura acionista | bloco de ações

[slot]
from = de | do | da | dos | das | junto a | junto ao | junto à | junto do | junto da
of = de | do | da | dos | das | no capital de | no capital da | no capital do | do capital da | do capital do
by = por | pelo | pela | pelos | pelas | por parte de | por parte da | por parte do
with = com | ao lado de | em parceria com | em conjunto com | juntamente com
    | com {a,} participação {de,da,do,dos,das} | com o apoio {da,do} | em colaboração com | em consórcio com | em associação com
to = ao | à | aos | às | para | a favor de
in = em | no | na | nos | nas
for = para | por | pelo | pela | em nome de
between = entre
as = como | segundo | conforme | contra | após | sob
    | garantid{o,a} {,em parte }{por,pelo,pela} | avalizad{o,a} {por,pelo,pela} | assessorad{o,a} {por,pelo,pela}
    | depois {de,da,do,das,dos}
on = sobre | pelo | pela | por
led_by = liderad{a,o,os} por | liderad{a,o,os} {pelo,pela} | encabeçad{a,o} por | encabeçad{a,o} {pelo,pela} | comandad{a,o} por | comandad{a,o} {pelo,pela} | coordenad{a,o} {por,pelo,pela} | capitanead{a,o} {por,pelo,pela}
with = a meias com | lado a lado com | de mãos dadas com

[deal_word]
ahead = será | serão | seria | deverá | deverão | deve | devem | poderá | pode | prevê | preveem | previst{o,a} | espera | esperam | pretende | esperad{o,a} | sujeit{o,a} a
fund = fundo | fundo de investimento | gestora | investidor | Capital | Partners | Ventures | Equity
later = depois | mais tarde | posteriormente | em seguida | por fim
holder = proprietári{o,a} | don{o,a} | controlador{,a}
superlative = maior | primeira | primeiro
public = Ministério | Prefeitura | Governo | Exército | Marinha | Câmara Municipal | Força Aérea
sum = valor total | valor do {contrato,negócio,acordo,pedido} | montante total | no total
    | pel{o,a} qual {pagou,pagará,desembolsou,pagaram,desembolsará} | {esperava,pretendia,planejava,planeava,contava,visava} {captar,embolsar,levantar,arrecadar,encaixar,angariar} | com {a,o} qual {esperava,pretendia} {captar,embolsar,levantar,arrecadar} | que {exigirá,demandará,implicará} {um,} {investimento,desembolso} | por {que,quem} pagou
    | com um investimento {de,total de,superior a} | mediante um investimento de
percent = por cento
support = anunci<p_ar> | assin<p_ar> | fech<p_ar> | conclu{i,iu,íram,ir,irá,ído,ída} | complet<p_ar> | finaliz<p_ar> | firm<p_ar> | celebr<p_ar> | alcanç<p_ar> | acert<p_ar> | acord<p_ar> | negoci<p_ar> | renegoci<p_ar> | negocia/present | planej<p_ar> | propõe{m,}/present | propôs/past | propost{o,a}/participle | propor/infinitive | lanç<p_ar> | formaliz<p_ar> | estud<p_ar> | avali<p_ar> | avalia/present | prepar<p_ar> | confirm<p_ar> | aprov<p_ar> | autoriz<p_ar> | renov<p_ar> | prorrog<p_ar> | cancel<p_ar>
    | abandon<p_ar> | rescind<p_ir> | revel<p_ar> | divulg<p_ar> | apresent<p_ar> | emit<p_ir> | emit{iu,e} | coloc<p_ar> | cri<p_ar> | constitu{i,iu,íram,ir,em} | form<p_ar> | detém/present | detêm/present | possu{i,em,ía} | tem/present | fez/past | realiz<p_ar> | selou/past | selaram/past | sela/present | reestrutur<p_ar> | efetu<p_ar> | busc<p_ar> | mant{ém,eve}/present | chegou a/past | chegaram a/past
    | retir<p_ar> | elev<p_ar> | melhor<p_ar> | aument<p_ar> | encerr<p_ar> | rompe{,u,ram,r}/present | adi<p_ar> | desist{e,iu,iram,ir} | inici<p_ar> | começ<p_ar> | ratifi<p_car> | ratific<p_ar> | estabelec<p_er> | consolid<p_ar> | pôs fim/past | põe fim/present | oficializ<p_ar> | concretiz<p_ar> | estend<p_er> | ampli<p_ar> | viabiliz<p_ar>
    | tomad{o,a}/participle | selar | selam | sele | selem | selava | selavam | selado | selada | selados | seladas | selando | selará | selarão | selaria | selariam | costur<p_ar> | encaminh<p_ar>
give = conced<p_er> | concedeu/past | adjudi<p_car> | adjudic<p_ar> | outorg<p_ar> | atribu{i,iu,ir,ído,ída} | deu/past | dá/present
    | confi<p_ar>
get = obt{ém,êm,eve,iveram,er,ido,ida,erá}/present | ganh<p_ar> | vence{,u,ram,r,rá}/present | conquist<p_ar> | conseg{ue,uem,uiu,uiram}/present | receb<p_er> | recebeu/past | garant<p_ir> | garantiu/past | arremat<p_ar> | assegur<p_ar> | lev<p_ar>
    | rejeit<p_ar> | recus<p_ar> | aceit<p_ar> | contra{i,iu,ir,ído,íram}/past | embols<p_ar> | sai vencedora/present
    | declin<p_ar> | repel{e,iu}/present | diz não {a,à,ao}/present | disse não {a,à,ao}/past
be = é | são | foi | foram | era | eram | será | serão | seria | ser | sido | sendo | está | estão | seja | torna-se | passa a ser
break = enquanto | mas | porém | quando | se | porque | embora | depois que | antes que | no entanto | além disso | ao passo que | pois | já que | onde
that = que
possessive = seu | sua | seus | suas
goods = serviço<p_s> | energia | eletricidade | capacidade | poder de computação | nuvem | avi{ão,ões} | aeronave<p_s> | jato<p_s> | helicóptero<p_s> | tonelada<p_s> | gás | petróleo | míssil | mísseis | navio<p_s> | submarino<p_s> | trem | trens | comboio<p_s> | chip<p_s> | processadores | semicondutores | equipamento<p_s> | software | vacina<p_s> | dose<p_s> | trigo | aço | cobre | lítio | minério | bateria<p_s> | turbina<p_s> | aerogeradores | caminhões | camiões | ônibus | autocarros | veículos | carros | drones | radares | satélite<p_s> | blindados | infraestrutura<p_s> | servidores | produtos | componentes | combustível | bens | soja | hidrogênio | locomotivas | plataformas | sondas | imóveis
    | transformador{,es} | composições | vagões | carruagens | manutenção | medicamento{s,} | fármaco{s,} | pás | contentores | contêineres | leite | carne | azeite | cereais | guindaste{s,} | gruas | fibra | tecnologia{s,} | sistema{s,} | painéis | sinalização
facility = fábrica<p_s> | usina<p_s> | planta<p_s> | gigafábrica | centro<p_s> de dados | data center<p_s> | datacenter<p_s> | armaz{ém,éns} | parque{,s} eólico{,s} | parque{,s} solar{,es} | laboratório<p_s> | refinaria<p_s> | linha de produção | mina<p_s> | porto | terminal | terminais | sede | hospital | hospitais | centro<p_s> de pesquisa | centro de investigação | centro logístico | centro de distribuição | complexo | reator | central | estádio | gasoduto | hotel | siderúrgica | unidade fabril | unidade industrial | barragem
unit = filial | filiais | subsidiária<p_s> | divisão | divisões | unidade<p_s> | negócio<p_s> | braço | carteira | portfólio | marca<p_s> | operações | operação | lojas | controlada<p_s> | área
stake = {participação,fatia} minoritária | capital | ações | participaç<p_ao> | fatia<p_s> | títulos | capital social | direitos de voto | cotas | quotas | posição | ativos | fatia{,s}
minority = minoritári{a,o,as,os} | {participação,fatia} minoritária | fatia{,s}
whole = fatia {majoritária,maioritária} | maioria | controle | controlo | totalidade | majoritári{a,o} | maioritári{a,o} | restante{,s} | integral | integralmente
both = as duas {empresas,companhias,partes} | os dois {grupos,bancos,sócios} | ambas as {empresas,companhias,partes} | ambos os {grupos,bancos}
    | as duas {seguradoras,farmacêuticas,aéreas,redes,elétricas,firmas,multinacionais,varejistas,montadoras,petroleiras,operadoras,entidades,organizações} | os dois {fabricantes,operadores,fundos,laboratórios,parceiros} | ambas as {seguradoras,entidades,firmas}
owned = detid{o,a} | controlad{o,a} | de propriedade | pertencente
list = entre eles | como | bem como | assim como | entre outros | incluem | estão | entre os quais
had = tinha | tinham | havia | haviam
leader = líder da rodada | investidor principal
past = já | anteriormente | previamente | no ano passado | na época | à época | então | antes
veto = avançado | zagueiro | meio-campista | lateral-direito | lateral-esquerdo | guarda-redes | extremo | em caso de {venda,compra,fusão,aquisição} | fusão nuclear | acordo de paz | acordo comercial | acordo de Paris | livre comércio | contrato de trabalho | contratos de trabalho | carteira de trabalho | à venda | ponto de venda | pontos de venda | vendas | vendas no varejo | preço de venda | poder de compra | oferta e demanda | oferta e procura | oferta de emprego | de acordo com | de acordo | em acordo | acordo coletivo | cartão de crédito | crédito imobiliário | crédito à habitação | empréstimo do jogador | por empréstimo | emprestado ao | jogador | atacante | goleiro | meia | transferência do | casamento | carteira de motorista | carta de condução | licença-maternidade | licença maternidade | licença ambiental | licença médica | rodada do campeonato | rodada do brasileirão | rodada de negociações | primeira rodada | segunda rodada | delação premiada | acordo de delação | acordo de leniência | contrato de namoro | pedido de demissão | a pedido | pedido de desculpas | pedido de recuperação judicial | pedido de impeachment | união europeia | participação nos lucros | por meio | participação dos eleitores
title = a operação | a transação | o acordo | o contrato | a compra | a aquisição | a oferta | a venda | a fusão | o investimento | a rodada | o preço | o negócio | esta operação | este acordo | a parceria | o valor | o valor da operação | o empréstimo
    | a captação | o financiamento | o crédito | a encomenda | o pedido | a licença | a joint venture | esta {aquisição,parceria,compra,fusão,transação} | essa {operação,aquisição,parceria,compra,fusão} | este {contrato,investimento,negócio} | esse {acordo,contrato,negócio} | a colaboração | a aliança | o pacto
    | fala-se em | na mesa | em causa | em troca | o montante | a cifra | o desembolso | preço | valor | o aumento de capital | a emissão | a proposta | a obra | a adjudicação | o custo | o investimento inicial | a nova sociedade | a nova empresa | por {ela,ele} | em jogo | a transferência | a empreitada | o aporte
leads = lider<p_ar> | encabeç<p_ar> | capitane<p_ar> | comand<p_ar>
give = lider<p_ar> | encabeç<p_ar> | ced{e,em,eu,eram,ido,ida,er,erá}/present | facult<p_ar>
get = {sagra-se,sagrou-se} vencedora/present | arrebat<p_ar> | abocanh<p_ar> | {captará,captarão}/future | {vence,venceu,ganha,ganhou} {a,o} {licitação,concurso,leilão}/weak
support = pactu<p_ar> | ajust<p_ar> | combin<p_ar> | comunic<p_ar> | decid{iu,em,iram,e,ir}/present | rubric<p_ar> | aceit{ou,aram}/weak
service = manutenção | construção | modernização | renovação | exploração | execução | conceção | concepção | fornecimento | entrega | instalação | implantação | gestão | engenharia | limpeza | restauração | restauro | produção | fabrico | fabricação | montagem | transporte | perfuração | logística | recolha | coleta | tratamento | ampliação | expansão | reabilitação | obra{,s} | remodelação | digitalização | informática | segurança | vigilância | reforma | eletrificação | duplicação | {modernizar,renovar,construir,explorar,projetar,equipar,fornecer,entregar,gerir,realizar,instalar,manter,produzir,fabricar,montar,desenvolver,operar,ampliar,reabilitar,digitalizar,eletrificar}
veto = compras online | compras on-line | compras pela internet | compras de Natal | compras públicas
state = o país | a cidade | a região | a capital | o município | o exército | a província | a ilha | o arquipélago | o reino | a prefeitura
dealer = empresári{o,a} | magnata | bilionári{o,a} | milionári{o,a} | investidor{,a}
title = {os,ambos os} {sócios,grupos,parceiros} {aportarão,aportam,investirão,colocarão,desembolsarão} | as {partes,empresas,companhias} {aportarão,investirão} | o investimento {previsto,total,ascende,ronda,supera} | as obras {custarão,exigirão} | o projeto {previa,prevê,implica,exigirá} | a pedida

[status]
rumoured = segundo fontes | de acordo com fontes | segundo o jornal | segundo a imprensa | fontes próximas | fontes a par | fontes do mercado | pessoas a par | pessoas familiarizadas | pessoas com conhecimento | estaria{,m} | poderia{,m} | teria{,m} | em conversas | em negociações | em conversações | conversa{,m} com | rumor{,es} | boato{,s} | negocia{,m} | estuda{,m} | avalia{,m} {a compra,a venda,comprar,vender,uma oferta,propostas,a aquisição,fazer,a possibilidade} | considera{,m} | analisa{,m} | sonda{,m} | pode{,m} | prestes a | perto de | na mira | pondera{,m} | mira{,m}
    | especula-se | alegadamente | estará em | estarão em | em conversas com | mantém conversas | tem conversas | sond{ou,aram} | no radar | está interessad{a,o} | interessad{a,o} em
    | segundo apurou | segundo noticia | segundo avança | de acordo com a imprensa | estaria{,m} interessad{a,o} | estaria{,m} perto | estará a negociar | estão a negociar | está a negociar | em fase de negociação
    | está na vitrine | apareceriam | aparece como favorit{a,o} | fala-se | teria interesse | estaria na mesa | segundo {o jornal económico,o valor,a bloomberg,a reuters,o expresso,o eco} | tem no radar | em tratativas | tratativas
proposed = negociações exclusivas | pretende{,m} | planeja{,m} | planeia{,m} | quer | querem | deseja{,m} | propõe{,m} | propôs | oferta vinculante | proposta não vinculante | oferta não vinculante | apresentou {uma,} {oferta,proposta} | ofereceu | oferece{,m} | prevê | preveem | busca{,m} | carta de intenções | memorando de entendimento | acordo preliminar | intenção de | espera{,m} | lança uma opa | lançou uma opa | lança opa | lançou opa | projeto de | visa
    | prepar{a,am,ava} {a,o,} {sua,seu,} {entrada,estreia,IPO,abertura,venda,oferta} | apresenta uma proposta | apresenta uma oferta | apresenta proposta | apresenta oferta | apresentaram uma proposta | apresentaram uma oferta | apresentaram proposta | apresentaram oferta | fez uma proposta | fez uma oferta | fez proposta | fez oferta | formalizou uma proposta | formalizou uma oferta | formalizou proposta | formalizou oferta | tem a intenção | tem intenção | tenciona{,m} | conta comprar | está disposta a | planejava | não vinculativa | oferta vinculativa | proposta vinculativa | em exclusivo | protocolou pedido | pediu registro
    | pretende {comprar,vender,adquirir,construir,investir} | quer {comprar,vender,adquirir} | formalizou a proposta | formalizou a oferta | formaliza a proposta | formaliza a oferta | formaliza uma proposta | formaliza uma oferta | prevê {comprar,vender} | memorando | em exclusividade | protocolou o pedido
    | negocia{m,} em {exclusivo,exclusividade,regime de exclusividade} | em exclusivo com | em exclusividade com
completed = concluiu | conclui | concluíd{o,a} | concluíram | complet{ou,a,ado,ada} | finaliz{ou,a,ado,ada} | fechad{a,o} | ha comprado | já comprou | inaugur{ou,ado,ada,a} | estreou na bolsa | abriu o capital | abriu capital | definitivamente | consumad{o,a} | selad{o,a}
    | estreou | entr{a,ou} em operação | entrou em funcionamento | consumou | assumiu o controle | fechou {a,uma,} {rodada,ronda,captação,compra,aquisição,venda,operação}
    | foi consumad{a,o} | fica concluíd{a,o} | conclusão da | já detém | tornou-se proprietári{a,o} | concluem
    | já {havia,tinha} {comprado,adquirido,incorporado,vendido} | bateu o martelo | concluída a {venda,compra} | concretiz{ou,ada,ado}
amended = renegoci<p_ar> | renov<p_ar> | revis{ou,ado,ada,to,ta,ar} | revê | prorrog<p_ar> | reestrutur<p_ar> | modifi<p_car> | modific<p_ar> | aditiv{o,os} | elev{a,ou} {a,sua} {oferta,proposta} | melhor{a,ou} {a,sua} {oferta,proposta} | aument{a,ou} {a,sua} {oferta,proposta} | renegociação | ajustad{o,a} | repactu<p_ar> | cai de | caiu de | passa de | encolhe
    | subi{u,ram} {a,sua} {oferta,proposta} | sobe {a,sua} oferta | elevou {o,seu} lance | reviu | ampli{a,ou} {o,a} {contrato,acordo,parceria} | estend{e,eu} {o,a} {contrato,acordo,parceria}
    | alarg{a,ou,ado,ada} | prolong{a,ou,ado,ada} | reduz{iu,} {a,o} {oferta,pedido,encomenda} | aditamento
terminated = cancel{a,ou,ado,ada,aram,am} | abandon{a,ou,ado,ada,am,aram} | rompe{u,ram,} | rompid{o,a} | rescind{e,iu,ido,ida,ir} | rescisão | fracass{a,ou,ado} | rejeit{a,ou,ado,ada,am,aram} | recus{a,ou,ado,ada,am,aram} | bloque{ia,ou,ado,ada} | desist{e,iu,iram,ir,ido,em} | retir{a,ou,ada} | suspen{de,deu,sa,so} | veta | vetou | vetad{o,a} | expir{a,ou,ado} | encerr{a,ou,ado,ada} o acordo | fim do acordo | barr{ou,ada,ado} | naufrag{a,ou} | anul{a,ou,ado,ada} | não vingou | caiu por terra | pôs fim | põe fim | pôr fim
    | encerr{a,ou,aram} {a parceria,o contrato,as negociações,a aliança,a joint venture,a sociedade} | não avança | não avançou | termin{a,ou} {a parceria,o contrato,as negociações,a aliança} | sem efeito | distrat{o,ou} | joga a toalha | malogr{ou,ada} | cai por terra | não prosper{a,ou} | volta atrás
    | recua | recuou | dá marcha atrás | deu marcha atrás | deu por terminad{o,a} | chega ao fim | chegou ao fim | desfeit{o,a} | desfez o acordo | cai o acordo
    | jogou a toalha | desistiu da | desiste da | foi por água abaixo | caiu o negócio | fica sem efeito | ficou sem efeito | não foi adiante | não vai adiante | engavet{a,ou,ado,ada} | declinou | abandonou as negociações | disse não | diz não | voltou atrás | trava{,ou} | chumb{a,ou,ada,ado} | inviabiliz{ou,ada}
    | reprov{ou,a,ado,ada}
announced = {negócio,acordo,contrato} {foi,} fechado {por,com,em} | fech{a,ou,aram,am} {um,} {acordo,contrato,negócio} | fech{a,ou,aram,am} {uma,a,} {parceria,aliança} | conclu{i,iu} um acordo | pode ser prorrogado
rumoured = comenta-se | segundo {duas,três,uma,várias} {fontes,pessoas,fonte} | de acordo com {duas,três} {fontes,pessoas} | conversações {com,para} | conversas avançadas | está de olho | estaria de olho | flerta com | corteja | a par do assunto | ao que {apurou,se apurou} | ao que o {Público,Expresso,Negócios} apurou | apareceria como {favorita,favorito} | teria contratado | {discut,negoci}{em,am} {uma,a,um} {fusão,venda,compra,acordo} | {pretendente,pretendentes}
terminated = {põem,puseram,porão} fim | {terminou,terminaram,termina} a joint venture | terminaram a {parceria,aliança} | {terminou,terminaram,termina} o acordo | terminaram o contrato | acab{ou,a} a {parceria,aliança} | acab{ou,a} o acordo | encerram as negociações | {encerram,encerraram,encerrou} negociações | não {sairá,saiu} do papel | não {verá,viu} a luz {do dia,} | não avançará | não se {concretizará,concretizou} | não irá adiante | não vai avançar | não vai sair do papel | ficará sem efeito | {caiu,cai,cairá} a {venda,compra,fusão,aquisição,encomenda} | {caiu,cairá} o acordo | {cai,cairá} o negócio | morreu na praia | desf{ez,izeram} a {parceria,sociedade} | desfizeram o acordo | jogaram a toalha | {deita,deitou} a toalha ao chão | {joga,jogou} toalha | dissolv{e,eu,em,eram,ida} | desistência | {fracassam,fracassaram} | engavetaram | {abortou,abortada,abortado} | riscad{o,a} do plano | suspend{e,eu,eram} {a,o} | congel{a,ou,ada,ado} | rompem
completed = {já,está} {concluída,consumada,concluído,consumado,fechada,fechado} | passou para as mãos | quitou | quitad{o,a}
amended = aditad{o,a} | adit{a,ou,aram} {o,ao} {contrato,acordo} | {alarg,prolong}{a,ou,am,aram} {o,a} {contrato,acordo,parceria}

[amount_use]
price = por | pelo valor | preço | preço de | no valor de | valor de | valor total | valor do contrato | valor da operação | avaliad{o,a} em | montante de | montante | pagou | paga | pagará | pagar | pagamento de | desembols{a,ou,ará,ar} | em troca de | no total de | dívida incluída | incluindo dívida{,s} | valor da empresa | em dinheiro | orçad{o,a} em | cifra de | soma de
per_unit = por ação | a ação | por título | por tonelada | a tonelada | por mês | mensais | ao mês | por barril | o barril | por dia | por pessoa | por habitante | per capita | por cliente | por hora | por unidade | por metro quadrado | o metro quadrado | por noite | cada ação | por cota
revenue = receita<p_s> | faturamento | faturação | vendas | volume de negócios | receita líquida | fatura{,m} | faturou | carteira de pedidos | ativos sob gestão | sob gestão | ativos totais | ativos de | em ativos | vendas brutas | arrecadação
    | faturaram | receita bruta | volume de vendas | exporta{,ções} | exportou
profit = lucro<p_s> | prejuízo<p_s> | lucro líquido | resultado líquido | resultado operacional | ebitda | Ebitda | EBITDA | margem | ganho | perda<p_s> | perdas | déficit | défice | superávit | excedente
valuation = avalia{,m} o | avaliação | valor de mercado | capitalização | capitalização bolsista | capitalização de mercado | avalia a | vale | valem | avaliando | valoriza
debt = dívida<p_s> | endividamento | dívida líquida | passivo | passivos | liquidez | caixa | alavancagem
fine = multa<p_s> | multad{o,a} | multou | sanç<p_ao> | indenizaç<p_ao> | indemnizaç<p_ao> | condenaç<p_ao> | condenad{o,a} | provis<p_ao> | penalidade<p_s> | coima<p_s> | baixa contábil | imparidade<p_s>
    | multa{r,ram} | sancion{ou,ada,ado} | autu{ou,ada,ado} | indeniz{ar,ado} | aplic{ou,ada} uma coima
dividend = dividendo<p_s> | recompra de ações | juros sobre capital próprio | programa de recompra
cost = custo<p_s> | despesa<p_s> | gasto<p_s> | orçamento | gastos | aluguel | renda | custou
    | custará | cust{a,am} | previsão orçamentária | orçamento municipal
pay = salário<p_s> | remuneraç<p_ao> | bônus | bónus | honorários | ordenado | folha de pagamento
    | ganh{ou,a} por ano | recebeu em salários | vencimento{,s} | remuner{ou,ado}
subsidy = subsídio<p_s> | subvenç<p_ao> | ajuda | apoio público | incentivo<p_s> | garantia pública | plano de estímulo | crédito fiscal | fundos europeus | verba<p_s> | PRR
saving = economia<p_s> | poupança<p_s> | sinergia<p_s> | economizar | poupar | desconto<p_s>
fee = comiss<p_ao> | taxa de rescisão | multa rescisória | sinal | pagamento inicial | adiantamento | royalties | marcos | tarifa<p_s>
other = mercado mundial | mercado de | fortuna | patrimônio | património | teto de | limite de

[clause]
exclusivity = cláusula de exclusividade | exclusividade | direitos exclusivos | em regime de exclusividade | com exclusividade | fornecedor exclusivo | de forma exclusiva | exclusivamente | fornecedora exclusiva | parceira exclusiva
right_of_first_refusal = direito de preferência | direito de primeira recusa | direito de primeira oferta
extension_option = opção de prorrogação | opção de extensão | opç{ão,ões} de renovação | opção de ampliação | prorrogável | prorrogáveis | renovável | possibilidade de prorrogação | opção de compra adicional | opções de compra | ser {prorrogado,renovado,estendido}
purchase_commitment = compromisso<p_s> de compra | se comprometeu a comprar | comprometeu-se a comprar | comprometeram-se a comprar | compromete-se a comprar | se compromete a comprar | se comprometeu a adquirir | comprometeu-se a adquirir | compra mínima | volume mínimo | take or pay | compromisso de aquisição
term = duração | vigência | prazo | dura

[clause_state]
removed = elimin<p_ar> | suprim<p_ir> | retirad{o,a} | removid{o,a} | removeu | remove | renunci{a,ou} | sem | deixa de | deixou de | não mais | perde{u,} | livre d{e,a,o} | revogad{o,a} | caiu
optional = opç<p_ao> | possibilidade | poderá | poderão | pode | podem | opcional | opcionais | adicional | adicionais

[negation]
nega | negam | negou | negaram | desment{e,em,iu,iram} | descart{a,am,ou,aram} | recusou-se a | se recusa a
