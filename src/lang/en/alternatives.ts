import { append } from '../../kernels/lists.js'
import type { Alternative, AlternativeKind, AlternativesLexicon } from '../lexicon/alternatives.js'

/*
 * Words that answer one question in different ways, a line a question, its answers parted by bars; words of one answer get on. A phrase is
 * joined by low lines. Words are met as they stand or by their lemma, so that of a verb the lemma is enough, and a participle is itself
 * alone. Written from what English news disputes over and over: whether something worked, who left of his own will, what kind of thing it
 * was.
 */

/** States of one thing, of which it has one: two reports that give it two contradict each other. */
const STATES = `
open ajar unlocked wedged_open left_open propped_open tied_back held_open stood_open wide_open unbolted | closed shut locked sealed bolted barred barricaded padlocked
working_normally in_working_order in_full_working_order in_good_order operational functioning functional working_properly working_perfectly worked_normally worked_properly fully_operational intact serviceable in_operation up_and_running | defective faulty broken_down out_of_order out_of_service out_of_action failing malfunctioned malfunctioning cutting_out jammed disabled switched_off wedged_open tied_back not_working stopped_working inoperable dripping leaking crippled paralysed paralyzed idle
working_normally operating_normally runs_normally operates_normally intact undamaged unscathed untouched unharmed not_damaged spared | burned burnt burning on_fire caught_fire ablaze in_flames gutted destroyed wrecked ruined flattened levelled leveled collapsed razed heavily_damaged badly_damaged damaged
vacant stood_empty stands_empty unoccupied uninhabited disused unused abandoned derelict deserted out_of_use empty | occupied inhabited in_use lived_in crowded packed housed full
voluntary voluntarily of_our_free_will of_his_own_accord of_her_own_accord of_their_own_accord of_its_own_accord own_free_will free_will own_initiative willingly unprompted | ordered forced compelled obliged compulsory mandatory under_duress under_pressure under_threat coerced instructed dragged at_gunpoint against_his_will against_her_will against_their_will
resigned resigns resignation stepped_down steps_down stood_down quit quits bowed_out retired retires stepped_aside | dismissed dismissal sacked fired ousted removed forced_out pushed_out deposed toppled axed overthrown
accident accidental accidentally mishap unintentional unintentionally inadvertent inadvertently by_mistake technical_fault technical_failure mechanical_failure pilot_error human_error misfortune | attack deliberate deliberately intentional intentionally sabotage arson on_purpose planned_attack bombing assassination murder planted foul_play terrorism terrorist set_alight
suicide killed_himself killed_herself took_his_own_life took_her_own_life | murder murdered homicide killed_by shot_by foul_play | natural_causes heart_attack | overdose | accident accidental
in_time on_time in_good_time promptly without_delay without_any_delay without_undue_delay in_due_time well_in_advance on_schedule at_once immediately | too_late belated belatedly undue_delay behind_schedule overdue weeks_late days_late hours_late
advance_notice forewarned warned_in_advance warned_beforehand | without_warning unannounced caught_off_guard caught_by_surprise no_warning
public publicly openly in_public live | secret secretly covert covertly clandestine in_secret hidden concealed behind_closed_doors confidential
cooperated cooperating cooperative complied compliant | obstructed uncooperative stonewalled defied refused
guilty convicted | innocent acquitted exonerated not_guilty
alive survived survives living safe_and_sound | dead died killed perished
armed carrying_a_gun carried_a_knife carrying_a_knife with_a_weapon wielding brandishing | unarmed without_a_weapon
peaceful peacefully orderly without_incident | violent violently rioting riot chaotic bloody
agreed agreement_reached reached_agreement reached_a_deal struck_a_deal deal_reached breakthrough | collapsed broke_down without_agreement without_a_deal without_result deadlock deadlocked stalemate failed empty-handed
drinkable safe_to_drink safe_to_eat harmless uncontaminated fit_for_consumption within_limits below_the_limit no_danger | contaminated polluted poisoned poisonous toxic unsafe_to_drink unsafe_to_eat tainted above_the_limit over_the_limit exceeded_the_limit times_the_limit
sober | drunk intoxicated inebriated under_the_influence
genuine authentic real original | fake forged forgery counterfeit doctored fabricated manipulated staged falsified
attended present took_part turned_up was_there showed_up | absent missed stayed_away boycotted did_not_attend stayed_home skipped
isolated isolated_cases isolated_incident isolated_complaints one-off exceptional individual_cases a_few_cases | widespread systematic systemic routine every_second epidemic rampant commonplace across_the_country
paid paid_for bought charged for_money | free free_of_charge donated donation gift unpaid for_nothing
loan lent borrowed | gift grant donated
bribe bribes kickback | gift fee commission donation
shot_down brought_down downed intercepted repelled destroyed_in_flight neutralised neutralized foiled thwarted | hit_its_target struck_the got_through caught_fire direct_hit direct_hits reached_their_targets reached_its_target
crashed malfunction technical_fault engine_failure ran_out_of_fuel | shot_down downed hit_by_a_missile
surrendered gave_himself_up gave_herself_up gave_themselves_up turned_himself_in turned_herself_in handed_himself_in | captured caught arrested seized tracked_down hunted_down
withdrew withdrawn retreated pulled_back pulled_out gave_up_the | repelled still_in_control remain_in_control remains_in_control dug_in
captured seized overran overrun fallen fell taken_control conquered liberated | repelled still_hold still_holds under_our_control remains_in_our_hands
contained under_control extinguished put_out brought_under_control | out_of_control spreading raging still_burning
stable improving out_of_danger recovering | critical deteriorating worsening life-threatening fighting_for_life
sufficient enough adequate plenty ample fully_staffed fully_stocked | shortage insufficient inadequate lacking ran_out run_out scarce understaffed too_few depleted
sounded set_off activated switched_on rang went_off triggered | silent switched_off deactivated muted never_sounded did_not_sound failed_to_sound turned_off
encrypted hashed protected secure secured password-protected | plain_text unencrypted unprotected exposed unsecured readable
maintained serviced inspected repaired overhauled well_maintained checked_regularly | neglected unrepaired uninspected not_maintained poorly_maintained never_inspected skipped rusted
consensual consented with_consent | forced raped without_consent against_her_will
unanimous unanimously | divided split majority
friendly cordial constructive warm amicable | tense heated frosty hostile icy acrimonious
defensive purely_defensive exercise drill manoeuvre maneuver training | offensive invasion aggression attack preparing_to_attack
alone single-handed single-handedly acted_alone lone | accomplices accomplice together_with gang in_a_group with_others
insured | uninsured
red | blue | green | yellow | black | white | grey gray silver | brown | orange | pink | purple
northbound | southbound | eastbound | westbound
wooden | concrete | brick | steel | glass
loaded | unloaded
right-handed | left-handed
married | unmarried single divorced
conscious | unconscious
provoked provocation provoke | unprovoked
signed signed_up ratified | unsigned refused_to_sign did_not_sign
profit profitable in_the_black | loss loss-making in_the_red
bankrupt insolvent | solvent
released freed set_free let_go | in_custody in_detention jailed imprisoned behind_bars remanded
won victory victorious | lost_the was_defeated were_defeated been_defeated was_beaten were_beaten been_beaten
welcomed praised hailed applauded | condemned denounced criticised criticized slammed
rubber_bullets blank_rounds blanks tear_gas | live_ammunition live_rounds live_bullets
in_the_air into_the_air warning_shots | into_the_crowd at_the_crowd at_demonstrators at_protesters
international_waters high_seas | territorial_waters
friendly_fire own_side | enemy_fire
planned_in_advance premeditated long-planned | spontaneous spontaneously unplanned
in_person | by_video by_videolink by_video_link by_phone by_telephone remotely virtually
on_duty | off_duty off-duty
too_fast speeding over_the_speed_limit | within_the_speed_limit below_the_speed_limit at_walking_pace
known_to_police known_to_the_police previous_convictions criminal_record repeat_offender | unknown_to_police unknown_to_the_police no_criminal_record no_previous_convictions clean_record
vaccinated | unvaccinated
north_of | south_of | east_of | west_of
by_boat by_sea by_ship by_ferry | by_plane by_air by_helicopter | by_train by_rail | by_road by_car by_bus by_lorry by_truck | on_foot
in_self-defence in_self-defense | in_cold_blood execution-style
at_home | at_work in_the_office | at_school
asleep sleeping | awake
missing unaccounted_for | found_alive found_safe | found_dead
unhurt unharmed uninjured unscathed escaped_injury | injured wounded hurt
blocked impassable cut_off | passable cleared reachable
going_ahead goes_ahead as_planned | postponed delayed put_off | cancelled canceled called_off scrapped
elected | appointed
interim acting caretaker | permanent
former ex retired | current serving incumbent sitting
foreign | local domestic
eldest oldest | youngest
front | rear
direct | indirect
unconditional unconditionally | conditional
full complete total entire | partial limited
immediate immediately | gradual gradually phased
unilateral unilaterally | joint jointly mutual
official formal | unofficial informal
nuclear | conventional
on_strike striking | back_at_work broke_their_strike ended_their_strike
pregnant | not_pregnant
first-degree | second-degree
lawful_killing | unlawful_killing
suffocated suffocation asphyxiated asphyxiation smoke_inhalation choked fumes | burnt_to_death burned_to_death burned_alive burnt_alive burns | drowned drowning | crushed | trampled | shot gunshot gunshot_wounds | stabbed stab_wounds | electrocuted electrocution | froze_to_death hypothermia | starved starvation | poisoned poisoning
fell slipped tripped tumbled | jumped leapt leaped | pushed shoved
northern | southern | eastern | western
voluntary_manslaughter manslaughter | murder
loudspeaker megaphone | radio | television
handwritten | typed printed
face_down | face_up
deported expelled extradited | left_voluntarily returned_voluntarily
renewed extended prolonged | expired lapsed ran_out
upheld confirmed_the | overturned quashed annulled struck_down
granted approved allowed permitted authorised authorized | refused rejected denied_permission turned_down declined
homemade home-made improvised makeshift | factory-made military-grade industrial
live_broadcast live | recorded pre-recorded
`

