# Spanish: what starts a deal, and what shapes it.

[endings]
s_ar = infinitive: ar; present: a an e en; past: ó aron aba aban; participle: ado ada ados adas; gerund: ando; future: ará arán; conditional: aría arían
s_car = infinitive: car; present: ca can que quen; past: có caron caba caban; participle: cado cada cados cadas; gerund: cando; future: cará carán; conditional: caría carían
s_zar = infinitive: zar; present: za zan ce cen; past: zó zaron zaba zaban; participle: zado zada zados zadas; gerund: zando; future: zará zarán; conditional: zaría zarían
s_gar = infinitive: gar; present: ga gan gue guen; past: gó garon gaba gaban; participle: gado gada gados gadas; gerund: gando; future: gará garán; conditional: garía garían
s_er = infinitive: er; present: e en; past: ió ieron ía ían; participle: ido ida idos idas; gerund: iendo; future: erá erán; conditional: ería erían
s_ir = infinitive: ir; present: e en; past: ió ieron ía ían; participle: ido ida idos idas; gerund: iendo; future: irá irán; conditional: iría irían
s_s = noun: - s
s_es = noun: - es
s_on = noun: ón ones

[trigger_verb]
joint_venture = constitu{yen,yeron,irán,ir,yó,ye} {,a medias} {una,la} {sociedad,empresa,compañía}/present | cre{an,aron,arán,ar} {,a medias} {una,la} {sociedad,empresa,compañía} {conjunta,mixta}/present | fund{an,aron} {una,la} {sociedad,empresa,compañía} conjunta/present | cre{an,aron,arán} juntos una {sociedad,empresa,compañía}/present
sold_by = {el,la} {vendedor,vendedora} es/present | {los,las} {vendedores,vendedoras} son/present
    | quien {vende,sale} es/present | {la parte,la entidad,la empresa} vendedora es/present | {los,las} vendedor{es,as} fueron/past
bought_by = {el,la} {comprador,compradora} es/present | {los,las} {compradores,compradoras} son/present
    | quien {compra,adquiere,se la queda} es/present | {la parte,la entidad,la empresa,la firma} compradora es/present | el nuevo dueño {es,será}/present
enter_capital = entr{a,ará,ó} en el capital {de,del,de la}/present
pass_to = {pasa,pasará} a {manos de,formar parte de,ser propiedad de}/present | pasó a {manos de,formar parte de}/past | queda en manos de/present | se integra en/present
take_percent = toma/present | tomará/future | tomó/past | tomar/infinitive | tomado/participle | se hace con el/present | se queda con el/present
take_part = particip{an,a}/present | particip{aron,ó}/past | han participado/past | ha participado/past | {han,ha} participado en la {ronda,operación,inversión}/past | particip{an,a,aron,ó} en la {ronda,operación,inversión}/past | {han,ha} participado también/past | particip{aron,ó} también/past | acompañ{an,a}/present | se sum{an,a}/present | se sumaron/past
    | también puso dinero/past | pus{o,ieron} dinero/past | puso fondos/past | acudi{eron,ó} también/past | se sum{aron,ó} {también,además}/past | repit{en,ieron}/present | volvi{ó,eron} a invertir/past | respald{aron,ó} la {ronda,operación}/past | se incorpor{an,aron,ó} {a la ronda,como inversores}/past | {el dinero,el capital} {procede,viene,proviene,llega} de/present | los fondos {proceden,vienen,provienen} de/present | acompañ{aron,ó}/past | entr{aron,ó} en la ronda/past | con el respaldo de/present | contó con la participación de/past
    | {contó,contaron,cuenta,cuentan} con/past
buy = {,re}compr<s_ar> | adquir<s_ir> | adquiere/present | adquieren/present | adquiera/present | absorb<s_er> | engull<s_ir> | {comprar,adquirir}{le,les,lo,la,los,las}/infinitive | se hac{e,en} con/present | se hizo con/past | se hará con/future | hacerse con/infinitive | se haría con/conditional | se ha hecho con/past | haciéndose con/gerund
    | se qued{a,an} con/present | se quedó con/past | quedarse con/infinitive | se quedará con/future | se quedaría con/conditional | se ha quedado con/past | comprarse/infinitive
    | engloba/present | se apoder{a,ó,ará} de/present | apoderarse de/infinitive | se adueñ{a,ó,ará} de/present | adueñarse de/infinitive | se anexion{a,ó} | fagocit<s_ar> | rescat<s_ar>/weak | se lanza a por/present
    | suma a su cartera/present
    | se había{,n} hecho con/past | haberse hecho con/past | se han hecho con/past | se había{,n} quedado con/past | echa el guante a/present | echó el guante a/past | incorpora a su cartera/present | sumar a su cartera | suman a su cartera | sume a su cartera | sumen a su cartera | sumó a su cartera | sumaron a su cartera | sumaba a su cartera | sumaban a su cartera | sumado a su cartera | sumada a su cartera | sumados a su cartera | sumadas a su cartera | sumando a su cartera | sumará a su cartera | sumarán a su cartera | sumaría a su cartera | sumarían a su cartera | sum<s_ar> a su grupo | sum<s_ar> a su oferta | se {adjudica,adjudicó} la compra de/present
control = tom<s_ar> el control | toma de control/noun | asum<s_ir> el control | control<s_ar>/weak
    | se hac{e,en} con {el control,la mayoría} de/present | se hizo con {el control,la mayoría} de/past | asum{e,ió,irá} el control de/present | tom{a,ó,ará} una participación mayoritaria/present
