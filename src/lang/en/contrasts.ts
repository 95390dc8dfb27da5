/**
 * Words that stand in like places and yet exclude each other, a line a set, its sides parted by a bar; words of one side get on. Sets of
 * things of one kind of which a report means one ("bus", "train"), and directions, degrees, fates, verdicts. Single opposites are in
 * `claim-synonyms.ts`.
 */
export const CONTRASTS = `
rise rose risen climb soar surge jump increase gain grow grew grown up upward higher swell leap rally rebound accelerate escalate boost raise expand double triple | fall fell fallen drop decline plunge plummet decrease sink sank slump slide slip shrink shrank dip tumble down downward lower dwindle slow reduce cut contract halve lessen ease
dead death deaths killed kill die died dies dying fatal fatality fatalities deceased body bodies | injured injure injury injuries wounded wound hurt hospitalized hospitalised treated | missing unaccounted disappeared | survivor survivors survived survive survives rescued unhurt unharmed alive safe
killed murdered | rescued saved freed
open opened opens opening reopen reopened | closed close closes closing shut shutdown closure
win won wins winner victory triumph | lose lost loses loser loss losing
accept accepted agreed approve approved endorse back backed support supported welcome welcomed praise praised supporter supporters | reject rejected refuse refused oppose opposed block blocked condemn condemned criticise criticize criticised criticized opponent opponents veto vetoed denounce denounced
confirm confirmed admit admitted acknowledge acknowledged | deny denied dispute disputed refute rebut
guilty convicted conviction | innocent acquitted acquittal cleared exonerated
arrested detained captured | released freed bailed escaped
jailed imprisoned | released freed bailed escaped
start started begin began begun launch launched open | end ended finish finished stop stopped halt halted cease close conclude concluded cancel cancelled canceled suspend suspended
arrive arrived enter entered come came return returned | leave left leaving depart departed exit quit flee fled go went
attack attacked attacks offensive invade strike | defend defended defense defence defensive defending repel
advance advanced | retreat retreated withdraw withdrew withdrawal withdrawn pullout pulled
north northern northward | south southern southward | east eastern eastward | west western westward
northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern
left | right
upper top | middle central mid | lower bottom
morning dawn | afternoon noon midday | evening dusk | night midnight overnight
yesterday | today | tomorrow
spring | summer | autumn fall | winter
day days daily | week weeks weekly | month months monthly | year years yearly annual annually | decade decades | century centuries | hour hours hourly | minute minutes | second seconds
previous last former earlier past | next coming upcoming future later | current present
inch inches | foot feet | yard yards | mile miles | metre metres meter meters | kilometre kilometres kilometer kilometers | centimetre centimetres centimeter centimeters | acre acres | hectare hectares
gram grams | kilogram kilograms kilo kilos | pound pounds | ton tons tonne tonnes | ounce ounces | litre litres liter liters | gallon gallons | barrel barrels
dollar dollars | euro euros | yen | yuan | rouble roubles ruble rubles | rupee rupees | peso pesos | franc francs | sterling
red | blue | green | yellow | black | white | orange | brown | grey gray | purple | pink
man men male males boy boys gentleman gentlemen | woman women female females girl girls lady ladies
father fathers dad | mother mothers mom mum | son sons | daughter daughters | brother brothers | sister sisters | husband husbands | wife wives | uncle uncles | aunt aunts | nephew nephews | niece nieces | grandfather | grandmother | cousin cousins | grandson | granddaughter | friend friends | colleague colleagues | neighbour neighbours neighbor neighbors
king | queen | prince | princess
child children boy girl toddler baby infant | teenager teenagers teen teens | adult adults | elderly pensioner pensioners
army | navy | airforce
car cars | bus buses coach | train trains | lorry lorries truck trucks | plane planes jet jets aircraft airliner | helicopter helicopters | boat boats ship ships ferry ferries vessel vessels | motorcycle motorcycles motorbike | bicycle bicycles bike bikes | tram trams | submarine submarines | van vans | tank tanks
fire fires blaze blazes | flood floods flooding | earthquake earthquakes quake quakes | hurricane hurricanes typhoon typhoons cyclone cyclones | tornado tornadoes | landslide landslides mudslide | avalanche avalanches | drought droughts | heatwave | explosion explosions blast blasts | crash crashes collision derailment
drone drones | missile missiles | rocket rockets | bomb bombs | bullet bullets | mine mines | shell shells
knife knives | gun guns pistol rifle | bomb bombs
teacher teachers | doctor doctors | nurse nurses | lawyer lawyers | farmer farmers | driver drivers | pilot pilots | firefighter firefighters | student students pupil pupils | police policeman policemen | soldier soldiers | journalist journalists reporter reporters | engineer engineers | miner miners | fisherman fishermen | sailor sailors | judge judges | priest priests
mayor | governor | minister | president | chancellor | ambassador | senator | king
school schools | hospital hospitals | factory factories | church churches | mosque mosques | prison prisons jail jails | airport airports | hotel hotels | shop shops store stores | bank banks | court courts | university universities college | museum museums | stadium stadiums | library libraries | theatre theater
river rivers | lake lakes | sea seas ocean | mountain mountains | island islands | forest forests | beach beaches | desert deserts | canal canals
bridge bridges | tunnel tunnels | road roads highway motorway | railway railways rail | port ports harbour harbor | dam dams | pier
city cities | town towns | village villages | province provinces | country countries | district districts
dog dogs | cat cats | horse horses | cow cows cattle | pig pigs | sheep | bird birds | fish | bear bears | wolf wolves | shark sharks
football soccer | tennis | basketball | baseball | hockey | cricket | rugby | golf | boxing | cycling | swimming
oil | gas | coal | nuclear | solar | wind
gold | silver | bronze | copper
wheat | corn maize | rice | coffee | sugar
cholera | measles | malaria | influenza flu | cancer | diabetes | polio | tuberculosis
federal national | state regional provincial | local municipal
democrat democrats democratic | republican republicans
liberal liberals | conservative conservatives | socialist socialists | communist communists
christian christians | muslim muslims | jewish jews | hindu hindus | buddhist buddhists
sunni | shiite shia
majority most | minority few
always | sometimes occasionally | often frequently | rarely seldom
maximum most highest largest biggest greatest | minimum least lowest smallest fewest
many much more lots | few little less fewer
big large huge vast great major | small little tiny minor slight
heavy severe serious | light mild
strong stronger strengthen | weak weaker weaken
good better best | bad worse worst poor
improve improved improvement | worsen worsened deteriorate deteriorated deterioration
fast quick quickly rapid rapidly swift | slow slowly gradual gradually
hot warm | cold cool
dry | wet
rich wealthy | poor impoverished
old older | new newer | young younger
high higher highest | low lower lowest
long longer longest | short shorter shortest
early earlier earliest | late later latest
near close nearby | far distant
inside indoor indoors internal | outside outdoor outdoors external
public | private
civilian civilians | military soldier soldiers troops combatants
domestic | foreign | international
urban | rural
legal lawful legally | illegal unlawful illegally
voluntary | mandatory compulsory
deliberate intentional deliberately intentionally arson | accidental accident accidentally
permanent | temporary
possible | impossible
certain sure clear | uncertain unclear unsure doubtful
true | false untrue
safe | dangerous unsafe
success successful succeed succeeded | failure failed fail unsuccessful
allow allowed permit permitted legalise legalize | ban banned prohibit prohibited forbid forbidden bar barred prevent prevented
impose imposed tighten tightened | lift lifted ease eased relax relaxed loosen
hire hired recruit recruited appoint appointed | fire fired sack sacked dismiss dismissed resign resigned
join joined | quit leave left
buy bought purchase purchased buyer buyers | sell sold sale seller sellers
import imports imported | export exports exported
borrow borrowed | lend lent
income revenue profit profits | expense expenses cost costs loss losses
supply | demand
lender lenders | borrower borrowers
employer employers | employee employees worker workers
landlord landlords | tenant tenants
victim victims | suspect suspects attacker attackers gunman perpetrator perpetrators assailant
prosecutor prosecutors prosecution | defendant defendants defence defense | judge judges | jury jurors | witness witnesses
passenger passengers | crew crews | captain
question questions ask asked | answer answers answered reply replied
cause causes caused | effect effects consequence consequences
build built construct constructed erect | destroy destroyed demolish demolished
war wars fighting | peace ceasefire truce
ally allies friend friends | enemy enemies foe foes
optimistic optimism hopeful hope | pessimistic pessimism fear fears
lead led leading | trail trailed trailing
push pushed | pull pulled
give gave given send sent | take took taken receive received
increase increases | decrease decreases
earlier before | after later
employed employment | unemployed unemployment jobless
married marriage | divorced divorce
born birth | died death
arrest arrested arrests | charge charged charges indict indicted indictment | convict convicted conviction guilty | sentence sentenced jailed imprisoned | acquit acquitted acquittal cleared | sued lawsuit suit
damage damaged damages | destroy destroyed destruction devastated
sell sold selling sale sales seller | buy bought buying buyer purchase purchased purchasing | rent rented renting lease leased
expensive costly | cheap inexpensive affordable
thick | thin
easy easier easily | hard harder difficult
mental psychological | physical
breakfast | lunch | dinner supper
gain gains profit profits surplus | loss losses deficit
television tv | radio | newspaper newspapers | magazine magazines | website websites | podcast
video videos footage | audio recording | photo photos photograph photographs picture pictures
actor actress actors | singer singers musician | comedian comedians | director directors | producer producers | author authors writer writers novelist | painter artist
film films movie movies | book books novel | album song songs | play musical | episode series show
judge judges | lawyer lawyers attorney attorneys solicitor barrister | prosecutor prosecutors | juror jurors jury
murder murdered | rape raped | robbery robbed theft stolen | kidnapping kidnapped abducted | arson | fraud | assault assaulted | burglary | blackmail extortion | bribery bribe bribes | espionage | smuggling smuggled
parent parents | child children | grandparent grandparents | grandchild grandchildren
friend friends | colleague colleagues coworker | neighbour neighbours neighbor neighbors | stranger strangers
professor professors lecturer | student students graduate graduates pupil pupils | teacher teachers | researcher researchers scientist scientists
chief head leader chairman chairwoman | deputy vice assistant | spokesman spokeswoman spokesperson | secretary
eager keen willing | reluctant unwilling
love loved | hate hated
southern | southeastern | southwestern | northern | northeastern | northwestern | eastern | western | central
south | southeast | southwest | north | northeast | northwest | east | west
earthquake quake | tsunami | eruption volcano | storm storms | hurricane typhoon cyclone | tornado | flood floods flooding | landslide landslides | drought | wildfire wildfires bushfire
win won winner victory | draw drew tie tied | lose lost loser defeat
employee employees worker workers staff | manager managers executive executives | owner owners | customer customers client clients | shareholder shareholders investor investors
debt debts borrowing | savings
price prices | wage wages salary salaries
election elections | referendum | inauguration
candidate candidates | voter voters
senator senators | congressman congresswoman | governor governors | mayor mayors
rifle rifles | pistol pistols handgun handguns | shotgun shotguns | knife knives | grenade grenades
head | neck | chest | leg legs | arm arms | hand hands | foot feet | knee knees | shoulder | back | eye eyes | ear ears
gay | lesbian | transgender | straight heterosexual
morning | afternoon | evening | night
arrival arrivals | departure departures
strike strikes striking walkout | lockout
increase increased increasing raise raised raising | decrease decreased decreasing lower lowered lowering reduce reduced reducing cut cutting slash slashed
deny denied denying | confirm confirmed confirming | accuse accused accusing
`
