import { append } from '../../kernels/lists.js'
import { memoOfWords } from '../../kernels/word-memo.js'
import type { EntityLexicon, PronounSense } from '../lexicon/entity.js'
import { endingsOf } from '../name-endings.js'
import { wordSet as set } from '../word-lists.js'
import { englishOrdinalSuffixes } from './date.js'
import { bodyCallings, callings, headships, personalNouns } from './entity-callings.js'
import { leadingFamilyNames } from './entity-family-names.js'
import { givenNames } from './entity-given-names.js'
import { kindModel } from './entity-kinds.js'
import {
  eventHeads,
  groupClasses,
  groupHeads,
  organizationAliases,
  organizationHeads,
  organizationNames,
  organizationOfHeads,
  placeHeads,
  stateBodyHeads,
} from './entity-organizations.js'
import { bodyNouns, documentNouns, notPeople, personNouns, publicBodies } from './entity-people.js'
import { otherAdjectives, placeNames } from './entity-places.js'
import { stateForms, stateNames } from './entity-states.js'
import {
  genderedTitles,
  honorifics,
  nameParticles,
  nameSuffixes,
  portfolios,
  titleHeads,
  titleModifiers,
  titleOfHeads,
  topHeads,
} from './entity-titles.js'

const pronouns: ReadonlyMap<string, PronounSense> = new Map<string, PronounSense>([
  ...'he him his himself'.split(' ').map((w) => [w, { gender: 'male', plural: false }] as const),
  ...'she her hers herself'.split(' ').map((w) => [w, { gender: 'female', plural: false }] as const),
  ...'it its itself i me my'.split(' ').map((w) => [w, { gender: null, plural: false }] as const),
  ...'they them their themselves we us our'
    .split(' ')
    .map((w) => [w, { gender: null, plural: true }] as const),
])

/** "Ruritania" → "ruritanian", "Sundmark" → "sundmarkish"; the name's own ending decides which. */
function demonymsOf(place: string): readonly string[] {
  if (place.length < 4) return []
  const bare = place.slice(0, -1)
  if (place.endsWith('ia')) return [`${place}n`, `${place}ns`]
  if (/[aeoy]$/.test(place))
    return ['n', 'an', 'ian', 'ans', 'ians', 'ese'].flatMap((e) => [place + e, bare + e])
  return ['ian', 'an', 'ish', 'ese', 'er', 'ians', 'ers'].map((e) => place + e)
}

/** "Ruritania", "Ruritanian" and "Ruritanians" → "rurit": endings taken off as long as four letters stay. */
function stateStem(word: string): string {
  const shorter = word.replace(/(?:ians?|ans?|ish|ese|ers?|ia|is?|a|e|n|y|s)$/, '')
  return shorter.length < 4 || shorter === word ? word : stateStem(shorter)
}

/** A line a sort: nouns for such bodies, and words of their names. */
const SORTS: Readonly<Record<string, string>> = {
  press: `newspaper paper outlet website broadcaster daily weekly magazine tabloid channel network agency post gazette enquirer herald courier times
    ledger tribune chronicle journal observer mirror star sun mail telegraph news radio tv television review inquirer examiner
    zeitung tidende dagblad allgemeine nachrichten pravda gazeta gazzetta corriere giornale periodico diario jornal presse zeit tageblatt blatt posten bladet avis avisen publication publisher tabloid broadsheet journal monthly portal
    blog dispatch bulletin echo globe record post register independent standard argus`,
  firm: `company firm enterprise business producer maker dairy brewery mill refiner distributor developer operator manufacturer airline carrier provider supplier contractor retailer maker group giant startup insurer builder
    chipmaker carmaker automaker drugmaker planemaker steelmaker shipbuilder housebuilder homebuilder lender brokerage conglomerate bank website network inc incorporated corp corporation ltd llc plc ag gmbh sa holdings airlines airways ferries lines
    shipping shipyard mines mining coal steel energy power petroleum oil gas foods motors logistics freight telecom mobile software chemicals
    cement breweries textiles retail capital pharmaceuticals industries technologies electronics insurance bancorp`,
  state: `agency regulator watchdog authority ministry department inspectorate council court tribunal police constabulary army navy
    parliament commission office bureau directorate brigade guard secretariat government municipality prosecution treasury`,
  league: `union alliance association campaign charity group network federation confederation guild league party front society movement
    coalition club church initiative`,
}

const bodySorts = new Map<string, string[]>()
for (const [sort, list] of Object.entries(SORTS))
  for (const word of list.trim().split(/\s+/)) append(bodySorts, word, sort)

const singularsOf = (word: string): readonly string[] => [
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('men') ? [`${word.slice(0, -3)}man`] : []),
]