pay = pa<s_gar> | pagan/present | desembols<s_ar>
    | pon{e,drá} sobre la mesa/present | puso sobre la mesa/past | abon<s_ar>
    | ofreci{ó,eron}/past | ofrecido/past | ofrecerá/future | ofrecería/conditional
    | ofrece{,n}/present | ofrec{er,ía}/infinitive
bid = puj<s_ar> por | ofert<s_ar> por | lanz<s_ar> una {opa,oferta} sobre | lanza una {opa,oferta} {hostil,amistosa,pública} sobre/present | ha lanzado una opa sobre/past
    | {presentar,presenta,presentan,presentó,presentado,presentará} una {oferta,propuesta} {para adquirir,para comprar,para hacerse con,por}/present | {formular,formula,formuló,formulado} una {oferta,propuesta} {para adquirir,para comprar,para hacerse con,por}/present
sell = transfer<s_ir> | vend<s_er> | revend<s_er> | traspas<s_ar> | enajen<s_ar> | se desprend<s_er> de | desprenderse de/infinitive | se deshac{e,en} de/present | se deshizo de/past | deshacerse de/infinitive | desinvert<s_ir> | se ha desprendido de/past | ceder/infinitive | cedió/past | cederá/future | {vender,ceder,traspasar,transferir}{le,les,lo,la,los,las}/infinitive
    | se desprend{e,en,ió,ieron,erá} del/present | se desprend{e,en,ió,ieron,erá}/present | desprend<s_er> | se deshac{e,en} del/present | se deshizo del/past | se ha deshecho de/past | dej<s_ar> en manos
merge = se fusion<s_ar> | fusion<s_ar> | fusionarse/infinitive | se ha{,n} fusionado/past | se un{e,en} con/present | integr<s_ar> sus negocios | un<s_ir> sus negocios
    | se integr{an,arán} en un{a,} {solo,sola,única,único} {grupo,compañía,empresa,entidad}/present
take_stake = tom<s_ar> una participación | compr<s_ar> una participación | adquir<s_ir> una participación | adquiere una participación/present
contract_give = adjudi<s_car> | adjudicad{o,a,os,as}/participle
contract_get = se adjudic{a,ó,an,aron,ará}/present | se ha adjudicado/past
invest = invert<s_ir> | invierte{,n}/present | invirti{ó,eron}/past | inyect<s_ar> | toma un/present
    | suscrib<s_ir> | suscrito/participle | eleva su participación/present | elev<s_ar> su participación | aument<s_ar> su participación | reinvert<s_ir>
    | entra en el capital/present | tom<s_ar> un {paquete,porcentaje}
raise = capt<s_ar> | levant<s_ar> | recaud<s_ar> | obt{iene,uvo,endrá} financiación/present
    | recib{e,ió,ieron} una inyección/present | ampli<s_ar> capital | sum<s_ar> financiación
    | junt<s_ar> | logr<s_ar> financiación | consig{ue,uió} financiación/present | se hace con una ronda/present | amarr<s_ar> | reún{e,en}/present | reuni{ó,eron}/past | embols<s_ar>
raise_sum = recib<s_ir> | obt{iene,uvo,endrá,ener,enido}/past | consig{ue,uió}/present | logr<s_ar> | atra{e,jo}/present
lead_round = lider<s_ar> la ronda | encabez<s_ar> la ronda | lidera la inversión/present
    | lider<s_ar> la operación | liderar la inversión | lideran la inversión | lidere la inversión | lideren la inversión | lideró la inversión | lideraron la inversión | lideraba la inversión | lideraban la inversión | liderado la inversión | liderada la inversión | liderados la inversión | lideradas la inversión | liderando la inversión | liderará la inversión | liderarán la inversión | lideraría la inversión | liderarían la inversión | lider<s_ar> la financiación | encabez<s_ar> la {operación,inversión,financiación} | estuvo liderada por/past
ipo = sal{e,en,ir,ió,drá,dría} a {b,B}olsa/present | ha salido a {b,B}olsa/past | debut{a,ó,ará,ar} en {b,B}olsa/present | debut{a,ó,ará,ar} en la {b,B}olsa/present | cotizar en {b,B}olsa/infinitive | sacar a {b,B}olsa/infinitive | empieza a cotizar/present | saldrá al mercado/future | estren{a,ó,ará} en {b,B}olsa/present
    | debuta hoy en bolsa/past | debuta ayer en bolsa/past | debuta este lunes en bolsa/past | debuta este martes en bolsa/past | debuta este miércoles en bolsa/past | debuta este jueves en bolsa/past | debuta este viernes en bolsa/past | debutó hoy en bolsa/past | debutó ayer en bolsa/past | debutó este lunes en bolsa/past | debutó este martes en bolsa/past | debutó este miércoles en bolsa/past | debutó este jueves en bolsa/past | debutó este viernes en bolsa/past | toca la campana/present | tocó la campana/past | se estrena en bolsa/present | se estrenó en bolsa/present | se estrenará en bolsa/present | empieza a cotizar en bolsa/present | empezó a cotizar/past | comenz{ó,ará} a cotizar/past
    | tocar la campana/infinitive | dar el salto {al parqué,a la bolsa,a bolsa}/infinitive | da el salto {al parqué,a la bolsa,a bolsa}/present | dio el salto {al parqué,a la bolsa,a bolsa}/past | debut{a,ó,ará,ar} en el {parqué,mercado,bme growth,mercado continuo}/present | estrenarse en bolsa/infinitive