/** Kinds of thing of which a report means one; what one is a kind of another stands on one side with it. */
const THINGS = `
car sedan saloon suv jeep taxi | truck lorry tanker pickup | bus coach minibus | motorcycle motorbike scooter moped | bicycle bike | van minivan | ambulance | train locomotive tram | tractor
boat dinghy ferry yacht | submarine
plane aircraft airliner jet warplane | helicopter chopper | drone
pistol handgun revolver | rifle | shotgun | submachine | knife dagger machete | axe | hammer | sword
wall perimeter fence gate barrier | building tower
brother | brother-in-law | half-brother stepbrother | cousin | nephew | uncle | son | son-in-law | stepson | father | father-in-law | stepfather | husband | ex-husband | boyfriend | neighbour neighbor
sister | sister-in-law | half-sister stepsister | niece | aunt | daughter | daughter-in-law | stepdaughter | mother | mother-in-law | stepmother | wife | ex-wife | girlfriend
engineer sapper | sniper | saboteur | instructor adviser trainer | mercenary contractor | medic
pilot | co-pilot copilot
gas_leak gas_explosion | bomb explosive_device | fireworks firework | boiler | short_circuit wiring electrical_fault | lightning | cigarette | candle | heater | stove cooker
petrol gasoline | diesel | kerosene paraffin | crude crude_oil | natural_gas | coal
wheat | rice | maize | barley
cholera | measles | influenza flu | typhoid | paratyphoid | salmonella | listeria | legionella | malaria | dengue | anthrax | plague | polio | hepatitis | botulism | meningitis | norovirus
heroin | cocaine | cannabis marijuana | amphetamine methamphetamine | fentanyl | ecstasy
left_arm left_hand left_leg left_foot left_knee left_ankle left_eye left_ear left_shoulder left_lung | right_arm right_hand right_leg right_foot right_knee right_ankle right_eye right_ear right_shoulder right_lung
left_wing left_engine left_wheel left_side | right_wing right_engine right_wheel right_side
left_bank | right_bank
northbound_lane | southbound_lane | eastbound_lane | westbound_lane
front_door | back_door rear_door | side_door | window | skylight
tanker | freighter | container_ship | trawler | frigate destroyer corvette warship | tug tugboat | cruise_ship
driver | passenger | pedestrian | cyclist
nurse | doctor surgeon
owner | tenant lodger | caretaker janitor
elder_brother older_brother | younger_brother
elder_sister older_sister | younger_sister
dog | wolf | bear | lion | tiger | leopard | shark | crocodile
mortar mortar_shell mortar_fire mortar_round mortar_strike | tank_shell tank_fire | rocket rocket-propelled_grenade | missile air_strike airstrike air_raid bombing_raid air_attack | artillery artillery_shell artillery_fire howitzer | drone drone_strike | landmine land_mine | hand_grenade grenade | car_bomb truck_bomb | suicide_vest suicide_belt | petrol_bomb petrol_bombs molotov molotov_cocktail molotov_cocktails firebomb firebombs
protester demonstrator marcher activist | youth teenager youngster | hooligan | provocateur infiltrator | student | anarchist
policeman police_officer riot_police | soldier serviceman infantryman | militiaman paramilitary | security_guard | gangster | mercenary | bandit robber
school | kindergarten nursery | university college | hospital clinic | mosque | church cathedral | temple | synagogue | market bazaar | hotel | bank | embassy | consulate | barrack | police_station | courthouse | prison jail | warehouse depot | factory | dormitory hostel | restaurant cafe | supermarket | stadium | theatre theater | nightclub | library | museum | monastery
airport | airfield airstrip landing_strip landing_zone | harbour harbor port | railway_station train_station | bus_station
concern worry unease | panic | anger fury outrage | relief | indifference
tear_gas | stun_grenade | water_cannon | rubber_bullet | pepper_spray | truncheon baton
in_the_head | in_the_chest | in_the_back | in_the_leg | in_the_neck | in_the_stomach | in_the_face | in_the_arm
kitchen | bedroom | bathroom | living_room | cellar basement | attic loft | garage | garden yard | balcony | corridor hallway | stairwell staircase | roof rooftop
forest wood woods | field meadow | desert | mountain | beach | cave
son | daughter
brother | sister
husband wife spouse | fiance fiancee | boyfriend girlfriend | ex-husband ex-wife ex-boyfriend ex-girlfriend
corruption bribery | embezzlement | tax_evasion | money_laundering | extortion blackmail
treason | espionage spying
fine | suspended_sentence | prison_sentence jail_term prison_term | community_service | house_arrest
stone rock brick | bottle | egg | shoe | flare | paint
armoured_vehicle armored_vehicle humvee | tank
fighter_jet jet_fighter warplane fighter_plane | bomber | transport_plane cargo_plane transport_aircraft | light_aircraft | airliner passenger_plane passenger_jet | glider | balloon
heart_attack | stroke | seizure | aneurysm
engine_failure engine_fire | bird_strike | landing_gear | fuel_shortage | icing
midfielder | striker forward | defender | goalkeeper keeper
semi-final semifinal | quarter-final quarterfinal | final
knee | ankle | hamstring | groin | calf | thigh | shoulder | wrist | elbow
technical_knockout knockout | points_decision unanimous_decision split_decision | disqualification
first_round | second_round | third_round | fourth_round | fifth_round | sixth_round | seventh_round | eighth_round | ninth_round | tenth_round
novel | memoir autobiography | poem | play | short_story
chief_executive ceo | chairman chairwoman | chief_financial_officer cfo
merger | takeover acquisition | joint_venture
referendum | election
senate upper_house | lower_house
fracture | concussion | burn | bruise
grandfather | grandmother | grandson | granddaughter
owner proprietor | manager | employee worker
head | neck | chest | stomach abdomen | leg thigh | arm
ticket | voucher
contract | lease
cabbage | potato | tomato | onion | carrot | rice | maize corn | wheat | barley | cotton | apple | grape | olive | banana | coffee | tea | cocoa
sheep | goat | cow cattle | pig | horse | donkey mule | camel | chicken hen poultry
passport | identity_card id_card | driving_licence driving_license | visa
robbery heist | burglary break-in | fraud | kidnapping abduction | arson
teacher | pupil schoolchild | headmaster headteacher principal | janitor caretaker
president | prime_minister premier | foreign_minister | defence_minister defense_minister | interior_minister | finance_minister
camera cctv | phone smartphone | drone_footage | satellite_image satellite_images satellite_imagery | microphone | thermal_camera | sonar
crane | excavator digger bulldozer | shovel spade | drill
shaft | tunnel | pit crater
cargo_ship freighter merchant_vessel | fishing_boat trawler | skiff speedboat dinghy | warship frigate destroyer corvette patrol_vessel | tanker | ferry | yacht | submarine
first_floor | second_floor | third_floor | fourth_floor | fifth_floor | sixth_floor | seventh_floor | basement cellar | attic loft
`

