const words = (block: string): string[] => block.trim().split(/\s+/)

/** Nouns for one person who may speak though no name tells who: by kin, by part in what happened, by work, by rank, by faith, by sport. Lower case, singular. */
export const personNouns: ReadonlySet<string> = new Set(
  words(`
man woman person boy girl child kid baby toddler infant youth youngster teen teenager adult pensioner retiree elder adolescent individual lad lady gentleman citizen
mother father parent wife husband son daughter brother sister sibling twin cousin nephew niece uncle aunt grandmother grandfather grandparent grandson granddaughter grandchild stepfather stepmother stepson stepdaughter
mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law widow widower orphan spouse partner girlfriend boyfriend fiancé fiancée fiance fiancee relative kinsman kinswoman godfather godmother guardian
friend neighbor neighbour colleague acquaintance roommate flatmate housemate classmate schoolmate teammate companion confidant confidante ally rival opponent adversary critic detractor sceptic skeptic supporter backer advocate proponent sympathiser sympathizer fan admirer follower
resident local villager townsman townswoman islander inhabitant citizen householder homeowner tenant landlord landlady lodger occupant squatter newcomer immigrant emigrant migrant refugee asylum-seeker expatriate expat exile returnee evacuee deportee
source witness eyewitness bystander passer-by passerby onlooker spectator survivor victim casualty patient hostage captive captor prisoner inmate detainee convict suspect defendant plaintiff claimant complainant accused accuser perpetrator culprit assailant attacker
gunman kidnapper hijacker smuggler trafficker thief burglar robber pickpocket killer murderer arsonist vandal poacher hacker informant informer whistleblower whistle-blower insider outsider defector deserter fugitive escapee absconder stowaway
official officer agent soldier spy operative fighter veteran conscript recruit reservist cadet sniper sapper gunner paratrooper infantryman marine airman seaman mercenary guerrilla guerilla insurgent rebel partisan separatist jihadist bomber serviceman servicewoman sentry
policeman policewoman cop patrolman sergeant constable warden ranger gamekeeper lifeguard coastguard coastguardsman fireman firewoman firefighter rescuer rescue-worker responder medic paramedic ambulanceman dispatcher bodyguard bouncer watchman guard doorman gatekeeper jailer
employee worker labourer laborer foreman forewoman supervisor manager apprentice trainee intern volunteer staffer temp clerk secretary receptionist typist assistant aide helper caretaker janitor cleaner custodian concierge porter bellboy steward stewardess attendant usher
driver trucker haulier cabbie chauffeur motorist motorcyclist biker cyclist pedestrian commuter passenger traveller traveler tourist holidaymaker visitor guest hitchhiker pilgrim hiker climber mountaineer skier diver surfer swimmer camper walker jogger rambler
pilot co-pilot copilot navigator captain skipper helmsman boatswain bosun deckhand crewman crewwoman crew-member sailor mariner seafarer docker longshoreman stevedore ferryman boatman fisherman angler trawlerman yachtsman railwayman conductor signalman shunter
farmer grower rancher herdsman shepherd cowherd beekeeper gardener forester woodcutter lumberjack logger hunter trapper vet veterinarian butcher baker cook chef waiter waitress barman barmaid bartender barista publican innkeeper hotelier restaurateur brewer miller dairyman
shopkeeper shopper grocer greengrocer florist pharmacist chemist optician jeweller jeweler tailor seamstress dressmaker hairdresser barber beautician cobbler locksmith plumber electrician carpenter joiner bricklayer mason roofer painter decorator plasterer welder fitter mechanic machinist
miner quarryman steelworker metalworker millworker mill-hand weaver spinner packer loader stacker crane-operator operator technician engineer builder contractor subcontractor surveyor architect planner developer inspector inspectress auditor examiner assessor adjuster
seller buyer vendor dealer trader broker banker cashier teller accountant bookkeeper saver investor shareholder stakeholder creditor debtor lender borrower owner co-owner proprietor customer client consumer subscriber user taxpayer ratepayer bidder auctioneer merchant importer exporter retailer wholesaler
nurse midwife doctor physician surgeon dentist psychiatrist psychologist therapist physiotherapist anaesthetist anesthetist radiologist pathologist coroner epidemiologist virologist carer nanny childminder babysitter counsellor counselor
teacher tutor headteacher headmaster headmistress schoolteacher schoolmaster schoolmistress schoolboy schoolgirl schoolchild pupil student undergraduate graduate alumnus alumna lecturer professor academic scholar don researcher librarian archivist curator
expert specialist consultant scientist analyst pundit commentator observer economist historian geologist seismologist volcanologist hydrologist meteorologist forecaster climatologist biologist physicist astronomer mathematician statistician linguist translator interpreter anthropologist archaeologist
journalist reporter correspondent editor sub-editor columnist blogger vlogger podcaster influencer broadcaster newsreader presenter anchor photographer cameraman camerawoman filmmaker screenwriter playwright novelist author poet writer publisher
lawyer attorney barrister solicitor notary juror bailiff prosecutor litigator judge magistrate arbitrator mediator negotiator facilitator
politician lawmaker legislator councillor councilor councilman councilwoman alderman burgomaster mayor candidate contender challenger incumbent delegate deputy envoy diplomat attaché attache emissary ambassador consul negotiator voter elector canvasser pollster lobbyist campaigner activist protester protestor demonstrator marcher picket striker organiser organizer agitator dissident
priest vicar curate parson pastor chaplain deacon sexton verger monk nun abbot abbess imam rabbi cleric clergyman clergywoman preacher believer worshipper churchgoer parishioner congregant missionary
athlete footballer player goalkeeper midfielder defender runner sprinter boxer wrestler cricketer golfer rower cyclist jockey coach trainer referee umpire linesman scout
actor actress singer musician drummer guitarist pianist violinist composer dancer choreographer comedian magician model artist sculptor designer
functionary bureaucrat dignitary notable grandee mandarin apparatchik technocrat statesman stateswoman courtier adjutant deputy-head undersecretary registrar usher bursar provost regent member co-founder founder patron trustee chairperson spokesperson spokesman spokeswoman speaker applicant nominee appointee attendee participant invitee interviewee panelist panellist donor benefactor beneficiary recipient winner loser heir heiress descendant
watcher spotter birdwatcher plane-spotter trainspotter enthusiast hobbyist amateur collector stargazer dog-walker chief chieftain headman sheikh emir lord baron peer monarch
`),
)

