# English: months, weekdays, units of time and the words around them. What each name means is told in src/core/dates.h.

[month]
1 = january | jan/weak
2 = february | feb/weak
3 = march/weak | mar/weak
4 = april/weak | apr/weak
5 = may/weak
6 = june/weak
7 = july | jul/weak
8 = august/weak | aug/weak
9 = september | sept/weak | sep/weak
10 = october | oct/weak
11 = november | nov/weak
12 = december | dec/weak

[weekday]
1 = monday | mon/weak
2 = tuesday | tues | tue/weak
3 = wednesday | weds | wed/weak
4 = thursday | thurs | thur | thu/weak
5 = friday | fri/weak
6 = saturday | sat/weak
7 = sunday | sun/weak

[date_unit]
day = day | days/plural
night = night | nights
week = week | weeks/plural | workweek
fortnight = fortnight | fortnights
weekend = weekend | weekends | week-end
month = month | months/plural
quarter = quarter | quarters/plural | qtr | qtrs/plural
half_year = half | half year | half-year
year = year | years/plural | yr | yrs
decade = decade | decades/plural
century = century | centuries
period = period

[date_part]
start = early | beginning | start | early in | the start | the beginning | onset
middle = mid | middle | mid - | the middle
end = late | end | end - | late in | closing days | the end | close
earlier_in = earlier | earlier in
later_in = later | later in

[date_word]
no_date = one day | these days | day-to-day | day to day | at the end of the day | of the day | day by day | year by year | some day | every day | every year | each year | per day | year after year | by the day | 24 hours a day | in those days
today = today | tonight | the current day
now = now | right now
yesterday = yesterday
tomorrow = tomorrow | tmrw | tomorow
before_yesterday = the day before yesterday | day before yesterday
after_tomorrow = the day after tomorrow | day after tomorrow | the day after tmrw
day_before = the day before | the previous day
day_after = the next day | the following day | the day after
spring = spring/weak
summer = summer
autumn = autumn | fall/weak
winter = winter
@1225 = Christmas | Christmas Day | xmas
@1224 = Christmas Eve
@1226 = Boxing Day
@0101 = New Year's Day
@1231 = New Year's Eve
@0214 = Valentine's Day
@0317 = St. Patrick's Day | St Patrick's Day
@0704 = Independence Day
@1031 = Halloween
@1111 = Veterans Day | Armistice Day
@easter+0 = Easter | Easter Sunday
@easter-2 = Good Friday
@easter+1 = Easter Monday
@50s = fifties
@60s = sixties
@70s = seventies
@80s = eighties
@90s = nineties

[date_link]
the = the | its | their | our | my
of = of | of the
in = in | in the | as of | back in
on = on | on the
from = from
onwards = starting | starting on | starting from | beginning on | commencing
between = between
to = to | through | thru | till | until
and = and
until = until | till | up to | through
by = by | no later than | not later than | by the | by no later than
before = before | prior to | ahead of
after = after | following
since = since | ever since
or_later = or later | and later | and after | or after | and beyond | or beyond | onwards | onward
within = within | inside
during = during | for | over | throughout | during the
th = st | nd | rd | th
daytime = morning | afternoon | evening | night | noon | midnight
per = per | once | twice | times
aged = aged
old = old | olds
possessive = 's | '
last = last | past | latest | just-ended | recent
next = next | coming | upcoming | the coming
this = this | current | the current | present
that = that | those
same = same | corresponding | comparable
previous = previous | prior | preceding | year-earlier
following = following | subsequent | ensuing
last_but_one = week before last
next_but_one = after next
a = a | an | one
few = few | several | some | a few | a couple of | couple of | a couple
half = half | half a
and_half = and a half | and half
whole = all | full | whole | entire
rest = rest of | the rest of | remainder of | the remainder of
fiscal = fiscal | calendar | financial | cy
more = more | straight | consecutive | additional | further | long | full | nearly | almost | over | about | around
ago = ago | or so ago | back
later = later | after | afterward
earlier = earlier | before
hence = from now | hence | from today | from tomorrow
decade_mark = s | 's
future = will | won't | 'll | would | shall | should | may | scheduled | expected | expects | expect | due | plans | planned | planning | set to | is to | are to | going to | upcoming | tomorrow | next | could | slated | expire | expires | payable | deadline | effective | can
past = was | were | had | has | have | did | said | reported | announced | told | fell | rose | been | went | came | closed | posted | ended

[date_ordinal]
1 = first
2 = second
3 = third
4 = fourth
5 = fifth
6 = sixth
7 = seventh
8 = eighth
9 = ninth
10 = tenth
11 = eleventh
12 = twelfth
13 = thirteenth
14 = fourteenth
15 = fifteenth
16 = sixteenth
17 = seventeenth
18 = eighteenth
19 = nineteenth
20 = twentieth
30 = thirtieth

[term]
P1D = day-long | daylong
P1W = week-long | weeklong
P1M = month-long | monthlong
P1Y = year-long | yearlong
P2Y = biennial | biannual
P3Y = triennial
P4Y = quadrennial
P5Y = quinquennial
P10Y = decade-long | decadelong | decennial
P? = multi-year | multiyear | multi year | multi-month | multi-decade | years-long | yearslong