export const englishEntityLexicon: EntityLexicon = {
  kind: 'entity',
  states: stateForms,
  sharedCapitals: set('wellington georgetown lima rome athens victoria kingston sofia dublin bern'),
  stateNames,
  places: placeNames,
  organizations: organizationNames,
  organizationAliases,
  otherAdjectives,
  givenNames,
  leadingFamilyNames,
  givenEnding: endingsOf(givenNames),
  honorifics,
  genderedTitles,
  titleHeads,
  titleModifiers,
  titleOfHeads,
  callings,
  headships,
  headWords: set('head chief leader boss'),
  personalNouns,
  genericPeople: set('man woman boy girl lady gentleman guy teenager youth'),
  collectives: set('family household couple pair crew team staff crowd jury panel choir'),
  excellencies: set(
    'excellency excellencies highness majesty eminence holiness beatitude lordship ladyship honour honor grace worship',
  ),
  informants: set('source interlocutor informant'),
  issuedTexts: set('statement communique communiqué post tweet message release bulletin telegram note'),
  issuedIn: set('in via through on with'),
  bodyCallings,
  pressDesks: set('service office centre center bureau department'),
  pressWords: set('press media communications information'),
  topHeads,
  topTitles: [
    ['secretary', 'general'],
    ['director', 'general'],
    ['chief', 'executive'],
    ['managing', 'director'],
  ],
  definite: set('the'),
  portfolios,
  ownedHeads: set('ministry parliament embassy intelligence government army navy cabinet senate military'),
  portfolioHeads: set('ministry'),
  emptyPortfolios: set('affairs public works human services state foreign-affairs'),
  portfolioSpellings: new Map([
    ['defense', 'defence'],
    ['labor', 'labour'],
    ['transportation', 'transport'],
    ['home', 'interior'],
    ['economic', 'economy'],
    ['sports', 'sport'],
    ['communications', 'communication'],
  ]),
  bodyLetters: new Map([
    ['mod', ['defence', 'ministry']],
    ['mfa', ['foreign', 'ministry']],
    ['moi', ['interior', 'ministry']],
    ['mvd', ['interior', 'ministry']],
    ['moj', ['justice', 'ministry']],
    ['moh', ['health', 'ministry']],
  ]),
  stateStem,
  nameParticles,
  nameSuffixes,
  organizationHeads,
  familyNames: set(
    'power steel church house post bank wing parish court fire guard daily rail force standard times watch yard fleet prison mission reserve',
  ),
  organizationOfHeads,
  placeHeads,
  regionHeads: set('region oblast province district governorate prefecture raion krai camp'),
  countyHeads: set('county parish borough'),
  placeModifiers: set('border coastal refugee'),
  smallPlaceHeads: set(
    'region oblast province district governorate prefecture raion krai peninsula island islands county river valley desert mountains street state camp',
  ),
  plainPlaceHeads: set('street state mountains camp'),
  campWords: set('refugee refugees displaced'),
  eventHeads,
  treatyHeads: set('accord accords treaty pact protocol agreement convention'),
  vesselNouns: set(
    'ferry ferries ship vessel trawler tanker freighter frigate destroyer submarine yacht liner cruiser corvette warship icebreaker tug tugboat barge steamer schooner catamaran hydrofoil minesweeper lifeboat dredger coaster motorboat speedboat',
  ),
  vesselVerbs: set(
    'capsized sank sunk docked berthed moored sailed listing capsizing sinking sailing carrying',
  ),
  aboard: set('aboard'),
  groupHeads,
  groupClasses,
  bodyClasses: set('troops police authorities delegation militia militias'),
  ordinalSuffixes: englishOrdinalSuffixes,
  unitHeads: set(
    'brigade battalion regiment division corps fleet squadron army group wing company platoon infantry',
  ),
  stateBodyHeads,
  possessives: set("'s '"),
  bareOwner: /s$/,
  singularsOf,
  aged: /^\d{1,3}-years?-old/,
  seatedIn: /\p{Lu}[\p{L}.’' ]*-based\b/u,
  possessiveOpeners: set(
    'st saint mary king queen prince people peoples women woman men children teacher teachers veteran veterans worker workers girls boys world student students lloyd xavier alzheimer parkinson',
  ),
  saintWords: set('st saint'),
  placeOpeners: set(
    'upper lower great little port mount fort lake north south east west new old san santa saint',
  ),
  personalRelatives: set('who whose whom'),
  countedRelatives: set('whom'),
  impersonalRelatives: set('which'),
  placeRelatives: set('where'),
  worksNouns: set(
    'plant works factory mill refinery brewery dairy smelter depot warehouse yard shipyard store supermarket outlet branch fleet website app network shares stock customers subscribers workforce employees staff management group brand',
  ),
  firmWords: set(
    'inc incorporated corp corporation ltd limited llc plc ag gmbh sa spa nv bv ab oy oyj as holdings company group dairy dairies brewery breweries bakery foods airlines airways ferries shipping motors chemicals pharmaceuticals textiles industries enterprises partners associates logistics',
  ),
  bodyVerbs: set(
    'employs employ employed owns own owned operates operated runs ran makes made sells sold produces produced supplies supplied publishes published represents represented insures organised organized organises organizes',
  ),
  staffWords: set('staff management'),
  ofWords: set('of for'),
  genitives: set('of'),
  shortNames: set('Fed Rio Goa Fez'),
  smallWords: set('of for the and on in to at'),
  originWords: set('from of'),
  andWords: set('and &'),
  articles: set('the a an'),
  indefinite: set('a an another some any every each one two three several many'),
  counters: set(
    'majority minority number handful couple dozens scores hundreds thousands millions most more few all half several many plenty bulk',
  ),
  somePeople: set('some many others several most'),
  whenWords: set('this last next late early earlier later today yesterday'),
  resumers: set('same latter said aforementioned'),
  introducers: set('a an another one'),
  predicators: set('as become becomes became like not never'),
  locatives: set(
    'in at near outside around across inside from within through central downtown south north east west of towards toward',
  ),
  motions: set(
    'entered enter enters entering left leaves leave leaving reached reach invaded invade neighbouring neighboring bordering visited visit visits toured evacuated',
  ),
  addressing: set('asked told accused sued blamed telling asking accusing suing blaming fined hired'),
  headlineVerbs: set(
    'says said tells told denies denied vows vowed warns warned insists insisted urges urged',
  ),
  answering: set(
    'said says added denied denies declined refused announced announces confirmed confirms apologised apologized insisted insists rejected told hired sued employs plans',
  ),
  stateNouns: set(
    'parliament government army navy military embassy border borders territory soil coast capital president premier constitution population citizens economy airspace waters troops forces premiership presidency monarch king queen',
  ),
  demonymsOf: memoOfWords(demonymsOf),
  matchWords: set(
    'goal goals goalkeeper goalless striker midfielder defender referee halftime half-time penalty kick header offside substitute squad teammate teammates tournament semifinal semi-final quarterfinal quarter-final kickoff kick-off equaliser equalizer footballer wicket wickets innings batsman bowler scrum try-line pitch qualifier qualifiers fixture stoppage unbeaten',
  ),
  calendar: set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt utc est edt cet cest bst pst pdt am pm i i'm i've i'd i'll today yesterday tomorrow tonight",
  ),
  bodyNouns,
  ownBodies: set(
    'campaign network bank outlet website regulator watchdog union newspaper paper broadcaster airline charity insurer service weekly daily monthly magazine tabloid broadsheet journal portal channel station publisher publication cooperative co-operative movement body pollster',
  ),
  bodySorts,
  owners: set('his her its their my our your'),
  ownWords: set('own'),
  publicBodies,
  isAgentNoun: (word) => /(?:[^aeio]er|or|ist|ian|man|woman|person|mate)$/.test(word) && !notPeople.has(word),
  relativePronouns: set('who whom which that'),
  proxyHeads: set('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen'),
  agentHeads: set('lawyer lawyers attorney attorneys solicitor solicitors representative representatives'),
  proxyLinks: set('for'),
  seatWords: set('of in at from within among'),
  documentNouns,
  speakerPronouns: set('i we me my us our'),
  personNouns,
  hyphenLinks: set(
    'e i o y a al el ul ud us ur as ash ar ad an az es ol il de du da do dos das la le les lès sur sous en am auf bei der den im ob an am on upon under next le',
  ),
  placeLinks: set('e i on upon sur sous am an auf ob'),
  compoundTails: set(
    'led based backed run owned born style era wide held made controlled speaking like area related elect occupied funded listed bound trained friendly occupied affiliated linked educated only free type themed inspired',
  ),
  certainHeads: set(
    'ministry department university council committee agency association federation institute commission corporation inc ltd llc plc corp party police union army navy parliament court courts bureau authority brigade battalion regiment newspaper airlines airways municipality secretariat directorate college company group bank foundation society gazette herald tribune chronicle courier organization organisation',
  ),
  carryingCues: set(
    'adding saying noting stating explaining warning telling calling insisting arguing claiming stressing emphasising emphasizing confirming writing',
  ),
  subjectPronouns: set('he she'),
  expletives: set('it'),
  impersonalVerbs: set(
    'seems seem seemed appears appear appeared emerges emerged follows followed transpired turns',
  ),
  passiveWords: set("is was are were be been being 's 're"),
  impersonalParticiples: set(
    'reported announced argued estimated believed said thought claimed understood alleged revealed decided agreed feared hoped known suggested noted confirmed assumed rumoured rumored speculated stressed stated disclosed learned learnt recalled clear unclear evident apparent uncertain expected considered concluded found reckoned proposed added pointed acknowledged conceded admitted determined shown ruled calculated observed made emphasised emphasized explained asserted whispered mooted',
  ),
  pronouns,
  kinds: kindModel,
}