partner = se ali{a,an,aron,ará,ó} con/present | se alía{,n} con/present | se alía{,n}/present | se ali{an,aron,arán}/present | aliarse/infinitive | aliarse con/infinitive | se asoci{a,an,ó,aron,ará} con/present | se asoci{an,aron,arán}/present | asociarse/infinitive | asociarse con/infinitive | se ha{,n} aliado/past | se ha{,n} asociado/past | colabor<s_ar> | unen {fuerzas,sus fuerzas}/present | unir fuerzas/infinitive | unieron fuerzas/past | une fuerzas/present | cooper<s_ar> | trabajar{,án} juntos/infinitive | desarroll{arán,an,ar} conjuntamente/infinitive | desarroll{arán,an,ar} juntos/infinitive | desarroll{arán,an,ar} juntas/infinitive
    | se un{e,en,ió,ieron,irá} a/present | unirse a/infinitive | va{n,} de la mano/present | estrech<s_ar> lazos | se alió/past | aliad{o,a} con/participle
    | fich<s_ar> como socio | sell<s_ar> una alianza | va{n,} a colaborar/infinitive | firman una alianza/present | trabajarán conjuntamente/future
order = encar<s_gar> | encarg<s_ar> | hace un pedido/present | hizo un pedido/past | pide/weak | contrat<s_ar>
    | adjudica la compra/present
contract_buy = alquil<s_ar> | arrend<s_ar> | arrienda/present | flet<s_ar> | se abastec{e,erá} de/present | se compromet{e,ió,erá} a comprar/present
supply = se vende{,n,rá,rán,ría} | suministr<s_ar> | entre<s_gar> | entreg<s_ar> | provee{r,rá,n}/present | proveyó/past | abastec<s_er> | abasteci{ó,eron}/past | equip<s_ar> | aloj<s_ar> | proporcion<s_ar>
    | dot<s_ar> de | construirá para/future
choose = elig{e,ió,en,ieron}/present | eleg{ir,ido,ida,irá}/participle | seleccion<s_ar> | escog<s_er> | se decanta por/present
license_in = toma en licencia/present | obtiene la licencia/present | obtuvo la licencia/past
license_give = licenci<s_ar> | otor<s_gar> una licencia | otorg<s_ar> una licencia | conced<s_er> una licencia
lend = financi{a,an,ó,aron,ará} a/present | prest<s_ar> | presta/present
    | aprueba{,n} un {préstamo,crédito}/present | apr{obó,obado} un {préstamo,crédito}/past | inyecta liquidez/present
borrow = pid{e,ió} prestado{,s}/present | tom<s_ar> prestado{,s} | se endeud<s_ar>
build = construir/infinitive | constru{ye,yen,yó,yeron,irá,irán,iría,yendo,ido,ida} | levant<s_ar> una {planta,fábrica} | edifi<s_car> | inaugur<s_ar> | inaugura/present | abr<s_ir> | abrirá/future | abierto/participle | ampli<s_ar> | erig<s_ir> | instal<s_ar> | pon{e,drá,er} en marcha/present
    | levant<s_ar> un planta | levant<s_ar> un fábrica | levant<s_ar> un complejo | levant<s_ar> un centro | levant<s_ar> un hotel | levant<s_ar> un nave | levant<s_ar> un parque | levant<s_ar> una complejo | levant<s_ar> una centro | levant<s_ar> una hotel | levant<s_ar> una nave | levant<s_ar> una parque | levant<s_ar> dos planta | levant<s_ar> dos fábrica | levant<s_ar> dos complejo | levant<s_ar> dos centro | levant<s_ar> dos hotel | levant<s_ar> dos nave | levant<s_ar> dos parque | levant<s_ar> tres planta | levant<s_ar> tres fábrica | levant<s_ar> tres complejo | levant<s_ar> tres centro | levant<s_ar> tres hotel | levant<s_ar> tres nave | levant<s_ar> tres parque | levant<s_ar> cuatro planta | levant<s_ar> cuatro fábrica | levant<s_ar> cuatro complejo | levant<s_ar> cuatro centro | levant<s_ar> cuatro hotel | levant<s_ar> cuatro nave | levant<s_ar> cuatro parque | levant<s_ar> cinco planta | levant<s_ar> cinco fábrica | levant<s_ar> cinco complejo | levant<s_ar> cinco centro | levant<s_ar> cinco hotel | levant<s_ar> cinco nave | levant<s_ar> cinco parque | proyect<s_ar> {un,una} {planta,fábrica,complejo,centro,parque} | puso en marcha/past
enter_capital = entr<s_ar> en el {capital,accionariado} | irrump<s_ir> en el {capital,accionariado}
pass_to = pas{a,an,ó,aron,ará,arán,aría,ar,ado} a {manos,formar parte,ser propiedad,ser filial,estar controlada,estar bajo el control}/present | qued{a,ó,ará,aría,ar} {en manos,bajo el control,bajo control}/present | se integr{a,ó,ará,aría} en/present | integrarse en/infinitive | cae en manos/present | cayó en manos/past
    | pas{ó,ará,a} al {control,grupo,perímetro} de/present | ya pertenece a/present
spend = destin<s_ar> | dedi<s_car> | gast<s_ar>

[trigger_noun]
backers = inversores | accionistas | socios
buy_noun = compra<s_s> | recompra | adquisici<s_on> | absorci<s_on> | toma de control | adquisición apalancada
bid_noun = oferta pública de adquisición | oferta de compra | oferta de adquisición | oferta pública de compra | OPA | opa | opas | contraopa | oferta vinculante | oferta no vinculante | oferta hostil | propuesta de compra | propuesta de adquisición | oferta<s_s> | puja<s_s> | contraoferta | oferta pública de intercambio
    | ofertón | oferta amistosa | oferta en firme | oferta por | propuesta no vinculante | oferta en efectivo | proposición de compra
