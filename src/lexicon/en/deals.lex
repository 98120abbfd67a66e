# English: what starts a deal, and what shapes it.

[endings]
v = infinitive: -; present: s; past: ed; participle: ed; gerund: ing
ve = infinitive: e; present: es; past: ed; participle: ed; gerund: ing
vy = infinitive: y; present: ies; past: ied; participle: ied; gerund: ying
s = noun: - s

[trigger_verb]
led_it = led/past
issue_shares = issu<ve> {new,} {shares,stock,equity} | sell{s,ing} new shares/present | sold new shares/past
invest_put = pumps/present | pumped/past | pumped/participle | pumping/gerund | put/past | puts/present | putting/gerund | pour<v> | sank/past | sink/infinitive | sinking/gerund | channelled/past | funnel<v> | plow<v> | plung<ve> | stump<v> up
outbid = outbid/past | outbids/present | outbidding/gerund | trumped/past | trumps/present
win_for = {won,wins,win,winning} the {auction,race,battle,bidding,bidding war,contest,tussle,fight,tug-of-war} for/past | {emerged,emerges,emerge,emerging} {as the winner,victorious} in the {battle,fight,race,auction,contest} for/past | {emerged,emerges,emerge,emerging,named} as {the,} {preferred bidder,winning bidder,highest bidder} for/past
bid_rumoured = circling/gerund | circled/past | {run,runs,ran,running} the rule over/present | {court,courts,courting,stalk,stalks,stalking}/present | {eyes,eyed}/present
walk_away = walk{,s,ed,ing} away from/present | {drop,drops,dropped,dropping,end,ends,ended,ending,abandon,abandons,abandoned,abandoning} {its,their,the} pursuit of/past
sold_by = the seller is/present | the sellers are/present
bought_by = the buyer is/present | the buyers are/present
take_percent = will {own,hold,end up with}/future | take/infinitive | takes/present | took/past | taking/gerund | taken/participle | gets/present | got/past | bags/present
enter_capital = bec{ame,omes,ome} {a,} {shareholder,shareholders}/past | sign{ed,s} up as {a,} {shareholder,shareholders}/past
pass_to = {sold,sells,sell,selling} out to/past | pass{es,ed,} to/past | pass{es,ed,} {into,to} the {hands,ownership} of | f{all,alls,ell,alling,allen} into the hands of | c{ame,ome,omes} under the {control,ownership,umbrella,wing,roof} of/past | w{as,ere} {folded,rolled} into/past | bec{ame,omes} a {wholly owned,wholly-owned,fully owned,majority-owned} {subsidiary,unit,division,arm} of/past | bec{ame,omes} {a,} part of/past | bec{ame,omes} {a,} {wholly-owned,wholly owned,} {subsidiary,unit,division} of/past | c{ame,ome,omes} under the control of/past | {is,are,} now {a,} {part,subsidiary,unit,division} of/present | now owned by/present
spend = spend<v> | spent/past | spent/participle | commit<v> | earmark<v> | plough<v>
pay_on = spend<v> | spent/past | spent/participle | splash<v> out | splurg<ve> | lavish<v> | blew/past
take_part = also included/past | also includes/present | drew participation from/past | join<v> the {round,financing} | join<v> in | participat<ve> | took part/past | tak<ve> part | joined the round/past | also joined/past | also invested/past | followed suit/past
purchase = {take,takes,took,taking,taken} back/past | {take,takes,took,taking,taken} back/split | {snapped,scooped,gobbled,hoovered,bought} up/participle | {hoovers,hoover,buys,buying,hoovering} up/present | hoovered up/past | {swoops,swooped,pounces,pounced} on/past | {swooping,pouncing} on/gerund | {add,adds,added,adding}/split | {add,adds,added,adding} to {its,their} {portfolio,stable,collection,empire,roster,stable of brands,brands,holdings,group,line-up,lineup}/split | {got,gets,get,getting} {its,their} hands on/past | buy/infinitive | buys/present | bought/past | bought/participle | buying/gerund | acquir<ve> | purchas<ve> | snap<v> up | snapped up/past | snaps up/present | {take,takes,took,taking}/split | {take,takes,took,taking} private/split | bought out/past | bought out/participle | buys out/present | buy out/infinitive
    | swallow<v> | tak<ve> over | took over/past | taken over/participle | takes over/present | take over/infinitive | taken private/participle | take private/infinitive | gobbl<ve> up | scoop<v> up
    | pick<v> up | absorb<v>