/** Common nouns that end as nouns for people do. */
export const notPeople: ReadonlySet<string> = new Set(
  words(`
adapter adaptor adder altimeter amber anger animate another answer anterior appetiser appetizer approximate armor assist asunder automate banner barometer barter better bigger
blacklist bladder blender blister blockbuster blunder bluster boiler bolster booster border browser buckler buffer bulldozer bumper bunker burger burner buster butter buzzer
calculator caliber cancer canister capacitor caper carburetor carryover center centimeter chamber changeover chapter character charger charter cheaper checker checklist chopper
cinder clearer climate clipper cloister cluster coaster color compressor computer connector consist container cooker cooler copper corner corridor counter cover cracker crater
crossover cruiseliner cruiser cutter cylinder dagger damper danger dearer december denominator destroyer detector diameter differ dinner disaster disorder door dozer drawer dredger
duster either elevator equaliser equalizer equator error escalator estimate excavator exist exterior factor favor feather fender fertiliser fertilizer fester fever fewer fiber
filter finger fist flavor floor flower fluster folder former foster freezer freighter further gander garter gather gender generator geyser gist greater grinder hammer hamper
hamster handover hanger hangover harbor header heater heather helicopter higher holder honor hopper horror humor hunger incinerator indicator inferior inner insist interceptor
interior intimate jumper kilometer labor ladder larger laser later latter launcher layer layover leather ledger leftover legitimate letter lighter liner list liter lobster locker
longer lower luster makeover manner marker master matter median meridian meteor meter millimeter minister minor minster mirror mist mixer monitor monster motor muffler murder
muster nearer neither newer newsletter newspaper november number numerator obsidian october odor offer older order other outer oyster pamper paper parameter parlor pepper perimeter
persist pester plaster playlist plunder poorer poster powder power prefer primate printer prior processor projector propeller propellor prosper pushover quarter quicker radiator
rather razor reactor refer refrigerator register resist resistor richer river roller rollover roster router rudder rumor saber safer sandpaper sanitiser sanitizer scanner schooner
sector semester semiconductor sensor september sequester server shelter shorter shortlist shoulder shredder shudder shutter silver simulator skyscraper slender slider slipper
slower smaller sober speedometer spider spillover sprinkler stabiliser stabilizer stalemate starter steamer sticker stopover stopper stroller stronger suffer summer superior supper
surrender swagger sweater takeover tamper tanker taper temper terror tether thermometer thunder ticker tiller timber toaster together topper tower tracker tractor trailer
tranquilizer transfer transformer transmitter transponder trawler tremor trickler trigger trimester tumbler tumor turnover tweezer twist udder ultimate upper vapor vector
ventilator vigor visor waist wallpaper wander water weaker weather whether whisper whitelist wider winter wonder wrapper wrist zipper
`),
)