sell_noun = venta<s_s> | desinversi<s_on> | enajenaci<s_on> | traspaso | cesión
    | salida del capital
merge_noun = fusi<s_on> | fusión entre iguales | proyecto de fusión | acuerdo de fusión | integración | combinación de negocios | matrimonio entre iguales
    | fusión por absorción | operación de concentración | unión de ambas | fusión de iguales
stake_noun = participaci<s_on> | participación minoritaria | participación mayoritaria | entrada en el {capital,accionariado} | toma de participación | inyección de capital | aportación de capital | inversión en el capital | paquete accionarial
    | paquete cercano | compra de un paquete | toma de una participación
round_noun = ronda<s_s> | ronda<s_s> de financiación | ronda<s_s> de inversión | ronda<s_s> de financiamiento | ronda semilla | ronda de capital | ronda puente | serie {A,B,C,D,E,F} | ampliaci<s_on> de capital | aumento de capital | levantamiento de capital
    | ronda de capital {semilla,riesgo} | financiación serie {a,b,c,d} | ronda presemilla | inyección de fondos | ronda serie {a,b,c,d,e}
ipo = salida a {b,B}olsa | debut en {b,B}olsa | debut bursátil | estreno bursátil | estreno en {b,B}olsa | oferta pública de venta | OPV | oferta pública inicial | OPI | oferta pública de acciones
    | salto al parqué | estreno en el parqué | salida al parqué | debut en el parqué | salida al mercado | salida a cotizar | desembarco en bolsa | toque de campana
partner_noun = alianza<s_s> | alianza estratégica | colaboraci<s_on> | cooperaci<s_on> | acuerdo de colaboración | acuerdo de cooperación | acuerdo estratégico | sociedad estratégica | asociación | asociación estratégica | convenio de colaboración
joint_venture = empresa<s_s> conjunta{,s} | sociedad<s_es> conjunta{,s} | joint venture<s_s> | sociedad mixta | empresa mixta | filial conjunta | compañía conjunta | sociedad participada
    | sociedad al 50 % | sociedad {a medias,a partes iguales} | vehículo conjunto | alianza empresarial conjunta
deal_noun = acuerdo<s_s> | pacto<s_s> | convenio<s_s> | entendimiento
contract_noun = contrato<s_s> | contrato marco | acuerdo marco | contrato de mantenimiento | contrato de servicios | licitación | adjudicación | concurso | contrato de obra | contrato de alquiler
    | encargo de | megacontrato<s_s> | contrato de concesión | concesión | contrato plurianual | contrato multimillonario | adjudicataria de
supply_noun = {contrato,contratos,contrato marco,acuerdo marco} {para,por} {el suministro,la entrega,la fabricación,la construcción} | {contrato,contratos} para {suministrar,entregar,fabricar,construir} | contrato<s_s> de suministro | contrato<s_s> de compraventa | acuerdo<s_s> de compraventa | acuerdo<s_s> de suministro | contrato de abastecimiento | PPA | contrato de provisión
    | contrato de venta de {energía,electricidad} | contrato de suministro de {energía,electricidad} | contrato de compra de {energía,electricidad} | contrato a largo plazo de suministro
order_noun = pedido<s_s> | encargo<s_s> | pedido en firme | orden de compra | órdenes de compra
    | megapedido<s_s>
client = cliente<s_s> de | cliente<s_s> | clienta
supplier = proveedor<s_es> | proveedora<s_s> | suministrador<s_es> | proveedor<s_es> de | contratista<s_s> | subcontratista
license_noun = acuerdo<s_s> de licencia | contrato de licencia | licencia exclusiva | licencia<s_s> | acuerdo de licenciamiento
    | derechos exclusivos | derechos de {comercialización,explotación,distribución} | acuerdo de licencia exclusiva | contrato de licencia exclusiva
loan_noun = préstamo<s_s> | préstamo sindicado | crédito<s_s> | crédito sindicado | línea<s_s> de crédito | financiaci<s_on> | financiamiento | crédito puente | préstamo puente | refinanciaci<s_on> | empréstito | línea de financiación
    | préstamo {verde,sostenible,participativo,bilateral,hipotecario} | préstamo de | crédito {verde,sostenible,ICO} | línea de liquidez | financiación {sindicada,puente,bancaria} | línea de avales
bond = emisión de bonos | emisión de deuda | bono<s_s> | bonos convertibles | obligaciones | colocación de bonos | emisión de obligaciones | bonos verdes | pagarés
    | bonos {senior,híbridos,sostenibles,ligados} | emisión de {bonos,obligaciones} {verdes,convertibles} | emisión verde | deuda sénior | deuda subordinada | deuda híbrida
capex_noun = inversi<s_on> | inversión de capital | gasto de capital | inversiones de capital
shareholder = accionista | primer accionista | principal accionista | máximo accionista | accionista mayoritario | accionista de referencia
bid_buy = proyecto de compra | proyecto de adquisición | plan de compra | propuesta de fusión por absorción

[slot]
of = de | del | de la | en el capital de | del capital de
by = por | por parte de | por parte del | a cargo de
with = con | junto a | junto con | de la mano de | en alianza con | conjuntamente con
    | con {la,} participación {de,del,de la,de los} | con la colaboración de | con el apoyo de | junto al | en consorcio con | en colaboración con | en asociación con
