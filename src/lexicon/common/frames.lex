# Frames: what a trigger means for the words around it. One list for all languages; the words that trigger them and the
# prepositions that open a slot are rows of each language. A frame named by goods:, give: or get: stands above it.

[frame]
# --- a company, a business, an asset changes hands ---
contract_buy = contract subject:customer from:supplier with:supplier by:customer to:supplier needs_goods
rent = contract subject:supplier to:customer by:supplier needs_goods needs_two get:contract_buy
contract_sell = contract subject:supplier to:customer for:customer with:customer object:customer by:supplier needs_goods
buy = acquisition subject:acquirer object:target of:target from:seller to:seller with:seller by:acquirer goods:contract_buy stake
buy_noun = acquisition subject:acquirer of:target by:acquirer from:seller to:seller possessor:acquirer with:seller object:target goods:contract_buy stake
# where to never means from: bought X to keep Y
purchase = acquisition subject:acquirer object:target of:target from:seller with:seller by:acquirer goods:contract_buy stake
purchase_noun = acquisition subject:acquirer of:target by:acquirer from:seller possessor:acquirer with:seller object:target goods:contract_buy stake
pay = acquisition subject:acquirer object:target for:target to:seller needs_amount needs_two stake
pay_whom = acquisition subject:acquirer object:seller for:target to:seller needs_amount needs_two stake
take_percent = investment subject:investor of:issuer in:issuer from:seller to:seller needs_percent
control = acquisition subject:acquirer of:target in:target object:target stake
walk_away = acquisition terminated subject:acquirer object:target
bid_rumoured = acquisition rumoured subject:acquirer object:target by:acquirer
win_for = acquisition subject:acquirer object:target for:target from:seller
# whose verb may stand apart from with: se hizo el lunes con Y
hold = acquisition subject:acquirer with:target near needs_two
# X goes to Y: only where X is named in the clause
go_over = acquisition subject:target to:acquirer from:seller needs_two
change_hands = acquisition subject:target to:acquirer needs_amount
find_buyer = acquisition subject:target object:acquirer to:acquirer in:acquirer with:acquirer for:target needs_two
deal_for = acquisition subject:acquirer for:target from:seller with:seller goods:contract_buy needs_amount needs_two stake near
pay_on = acquisition subject:acquirer on:target needs_amount needs_two near
outbid = acquisition subject:acquirer for:target near needs_two
new_owner = acquisition subject:acquirer of:target possessor:target needs_be
bid_rumoured_for = acquisition rumoured subject:acquirer object:target on:target in:target for:target by:acquirer
# in the sights of those who may buy it
courted = acquisition rumoured subject:target of:acquirer object:acquirer to:acquirer by:acquirer needs_two
bid = acquisition proposed subject:acquirer on:target for:target object:target of:target from:seller possessor:acquirer by:acquirer to:target stake
bid_buy = acquisition proposed subject:acquirer of:target by:acquirer possessor:acquirer on:target from:seller to:seller stake
offer_sum = acquisition proposed subject:acquirer for:target of:target needs_amount needs_two stake
bid_get = acquisition proposed subject:target from:acquirer by:acquirer of:acquirer possessor:acquirer stake
# an agreement that values what is bought
deal_value = acquisition subject:acquirer object:target with:seller from:seller needs_two stake
bid_noun = acquisition proposed subject:acquirer of:acquirer on:target for:target in:target by:acquirer from:acquirer possessor:acquirer to:target stake get:bid_get
takeover_get = acquisition proposed subject:target from:acquirer by:acquirer of:acquirer possessor:acquirer stake alone
takeover_noun = acquisition proposed subject:acquirer of:acquirer on:target for:target by:acquirer from:acquirer possessor:acquirer to:target stake get:takeover_get
takeover_sum = acquisition proposed subject:acquirer of:acquirer on:target for:target by:acquirer from:acquirer possessor:acquirer to:target needs_amount stake get:takeover_get
sell = acquisition subject:seller object:target to:acquirer for:acquirer with:acquirer of:target by:seller goods:contract_sell stake
# hired bankers to sell itself
sell_itself = acquisition subject:target to:acquirer alone
sell_noun = acquisition subject:seller of:target to:acquirer for:acquirer by:seller possessor:seller goods:contract_sell stake
# negocia con X la venta de Y
sale_noun = acquisition subject:seller of:target to:acquirer for:acquirer with:acquirer by:seller possessor:seller goods:contract_sell stake
own_noun = acquisition of:target to:acquirer from:seller needs_two
# looks for someone to buy what is named
sell_plan = acquisition proposed subject:seller object:target for:target of:target to:target
sold_to = acquisition subject:seller for:target of:target to:acquirer
sell_promise = acquisition proposed subject:seller with:acquirer from:acquirer by:acquirer of:target
merge = merger subject:partner object:partner with:partner in:partner between:partner of:partner symmetric needs_two
merge_noun = merger subject:partner of:partner with:partner in:partner between:partner possessor:partner symmetric needs_two
# --- stakes, rounds, listings ---
build = capex subject:owner for:beneficiary by:owner needs_facility
invest_get = investment subject:issuer of:investor from:investor by:investor
# formed from X and Y
formed_of = merger object:partner symmetric needs_two
# funded by, said of the one that gets the money
funded_by = investment subject:issuer object:investor needs_two
enter_capital = investment subject:investor of:issuer in:issuer object:issuer
# beside those who own it already
enter_beside = investment subject:investor of:issuer in:issuer object:issuer with:investor
# X opens its capital to Y; X stakes 12 million on Y
open_capital = investment subject:issuer to:investor object:investor
bet = investment subject:investor on:issuer in:issuer needs_amount needs_two facility:build
# X welcomes Y among its shareholders; the entry of Y in the capital of X, where a word for shares must follow
own_capital = investment subject:issuer object:investor with:investor of:investor
entry_capital = investment subject:investor of:investor in:issuer from:seller by:investor possessor:investor stake
sold_by = acquisition object:seller goes_on
bought_by = acquisition object:acquirer goes_on
go_to = acquisition subject:target to:acquirer from:seller needs_two needs_amount
pass_to = acquisition subject:target of:acquirer object:acquirer by:acquirer
# X is absorbed into Y: what stands in Y's slot may be any preposition
join = acquisition subject:target in:acquirer of:acquirer to:acquirer object:acquirer by:acquirer needs_two
take_stake = investment subject:investor in:issuer of:issuer from:seller by:investor
led_it = funding subject:investor goes_on bare
take_part = funding subject:investor object:investor with:investor from:investor goes_on
invest_put = investment subject:investor in:issuer facility:build needs_amount needs_two near
step_in = investment subject:investor in:issuer give:take_part
issue_shares = investment subject:issuer to:investor needs_two
invest = investment subject:investor in:issuer to:issuer object:issuer by:investor goods:contract_buy facility:build give:take_part
stake_sale = investment subject:seller in:issuer of:issuer to:investor for:investor by:seller possessor:seller
entry_noun = investment subject:investor of:investor in:issuer from:seller by:investor possessor:investor
control_sale = acquisition subject:seller in:target of:target to:acquirer by:seller possessor:seller
control_noun = acquisition subject:acquirer in:target of:target to:acquirer from:seller by:acquirer possessor:acquirer give:control_sale
stake_noun = investment subject:investor in:issuer of:issuer to:investor from:seller by:investor led_by:investor possessor:investor get:invest_get give:stake_sale
raise = funding subject:issuer from:investor with:investor to:investor led_by:investor by:investor facility:build needs_amount
raise_sum = funding subject:issuer from:investor of:investor with:investor led_by:investor needs_sum needs_two
raise_round = funding subject:issuer from:investor with:investor led_by:investor by:investor
# backs X with 8 million
back = funding subject:investor object:issuer by:investor needs_amount needs_two
round_lead = funding subject:investor of:issuer in:issuer to:issuer for:issuer object:issuer possessor:issuer with:investor
round_noun = funding subject:issuer from:investor with:investor to:investor led_by:investor by:investor possessor:issuer of:issuer for:issuer give:round_lead
shareholder = investment subject:investor of:issuer in:issuer possessor:issuer needs_be
backers = investment object:investor in:issuer of:issuer possessor:issuer give:take_part listing
lead_round = funding subject:investor object:issuer of:issuer in:issuer with:investor
ipo = ipo subject:issuer of:issuer possessor:issuer
list_unit = ipo object:issuer of:issuer
listed = ipo completed subject:issuer
# floats its unit X
float_unit = ipo object:issuer
# --- people who work together ---
partner = partnership subject:partner with:partner to:partner object:partner between:partner symmetric needs_two
partner_noun = partnership subject:partner with:partner between:partner of:partner possessor:partner symmetric needs_two
partner_be = partnership subject:partner of:partner symmetric needs_be needs_two
joint_venture = joint_venture subject:partner possessor:partner with:partner between:partner of:partner by:partner symmetric needs_two
deal_noun = partnership subject:partner with:partner between:partner possessor:partner symmetric weak needs_two
# --- customer and supplier ---
contract_give = contract subject:customer to:supplier object:supplier by:customer
contract_get = contract subject:supplier from:customer by:customer with:customer of:customer for:customer to:customer
contract_noun = contract subject:customer with:supplier to:supplier from:supplier between:customer by:customer possessor:customer give:contract_give get:contract_get
supply_noun = contract subject:supplier with:customer to:customer for:customer between:supplier possessor:supplier
order = contract subject:customer to:supplier from:supplier with:supplier by:customer object:supplier
order_noun = contract subject:customer to:supplier from:supplier with:supplier by:customer possessor:customer give:contract_give get:contract_get
# supplies with: whatever it is
provide = contract subject:supplier object:customer to:customer by:supplier needs_two
# builds, maintains goods for someone
make_for = contract subject:supplier for:customer by:supplier needs_goods needs_two
delivery = contract subject:supplier by:supplier to:customer for:customer possessor:supplier needs_goods needs_two
win_client = contract subject:supplier object:customer
supply = contract subject:supplier to:customer object:customer by:supplier needs_goods
client = contract subject:customer of:supplier possessor:supplier needs_be
supplier = contract subject:supplier of:customer to:customer possessor:customer needs_be
serve = contract subject:supplier to:customer of:customer for:customer by:supplier needs_goods needs_two
choose = contract subject:customer object:supplier by:customer needs_goods
entrust = contract subject:customer to:supplier by:customer needs_goods needs_two
# --- licences, loans ---
license_in = license subject:licensee from:licensor of:licensor with:licensor object:licensor
licensee_is = license object:licensee subject:licensor
license_give = license subject:licensor to:licensee with:licensee object:licensee get:license_in
license_get = license subject:licensee from:licensor of:licensor with:licensor
license_noun = license subject:licensor with:licensee to:licensee from:licensor between:licensor give:license_give get:license_get
loan_give = loan subject:lender to:borrower object:borrower for:borrower of:lender by:lender
loan_get = loan subject:borrower from:lender of:lender with:lender by:lender led_by:lender
loan_noun = loan subject:borrower from:lender of:lender with:lender by:lender led_by:lender give:loan_give get:loan_get needs_amount
# a word that money for shares may go by as well
financing = loan subject:borrower from:lender of:lender with:lender by:lender led_by:lender give:loan_give get:loan_get needs_amount needs_two
borrow = loan subject:borrower from:lender to:lender with:lender led_by:lender needs_amount
# where one verb means both: leent van X, leent aan X
lend = loan subject:lender to:borrower object:borrower for:borrower by:lender needs_amount get:borrow
bond = loan subject:borrower of:borrower by:borrower needs_amount
# --- plants, investments of one's own; build stands above ---
# a plant of X arises
arise = capex of:owner by:owner needs_facility needs_amount
spend = capex subject:owner needs_facility needs_amount
# announced a 300 million plant: a plant with its price before it
plant_noun = capex subject:owner possessor:owner by:owner for:beneficiary needs_amount priced
build_noun = capex subject:owner possessor:owner by:owner for:beneficiary give:contract_give get:contract_get needs_facility needs_amount
capex_noun = capex subject:owner of:owner possessor:owner by:owner for:beneficiary needs_amount get:invest_get
