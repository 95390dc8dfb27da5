import { append } from '../../kernels/lists.js'
import type { ClaimLexicon } from '../lexicon/claim.js'
import { wordLines, wordSet as words } from '../word-lists.js'
import { STRETCHES } from './claim-stretches.fitted.js'
import { ANTONYMS, SYNONYMS } from './claim-synonyms.js'
import { stemEnglish } from './stem.js'

const phrases = (list: string): readonly (readonly string[])[] =>
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((phrase) => phrase.split(' '))

const IRREGULAR_PARTICIPLES = words(`
  beaten become begun bent bet bitten blown born bought bound bred broken brought built burnt caught chosen come cost cut dealt
  drawn driven drunk eaten fallen fed felt fought found fled flown forbidden forgiven forgotten frozen given gone got gotten
  ground grown heard held hidden hit hung hurt kept known laid led left lent let lost made meant met paid proven put quit read
  ridden risen run said sat seen sent set shaken shed shot shown shut slain slept sold sought spent split spoken spread stolen
  stood struck stuck sunk sworn swept taken taught thought thrown told torn understood woken won worn withdrawn written wrung
`)

function synonymSets(): Map<string, number[]> {
  const sets = new Map<string, number[]>()
  wordLines(SYNONYMS).forEach((set, i) => {
    for (const stem of new Set(set.map(stemEnglish))) append(sets, stem, i)
  })
  return sets
}

function opposites(): Map<string, Set<string>> {
  const of = new Map<string, Set<string>>()
  const put = (a: string, b: string): void => void of.set(a, (of.get(a) ?? new Set()).add(b))
  for (const pair of wordLines(ANTONYMS)) {
    const [a, b] = pair.map(stemEnglish)
    if (a === undefined || b === undefined) continue
    put(a, b)
    put(b, a)
  }
  return of
}

let sets: ReadonlyMap<string, readonly number[]> | undefined
let pairs: ReadonlyMap<string, ReadonlySet<string>> | undefined

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'