to = a | al | a la | a favor de
object = a | al | a la
from = a manos de | de manos de | de parte de | desde
    | procedente de
in = en | en la | en el
for = para | por | en favor de | en beneficio de
between = entre
as = como | según | contra | tras | bajo
    | avalad{o,a} por | garantizad{o,a} {,en parte} por | asesorad{o,a} por
on = sobre | por
led_by = liderad{a,o} por | encabezad{a,o,os} por | dirigid{a,o} por | capitanead{a,o} por | comandad{a,o} por | coordinad{a,o} por | con {X,Y} como líder
    | liderad{a,o} {conjuntamente,} por {el fondo,la gestora}

[deal_word]
holder = propietari{o,a,os} | dueñ{o,a} | matriz
superlative = mayor | más grande | primera | primer
public = Ministerio | Ayuntamiento | Gobierno | Ejército | Armada | Junta de | Generalitat
sum = importe total | valor total | valor del {contrato,acuerdo,pedido} | importe del contrato | en total
    | {por,por el,por la,por los} {que,cual,cuales} {abonó,abonará,pagó,pagará,desembolsó,desembolsará,ha pagado,abonaron,pagaron} | {pretendía,aspiraba a,esperaba,preveía,confiaba en,quería} {captar,recaudar,levantar,obtener,colocar,conseguir} | con {la,el} que {aspiraba,esperaba,pretendía} {captar,recaudar,levantar,obtener} | que {supondrá,exigirá,requerirá,conllevará} {una inversión,un desembolso}
    | con una inversión {de,cercana a,superior a,total de}
percent = por ciento | por cien
support = anunci<s_ar> | firm<s_ar> | suscrib<s_ir> | suscrito/participle | cerr<s_ar> | cierra{,n}/present | complet<s_ar> | culmin<s_ar> | finali<s_zar> | alcan<s_zar> | acord<s_ar> | acuerda{,n}/present | pact<s_ar> | sell<s_ar> | ultim<s_ar> | negoci<s_ar> | renegoci<s_ar> | plane<s_ar> | propon{e,en,er,drá}/present | propuso/past | propuesto/participle
    | lanz<s_ar> | lan<s_zar> | formali<s_zar> | estudi<s_ar> | contempl<s_ar> | prepar<s_ar> | confirm<s_ar> | aprob<s_ar> | aprueba{,n}/present | autori<s_zar> | ampli<s_ar> | renov<s_ar> | renueva/present | prorrog<s_ar> | cancel<s_ar> | abandon<s_ar> | rescind<s_ir> | revel<s_ar> | desvel<s_ar> | present<s_ar> | emit<s_ir> | coloc<s_ar> | colocó/past | cre<s_ar> | constitu{ir,yen,yó,yeron,ye,irán} | form<s_ar> | mantien{e,en} | tien{e,en} | pose{e,en,ía} | ejecut<s_ar> | reali<s_zar> | concret<s_ar> | refinanci<s_ar> | reestructur<s_ar> | llev{a,ó,aron} a cabo | llegó a/past | llegaron a/past | prev{é,én}/present
    | retir<s_ar> | elev<s_ar> | mejor<s_ar> | romp{e,en,ió,ieron,er} | roto/participle | aplaz<s_ar> | pospon{e,en,er,drá} | pospuso/past | reanud<s_ar> | inici<s_ar> | comenz<s_ar> | ratifi<s_car> | ratific<s_ar> | oficializ<s_ar> | rubri<s_car> | rubric<s_ar> | estrech<s_ar> | establec<s_er> | entabl<s_ar> | articul<s_ar> | impuls<s_ar> | materializ<s_ar> | {puso,pone,ponen,poner} fin/present | da por terminad{o,a}/present | dio por terminad{o,a}/past | extend<s_er> | extiende/present
    | alcanze | alcanzen | tramit<s_ar> | amarr<s_ar> | blind<s_ar>
give = adjudi<s_car> | adjudic<s_ar> | otor<s_gar> | otorg<s_ar> | conced<s_er> | encomend<s_ar> | da/present | dio/past | dan/present | dieron/past
    | confi<s_ar> | confía{,n}/present
get = gan<s_ar> | obt{iene,ienen,uvo,uvieron,ener,enido,enida,endrá} | consig{ue,uen,uió} | consegu{ir,ido,ida} | logr<s_ar> | recib<s_ir> | se adjudi<s_car> | se adjudic<s_ar> | se llev{a,ó,an} | se ha adjudicado/past | resultó adjudicataria/past | asegur<s_ar>
    | rechaz<s_ar> | acept<s_ar> | resulta{,ron} adjudicatari{a,as,o}/present | embols<s_ar> | contra{e,jo,erá,ído}/past
    | declin<s_ar> | desestim<s_ar> | se alz{a,ó,an} con/present | se hizo con el {contrato,pedido}/past
be = es | son | fue | fueron | era | eran | será | serán | sería | ser | sido | siendo | está | están | sea | quedó | queda
break = mientras | mientras que | pero | aunque | cuando | después de que | antes de que | porque | si | sino | por lo que | además | donde | luego de que | a la vez que | tras lo cual | pues
that = que
possessive = su | sus
goods = servicio<s_s> | energía | electricidad | capacidad | potencia de cálculo | capacidad de cómputo | nube | avi<s_on> | aeronave<s_s> | helicóptero<s_s> | tonelada<s_s> | gas | petróleo | crudo | misil<s_es> | buque<s_s> | barco<s_s> | submarino<s_s> | tren<s_es> | chip<s_s> | procesador<s_es> | semiconductores | equipo<s_s> | software | vacuna<s_s> | dosis | trigo | acero | cobre | litio | batería<s_s> | aerogenerador<s_es> | turbina<s_s> | camiones | autobuses | vehículos | coches | drones | radares | satélite<s_s> | tanques | infraestructura<s_s> | servidor<s_es> | productos | componentes | combustible | bienes | viviendas | hidrógeno | locomotora<s_s> | material | maquinaria | módulos
    | transformador{,es} | convoyes | vagones | mantenimiento | medicamento{,s} | fármaco{,s} | palas | contenedor{,es} | señalización | licencias | carne | leche | aceite | cereal{,es} | grúa{,s} | fibra | tecnología | sistema{,s}