control = {became,becomes,become,becoming} the {sole,full,new,proud,} owner of/past | {won,wins,win,winning,gained,seized,seizes} control of/past | tak<ve> {full,sole,complete,} {control,ownership} of | took {full,sole,complete,} {control,ownership} of/past | gain<v> {full,sole,} {control,ownership} of | assum<ve> {full,sole,} {control,ownership} of
bid = bid/past | bid/infinitive | bids/present | made an offer for/past | make an offer for/infinitive | makes an offer for/present | offered to buy/past | offers to buy/present | offer to buy/infinitive | {letter of intent,proposal,offer,plan,bid} to {buy,acquire,purchase,take over}/infinitive
sell = unload<v> | shed/past | sheds/present | shedding/gerund | part<v> with | jettison<v> | {hand,hands,handed,handing}/split | {hand,hands,handed,handing} over/split | sold off/past | sold off/participle | {sell,sells,selling} off/present | cash<v> out of | sell/infinitive | sells/present | sold/past | sold/participle | sold on/past | sold on/participle | selling/gerund | divest<v> | offload<v> | dispos<ve> of | spun off/past | hiv<ve> off
merge = merg<ve> | combin<ve> with | amalgamat<ve> | join<v> forces in a merger | combin<ve> | {was,were,be,been,being} {folded,absorbed,subsumed,integrated,incorporated,amalgamated,consolidated} {into,within}/past | merged under/past
funded_by = {is,are,was,were,been} {,initially,partly,originally,jointly,also,previously} {funded,financed,bankrolled,seeded} by/past | and {initially,originally,jointly,partly} {funded,financed} by/past
invest = {held,hold,holds,holding} {positions,shares,equity} in/present | contribut<ve> | bankroll<v> | {buy,buys,buying} into/present | bought into/past | subscrib<ve> {for,to} | invest<v> | inject<v> | tak<ve> a stake | took a stake/past | took a minority stake/past | buy a stake/infinitive | buys a stake/present | bought a stake/past | acquired a stake/past | acquire a stake/infinitive | acquires a stake/present | taken a stake/participle | plough<v> | backs/present | backed/past | backed/participle | backing/gerund | to back/infinitive | tak<ve> {a,} {position,positions,shares,holding}
raise = haul<v> in | pull<v> in | brought in/past | bring in/infinitive | rak<ve> in | rais<ve> | secur<ve> funding | land<v> funding | bagg<v>
raise_sum = pocket<v> | scoop<v> | scor<ve> | secur<ve> | attract<v>
raise_round = {raised,closed,completed} {a,its} {first,second,third,fourth,seed,new} {round,funding round,financing round}/past | {raises,closes,completes} {a,its} {first,second,third,fourth,seed,new} {round,funding round,financing round}/present
lead_round = spearhead<v> the round | anchor<v> the round | led the round/past | leading the round/gerund | leads the round/present | lead the round/infinitive
ipo = to list in/infinitive | to float in/infinitive | go public/infinitive | goes public/present | going public/gerund | list on/infinitive | lists on/present | listing on/gerund | float on/infinitive | floats on/present | floating on/gerund | float in/infinitive | priced its/past
listed = went public/past | gone public/participle | listed on/past | floated on/past | floated in {London,New York,Paris,Frankfurt,Amsterdam,Milan,Madrid,Zurich,Stockholm,Oslo,Tokyo,Hong Kong,Shanghai,Toronto,Sydney,Mumbai,Singapore,Dublin}/past | debuted on/past | {made,makes} its {debut,market debut,stock market debut,trading debut}/past | {started,began,begun} trading on/past | {started,began,begun} trading in/past
partner = tied up with/past | tie up with/infinitive | ties up with/present | tying up with/gerund | partner<v> | team<v> up | teaming up | joined forces/past | join forces/infinitive | joins forces/present | joining forces/gerund | collaborat<ve> | jointly develop/infinitive | jointly develop<v> | ally/infinitive | allied/past | co-develop<v> | work together/infinitive
order = order<v> | place<v> an order | placed an order/past | firmed up/past
contract_buy = rent<v> | leas<ve> | commit<v> to spend | committed to spend/past | sourced/past | sourcing/gerund
supply = suppl<vy> | deliver<v> | provid<ve> | host<v> | equip<v> | equipped/past
choose = hir<ve> | appoint<v> | cho{ose,oses,osing}/present | chose/past | chosen/participle | select<v> | pick<v> | tapp<v>
license_in = license from/infinitive | in-licens<ve>
license_give = licens<ve> | out-licens<ve>
lend = lend/infinitive | lends/present | lent/past | lent/participle
borrow = borrow<v>
build = {broke,breaks,breaking} ground on/past | build/infinitive | builds/present | built/past | built/participle | building/gerund | construct<v> | erect<v> | inaugurat<ve> | open<v> | set up/past | sets up/present | break ground on/infinitive | expand<v>