/** Nouns for a body that a name may stand for: "the company". */
export const bodyNouns: ReadonlySet<string> = new Set(
  words(`
company firm agency bank regulator watchdog think-tank outlet website network operator manufacturer airline carrier campaign charity provider supplier contractor retailer maker group giant startup start-up union alliance association insurer
builder broadcaster newspaper paper service producer dairy brewery mill enterprise business concern utility refiner distributor developer owner importer exporter exchange lender chipmaker carmaker automaker drugmaker planemaker steelmaker shipbuilder housebuilder homebuilder weekly daily monthly magazine tabloid broadsheet journal portal
channel publisher publication station corporation conglomerate consortium subsidiary brokerage consultancy pollster shipper haulier organisation organization outfit body movement cooperative co-operative
`),
)

/** Nouns for a body that speaks though no name tells it. */
export const publicBodies: ReadonlySet<string> = new Set(
  words(`
county city town municipality borough district province state government ministry hospital clinic university college school court prosecution administration presidency palace cathedral diocese embassy consulate
police gendarmerie constabulary coastguard army navy military airforce parliament senate cabinet opposition judiciary council assembly chancellery chancery registry treasury inspectorate inspection directorate customs mission delegation
fire-brigade brigade enforcement garrison prison jail airport port harbour harbor academy faculty parish congregation management leadership press media command headquarters kremlin monastery zoo museum observatory laboratory
blog institute institution foundation federation confederation league society club party board authority office bureau department commission committee panel tribunal partnership affiliate trust fund lab theatre theater shipyard refinery smelter factory plant bakery supermarket chain hotel brand label studio railway bloc coalition militia regiment secretariat
`),
)

/** Nouns for a text that can state something. */
export const documentNouns: ReadonlySet<string> = new Set(
  words(`
tweet tweets post posts remarks comments words testimony report statement letter document study survey poll agreement law treaty indictment filing complaint lawsuit suit memo email book article editorial release transcript ruling resolution figures data records log logs archive archives note manual minutes diary register bulletin communiqué
communique notice page webpage leaflet flyer brochure pamphlet placard banner circular memorandum dossier file files paper papers decree order ordinance directive regulation bill act charter constitution contract deed invoice receipt ledger certificate permit licence license warrant summons subpoena affidavit deposition verdict judgment judgement opinion
audit review inquiry analysis assessment forecast estimate projection statistics census index ranking audit findings summary abstract chart map footage video recording tape audio podcast broadcast message text telegram cable dispatch despatch e-mail emails e-mails mail memoir memoirs biography autobiography interview column op-ed leader headline caption petition manifesto declaration protocol proclamation
advisory warning alert press-release readout account newsletter blog slide slides presentation spreadsheet table database timetable schedule itinerary logbook notebook inscription sign
`),
)
