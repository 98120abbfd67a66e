# Spanish: months, weekdays, units of time and the words around them. What each name means is told in src/core/dates.h.

[month]
1 = enero | ene/weak
2 = febrero | feb/weak
3 = marzo | mar/weak
4 = abril | abr/weak
5 = mayo | may/weak
6 = junio | jun/weak
7 = julio | jul/weak
8 = agosto | ago/weak
9 = septiembre | setiembre | sept/weak | sep/weak | set/weak
10 = octubre | oct/weak
11 = noviembre | nov/weak
12 = diciembre | dic/weak

[weekday]
1 = lunes | lun/weak
2 = martes | mar/weak
3 = miércoles | miercoles | mié/weak | mie/weak | mi/weak | mx/weak
4 = jueves | jue/weak
5 = viernes | vie/weak
6 = sábado | sabado | sáb/weak | sab/weak
7 = domingo | dom/weak

[date_unit]
day = día | dia | días/plural | dias/plural
night = noche | noches
week = semana | semanas/plural
fortnight = quincena
weekend = fin de semana | fines de semana | finde
month = mes | meses/plural
quarter = trimestre | trimestres/plural | cuatrimestre
half_year = semestre | semestres/plural
half_of = mitad
year = año | años/plural | ano | anos/plural
decade = década | décadas/plural | decada | decadas/plural
century = siglo | siglos
period = periodo | período

[date_part]
start = principios | a principios | inicios | a inicios | comienzos | a comienzos | principio | inicio | comienzo
middle = mediados | a mediados | mitad
end = finales | a finales | fines | a fines | final | fin | al final
earlier_in = antes en | más temprano | a principios
later_in = más tarde | más adelante | después en | más tarde en | más adelante en

[date_word]
no_date = un día | de un día para otro | algún día | hoy en día | cada día | cada año | al día | día a día | todos los días | por día | el día en que
today = hoy | el día de hoy | esta noche
yesterday = ayer | anoche
tomorrow = mañana
before_yesterday = anteayer | antier | antes de ayer | anteanoche
after_tomorrow = pasado mañana
day_before = la víspera | el día anterior | el día antes
day_after = al día siguiente | el día siguiente | el día después
now = ahora | ahora mismo
spring = primavera
summer = verano
autumn = otoño
winter = invierno
q1 = t1 | 1t
q2 = t2 | 2t
q3 = t3 | 3t
q4 = t4 | 4t
h1 = s1
h2 = s2
@1225 = Navidad
@1224 = Nochebuena
@0101 = año nuevo
@1231 = Nochevieja | fin de año
@0106 = día de reyes | reyes magos
@0501 = día del trabajo | día del trabajador
@0214 = San Valentín | día de san valentín
@1031 = Halloween
@1101 = día de todos los santos
@easter+0 = domingo de pascua | Pascua
@easter-2 = viernes santo
@easter-3 = jueves santo

[date_link]
the = el | la | los | las | lo
of = de | del | de la | de los | d
in = en | en el | en la | para | durante el | hacia
on = el | en
from = de | del | desde | desde el | desde la | entre el
onwards = a partir de | a partir del | a partir de el | a partir de la
between = entre | entre el | entre la
to = a | al | hasta | hasta el | hasta la | y hasta
and = y | e
until = hasta | hasta el | hasta la | hasta finales
by = antes de | a más tardar | a más tardar el | a más tardar en | como muy tarde | no más tarde de | no más tarde del
before = antes de | antes del | antes de la | previo a | anterior a
after = después de | después del | tras | luego de | posterior a
since = desde | desde el | desde la
or_later = o más tarde | y después | o después | en adelante | y más tarde | y más allá
within = dentro de | en menos de
during = durante | por | a lo largo de
th = º | o | er | ro | ra | do | da | to | ta | ª | vo | mo
daytime = por la mañana | por la tarde | por la noche | de la mañana | tarde | noche | madrugada
aged = de edad
old = de edad
last = último | última | últimos | últimas | pasado | pasada | pasados | pasadas | ultimo | ultima | ultimos | ultimas
next = próximo | próxima | próximos | próximas | proximo | proxima | proximos | proximas | que viene | que vienen | entrante | venidero | venideros
this = este | esta | estos | estas | en curso | actual | corriente | presente
that = ese | esa | aquel | aquella
same = mismo | misma
previous = anterior | anteriores | previo | previa
following = siguiente | siguientes | que sigue
last_but_one = penúltimo | penúltima | antepasado
a = un | una | uno
few = unos | unas | algunos | algunas | varios | varias | pocos | pocas | unos pocos | unas pocas | un par de
half = medio | media
and_half = y medio | y media
whole = todo | toda | entero | entera | completo | completa
rest = resto | resto del | el resto del | resto de la | resto de | el resto de | lo que queda de
fiscal = fiscal | calendario | ejercicio
more = más | primeros | primeras | consecutivos | largos | adicionales | otros
ago_before = hace | hace {casi,más de,unos,unas,ya,menos de,apenas,cerca de}
ago = atrás
later = después | más tarde | luego
earlier = antes
hence = a partir de hoy | a partir de ahora | desde hoy
hence_before = dentro de | en unos
years_of = años | los años | anos
future = a partir de | a partir del | será | serán | habrá | tendrá | tendrán | va | van | prevé | prevén | previsto | prevista | deberá | deberán | regresaré | volveré | estaré | espera | saldré | iré | ocurrirá | debería | iremos | haré
    | {cerrar,abrir,invertir,contratar,pagar,comprar,vender,entregar,votar,durar,empezar,comenzar}{á,án}
    | {terminar,iniciar,lanzar,presentar,reunir,llegar,recibir,firmar,construir,crear,costar,aprobar}{á,án}
    | {decidir,examinar,entrar,ocupar,emitir,viajar,visitar,participar,subir,bajar,alcanzar,seguir}{á,án}
    | {pasar,publicar,celebrar,vendr,saldr,podr,querr,har,dir}{á,án}
past = fue | fueron | era | eran | ha | han | había | habían | dijo | anunció | estuvo | ocurrió | hubo

[date_ordinal]
1 = primero | primer | primera | 1º | uno de
2 = segundo | segunda | 2º
3 = tercero | tercer | tercera | 3º
4 = cuarto | cuarta | 4º
5 = quinto | quinta
6 = sexto | sexta
7 = séptimo | séptima
8 = octavo | octava
9 = noveno | novena
10 = décimo | décima | X
15 = XV
16 = XVI
17 = XVII
18 = XVIII
19 = XIX
20 = vigésimo | XX
21 = XXI

[term]
P2Y = bienal | bienales
P3Y = trienal | trienales
P4Y = cuatrienal | cuatrienales | cuadrienal
P5Y = quinquenal | quinquenales | quinquenio
P6Y = sexenal | sexenio
P10Y = decenal | decenio
P? = plurianual | plurianuales | multianual | multianuales | de varios años