pay_whom = pay/infinitive | pays/present | paid/past | paying/gerund | shell<v> out | fork<v> out

[trigger_noun]
takeover_sum = approach | proposal | overture
bid_buy = pursuit
new_owner = new {owner,owners,parent,parent company}
deal_for = {deal,agreement} for
backers = investors | backers | shareholders | stockholders
purchase_noun = acquisition<s> | takeover<s> | purchase<s> | buyout<s> | buy-out<s> | management buyout | take-private | tie-up agreement
takeover_noun = unsolicited {approach,proposal,overture} | approach {from,by} | {takeover,buyout,acquisition} {bid,bids,offer,offers,approach,approaches,proposal,proposals}
bid_noun = bid<s> | offer<s> | tender offer | {hostile,rival,cash,competing,possible,new,higher,improved,unsolicited,friendly,potential,revised,sweetened,joint,increased} {bid,bids,offer,offers}
own_noun = ownership
sell_noun = sale<s> | disposal<s> | divestiture<s> | divestment<s> | sell-off | disposition<s> | spin-off<s> | spinoff<s>
merge_noun = merger<s> | tie-up<s> | merger agreement | merger of equals | combination
control_noun = {majority,controlling} {stake,interest,holding,shareholding}
stake_noun = {minority,ownership,equity} share | equity {interest,holding,position} | partial ownership | stake<s> | minority stake | holding in | equity stake | investment<s> | strategic investment | shareholding | interest
round_noun = {investment,equity investment,growth,strategic} round<s> | growth {equity,capital} | {seed,pre-seed,venture} {money,cash} | pre-seed {round,funding,investment,capital} | {fresh,new} {capital,money} | fundraise | bridge round | equity {round,raise} | {series,Series} {A,B,C,D,E,F,G,H,I,J} {financing,funding,round,investment,funding round,financing round} | {seed,first,second,third,new,latest} {financing,funding} round | {new,additional,fresh,first-round,second-round} funding | seed {investment,capital} | venture capital | funding round<s> | financing round | series {A,B,C,D,E,F,G,H,I,J} | Series {A,B,C,D,E,F,G,H,I,J} | seed round | round<s> | fundraising | rights issue | capital increase | round of financing | round of funding | {seed,venture,equity,growth,initial,early-stage,venture capital} {funding,financing} | funding
ipo = IPO | IPOs | initial public offering | stock market debut | stock market listing | market debut | flotation | listing on | first day on | first day of trading | trading debut | debut on | stock exchange debut
partner_noun = partnership<s> | alliance<s> | collaboration<s> | strategic partnership | co-operation | cooperation agreement | partnership agreement
joint_venture = {50:50,50-50,50/50} {company,venture,business,entity} | {jointly owned,jointly-owned,co-owned} {company,business,venture,entity,undertaking} | joint {company,undertaking,entity} | joint venture<s> | joint-venture<s> | JV
deal_noun = deal<s> | agreement<s> | pact<s> | accord | accords | relationship
contract_noun = contract<s> | framework agreement | service agreement | maintenance agreement | services agreement | hosting contract | lease
supply_noun = {off-take,offtake} {agreement,deal,contract,agreements,deals} | supply contract<s> | supply agreement<s> | supply deal<s> | power purchase agreement
order_noun = order<s> | firm order | purchase order
shareholder = shareholder | {largest,biggest,majority,main,principal,controlling,lead} shareholder | investor
client = client<s> of | customer<s> of | client<s> | customer<s>
supplier = supplier<s> to | supplier<s> of | provider<s> to
license_noun = licen{s,c}e {deal,pact} | licen{s,c}ing agreements | licen{s,c}e agreement | licensing agreement | licensing deal | licen{s,c}ing pact | licen{s,c}e | {exclusive,worldwide,global,commercial} rights
loan_noun = revolving credit line | {bridge,debt,lending} commitment{s,} | {credit,loan,facility} agreement | revolving facility | {loan,bridge,debt,acquisition} facility | debt package | {bridge,mezzanine,acquisition} financing | credit lines | {two,three,four,five,six,seven,ten}-year facility | revolver | loan<s> | credit facility | credit line | line of credit | term loan | syndicated loan | financing | bridge loan | revolving credit facility | debt financing
bond = bond | note offering | notes offering | bond issue | bond sale | bonds | notes | convertible bonds | bond offering
capex_noun = capital expenditure | capital spending | capex | greenfield investment