facility = planta<s_s> | fábrica<s_s> | gigafactoría | centro<s_s> de datos | almac{én,enes} | parque{,s} eólico{,s} | parque{,s} solar{,es} | laboratorio<s_s> | refinería<s_s> | mina<s_s> | puerto | terminal<s_es> | sede | hospital<s_es> | centro<s_s> de investigación | centro logístico | línea de producción | complejo | reactor<s_es> | central | estadio | gasoducto | oleoducto | hotel<s_es> | acería | desaladora | instalaci<s_on> | plataforma logística
unit = filial<s_es> | división | divisiones | unidad<s_es> | negocio<s_s> | rama | área | cartera | marca<s_s> | operaciones | tiendas | subsidiaria<s_s> | participada | brazo | planta<s_s> | instalaciones | hoteles
stake = participación minoritaria | capital | acciones | participaci<s_on> | títulos | accionariado | capital social | derechos de voto | paquete | activos
minority = minoritari{a,o,as,os} | participación minoritaria
whole = mayorí{a,as} | control | totalidad | mayoritari{a,o} | restante{,s} | íntegramente | resto
both = ambas {compañías,empresas,partes,entidades,firmas} | ambos {grupos,bancos,socios} | las dos {compañías,empresas,entidades,partes} | los dos {grupos,bancos,socios}
    | las dos {aseguradoras,tecnológicas,farmacéuticas,eléctricas,energéticas,aerolíneas,cadenas,multinacionales,firmas,constructoras,petroleras} | ambas {aseguradoras,tecnológicas,farmacéuticas,eléctricas,energéticas,aerolíneas,cadenas,multinacionales,constructoras,sociedades,organizaciones} | ambos {fabricantes,operadores,laboratorios,fondos,aliados} | los dos {fabricantes,operadores,laboratorios,fondos,aliados}
owned = propiedad | controlad{o,a} | en manos | participad{o,a}
list = entre ellos | como | así como | entre otros | incluid{o,a,os} | entre los que | incluyen | figuran
had = había | habían
leader = inversor principal
past = ya | anteriormente | previamente | el año pasado | entonces | en su día | antes
veto = defensa central | extremo | mediocentro | lateral derecho | lateral izquierdo | en caso de {venta,compra,fusión,adquisición,opa} | inversiones ordinarias | inversión ordinaria | fusión nuclear | fusión fría | energía de fusión | acuerdo de paz | acuerdo comercial | acuerdo de París | tratado de libre comercio | contrato de trabajo | contrato laboral | contratos laborales | contrato indefinido | contrato matrimonial | a la venta | en venta | puesta en venta | punto de venta | puntos de venta | venta al público | ventas | precio de venta | ventas minoristas | oferta de empleo | oferta y demanda | oferta y la demanda | la compra de vivienda | cesta de la compra | tarjeta de crédito | préstamo hipotecario | préstamos hipotecarios | préstamo estudiantil | cedido | cesión del jugador | fichaje | jugador | delantero | portero | centrocampista | traspaso del jugador | boda | convenio colectivo | de acuerdo con | de acuerdo | estar de acuerdo | sin acuerdo | participación electoral | participación en la guerra | ronda de negociaciones | primera ronda | segunda ronda | permiso de conducir | licencia de conducir | licencia por maternidad | capital humano | acuerdo de gobierno | acuerdo de investidura | pacto de gobierno | en compra
title = la operación | la transacción | el acuerdo | el contrato | la compra | la adquisición | la oferta | la venta | la fusión | la inversión | la ronda | el precio | esta operación | este acuerdo | la alianza | la opa | el importe
    | esta {adquisición,alianza,inversión,transacción,compra,fusión} | este {contrato,pacto,préstamo} | dicha {operación,adquisición} | dicho {acuerdo,contrato} | el pedido | el préstamo | el crédito | la licencia | la colaboración | la joint venture | la financiación | el pacto
    | a cambio | sobre la mesa | se habla de | se barajan | el monto | la cifra | el desembolso | la cuantía | el valor | el coste | precio | importe | valor | el encargo | la adjudicación | la emisión | la colocación | la ampliación | el traspaso | la puja | la propuesta | la cesión | la salida a bolsa | el aumento de capital | por {ella,él,ellas,ellos,la filial,la división,la empresa,la compañía} | la empresa conjunta | la sociedad conjunta | la nueva sociedad | la inversión inicial