const numberWords = new Map<string, number>([
  ...NUMBERS.split(' ').map((w, i) => [w, i] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((w, i) => [w, 20 + 10 * i] as const),
  ['dozen', 12],
])

/** Nouns for many without the ending of the plural. */
const MANY = words(
  'police people children men women firemen policemen fishermen staff crew media data personnel public team family government majority army navy crowd cattle livestock youth folk clergy gentry militia cabinet board jury press opposition management leadership band side',
)

export const englishClaimLexicon: ClaimLexicon = {
  kind: 'claim',
  stretches: STRETCHES,
  cueVerbs: words(`
    say tell add state announce claim confirm report note stress emphasise emphasize insist warn argue explain declare write tweet
    deny acknowledge admit suggest reveal disclose conclude estimate predict assert remark recall remind reiterate maintain believe
    allege contend indicate comment reply respond testify vow pledge promise boast complain concede caution
  `),
  sourcePhrases: [['according', 'to'], ['as', 'reported', 'by'], ['citing']],
  complementizers: words('that'),
  thingPronouns: words('which'),
  personPronouns: words('who'),
  questionWords: words('whether'),
  conditionWords: words('if'),
  askingVerbs: words('ask wonder'),
  subordinators: words(`
    while whilst although though whereas because since after before when whenever until till so once
  `),
  doubtfulSubordinators: words('as'),
  polarityItems: words('any anyone anybody anything'),
  joiningAdverbs: words('yet'),
  negatorStops: words('only doubt doubts'),
  negationJoiners: words('and or nor'),
  settingAside: words('not'),
  everNegators: words('never'),
  degreeWords: words('so such'),
  relativePronouns: words('which who whom whose where'),
  partWords: words('including'),
  answeringWords: words(`
    sentence jail imprison prison convict condemn fine arrest detain charge indict prosecute sue punish penalise penalize
    sanction suspend ban expel sack dismiss fire blame criticise criticize rebuke reprimand censure apologise apologize praise thank
    honour honor court judge conviction guilty
  `),
  deedMarkers: words('for'),
  equatingVerbs: words('be represent become remain constitute mean call describe label brand mark consider'),
  indefinites: words('a an another yet no some'),
  gerund: (lower) => lower.length > 4 && lower.endsWith('ing'),
  participle: (lower) => (lower.length > 3 && lower.endsWith('ed')) || IRREGULAR_PARTICIPLES.has(lower),
  regularPast: (lower) => lower.endsWith('ed'),
  present: (lower, lemma) => lower.endsWith('s') && lower !== lemma,
  nonFiniteAuxiliaries: words('be been being having'),
  infinitive: words('to'),
  absoluteMarkers: words('with'),
  agentMarkers: words('by'),
  lastingVerbs: words('last take wait stay spend remain need require continue endure'),
  sequenceWords: words('after before'),
  lengthUnits: words(
    'second seconds moment moments minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries',
  ),
  amountWords: words(
    'few several some many about around nearly almost just only barely over more than less half couple dozen of',
  ),
  briefly: words('shortly soon immediately right moments'),
  namingMarkers: words('as'),
  namesMany: (lower) => (lower.endsWith('s') && !lower.endsWith('ss')) || MANY.has(lower),
  pastUnchanged: words(
    'hit cut put set let shut cost quit hurt burst spread beat cast read bid rid split thrust shed bet broadcast forecast offset upset reset',
  ),
  possessives: words("my our your his her its their whose 's"),
  negators: words("not n't never no none nobody nothing neither nor cannot hardly barely"),
  negativeWords: words(
    'deny denial refuse refusal reject rejection fail failure lack refute rebut dismiss disavow unable impossible',
  ),
  plannedWords: words(`
    will 'll shall would wo plan intend intention expect schedule promise pledge vow prepare tomorrow upcoming
  `),
  possibleWords: words(`
    may might could can possible possibly perhaps likely unlikely probably potential potentially allegedly apparently reportedly
    appear seem suspect if unless whether
  `),
  askedForWords: words(`
    should must ought urge demand ask request require recommend beg implore
  `),
  pastAuxiliaries: words('have has had was were did'),
  inferredWith: new Map([['must', words("have 've")]]),
  askedWords: words('how what whether who whom when where why which if about'),
  askedForWith: new Map([
    ['call', words('on upon for')],
    ['appeal', words('to for')],
    ['need', words('to')],
    ['let', words("us 's")],
  ]),
  plannedWith: new Map(['set', 'due', 'about', 'going', 'ready'].map((w) => [w, words('to')])),
  functionWords: words(`
    a an the this that these those and or but nor so yet of in on at by for with about against between into through during
    before after above below to from up down out off over under again further then once here there when where why how all any
    both each few more most other some such no not only own same than too very s t can will just should now is am are was were be
    been being have has had having do does did doing would could may might must shall i me my we our us you your he him his she her
    it its they them their what which who whom whose if because as until while 's 'll 've 're 'd n't also
  `),
  stem: stemEnglish,
  hyphenPrefixes: words('co re pre anti non'),
  // Stemmed at first use: only comparison asks for them.
  get synonyms() {
    sets ??= synonymSets()
    return sets
  },
  get antonyms() {
    pairs ??= opposites()
    return pairs
  },
  numberWords,
  deedNouns: words(`
    attack assault raid strike airstrike bombing bombardment shelling explosion blast shooting stabbing killing murder assassination execution massacre
    kidnapping abduction hijacking robbery burglary arson ambush incursion invasion annexation blockade siege seizure
    arrest detention imprisonment acquittal conviction extradition deportation eviction torture
    resignation dismissal ouster appointment nomination withdrawal retreat evacuation
    collapse crash collision derailment sinking fire flood landslide earthquake quake eruption outbreak leak spill
    crackdown protest demonstration riot uprising coup mutiny
    takeover merger bailout destruction disappearance
  `),
  harmWords: words(
    'dead death deaths die died killed kill casualty casualties fatality fatalities injured injury injuries wounded hurt harm harmed victim victims',
  ),
  noHarmWords: words('unhurt unharmed uninjured unscathed'),
  numberNouns: words('dozens scores hundreds thousands millions many several'),
  scales: new Map([
    ['hundred', 1e2],
    ['thousand', 1e3],
    ['million', 1e6],
    ['m', 1e6],
    ['billion', 1e9],
    ['bn', 1e9],
    ['trillion', 1e12],
  ]),
  occasionPhrases: phrases(`
    in retaliation for | in revenge for | in response to | in reply to | in protest against | in protest at | in protest over | in violation of
    in contravention of | in breach of | in defiance of | in exchange for | in return for | in connection with | as a result of | as a consequence of
    because of | due to | owing to | in the wake of | in the aftermath of | in a bid to | in an effort to | in an attempt to | in order to
    on suspicion of | on charges of | on the eve of | ahead of | in spite of | despite | following | during | amid | amidst | after
  `),
  weightUnits: new Set(['ton', 'kilogram', 'gram', 'pound']),
  measureUnits: new Set([
    'metre',
    'kilometre',
    'centimetre',
    'millimetre',
    'mile',
    'nautical mile',
    'foot',
    'inch',
    'yard',
    'magnitude',
    'knot',
    'kilometre per hour',
    'mile per hour',
    'degree',
    'degree celsius',
    'degree fahrenheit',
  ]),
  reachWords: words(
    'from off below above beneath north south east west northeast northwest southeast southwest away deep high wide long tall',
  ),
  calendar: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec
  `),
}