[slot]
of = of
possessor = 's
by = by
with = with | with what {was,is} {now,then,} {known as,called,the,} | with participation from | with participation by | alongside | together with | jointly with | with contributions from | with contribution from | with participation of | with investment from | with backing from | with support from | along with | contributions from | contribution from | participation from | participation of
to = to
from = from
in = in | into | within
for = for | on behalf of
between = between
as = as | according to
on = on | upon
led_by = led by | co-led by | managed by | advised by | affiliated with | headed by | underwritten by

[negation]
denied that | denied | denies | deny | ruled out | rules out | has no plans to | no plans to | declined to | refused to

[deal_word]
leads = led | lead | leads | leading | co-led
dealer = entrepreneur{,s} | billionaire{,s} | tycoon{,s} | businessman | businesswoman | financier | magnate | mogul | dealmaker | industrialist
beats = beat | beats | beating | beaten | outbid | outbids | outbidding | trumped | trumps | pipped | pips | see off | saw off | sees off | edged out | edges out | fended off | defeated | defeats | outmuscled | usurped
holder = owner{,s} | parent | parent company | shareholders | investors
board = board | directors | management
superlative = largest | biggest | first | second-largest | record
public = Ministry | Department of | Air Force | Army | Navy | Pentagon | NASA | Defense Department | City of | State of | Government | Police | Coast Guard | Transit Authority | Transport for London | Authority
sum = {the,} total comes to | the total is | the total was | the total rises to | total value | in total | total of | value of the {contract,deal,order,transaction} | contract value | deal value | overall value | total consideration | aggregate consideration | total price
percent = per cent | percent | pct | percentage points
support = execut<ve> | sign<v> | announc<ve> | reach<v> | clos<ve> | complet<ve> | finaliz<ve> | finalis<ve> | agre<ve> | agreed on/past | unveil<v> | strike/infinitive | struck/past | strikes/present | striking/gerund | enter<v> into | enter<v> | ink<v> | conclud<ve>
    | negotiat<ve> | renegotiat<ve> | plan<v> | planned/past | propos<ve> | launch<v> | mak<ve> | made/past | mad/past | amend<v> | extend<v> | renew<v> | approv<ve> | terminat<ve> | end<v> | abandon<v> | scrap<v> | scrapped/past | explor<ve> | consider<v> | eye<v> | weigh<v> | confirm<v>
    | form<v> | creat<ve> | set up/past | establish<v> | priced/past | filed for/past | restructur<ve> | held/past | has/present | hold/infinitive | own<v> | lift<v> | boost<v> | paid/past | pay/infinitive | pays/present
