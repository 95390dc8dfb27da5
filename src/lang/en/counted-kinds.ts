/**
 * Nouns that are counted in news, by the kind of thing they count: a line a kind. Two nouns of one kind may count the same things in two
 * reports ("lorries", "vehicles"), two of different kinds hardly ever do. Nouns that count anything ("piece", "unit") are in none.
 */
export const COUNTED_KINDS = `
people: person people individual human man men woman women child children kid boy girl adult teenager teen youth baby infant toddler minor pensioner civilian citizen national resident inhabitant villager local islander neighbour neighbor foreigner migrant immigrant refugee asylum-seeker seeker evacuee returnee settler expatriate tourist visitor guest holidaymaker traveller traveler passenger commuter pilgrim worshipper worshiper spectator fan supporter viewer follower reader listener member attendee participant delegate visitor protester demonstrator marcher rioter striker activist campaigner volunteer soldier troop troops serviceman servicemen servicewoman guard recruit conscript reservist fighter militant rebel insurgent gunman gunmen terrorist extremist jihadist combatant mercenary veteran infantryman infantrymen sapper engineer pilot sailor marine paratrooper officer police policeman policemen agent detective investigator firefighter fireman firemen rescuer paramedic medic doctor nurse surgeon patient victim casualty survivor injured wounded dead death fatality body corpse missing hostage captive prisoner inmate detainee suspect defendant convict criminal offender attacker assailant bomber looter arrest worker employee staff staffer labourer laborer miner farmer fisherman fishermen driver crew crewman crewmen colleague teacher pupil student schoolchild schoolchildren graduate professor academic scientist researcher expert adviser advisor analyst economist judge juror lawyer prosecutor witness deputy lawmaker legislator senator congressman mp councillor councilor minister mayor governor ambassador diplomat politician candidate voter customer client subscriber user consumer shopper buyer applicant claimant beneficiary taxpayer shareholder investor trader banker donor owner tenant homeowner occupant player athlete competitor contestant runner actor artist musician journalist reporter correspondent photographer parent mother father son daughter brother sister sibling relative friend family personnel manpower life soul human
household: household home house dwelling residence property flat apartment family residence villa cottage customer subscriber consumer
building: building house home dwelling structure premise block shop store warehouse hotel office church mosque temple synagogue shelter barrack tower cottage hut
school: school college university kindergarten nursery academy classroom campus
hospital: hospital clinic ward
bed: bed cot berth
store: store shop outlet branch supermarket restaurant dealership showroom
company: company firm business enterprise entity organisation organization corporation subsidiary employer supplier bank manufacturer retailer
group: group organisation organization party faction union association charity
country: country state nation government ally neighbour partner
place: city town village hamlet settlement district region province county municipality community neighbourhood neighborhood area
vehicle: vehicle car truck lorry van bus coach automobile motorcycle taxi ambulance tanker pickup tractor
armour: tank armoured-vehicle howitzer gun cannon artillery-piece
train: train carriage wagon locomotive tram
ship: ship vessel boat tanker freighter ferry warship frigate submarine trawler yacht dinghy barge
aircraft: aircraft plane jet airliner aeroplane helicopter fighter bomber
flight: flight departure arrival sortie
drone: drone uav aircraft
missile: missile rocket projectile shell mortar munition round ammunition bomb warhead
bullet: bullet round shot cartridge
firearm: gun rifle pistol weapon firearm handgun
mine: mine landmine explosive device bomb
attack: attack strike assault raid bombing bombardment airstrike shelling shooting ambush offensive explosion blast incident
shot: shot bullet gunshot round
operation: operation mission raid sortie
vote: vote ballot voice
seat: seat mandate constituency
measure: measure action step proposal order recommendation amendment point provision reform
package: package tranche round
meeting: meeting session round talk summit visit conference
case: case infection patient instance
vaccine: dose vaccine vaccination jab injection shot
test: test sample swab
complaint: complaint allegation claim report call message
charge: charge count offence offense crime felony indictment
lawsuit: lawsuit suit case claim proceeding
document: document file page paper email letter record report memo cable
record: record row entry account file profile
message: message email tweet post text comment
signature: signature
animal: animal dog cat cow cattle sheep pig horse bird chicken elephant whale fish head livestock
tree: tree plant
crop: crop harvest field
fire: fire blaze wildfire bushfire
storm: storm hurricane typhoon cyclone tornado
quake: earthquake quake tremor aftershock
floor: floor storey story level
road: road street bridge highway lane
job: job position post redundancy layoff
game: game match fixture
goal: goal point run try wicket
win: win victory triumph
loss: loss defeat
round_: round lap inning
title: title trophy championship medal belt cup
film: film movie picture show episode series
song: song album track single
book: book copy novel
ticket: ticket place
phone: phone smartphone handset device tablet computer laptop
app: app application program game
site: site website page location
plant: plant factory mill refinery reactor station
house_of_worship: church mosque temple
award: award prize nomination
contract: contract deal order agreement
offer: offer bid proposal
share: share stock
cheese: cheese wheel
fragment: piece fragment part chunk bit shard debris splinter
length: metre kilometre mile step pace yard
times: time occasion instance flight launch start
container: container crate box bag parcel package pallet
bottle: bottle can
satellite: satellite spacecraft probe
planet: planet moon star galaxy
`