[status]
rumoured = según fuentes | según la prensa | según fuentes cercanas | fuentes del mercado | fuentes conocedoras | fuentes cercanas | fuentes familiarizadas | personas familiarizadas | estaría{,n} | estudiaría{,n} | negociaría{,n} | podría{,n} | habría{,n} | en conversaciones | conversaciones con | en negociaciones | rumor{,es} | al parecer | presuntamente | según el diario | sopesa{,n} | baraja{,n} | estudia{,n} | explora{,n} | valora{,n} la | negocia{,n} | ultima{,n} | a punto de | tantea | analiza{,n} | se plantea{,n} | considera{,n}
    | se rumorea | podría estar | habría mantenido | contactos con | ha mantenido contactos | sondea{,n} | en la órbita | en el punto de mira | suena como
    | según adelanta{,n} | según publica{,n} | según ha sabido | tantean | entre los interesados | se perfila
    | negociaría la | según {bloomberg,reuters,expansión,el confidencial,cinco días} | suena | aparece{,ría} como favorit{a,o} | tendría{,n} interés | está{,n} interesad{a,o,os,as} | mantiene{,n} conversaciones | mantiene{,n} contactos | dan por hech{o,a}
proposed = negociaciones exclusivas | planea{,n} | prevé{,n} | pretende{,n} | quiere{,n} | desea | propone{,n} | propuso | ha propuesto | oferta vinculante | oferta no vinculante | ha presentado una oferta | presentó una oferta | ofrece{,n} | ofreció | aspira a | busca{,n} | intención de | carta de intenciones | acuerdo preliminar | proyecto de | lanza una opa | ha lanzado una opa | lanzó una opa | opa hostil | tiene previsto | espera{,n} | pretendía | acuerdo de principio
    | prepar{a,an,aba} {su,la} {salida,estreno,debut,venta,compra,opa,oferta} | presenta una oferta | presenta una propuesta | presentó una propuesta | presentado una oferta | presentado una propuesta | planeaba | tienen previsto | tiene la intención | contempla{,n} | ha puesto a la venta | aspiran a | ha solicitado | hoja de ruta | no vinculante | principio de acuerdo
    | prevé{,n} {comprar,vender,adquirir,construir} | planea{,n} comprar | ha ofrecido | está dispuest{a,o} a | pre-acuerdo | preacuerdo | prepara {un,una} {oferta,opa}
    | negocia{n,} en exclusiva | negociaciones en exclusiva | en exclusiva con
completed = complet{ó,ado,ada,aron,a} | ha completado | culmin{ó,ado,ada} | finaliz{ó,ado,ada} | cerr{ó,ado,ada,aron} | cierra | ha cerrado | se completó | ultimado | formaliz{ó,ado,ada} | ha comprado | ha adquirido | inaugur{ó,ado,ada,a} | debutó en bolsa | salió a bolsa | se hizo con | ejecutad{o,a} | se cerró | ha vendido | definitivamente
    | {puesto,puso} en marcha | toma el control definitivo | debutó | sali{ó,eron} al mercado | entr{ó,a} en funcionamiento | ha concluido | concluyó | se ha completado | ha quedado cerrada | consum{ó,ado,ada}
    | tras cerrar | ha formalizado | ha culminado | ya es propietari{a,o} | cierre de la operación | ha quedado completad{a,o} | ya cotiza
    | ya se ha hecho con | había{,n} {completado,cerrado,adquirido,comprado,vendido} | se ha cerrado | quedó cerrada | cerró la {compra,venta,adquisición,operación} | cierra la {compra,venta,adquisición,operación} | ha cerrado la {compra,venta,adquisición,operación} | firmó la compra ante
amended = renegoci<s_ar> | renov<s_ar> | renueva{,n} | ampliad{o,a} | modifi<s_car> | modific<s_ar> | revis<s_ar> | prorrog<s_ar> | reestructur<s_ar> | mejor{a,ó,ado,ar} su oferta | mejora de la oferta | eleva su oferta | elevó su oferta | renegociación | adenda | novación | cae de | baja de
    | mejora su {opa,propuesta} | mejoró su {opa,propuesta} | eleva su {opa,propuesta} | elevó su {opa,propuesta} | eleva la {oferta,opa} | elevó la {oferta,opa} | sube su oferta | rebaja su oferta | reduce su oferta | prolong<s_ar> | ampl{ía,ió,ían} {el,su} {contrato,acuerdo,alianza}
    | amplí{a,an} hasta | extiende{,n} el contrato | novad{o,a} | recort{a,ó} {su,el} {oferta,pedido,precio}
terminated = cancel{a,ó,ado,ada,aron,ar} | abandon{a,ó,ado,ada,aron,an} | romp{e,ió,en,ieron} | roto | ruptura | rescind{e,ió,ido,ir,en} | fracas{a,ó,ado,o} | rechaz{a,ó,ado,ada,an,aron} | bloque{a,ó,ado,ada} | desist{e,ió,ido,ir} | renunci{a,ó,ado,ar,an,aron} a | retir{a,ó,ado,ada,ar} | frustr{ó,ada,ado} | expir{a,ó,ado} | vet{a,ó,ado,ada} | prohíbe | prohibió | suspendi{ó,da,do} | naufrag{a,ó} | se rompió | sin efecto | anul{a,ó,ado,ada} | tira la toalla | fallida | fallido | puso fin | pone fin | poner fin | suspend{e,en} su | suspend{er,en,e} | renuncian al | renuncia al
    | no prosper{a,ó,ará} | se frustra | dio carpetazo | da carpetazo | deja sin efecto | dejó sin efecto | descarrila | descarriló | quedó en nada | caduc{a,ó,ado}
    | ha {cancelado,roto,rescindido,abandonado} | da marcha atrás | dio marcha atrás | pone punto final | echa por tierra | se retira de | se retiró de
    | desiste de | desistió de | desecha | desechó | tumba | tumbó | da al traste | dio al traste | aparca | aparcó | descarta seguir | no saldrá adelante | no salió adelante | en saco roto | cae la | se cae la | se cayó la | dice no a | dijo no a | da calabazas | da portazo | dio portazo | echa atrás | echó atrás | paraliz{a,ó,ada,ado}