give = provid<ve> | arrang<ve> | lower<v> | reduc<ve> | trim<v> | trimmed/past | cut/past | cuts/present | cutting/gerund | led/past | lead/infinitive | leads/present | leading/gerund | co-led/past | award<v> | grant<v> | hand<v> | giv<ve> | gave/past
get = rebuff<v> | fend<v> off | fought off/past | fight off/infinitive | {recommend,recommends,recommended}/past | succumb<v> to | {wave,waves,waved,vote,votes,voted} through/past | snub/infinitive | snubbed/past | snubs/present | reject<v> | spurn<v> | turned down/past | agree<v> to | agreed to/past | agrees to/present | accept<v> | win/infinitive | wins/present | won/past | winning/gerund | secur<ve> | obtain<v> | receiv<ve> | land<v> | got/past | tied up/past | tie up/infinitive | clinch<v> | bagged/past
be = is | are | was | were | be | been | being | become | becomes | became | 're
break = while | whereas | but | when | after | before | although | though | because | as well as a separate | ; | if | where
that = that
possessive = its | their | his | her
goods = tram<s> | locomotive<s> | vans | ferries | vessel<s> | tankers | engines | motors | panels | scanners | cables | LNG | hydrogen | uranium | iron ore | concentrate | fertiliser | fertilizer | cement | machinery | machines | service<s> | capacity | computing power | compute | computing capacity | electricity | power | energy | aircraft | jet<s> | plane<s> | airliner<s> | helicopter<s> | tonne<s> | ton<s> | gas | oil | crude | missile<s> | ship<s> | submarine<s> | train<s> | chip<s> | processor<s> | semiconductor<s> | equipment | cloud services | cloud capacity | software | vaccine<s> | dose<s> | wheat | steel | copper | lithium | batteries | turbine<s> | truck<s> | buses | vehicles | cars | drones | radars | satellites | tanks | infrastructure | servers | products | components | fuel | goods | units | GPUs | data | barrels | rockets | Azure services | tickets | homes | houses | clothes
facility = plant<s> | factory | factories | gigafactory | campus | data cent{er,re}<s> | data-cent{er,re}<s> | warehouse<s> | wind farm | solar farm | lab | laboratory | refinery | production line | mine | port | terminal | headquarters | hospital | research cent{er,re} | research facility | fab | foundry | complex | reactor<s> | power station | facility | facilities | stadium | hub | mill | smelter | pipeline | distribution cent{er,re}
unit = activities | hotel<s> | restaurant<s> | shop<s> | branches | outlet<s> | stations | centers | centres | clinic<s> | hospitals | supermarket<s> | unit<s> | division<s> | subsidiary | subsidiaries | business | businesses | arm | operation<s> | portfolio | brand<s> | stores | plants | branch | affiliate<s> | part
stake = {equity,membership,ownership,partnership} interests | interests | stake<s> | shares | shareholding | common stock | outstanding shares | equity | interest | stock | share capital | capital | assets | holding | shareholdings
minority = minority | {a,one} {third,quarter,fifth,sixth,eighth,tenth} of
whole = {any and all,any or all,all or any,all or part,substantially all,nearly all,most} of | majority | control | controlling | all of | remaining | the rest of | 100 pct | entire
list = {with,whose} {notable,successful,} {exits,investments} {including,include,like} | notably | among them | such as | including | as well as | among others | include | includes | included | like
had = had | having
leader = lead investor | the lead investor | lead
past = previously | earlier | last year | had already | formerly | already
veto = contract {manufacturer,manufacturers,manufacturing,maker,makers,worker,workers,research,chipmaker,chipmakers,electronics,drugmaker} | approach {at,of} | {is,are} listed on | pay for {it,them,this} | defender | centre-back | full-back | left-back | right-back | quarterback | goalkeepers | {buy,sell,hold} {recommendation,recommendations,rating,ratings,signal,signals} | venture capital {firm,firms,fund,funds,arm,unit,company,companies,investor,investors,group,groups,industry} | {buy,buys,buying,bought} back | merger of lanes | nuclear fusion | peace deal | trade deal | trade agreement | plea deal | big deal | {to,must,can,could,will,would,not,cannot,should} deal with | deals with | dealing with | dealt with | great deal | good deal | record deal | real deal | for sale | in order to | in order | law and order | court order | executive order | restraining order | point of sale | sales | retail sales | special offer | student loan<s> | on loan | transfer | midfielder | striker | goalkeeper | winger | wedding | interest rate<s> | interest in | in the interest | bond villain | James Bond | driving licen{s,c}e | driver's license | security alliance | credit card | round of golf | round of talks | first round | second round | final round | round table | job offer<s> | offer sheet | raise questions | raises questions | raised concerns | raise awareness | ceasefire | free agent | investment {group,firm,firms,bank,banks,banker,bankers,company,companies,fund,funds,dealers,trust,manager,managers,management,advice,adviser,advisers,vehicle,plan,plans,grade,policy} | rais{es,ed,ing,e} {the,its,their} {total,forecast,forecasts,outlook,guidance,dividend,target,targets,estimate,estimates,rating,price,prices,rates,profile} | offer price | issue price | offering price | bid price | order book | order books | order intake
both = the partners | both partners | the two companies | both companies | the two firms | the two sides | the two groups | both firms | the companies | the two {rivals,banks,insurers,retailers,airlines,carmakers,drugmakers,automakers,partners,businesses,startups,lenders,operators,chipmakers,parties} | both {groups,banks,parties} | the pair
owned = owned | controlled | held
title = the plan | the pact | the flotation | called it off | abandoned it | scrapped it | the deal | the transaction | the acquisition | the agreement | this agreement | the takeover | the merger | the contract | the purchase | the offer | the sale | the bid | the investment | the partnership | this deal | the round | the price | purchase price | the buyout | the IPO | the listing | the financing | the loan | the joint venture | the combination | the fundraising | the award

