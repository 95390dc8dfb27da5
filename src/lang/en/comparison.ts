import { append } from '../../kernels/lists.js'
import type { ComparisonLexicon } from '../lexicon/comparison.js'
import { answersByWord, classByWord, wordSet as words } from '../word-lists.js'
import { COUNTED_KINDS } from './counted-kinds.js'

/** Class or state, then its lemmas. */

/** Each noun with all the kinds it stands in. */
function kinds(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of text.trim().split('\n')) {
    const [kind = '', nouns = ''] = line.split(':')
    for (const noun of nouns.trim().split(/\s+/)) append(found, noun, kind)
  }
  return found
}

/** Every way to say each phrase: alternatives are parted by |, and a word of none is left out by "-". */
function phrases(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of text.trim().split('\n')) {
    const [state = '', forms = ''] = line.split(':')
    for (const form of forms.split(';'))
      for (const words of waysToSay(form.trim().split(/\s+/))) found.set(words.join(' '), state.trim())
  }
  return found
}

const waysToSay = ([first, ...rest]: readonly string[]): string[][] =>
  first === undefined
    ? [[]]
    : first
        .split('|')
        .flatMap((word) => waysToSay(rest).map((ways) => (word === '-' ? ways : [word, ...ways])))

const statePhrases = phrases(`
  displaced: told|ordered|asked|urged|advised|forced|had|have|having to leave; sent|moved|driven|bundled|turned out|away; out of their homes; out of their houses; left|made homeless; night in tents; nights in tents; spent|spend the|a|another night; slept|sleeping outside|rough|outdoors; living|sleeping in tents; took|taken|take|taking|find|found|finding|seek|seeking|sought refuge|shelter; left their homes; leave their homes; leave their dwellings; lost their homes
  dead: lost|lose|losing their|his|her lives|life; cost the life; cost their lives; paid with their lives; passed away; no longer alive
  infected: fallen|fell|falling|fall|falls ill|sick; taken|took|become|became ill|sick; gone|went|go|going|come|came|coming down with; struck down; tested|tests|testing positive; confirmed to have; confirmed to be infected; have|has|had contracted|caught; laid low
  suspected: under investigation; suspected of having; suspected to have; suspected|probable|possible case|cases; thought|believed to have caught; waiting for results; awaiting test results
  hospitalised: on its|the|their wards|ward; in intensive care; in its|their|the care; under treatment; seeking treatment; sought treatment
  missing: unaccounted for; not been found; not yet found; still buried; still trapped; under the rubble
  rescued: pulled|dug|brought|got out alive; found alive; brought to safety; pulled to safety; brought ashore
  aboard: on board; on the site; on site; on the premises; on the night|day|late|early shift; on shift|duty; in the building at; inside the building|works|plant|factory|hall|theatre|club
  voted-for: voted|vote|voting for; in favour|favor; backed|supported the; said yes
  voted-against: voted|vote|voting against; were against; said no; none against
  listed: on the list|blacklist; under sanctions; under the restrictions; assets of; added to
  waiting: at anchor; in the queue; lying off
  gathered: turned|came|turned out; took to the streets; took part; taken part
  detained: taken|took in|into|away|to|- custody|jail; taken in; locked up; rounded up; behind bars
`)

const countedClass = classByWord(`
    soldier: troop troops serviceman servicemen servicewoman personnel infantryman infantrymen fighter guard guards combatant recruit conscript
    officer: commander
    person: people persons human individual resident inhabitant civilian man woman men women victim citizen
    passenger: traveller traveler commuter rider
    worker: employee staff staffer labourer laborer
    protester: demonstrator marcher
    death: dead fatality casualty body bodies corpse
    injury: injured wounded
    home: house household dwelling residence
    vehicle: car truck
    missile: rocket
    drone: uav uavs
    shell: round munition ammunition
    firefighter: fireman firemen
    child: children kid minor
    patient: casualties
    arrest: arrests detention detainee detainees
    customer: client subscriber user consumer shopper
    record: row entry
    country: state nation
    vote: ballot voice voices
    life: lives
    deputy: mp lawmaker legislator senator delegate councillor parliamentarian
    ship: vessel boat tanker freighter
    company: firm business enterprise entity
    village: hamlet
    school: college
    aircraft: plane jet airliner aeroplane
    hostage: captive
    prisoner: inmate detainees
    case: cases
    fragment: piece fragment part chunk shard
    explosion: blast detonation
  `)

