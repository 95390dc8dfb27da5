/** Words that news uses for one another, a line a set. A word may be in several. Derived forms are found by their stem. */
export const SYNONYMS = `
abandon desert forsake
ability capacity capability
about approximately around roughly nearly almost circa
accident crash collision wreck mishap
accord agreement deal pact treaty settlement
accuse blame charge allege fault
achieve accomplish attain reach
acquire buy purchase takeover acquisition
acquit exonerate clear
act action step measure move
actor performer star
add append include
address speech remarks talk
admit acknowledge concede confess
advance progress gain headway
adviser advisor aide counsellor counselor assistant
affect influence impact
afraid scared frightened fearful
aid help assist support assistance relief
aim goal objective target purpose intend
aircraft plane airplane aeroplane jet airliner jetliner
airport airfield
allegation claim accusation
alliance coalition bloc partnership
ally partner
allow permit let enable authorize authorise
also too additionally
alter change modify amend
america us usa u.s american
ammunition munition munitions shells rounds
anger fury outrage rage ire
angry furious outraged irate
announce declare reveal unveil disclose proclaim
annual yearly
answer reply respond response
anti-government opposition rebel
appeal plea urge
appear emerge surface
appoint name nominate designate select choose pick
approve endorse pass back sanction okay ratify
approximately about around roughly some
arrest detain apprehend capture seize custody detention nab hold held
arrive reach come get
article story piece report
ask request seek question inquire
assault attack strike raid offensive
assemble gather meet convene
assert claim maintain insist contend argue say state
assist help aid support
atomic nuclear
attack strike raid assault bombing hit offensive
attempt try effort bid seek
attorney lawyer counsel solicitor barrister
authority official government agency
automobile car vehicle auto
award prize honor honour
back support endorse champion
ban prohibit bar forbid outlaw block
bargain deal agreement
barrage bombardment shelling
basis foundation ground
battle fight combat clash fighting
begin start commence launch open initiate kick
believe think consider feel suspect
benefit advantage gain
big large huge major massive great giant enormous vast
bill legislation law measure act
blast explosion detonation bombing bomb blow
blaze fire inferno wildfire flame
block obstruct stop prevent halt
boat ship vessel craft ferry
body corpse remains
bomb explosive device bombing blast
boost increase raise lift strengthen enhance
border frontier boundary
boss chief head leader manager ceo
breach violation violate break infringement contravene
brief inform update
britain uk british england english
build construct erect establish create
building structure tower
business company firm corporation enterprise
bypass circumvent evade skirt dodge
cabinet government
call urge appeal demand
campaign drive effort
cancel scrap abandon axe drop annul
candidate contender nominee hopeful
capture seize take
cargo freight shipment load
cash money fund
catastrophe disaster calamity tragedy
cause trigger spark prompt provoke lead reason
cease stop halt end quit discontinue
ceasefire truce armistice cease-fire
celebrate mark commemorate
center centre hub
challenge dispute contest
champion winner titleholder
chance opportunity possibility prospect
charge indict accuse
chairman chair chairwoman head
check inspect examine review inspection
chief head leader boss director
child kid youngster children minor boy girl youth
choose select pick elect opt
citizen national resident
city town municipality metropolis
civilian noncombatant
clash fight confrontation skirmish battle
clear obvious evident
climb rise increase jump gain advance
close shut end finish shutter closure
coach manager trainer
collapse fall crumble
collision crash
combat fight battle warfare
comment remark statement
commander general officer
company firm business corporation group corp inc
compensation payment damages payout
complete finish conclude end
concern worry fear anxiety
condemn denounce criticise criticize slam decry blast deplore
conduct carry perform hold
confirm verify corroborate affirm
conflict war fighting hostilities
confrontation standoff clash
congress lawmakers legislature parliament
consequence result outcome effect
constable officer policeman
contain include hold
continue keep proceed persist remain
contract agreement deal
contrary opposite
control command rule
convict sentence guilty condemn
convoy column caravan
cooperation collaboration partnership co-operation
cop police officer
cost price expense
country nation state
coup putsch overthrow
courage bravery valour valor
court tribunal judge
create make establish form set
crew staff team
crime offence offense
criminal felon offender
crisis emergency
criticise criticize condemn attack slam blast denounce
crowd throng mass
current present existing
cut reduce slash lower trim decrease
damage harm hurt destruction
danger threat risk hazard peril
dangerous hazardous perilous risky
dead killed deceased died
deadline limit
deadly fatal lethal
deal agreement pact accord
death fatality casualty toll dead
debate discuss argue
debt liability
deceive mislead fool
decide determine rule resolve
decision ruling verdict judgment judgement
decline fall drop decrease slip sink slump dip plunge tumble lose
decrease fall drop reduce
defeat beat overcome win rout trounce
defence defense
defend protect guard
delay postpone defer put
delegation envoy representative mission
demand call insist require
demonstrate show prove
demonstration protest rally march
demonstrator protester protestor marcher
denounce condemn
deny reject refute dispute
depart leave exit go
deploy send dispatch station position deployment
describe call label term
desire want wish
despair desperation desperate
destroy demolish raze devastate ruin wreck
detain arrest hold
determine decide establish
develop create build evolve
device gadget
devastating catastrophic disastrous
die perish kill death dead fatal succumb
different other another distinct
difficult hard tough challenging
diplomat envoy ambassador
director head chief
disaster catastrophe tragedy
disclose reveal
discover find detect uncover
discuss talk debate consult
disease illness sickness ailment infection
dispatch send
dispute row conflict disagreement feud quarrel
disrupt interrupt disturb
distribute hand
dive fall plunge
doctor physician medic
document paper record file
dollar buck
donate give contribute
double twofold
doubt question
draft write
drive push campaign
driver motorist
drop fall decline decrease slip
drown sink
drug narcotic medicine medication
duty tariff
early initial first
earn make
earnings profit income
earthquake quake tremor temblor
economy economic
effect impact result
effort attempt bid
elect vote choose
election vote poll ballot
embassy consulate
emphasise emphasize stress underline underscore highlight
employ hire use
employee worker staff staffer personnel
end finish conclude stop close
enemy foe adversary
energy power
enhance improve strengthen
enter join go
essential vital crucial important key necessary
estimate put project reckon
eu european
evacuate flee leave
evidence proof
examine study investigate review
exchange return swap trade
execute kill
exercise drill manoeuvre maneuver
exit leave departure
expand grow widen extend enlarge
expansion growth widening
expect anticipate forecast predict project
expel oust eject remove
explain clarify
explosion blast detonation
export ship
expose reveal
express voice
extend prolong lengthen
extra additional more further
factory plant mill
fail failure flop
fake false bogus counterfeit phony
fall drop decline slip slide tumble sink
family relative kin
famous renowned celebrated
farmer grower
fast quick rapid swift
fear worry concern
federal national
few several some
fight battle combat struggle
fighter militant rebel gunman
fighting combat clashes hostilities
figure number total
film movie picture
find discover locate
fine penalty
finish end complete
fire blaze
fire sack dismiss
firefighter fireman crew
firm company business
flee escape run
flight plane
flood flooding inundate deluge
fly flight
follow pursue
food meal
football soccer
force troops army military
forces troops soldiers military army
forecast predict projection outlook
foreign overseas international external
form create
former ex previous past
found discover
free release liberate
frequent often
fresh new
fuel petrol gasoline gas feed
fund finance bankroll money
future coming
gain rise increase advance
gang mob
gas petrol gasoline fuel
gather collect assemble
gaol jail prison
general commander
get receive obtain acquire
girl woman
give provide hand grant supply
global worldwide world international
goal target aim
government administration regime authorities state
governor gov
grant give award
great big
group organization organisation band
grow rise increase expand
guard protect
guerrilla rebel insurgent
guilty convicted
gun weapon firearm rifle
gunman shooter attacker assailant
halt stop suspend
happen occur
harm hurt damage injure
head leader chief lead
health medical
hearing trial
hide conceal
high tall
hike increase raise
hint suggest
hire recruit employ
hit strike
hold keep
home house residence
hospital clinic infirmary
host hold
hostage captive
hostility fighting combat
house home
huge massive
humanitarian relief
hurricane storm cyclone typhoon
hurt injured wounded
identify name
ill sick
illegal unlawful illicit
illegally unlawfully
immediately instantly now promptly
immigrant migrant refugee
impact effect
implement carry apply enforce
important key significant crucial vital
impose levy enforce
improve better
inaugurate open launch
incident event
include contain comprise
income revenue earnings
increase rise raise grow jump climb gain surge hike boost growing
independent autonomous
indicate show suggest signal
individual person
industry sector
inform tell notify brief
information intelligence data
initial first
injure wound hurt
injury wound
inquiry investigation probe enquiry
inspect check
insurgent rebel militant
intend plan aim
intensify escalate
intercept stop
interest stake
international global
intervene step
invade invasion incursion
invest investment
investigate probe examine
investigation probe inquiry
investigator detective
involve engage participate involvement participation part
islamist militant
issue problem matter
jail prison imprison
job work post position
join enter
journalist reporter correspondent
journey trip
judge justice magistrate
jump rise surge soar
jury panel
keep retain maintain
key crucial
kick start
kidnap abduct seize
kill slay murder dead die death shoot fatal
killer murderer
lack shortage
land touch
large big huge
largest biggest greatest top leading
last final
later afterwards
latest newest recent
launch start begin
law legislation
lawful legal
lawmaker legislator mp congressman senator deputy
lawsuit suit case
lawyer attorney
lead head
leader chief head president
leak spill
leave depart exit
legislation bill law
lie falsehood
lift raise remove ease
limit restrict cap
link tie connect
list roster
loan credit
local regional
locate find
lose loss
loss deficit
lower cut reduce
main major chief principal
maintain keep
major big significant
make produce create
man male
manager boss
manufacturer maker producer
march rally
market bourse
marry wed
mass huge
massacre slaughter
measure step
media press
medicine drug
meet meeting summit talk
member part
mention cite
merge combine merger
message statement
military army armed forces troops
militant fighter rebel terrorist insurgent
minister secretary
ministry department
miss lack
missile rocket
missing lost
mission operation
mistake error
mob crowd
monitor watch observe
monthly month
mother mom mum
motive reason
move shift
movie film
murder kill homicide
muslim islamic
name call
nation country
national state
naval navy
near close
need require
negotiate talk
negotiation talk
news report
north northern
note observe remark
notify inform
nuke nuclear
number figure total amount
objective goal
occur happen take
offensive attack
offer propose
office bureau
officer official policeman
official authority
oil crude petroleum
old aged
open start
operate run
operation mission raid
opponent rival critic
opposition rebel
order command instruct
organisation organization group body
origin source
oust remove topple overthrow
outbreak epidemic
overturn reverse
own possess
owner proprietor
pact deal
paper newspaper daily
pardon forgive
parliament assembly legislature
participate involve join take
participation involvement
party faction
passenger traveller traveler
patrol guard
pay compensate
peace truce
penalty fine punishment
people person individual resident
percent per cent pct
performance showing
permit allow
personnel staff soldiers troops
persuade convince
phase stage
phone telephone call
photo picture photograph image
pick choose
pilot airman
place put
plan scheme intend
plane aircraft jet
plant factory
player athlete
plea appeal
plot scheme
plunge fall
policeman officer
policy measure
politician lawmaker
poll survey
poor impoverished
pope pontiff
popular favourite favorite
position post
postpone delay
potential possible
poverty poor
power electricity
predict forecast
pregnant expecting
premier prime pm
presence deployment
present current
president leader
prevent stop block avert
previous earlier
price cost
priest cleric
prime premier
prison jail
prisoner inmate detainee captive
probe investigation
problem issue
produce make
production output
profit earnings
programme program scheme
prohibit ban
project plan
promise pledge vow commit
promote advance
prompt cause
property asset
propose suggest offer
prosecute charge
prosecutor attorney
protest demonstration rally
protester demonstrator
prove show
provide supply give deliver
publish print release
pull withdraw
punish penalise penalize
purchase buy
pursue chase
push press
quake earthquake
quarter three-month
question query
quick fast
quit resign leave
quote cite
raid attack
rain downpour
raise lift
rally protest
rape assault
rate level
reach hit
react respond
reaction response
ready prepared
real actual
rebel insurgent
rebuild reconstruct
receive get
recent late
recession downturn
recover regain
reduce cut
refuge shelter
refugee migrant
refuse decline reject
regime government
region area district province oblast
reject refuse deny dismiss
relation tie
release free
religious faith
remain stay
remark comment
remember recall
remove oust
renew resume
repair fix mend
repeat reiterate
replace substitute
report say
reporter journalist
represent constitute
reputation image
rescue save
research study
researcher scientist
resident inhabitant local citizen
resign quit step
resist oppose
resolve settle solve
rest remainder
restore return
restrict limit curb
restriction limit curb
result outcome
resume restart
retailer store shop
retire quit
retreat withdraw
return come
revenue sales income
review examine
revolution uprising
rich wealthy
right entitlement
riot unrest
rise increase
rival opponent
road highway street
rob steal
role part
rule govern
ruler leader
ruling decision
rumour rumor
russia russian moscow kremlin
sack fire
sad unhappy
safe secure
safety security
sale sell
sanction penalty embargo
scandal affair
scene site
schedule plan
scheme plan
school academy
score goal
scrap cancel
search hunt seek
secret hidden
section part
seek try
seize capture
senior top
sentence jail
separate split
serious severe grave
serve act
service agency
set establish
settle resolve
severe serious
shake rock
share stock
shares stock
shell bomb
ship vessel
shoot fire
shooter gunman
shop store
short brief
shut close
sign ink
significant major
single one
site place
situation condition
slam condemn
slay kill
small little minor
smuggle traffic
soar surge
soldier troop serviceman
soldiers troops servicemen infantrymen army
solve resolve
son boy
south southern
spark trigger
speak talk say
special particular
speech address
speed pace
spend expend
split divide
spokesman spokeswoman spokesperson
spread expand
spy agent
stabilise stabilize
staff personnel
stake share interest
stakeholder shareholder investor holder
start begin
state say
statement announcement
station base
stocks shares
stop halt
storm hurricane
strategy plan
street road
strength power
strengthen boost
stress emphasise
strict tough
strike attack
strong powerful robust
struggle fight
student pupil
submit file
substantial considerable
succeed success
sue lawsuit
suffer sustain
suggest propose
summit meeting
supply provide
support back
supreme high
surge jump
surprise shock
surround encircle
suspect believe
suspend halt
sustain maintain
swap exchange
switch change
symbol sign
tactic strategy
take seize
talk discuss
talks negotiations meeting
target aim
tax levy
teach train
team squad side
technology tech
teenager teen youth
television tv
tell inform
temporary interim
tension strain
term call
terrible awful
terrorist militant
test trial
testify testimony
threat danger
threaten menace
throw hurl
tie link
tight close
together jointly
top best
topple oust
total whole
tough hard
tour visit
tourist visitor
town city
toxic poisonous
trade commerce
train coach
transfer move transport
transport carry
travel journey go
treat care
trial court
trigger cause
troops soldiers
trouble problem
truce ceasefire
truck lorry
true accurate
trust confidence
try attempt
tumble fall
typhoon storm
ukraine ukrainian kyiv kiev
unable cannot incapable
undergo experience
undermine weaken
understand know
unit division
unite join together
university college
unknown unclear
unlawful illegal
unrest turmoil
urge call
use utilise utilize employ
usual normal
vaccine jab shot
vehicle car
verdict ruling
veto block
victim casualty
victory win triumph
video footage
view opinion
village hamlet
violate breach
violence unrest
visit trip
visitor guest
vital crucial
vote ballot
vow promise
wage salary pay
want wish
war conflict
warn caution alert
weapon arms
weapons arms weaponry
website site
weekly week
welcome greet
win victory
wife spouse
woman female
women females
work job
worker employee
world globe
worry concern
worsen deteriorate
worth value
wound injure
wreck crash
write author
wrong mistaken
year annual
young youth
`