[status]
announced = {can,may,could} be {extended,renewed,amended} | agree{s,d} to {the,a,an,its,their} | agrees to | agreed to be | accept{s,ed} {the,a,an,its,their} | recommended offer | recommended bid | definitive agreement | definitive merger agreement
rumoured = {merger,takeover,acquisition,buyout} talks | held talks | in discussions | {is,are,was,were} {understood,thought,believed,rumoured,rumored} to | rumoured to | rumored to | reported to | in the {running,frame,hunt} to | among {the,} {suitors,bidders} | said to be {interested in,considering,weighing} | on the cards | sounding out | working on {a,an} {bid,offer,sale,takeover,deal} | putting up for sale | open to offers | in early-stage talks | early-stage talks | exploratory talks | is said to | are said to | in talks | in advanced talks | according to people familiar | people familiar with the matter | people with knowledge | sources said | reportedly | is considering | considering | is exploring | exploring | weighing | weighs | could | may | might | mulling | mulls | rumoured | rumored | eyeing | close to raising | close to buying | is close to | nearing | held discussions | is studying | has shown early interest | shown interest | interest in buying
proposed = file{d,s} {draft,preliminary,confidential,} {papers,prospectus,paperwork,documents} | filed confidentially | {attempt,attempts,attempted,attempting} to | {tried,tries,trying} to | vying to | sought to | {has,have} agreed in principle | {begun,began,opened} {exclusive,} talks | hoping to | is looking to | are looking to | looks to | {could,may,might} raise | filed for | exclusive talks | exclusive negotiations | plans to | planned to | planning to | wants to | wanted to | wants | proposed | proposes | offer | offered to | offered | bid | letter of intent | agreed in principle | non-binding | plans {a,an,its,their} | planning {a,an,its,their} | seeking to | seeks to | seeks | intends to | intend to | would like to | aims to | hopes to | proposal | has offered | preliminary agreement
completed = {has,have} merged | end{ed,s} {its,their} first day | in {its,their} {debut,market debut,trading debut,first day} | {has,have} sold | have {bought,acquired} | completed | completes | complete | completion | closed | closes | finalized | finalised | wrapped up | has bought | has acquired | inaugurated | consummated | went public | opened | has completed | market debut | trading debut | stock market debut | first day of trading | made its debut | began trading | started trading
amended = renegotiat<ve> | amended | amends | restructured | renewed | revised | renewal | extended | reworked | sweetened | raised its offer | raised its bid | lowered its offer
terminated = pull{s,ed} {its,their,the} {IPO,listing,float,flotation,offering,bid,offer,initial public offering} | {back,backs,backed,backing} out | {pull,pulls,pulled,pulling} out | kill{s,ed,} off | {fell,falls,fall,fallen} apart | {fell,falls,fallen} away | {fell,fallen,falls} {by the wayside,foul of} | sank | sunk | sinks | sink | {scuppered,thwarted,torpedoed,derailed,nixed,vetoed,ditched,shelved,unravelled,unraveled,imploded,foiled,quashed} | {is,are,was} {dead,off} | {failed,unsuccessful,aborted,abortive,ill-fated,botched} {bid,attempt,takeover,merger,offer,tilt,approach,deal,acquisition} | {rebuff,rebuffs,rebuffed,spurn,spurns,spurned,snub,snubs,snubbed} | {fend,fends,fended} off | fought off | {walk,walking} away | failed to {win,agree,close,complete,materialise,materialize,get} | came to nothing | come to nothing | broke down | went nowhere | {strike,strikes,struck} down | pulled the plug | pulls the plug | {allow,allowed} to lapse | will no longer happen | no longer going ahead | will not go ahead | will not proceed | would not make a firm offer | not to make a firm offer | called it off | calling it off | terminated | terminate | terminates | termination | scrapped | scrap | scraps | abandoned | abandons | abandon | called off | calls off | call off | dropped | drops plans | collapsed | collapses | fell through | walked away | walks away | withdrawn | withdrew | withdraws | rejected | rejects | reject | blocked | blocks | expired | cancelled | canceled | cancels | broken off | ended talks | ends talks | turned down | unable to complete | torn up | end{,s,ed,ing} {its,their} | tear up | tore up | lapsed