/** Deeds of which one goes further than the other. */
const DEEDS = `
ask request appeal plead invite propose suggest | demand order insist command
inspect search examine check | seize confiscate impound
regret | apologise apologize
suspend postpone delay adjourn freeze pause | cancel scrap terminate abolish | resume
shoot gun | stab knife | beat batter | strangle | poison | hang | run_over | drown
find discover recover | confiscate seize impound
sink | capsize overturn | collide
derail | collide
expel deport | recall
sign initial | ratify
donate give | lend loan | sell
nominate propose | appoint name | elect
cut reduce lower | abolish scrap end
raise increase | freeze
apologise apologize | regret | resign
intercept chase | capture
restrict limit curb reduce | ban prohibit outlaw abolish
suspend | dismiss sack fire
sell export | donate | allow permit let
`

/** Of whom or what one number is: "26 hijackers" and "26 sailors" cannot both be told of the same 26. */
const COUNTED = `
pirate brigand bandit hijacker robber smuggler trafficker poacher | crew crewman crewmember sailor seaman seafarer fisherman | passenger | stowaway | migrant refugee
militant insurgent rebel fighter terrorist gunman jihadist guerrilla extremist | soldier troop serviceman trooper | policeman | guard | mercenary | civilian villager bystander | prisoner detainee captive | recruit conscript cadet
protester demonstrator rioter marcher | policeman | journalist reporter | bystander passer-by onlooker | hooligan
house home dwelling cottage | building structure | apartment flat | room | family household | shop store | tent shelter
individual person citizen people | company firm business entity enterprise | ship vessel tanker | bank | vehicle | household family
worker employee miner labourer laborer | customer client | passenger commuter | visitor guest tourist holidaymaker | resident tenant | student pupil | patient | inmate prisoner
woman | man | child | girl | boy
student pupil schoolchild | teacher | parent | worker employee
tourist visitor holidaymaker | pilgrim worshipper | refugee migrant | soldier
car | truck lorry | bus | tank | excavator digger bulldozer | motorcycle | ambulance | train | tractor
helicopter | plane aircraft jet | drone | missile rocket
rifle | pistol handgun | machine-gun | grenade | magazine | round bullet cartridge
shell | rocket | missile | bomb | drone | mine | mortar
school | hospital clinic | mosque | church | village | town | shop
cow cattle | sheep | goat | pig | horse | dog | camel
`

const KINDS: readonly (readonly [AlternativeKind, string])[] = [
  ['state', STATES],
  ['thing', THINGS],
  ['deed', DEEDS],
  ['counted', COUNTED],
]

let byStart: Map<string, Alternative[]> | undefined

function load(): Map<string, Alternative[]> {
  const found = new Map<string, Alternative[]>()
  KINDS.flatMap(([kind, table]) =>
    table
      .trim()
      .split('\n')
      .map((line) => [kind, line] as const),
  ).forEach(([kind, line], set) => {
    line.split('|').forEach((words, side) => {
      for (const word of words.trim().split(/\s+/)) {
        const parts = word.split('_')
        const start = parts[0]!
        append(found, start, { kind, set, side, parts })
      }
    })
  })
  byStart = found
  return found
}

const NONE: readonly Alternative[] = []

export const englishAlternativesLexicon: AlternativesLexicon = {
  kind: 'alternatives',
  startingWith: (word) => (byStart ?? load()).get(word) ?? NONE,
  quarters: ['north', 'east', 'south', 'west'],
}