/** Words that cannot both be right of one thing, a pair a line. */
export const ANTONYMS = `
rise fall
rise drop
rise decline
increase decrease
increase reduce
increase decline
gain lose
gain drop
gain fall
jump fall
jump drop
climb fall
climb slip
up down
higher lower
high low
more less
more fewer
above below
over under
win lose
victory defeat
accept reject
approve reject
approve block
support oppose
support reject
confirm deny
admit deny
guilty innocent
convict acquit
arrive leave
enter leave
begin end
start end
start stop
open close
open shut
attack defend
friend enemy
ally enemy
alive dead
survive die
war peace
strengthen weaken
improve worsen
impose lift
raise lower
raise cut
raise reduce
arrest release
detain release
capture release
buy sell
import export
safe dangerous
safe unsafe
legal illegal
true false
right wrong
first last
before after
north south
east west
northern southern
eastern western
possible impossible
able unable
likely unlikely
success failure
succeed fail
agree disagree
continue stop
continue halt
keep abandon
allow ban
allow prevent
allow block
include exclude
expand shrink
hire fire
appoint dismiss
appoint resign
join quit
join leave
praise criticise
praise condemn
optimistic pessimistic
positive negative
early late
old new
old young
male female
man woman
men women
boy girl
son daughter
father mother
husband wife
brother sister
hot cold
strong weak
rich poor
majority minority
minimum maximum
same different
public private
present absent
presence absence
advance retreat
advance withdraw
deploy withdraw
send withdraw
build destroy
create destroy
remember forget
offensive defensive
domestic foreign
internal external
permanent temporary
profit loss
`