[amount_use]
price = total comes to | comes to | price of | price | purchase price | for | worth | valued at | deal worth | transaction valued | consideration | cash consideration | total value | in cash | in a deal worth | including debt | paid | paying | pays | pay | enterprise value | aggregate | cost of
per_unit = a share | per share | each | apiece | a barrel | per barrel | a ton | a tonne | per tonne | a month | per month | a day | per day | an hour | per hour | a head | per unit | a piece | per person | an ounce | for each share | a common share | dlrs each | per common share | per user
revenue = revenue | revenues | sales | turnover | net sales | annual sales | receipts | bookings | backlog | assets under management | assets of | total assets | net worth | with assets | in assets | of assets | deposits | receivables
profit = profit<s> | loss | losses | earnings | net income | net loss | operating profit | operating income | EBITDA | Ebitda | ebitda | margin | surplus | deficit | write-off | gain of
valuation = valuation | valuing | values | value it at | valued the | is worth | was worth
debt = debt<s> | net debt | borrowings | liabilities | liquidity | cash pile | indebtedness | mortgage{,s} | assumption of
fine = ordered to pay | told to pay | fine<s> | penalty | penalties | settlement | damages | charge | charges | provision | lawsuit | write-down | writedown | compensation | sanction<s>
dividend = dividend<s> | buyback | share repurchase | repurchase programme | repurchase program
cost = cost<s> | costs | expenses | budget | spending | rent
pay = salary | salaries | bonus | pay package | compensation package | wage<s> | fee for directors | base salary | fee
subsidy = subsidy | subsidies | grant of | aid | state aid | tax credit<s> | incentives | guarantee<s> | stimulus
saving = savings | synergies | save | cost cuts
fee = termination fee | break-up fee | breakup fee | reverse termination fee | commission | upfront | up front | milestone payments | royalties | deposit | down payment
other = peaked at | guidance | market value | market capitalisation | market capitalization | market cap | capitalization | market for | market size | fortune | list prices | wealth | first mooted

[clause]
exclusivity = exclusivity clause | exclusivity | exclusive right<s> | exclusive basis | exclusively use | use azure exclusively | to use only | obliged it to use | required it to use | exclusive provider | exclusive supplier | buy exclusively | no longer exclusive
right_of_first_refusal = right of first refusal | rights of first refusal | pre-emption right<s> | right of first offer | right of first negotiation
extension_option = option to extend | option<s> to expand | extension option<s> | option to renew | option<s> for extension | options to extend | renewal option | ability to expand further | may be extended | can be extended | could be extended | may be renewed | can be renewed | could be renewed | can extend the agreement | renews automatically | automatic renewal | may extend the contract | renewable
purchase_commitment = purchase commitment<s> | commit<v> to buy | committed to buy/past | committed to buying/past | committed to purchase | contracted to purchase | contracted to buy | has also committed to buy | pledged to buy | minimum purchase | take-or-pay | committed to spend | agreed to buy at least | minimum volume<s> | minimum quantity | minimum quantities
term = term of | duration of | runs for | run for | running for | lasts | lasting | is for | period of | tenure of

[clause_state]
removed = removed | removes | removing | dropped | drops | dropping | scrapped | scrapping | waived | lifted | gave up | gives up | without | no longer | ended | ends | ending | freed from | eliminat<ve> | eliminated | lost | loses
optional = option<s> | may | could | can | possible | optional | further