announced = cierra{,n} un acuerdo | cerr{ó,aron} un acuerdo | ha{,n} cerrado un acuerdo | cierra un contrato | cerró un contrato | ha cerrado un contrato | cierra una alianza | cerró una alianza | ha cerrado una alianza

[amount_use]
price = por | precio | precio de | importe | importe de | por importe de | valorad{o,a,os,as} en | por valor de | valor de | por un valor de | por un total de | por un precio | monto | monto de | cuantía | a cambio de | pagar{á,,on} | pagó | paga | pagado | desembols{a,ó,ará,ar} | valor total | incluida la deuda | deuda incluida | valor de empresa | precio simbólico | en efectivo | asciende a | cifrad{a,o} en
per_unit = por acción | la acción | por título | cada acción | por tonelada | la tonelada | al mes | por mes | mensuales | por barril | el barril | al día | por persona | por habitante | por cliente | por hora | la hora | por unidad | el metro cuadrado | por metro cuadrado | por noche | por participación
revenue = ingresos | facturación | ventas | cifra de negocio{,s} | factura{,n} | facturó | facturaron | recaudación | cartera de pedidos | activos bajo gestión | bajo gestión | patrimonio gestionado | volumen de negocio | activos totales | activos de | unos activos | en activos
    | ingres{ó,a,aron} | cifra de ventas | vol{umen,úmenes} de ventas | cartera de proyectos | exporta{,ciones} | exportó
profit = beneficio<s_s> | beneficio neto | ganancia<s_s> | pérdida<s_s> | pérdidas | resultado neto | resultado operativo | utilidad neta | utilidades | ebitda | Ebitda | EBITDA | margen | déficit | superávit | resultado bruto | números rojos | ganó | perdió | resultado
valuation = valoración | valora{,n} | capitalización | capitalización bursátil | valor bursátil | valor de mercado | vale | valorada la compañía | valorar a | tasad{a,o}
debt = deuda<s_s> | endeudamiento | deuda neta | deuda financiera | pasivo | pasivos | liquidez | tesorería | apalancamiento
fine = multa<s_s> | multó | multad{o,a} | sanci<s_on> | indemnizaci<s_on> | condena | condenad{o,a} | provisi<s_on> | penalización | litigio | demanda | depreciación | deterioro
    | multa{r,ron} | sancion{ó,a,aron,ado,ada} | impone{,n} | impuso | penaliz{ó,ada} | compensación | reclama{,n}
dividend = dividendo<s_s> | recompra de acciones | programa de recompra | reparto
cost = coste<s_s> | costo<s_s> | gasto<s_s> | presupuesto<s_s> | sobrecoste | gastos | alquiler | partida
    | destinará al presupuesto | partida presupuestaria | gastó | costará | costó
pay = salario<s_s> | sueldo<s_s> | remuneraci<s_on> | retribuci<s_on> | bonus | prima<s_s> | honorarios | indemnización por despido | nómina
    | cobr{ó,a,aron} | gana | fich{ó,aje}
subsidy = subvenci<s_on> | ayuda<s_s> | ayudas públicas | subsidio<s_s> | aval<s_es> | fondos europeos | plan de estímulo | rescate | bonificaci<s_on> | fondos públicos | crédito fiscal | garantía estatal
saving = ahorro<s_s> | ahorrar | ahorrará | sinergia<s_s> | descuento<s_s> | quita
fee = comisi<s_on> | penalización por ruptura | indemnización por ruptura | anticipo | pago inicial | pago por adelantado | regalías | hitos | cánones | cuota<s_s>
other = mercado mundial | mercado de | fortuna | patrimonio | umbral | límite de | tamaño del mercado

[clause]
exclusivity = cláusula de exclusividad | exclusividad | en exclusiva | derechos exclusivos | de forma exclusiva | de manera exclusiva | proveedor exclusivo | exclusivamente
right_of_first_refusal = derecho de tanteo | derecho de adquisición preferente | derecho preferente | derecho de preferencia | derecho de primera oferta | tanteo y retracto | derecho de primer rechazo
extension_option = opción de prórroga | opci<s_on> de ampliación | opción de ampliar | opción de renovación | opción a prórroga | prorrogable | prorrogables | posibilidad de prórroga | opción de compra adicional | prorrogarse | prorrogad{o,a} por | ampliarse por | renovarse | renovable{,s} por
purchase_commitment = compromiso<s_s> de compra | se compromet{e,en,ió,ieron} a comprar | se ha comprometido a comprar | se han comprometido a comprar | compra mínima | volumen mínimo | se compromet{e,ió} a adquirir | compromiso de adquisición | se ha comprometido a adquirir
term = duración | vigencia | plazo | dura | durará

[clause_state]
removed = elimin<s_ar> | suprim<s_ir> | suprimid{o,a} | levantad{o,a} | renunci{a,ó,ado} | sin | deja de | dejó de | ya no | retirad{o,a} | perd{ió,ido} | pierde | liber{a,ó,ado,ada} | puso fin | anulad{o,a}
optional = opci<s_on> | posibilidad | podrá{,n} | puede{,n} | podría{,n} | opcional | adicional{,es}

[negation]
nieg{a,an} | neg{ó,aron} | ha negado | desmient{e,en} | desmint{ió,ieron} | ha desmentido | descart{a,an,ó,aron} | ha descartado | rehus{a,ó} | se niega a | se negó a | lejos de