const countedKinds = kinds(COUNTED_KINDS)

/** Nouns for people of a kind, of which none has a class with others. */
const peopleOfKinds = [...countedKinds].flatMap(([noun, own]) =>
  own.includes('people') && !countedClass.has(noun) ? [noun] : [],
)

export const englishComparisonLexicon: ComparisonLexicon = {
  statePhrases,
  phraseStarts: new Set([...statePhrases.keys()].map((p) => p.split(' ', 1)[0]!)),
  countedClass,
  countedKinds,
  state: classByWord(`
    dead: die death dead kill killing killed killings fatality perish toll drown deadly lifeless body corpse fatal slay slain deceased casualty
    injured: injure injury wound hurt wounded wounding injuring injured injuries
    hospitalised: hospitalise hospitalize hospital admit admitted treat treated
    missing: unaccounted
    rescued: rescue save ashore
    aboard: board aboard carry onboard manifest
    detained: arrest detain custody jail imprison nick nab
    displaced: flee evacuate evacuation evacuee displace homeless shelter
    sent: send deploy deployment transfer transferred dispatch shipped move relocate
    gathered: gather rally march demonstrate protest attend crowd turnout
    trained: train training undergo
    destroyed: destroy demolish collapse
    damaged: damage
    capacity: capacity licensed certified
    voted-for: favour favor
    voted-against: oppose
    abstaining: abstain abstained abstention
    listed: sanction blacklist list freeze frozen
    waiting: wait queue anchor moor strand stranded
    infected: infect infected infection infections sicken sickened ill sick
    suspected: suspected
  `),
  housing: words('take bring move bus bundle carry house spend sleep stay shelter lodge put'),
  shelterPlaces: words(
    'school shelter hall gym gymnasium tent hotel stadium church centre center barracks camp relative',
  ),
  votingWords: words('vote votes voted voting ballot ballots voices'),
  voteLinks: words('to against'),
  voteSides: new Map([
    ['for', 'voted-for'],
    ['favour', 'voted-for'],
    ['favor', 'voted-for'],
    ['against', 'voted-against'],
    ['abstaining', 'abstaining'],
  ]),
  voteOpeners: words('in'),
  massNouns: new Map([
    ['crowd', 'gathered'],
    ['crowds', 'gathered'],
    ['turnout', 'gathered'],
    ['attendance', 'gathered'],
    ['gathering', 'gathered'],
  ]),
  duties: classByWord(`
    forces: soldier troop troops serviceman servicemen servicewoman infantryman infantrymen paratrooper marine trooper policeman policemen policewoman gendarme constable guard guards
    rebels: militant insurgent rebel gunman gunmen terrorist extremist jihadist fighter attacker assailant bomber pirate hijacker rioter
    civil: civilian child children kid boy girl woman women baby infant toddler tourist pupil student schoolboy schoolgirl schoolchild schoolchildren teacher passenger commuter villager patient protester demonstrator marcher journalist
  `),
  sexes: classByWord(`
    women: woman women girl girls schoolgirl schoolgirls wife wives mother mothers
    men: man men boy boys schoolboy schoolboys husband husbands father fathers
  `),
  kinNouns: words(
    'relative kinsman kinsmen brother sister sibling son daughter cousin nephew niece parent grandparent grandchild grandchildren grandson granddaughter uncle aunt in-law',
  ),
  familyNouns: words('family household clan'),
  agedNouns: classByWord(`
    boy: boy son schoolboy lad grandson nephew
    girl: girl daughter schoolgirl granddaughter niece
    child: child kid toddler youngster pupil
    man: man father grandfather gunman husband pensioner fisherman businessman
    woman: woman mother grandmother housewife wife
    suspect: suspect attacker assailant shooter driver pilot
    teenager: teenager
  `),
  minors: words('boy girl child teenager'),
  aftershocks: words('aftershock foreshock'),
  otherEvent: words('separate another earlier previous similar unrelated'),
  otherOnes: words('one ones'),
  incidents: words(
    'incident attack airstrike strike quake earthquake accident crash explosion blast shooting raid bombing fire case',
  ),
  voteFates: words('voted-for voted-against abstaining'),
  voters: words('country vote deputy member'),
  people: words(
    'person passenger worker protester death injury child soldier officer firefighter patient arrest customer life',
  ),
  peopleOfKinds: new Set(peopleOfKinds),
  peopleNames: words(`
    muslims christians jews hindus sikhs buddhists catholics protestants shiites shias sunnis kurds tamils uighurs uyghurs rohingya yazidis
    arabs druze copts roma hutus tutsis pashtuns hazaras sinhalese chechens serbs croats bosniaks basques catalans berbers tuaregs
    kashmiris punjabis bengalis latinos hispanics aborigines westerners foreigners europeans
  `),
  // "Orlandans", "Nepalese".
  peopleEnd: /^\p{Lu}\p{Ll}+(?:ans|ese)$/u,
  peopleAdjectiveEnd: /(?:ese|ish|ch)$/,
  noPeople: words('republicans oceans titans trojans artisans veterans orphans vegans'),
  severity: classByWord(`
    critical: critically intensive life-threatening
    serious: seriously severe severely grave gravely badly
  `),
  conditions: words('condition conditions care state'),
  lifeTaking: words('cost claim take lose lost end perish extinguish'),
  personRelatives: words('who whose whom'),
  records: words('record'),
  fates: words(
    'dead injured critical serious missing rescued detained displaced hospitalised aboard gathered infected suspected voted-for voted-against abstaining',
  ),
  apart: words(
    'dead injured critical serious missing rescued aboard detained displaced hospitalised destroyed capacity infected suspected voted-for voted-against abstaining',
  ),
  wideWords: words('nationwide countrywide overall altogether total all across'),
  sureWords: words('confirmed definitely proven verified'),
  countedUpTo: words('by until till of'),
  tallying: words(
    'find recover collect retrieve seize confiscate unearth discover locate gather salvage exhume',
  ),
  soFar: new Set(['so far', 'by now', 'to date', 'until now', 'till now', 'thus far']),
  graver: words(
    'seriously serious severely severe badly critically critical gravely grave heavily intensive',
  ),
  including: words('include exclude omit disregard comprise'),
  leaving: words('leave count come'),
  leftWords: words('out off aside separately top'),
  exclusive: new Set([
    'only those',
    'not counting',
    'not including',
    'without counting',
    'net of',
    'plus tax',
    'before tax',
    'after tax',
    'excluding tax',
  ]),
  officials: words('official officials authority authorities'),
  growing: new Map([
    ['dead', 'up'],
    ['injured', 'up'],
    ['infected', 'up'],
    ['displaced', 'up'],
    ['detained', 'up'],
    ['rescued', 'up'],
    ['missing', 'down'],
  ]),
  oneByOne: words('dead injured missing rescued infected'),
  diseases: words(`
    disease virus fever infection outbreak epidemic pandemic flu influenza cholera measles ebola covid coronavirus dengue malaria typhoid
    paratyphoid salmonella listeria legionella meningitis polio plague zika mpox pathogen bacterium pneumonia poisoning hepatitis anthrax
    diphtheria tuberculosis
  `),
  reaching: words(
    'reach hit top pass exceed rise climb jump grow total number fall drop stand soar surge swell',
  ),
  ordinals: words('first second third fourth fifth sixth seventh eighth ninth tenth last latest final'),
  openRanks: words('first'),
  upTo: words('by until till before'),
  zones: words('gmt utc'),
  timeNouns: words('time day week month year hour night minute half'),
  onsets: words(
    'hit strike shake begin start occur happen erupt explode break register record go rip tear come detonate ring',
  ),
  events: classByWord(`
    quake: earthquake shock tremor shaking temblor
    explosion: blast detonation bang
    fire: blaze inferno
    crash: collision derailment pile-up
    landslide: mudslide landslip rockslide mudflow slide
    attack: raid assault shooting strike bombing ambush
    flood: flooding
    avalanche:
    collapse: cave-in
    storm: hurricane typhoon cyclone tornado
    eruption:
  `),
  reporting: words('say report announce tell state confirm note add write declare reveal disclose'),
  concluding: words('find conclude establish determine detect discover measure'),
  standing: words('have stand count number remain lie treat total speak list'),
  lasting: words('aboard capacity trained gathered voted-for voted-against abstaining'),
  increments: words('more another additional further extra'),
  others: words('others other fewer less more'),
  ofWords: words('of'),
  fateOf: new Map([
    ['death', 'dead'],
    ['injury', 'injured'],
    ['patient', 'hospitalised'],
    ['arrest', 'detained'],
    ['case', 'infected'],
    ['life', 'dead'],
  ]),
  looseNouns: words('men'),
  ageUnit: 'year of age',
  having: words('have'),
  localPlaces: words(`
    post posts hospital hospitals clinic village town city school ward district suburb street camp prison valley neighbourhood
    neighborhood station site building room unit barracks harbour harbor shelter church house
  `),
  localSources: words('hospital clinic infirmary school prison shelter'),
  careHouses: words('hospital hospitals clinic clinics infirmary morgue mortuary centre center'),
  localPrepositions: words('in at on inside near'),
  localAdverbs: words('there here'),
  earlierVersion: words(
    'version versions earlier previous previously wrongly incorrectly mistakenly misstated misidentified misquoted quoted',
  ),
  ownWords: words('we our'),
  mending: words('correct amend update fix rectify set regret apologise apologize remove clarify'),
  printing: words(
    'write report say state print publish give put name call describe spell quote attribute cite',
  ),
  superseded: words('earlier previous initial original former preliminary'),
  effect: words('force effect effective'),
  reports: words('report reports account accounts estimate estimates figure figures count counts tally toll'),
  atFirst: words('first initially originally'),
  renewed: words('now'),
  movements: words(
    `
    down up rise rises rose risen rising fall falls fell fallen falling raised lowered cut revised increased decreased climb climbs
    climbed jumped jumps grew grown grows dropped drops pushed extended widened expanded doubled trebled tripled halved reached corrected
    upgraded downgraded reduced enlarged
  `,
  ),
  fromWords: words('from'),
  bringing: words(
    'bringing brings bring brought pushing pushes push pushed taking takes take took putting puts raising raises lifting lifts',
  ),
  upToCount: words('to above past over at beyond'),
  possessiveEnd: /['’]s?$/u,
  sourceWords: words('by'),
  partitives: new Set(['of them', 'of whom', 'of those', 'of these', 'of which']),
  openQuestions: words('what how who why where when which whether if'),
  causeNouns: words('cause origin'),
  knowing: words('know known establish determine identify'),
  unclear: words('unknown unclear undetermined unexplained'),
  causing: new Map([
    ['cause', words('by')],
    ['spark', words('by')],
    ['trigger', words('by')],
    ['ignite', words('by')],
    ['set', words('off')],
    ['start', words('in by when with')],
    ['begin', words('in when with')],
    ['originate', words('in from')],
    ['blame', words('on')],
    ['result', words('from')],
  ]),
  partlyNegating: words('hardly barely rarely seldom'),
  partlyNegated: words(
    'only just merely simply solely yet all every everyone everybody everything always necessarily quite first last longer comment sure certain alone question such about immediately immediate seriously badly severely gravely fully entirely completely wholly totally',
  ),
  timeLimits: words('since until till before'),
  determiners: words('a an the any'),
  places: classByWord(`
at: in at near on outside
to: to for towards toward into
from: from
`),
  travelling: words('bind bound travel head go fly sail drive take bring move transfer rush carry way'),
  sideWords: answersByWord(`
left | right
north | south
east | west
front | back rear
red | blue | green | yellow | black | white | grey gray silver | brown | orange
`),
  floors: answersByWord(
    'ground first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth',
  ),
  newcomers: words('a an another some any'),
  storeys: words('floor storey story deck level'),
  particles: words('out up off away back down'),
  standIns: words(
    'building site premises facility structure company firm business operator group club team side vehicle vessel craft machine device thing man woman',
  ),
  lightVerbs: words('receive get have make take give do be put'),
  links: words(
    'involvement role part link connection tie hand responsibility complicity collusion participation knowledge association relation relationship wrongdoing anything',
  ),
  ofKnowledge: words('know remember recall memory recollection recognise recognize certain sure aware'),
  telling: words('say tell specify predict'),
  abilities: words("can could ca cannot able can't couldn't"),
  believing: words('believe think suspect assume guess hope fear expect imagine suppose feel'),
  commenting: words('comment discuss elaborate speculate respond'),
  conceding: words('admit concede acknowledge confess grant own'),
  excluding: words('deny exclude rule dispute preclude refute contest'),
  printed: words('report statement account publication word'),
  requests: words(
    'call demand request proposal offer plea appeal bid invitation motion amendment petition application',
  ),
  emphasising: words('single solitary one whatsoever slightest'),
  absolutes: words('everything everyone everybody always'),
  possibilities: words(
    'may might could can cannot able unable possible possibly perhaps probably likely apparently',
  ),
  judging: words('sentence convict jail imprison acquit guilty verdict'),
  accusing: words('accused charged alleged suspected indicted blamed investigated'),
  turning: words('but unless if although though except'),
  grading: words(
    'growing increasing rising mounting deepening worsening escalating spreading intensifying ongoing continued continuing constant relentless grave serious severe extreme acute profound deep great major massive huge enormous immense vast tremendous overwhelming total complete full absolute utter outright sheer pure blatant flagrant gross clear obvious real genuine true significant substantial considerable slight minor limited partial temporary systematic deliberate reckless unprecedented intolerable unacceptable terrible horrific appalling',
  ),
  eitherWords: words('or nor'),
  bothWords: words('and'),
  reflexives: words('myself ourselves himself herself itself themselves'),
  averting: words('avoid prevent avert forestall'),
  proofNouns: words('proof evidence sign signs indication indications trace truth'),
  everWords: words('ever'),
  lawBreaking: words('breach violation violate break contravene contravention infringe infringement flout'),
  lawKeeping: words(
    'line accordance comply compliance consistent correspond conform conformity accord respect',
  ),
  lawful: words('lawful legal legitimate'),
  lawNouns: words(
    'law norm rule treaty accord agreement convention protocol charter resolution constitution sanction truce ceasefire',
  ),
  sameKind: words('such kind sort'),
  occasions: new Map([
    ['reporters', 'press'],
    ['journalists', 'press'],
    ['newsmen', 'press'],
    ['press', 'press'],
    ['conference', 'press'],
    ['briefing', 'press'],
    ['statement', 'statement'],
    ['interview', 'interview'],
    ['speech', 'speech'],
    ['letter', 'letter'],
    ['tweet', 'post'],
    ['tweets', 'post'],
    ['twitter', 'post'],
    ['facebook', 'post'],
    ['telegram', 'post'],
    ['hearing', 'hearing'],
    ['rally', 'rally'],
  ]),
  occasionLeads: words('in at during before via told tells telling issued'),
  asking: words('call ask urge demand request appeal insist'),
  relaying: words(
    'spokesman spokeswoman spokesperson press reporter correspondent lawyer attorney aide adviser',
  ),
  offices: words('president premier chancellor minister king queen ambassador kremlin'),
  passive: 'be',
  existential: words('there'),
  meeting: words(`
    have carry contain include hold hear see find meet notice discover detect record register report receive get reach arrive come appear
    exist occur happen sound ring wail blare set trigger activate go start open use employ fire launch deploy issue publish send write
    sign take steal copy lose release leak escape emit install plant lay leave
  `),
  truth: words('true right correct so case truth fact facts reality'),
  idleNouns: words(
    'talk doubt question way reason need comment chance hope place alternative word plan choice problem point sense time matter sign news issue winner excuse room substitute limit end link information risk danger agreement',
  ),
  falsehood: words(
    'untrue false falsehood unfounded baseless groundless fabricated fabrication invention fiction fantasy nonsense myth tale fairytale slander fake hoax fable bogus concocted fictitious disinformation canard rubbish',
  ),
  denyingDeeds: words('deny refute rebut disavow'),
  denying: words('deny reject dismiss refute dispute contradict rebut doubt contest'),
  referring: words('it this that them these those'),
  wordsForWords: words(
    'report claim allegation accusation rumour rumor suggestion assertion statement account speculation word talk publication insinuation gossip charge finding conclusion version narrative theory portrayal',
  ),
  comparing: words('than'),
  roughly: words('about around roughly approximately nearly almost shortly just circa'),
  qualifiers: words('nearly almost mostly largely partly hardly barely sometimes'),
  sinceWords: words('since until'),
  intentions: words(
    'intends intended intend intending plans planned plan planning wants wanted want wanting hopes hoped hope hoping aims aimed aim seeks sought seek prepares preparing agree agrees agreed',
  ),
  counts: words('number numbers total count figure figures toll tally estimate'),
  tellingVerbs: words(
    'speak count estimate put measure indicate raise lower revise correct stand stick remain record register reckon calculate',
  ),
  sayingVerbs: words('say'),
  termUnits: new Map([
    ['year', 12],
    ['month', 1],
  ]),
  sentencing: words('sentence sentences sentenced jail jailed imprison imprisoned imprisonment condemned'),
  prisons: words('prison jail gaol bars court judge jury suspended custody'),
  bestowing: words('give hand get receive condemn serve go face must be impose order ask demand seek send'),
  afterLength: words('ago later earlier after before old'),
  suspending: words('suspended suspend probation'),
  demanding: words('ask demand seek request want recommend call urge'),
  threatening: words('maximum face faces facing faced carry carries could may up risk punishable'),
  courtWords: words('judge justice magistrate prosecutor lawyer attorney counsel'),
  insteadOf: new Set(['rather than', 'instead of']),
  money: words(
    'crown mark krona krone dollar euro taler pound franc peso rupee yen lira dinar shilling rand real ruble rouble cent penny ducat florin guilder thaler shekel zloty forint taka naira baht won',
  ),
  populated: words('city town village island province district country population capital region home'),
  timeUnits: new Set([
    'year of age',
    ...words('year month week day hour minute second decade century night'),
  ]),
  partial: words('first initial some several part'),
  perceptions: words('saw seen heard smelled smelt watched witnessed noticed counted see hear'),
  possessives: words('its their'),
  personalPossessives: words('his her'),
  bodyNouns: words(`
    company firm group organisation organization ministry agency party union alliance operator bank charity hospital university airline
    council department office authority institute association federation club police army military railway committee commission
    foundation movement coalition court embassy regulator watchdog manufacturer producer carrier
  `),
  spokesWords: words('spokesman spokeswoman spokesperson spokesmen spokespeople'),
  belonging: words('of for from at with'),
  stateBodies: words(`
    government ministry minister intelligence military army presidency president president's official authorities authority
    foreign defence defense interior service agency administration spy directorate parliament cabinet
  `),
  publicWords: words('police state officials council governor mayor prosecutor prosecutors commission'),
  openClauses: words('whether if'),
  // The last two in names that keep their own language.
  nameHead: /\p{L}+(?=\s+(?:in|of|at|from|en|de)\s|$)/u,
  unnamedHeads: words(`
    official officials source sources witness witnesses resident residents expert experts analyst analysts observer observers
    authorities people person persons neighbour neighbours neighbor neighbors worker workers someone diplomat diplomats spokesman
    spokeswoman spokesperson report reports media version article story
  `),
  press: words('media press outlets newspapers papers broadcasters tabloids websites'),
  media: words(
    'newspaper paper daily tabloid broadsheet magazine broadcaster newswire radio television tv weblog blog newsletter podcast',
  ),
  mediumHeads: new Map([
    ['agency', 'agency'],
    ['service', 'agency'],
    ['wire', 'agency'],
    ['station', 'outlet'],
    ['channel', 'outlet'],
    ['network', 'outlet'],
    ['site', 'outlet'],
    ['website', 'outlet'],
    ['portal', 'outlet'],
    ['outlet', 'outlet'],
    ['programme', 'outlet'],
    ['program', 'outlet'],
  ]),
  ofNews: words('news wire press media radio television tv broadcasting'),
  documentHeads: words(
    'report document statement letter memo filing indictment study survey transcript log agreement treaty',
  ),
  statementHeads: words('statement report release communique communiqué announcement'),
}
