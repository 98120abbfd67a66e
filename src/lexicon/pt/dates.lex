# Portuguese: months, weekdays, units of time and the words around them. What each name means is told in src/core/dates.h.

[month]
1 = janeiro | jan/weak
2 = fevereiro | fev/weak
3 = março | marco/weak | mar/weak
4 = abril | abr/weak
5 = maio | mai/weak
6 = junho | jun/weak
7 = julho | jul/weak
8 = agosto | ago/weak
9 = setembro | set/weak
10 = outubro | out/weak
11 = novembro | nov/weak
12 = dezembro | dez/weak

[weekday]
1 = segunda-feira | segunda feira | segunda/weak | seg/weak
2 = terça-feira | terça feira | terca-feira | terça/weak | terca/weak | ter/weak
3 = quarta-feira | quarta feira | quarta/weak | qua/weak
4 = quinta-feira | quinta feira | quinta/weak | qui/weak
5 = sexta-feira | sexta feira | sexta/weak | sex/weak
6 = sábado | sabado | sáb/weak | sab/weak
7 = domingo | dom/weak

[date_unit]
day = dia | dias/plural
night = noite | noites
week = semana | semanas/plural
fortnight = quinzena
weekend = fim de semana | fins de semana | final de semana | fim-de-semana
month = mês | mes | meses/plural
quarter = trimestre | trimestres/plural
half_year = semestre | semestres/plural
half_of = metade
year = ano | anos/plural
decade = década | décadas/plural | decada | decadas/plural
century = século | séculos | seculo
period = período

[date_part]
start = início | inicio | no início | começo | no começo | princípio | princípios | inícios
middle = meados | em meados | meio
end = fim | final | finais | no fim | no final | fins
earlier_in = mais cedo
later_in = mais tarde | mais adiante

[date_word]
no_date = um dia | hoje em dia | todo dia | todos os dias | cada dia | por dia | cada ano | ao dia | dia a dia | o dia em que | do dia
today = hoje | o dia de hoje | esta noite
yesterday = ontem
tomorrow = amanhã | amanha
before_yesterday = anteontem | antes de ontem
after_tomorrow = depois de amanhã | depois de amanha
day_before = a véspera | véspera | o dia anterior
day_after = o dia seguinte | no dia seguinte
now = agora
spring = primavera
summer = verão
autumn = outono
winter = inverno
q1 = t1
q2 = t2
q3 = t3
q4 = t4
h1 = s1
h2 = s2
@1225 = Natal | dia de natal
@1224 = véspera de natal
@0101 = ano novo | dia de ano novo | Ano-Novo
@1231 = véspera de ano novo | Réveillon
@0214 = dia dos namorados
@0425 = dia da liberdade
@0501 = dia do trabalhador | dia do trabalho
@0907 = dia da independência
@1012 = dia das crianças
@1101 = dia de todos os santos
@1102 = finados | dia de finados
@easter+0 = Páscoa | domingo de páscoa
@easter-2 = sexta-feira santa | sexta feira santa

[date_link]
the = o | a | os | as
of = de | do | da | dos | das | d | deste | desta
in = em | no | na | nos | nas | para | para o | para a | neste | nesta | nesse | nessa | num | numa
on = no | na | em | dia
from = de | do | da | desde | desde o | desde a | a partir de | a partir do
onwards = a partir de | a partir do | a partir da
between = entre | entre o | entre a
to = a | ao | à | até | até o | até a | até ao | até à | ate | e até
and = e
until = até | até o | até a | até ao | até à | ate
by = até | até ao | até à | até o | o mais tardar | no mais tardar | o mais tardar até
before = antes de | antes do | antes da
after = depois de | depois do | após | após o | depois da
since = desde | desde o | desde a
or_later = ou mais tarde | em diante | e depois | ou depois | e mais tarde
within = dentro de | no prazo de
during = durante | durante o | ao longo de | por
th = º | o | ª | a
daytime = manhã | tarde | noite | de manhã | à tarde | à noite | madrugada | da manhã | da noite
aged = de idade
old = de idade
last = último | última | últimos | últimas | passado | passada | passados | passadas | ultimo | ultima | ultimos | ultimas
next = próximo | próxima | próximos | próximas | proximo | proxima | proximos | proximas | que vem | que vêm | vindouro
this = este | esta | estes | estas | deste | desta | neste | nesta | em curso | atual | corrente
that = esse | essa | aquele | aquela | nesse | nessa | naquele | naquela
same = mesmo | mesma
previous = anterior | anteriores | prévio
following = seguinte | seguintes
last_but_one = penúltimo | penúltima | retrasado | retrasada
a = um | uma
few = alguns | algumas | vários | várias | poucos | poucas | uns | umas
half = meio | meia
and_half = e meio | e meia
whole = todo | toda | inteiro | inteira | todo o | toda a
rest = resto | resto de | resto do | resto da
fiscal = fiscal | exercício | civil
more = mais | primeiros | primeiras | consecutivos | longos | outros
ago_before = há | ha | faz | há {cerca de,mais de,quase,menos de}
ago = atrás | atras | antes
later = depois | mais tarde
earlier = antes
hence = a partir de hoje | a partir de agora
hence_before = em | daqui a | dentro de | dali a
years_of = anos | os anos
future = a partir de | a partir do | será | serão | haverá | vai | vão | vou | previsto | prevista | deve | devem | deverá | deverão | voltarei | estarei | irá | pretende | sairei
    | {fechar,abrir,investir,contratar,pagar,comprar,vender,entregar,votar,durar,começar,terminar}{á,ão}
    | {iniciar,lançar,apresentar,reunir,chegar,receber,assinar,construir,criar,custar,aprovar,decidir}{á,ão}
    | {examinar,entrar,ocupar,emitir,visitar,participar,subir,descer,atingir,passar,publicar,anunciar}{á,ão}
    | {ficar,realizar,far,ter,vir,poder,estar}{á,ão}
past = foi | foram | era | eram | tinha | disse | anunciou | ocorreu | houve | esteve | aconteceu

[date_ordinal]
1 = primeiro | primeira | 1º | 1o
2 = segunda | segundo
3 = terceiro | terceira
4 = quarto
5 = quinto
6 = sexto
7 = sétimo | sétima
8 = oitavo | oitava
9 = nono | nona
10 = décimo | décima
15 = XV
16 = XVI
17 = XVII
18 = XVIII
19 = XIX
20 = vigésimo | XX
21 = XXI

[term]
P2Y = bienal | bienais | biénio | biênio
P3Y = trienal | trienais | triénio
P4Y = quadrienal | quadrienais | quadriénio
P5Y = quinquenal | quinquenais | quinquénio
P10Y = decenal | decenais
P? = plurianual | plurianuais | multianual
