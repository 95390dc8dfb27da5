import type { Approximation } from '../../model/index.js'
import type { QuantityLexicon, VagueCount } from '../lexicon/quantity.js'
import { firstWords, lastWords, valueByPhrase, wordSet as words } from '../word-lists.js'
import {
  englishCollectives,
  englishContainers,
  englishLabels,
  englishMonths,
  englishNotPlural,
  englishPersonAdjectives,
  englishScoreNouns,
  englishSingular,
  englishStopNouns,
  englishSurelyCounted,
} from './quantity-nouns.js'
import {
  englishCurrencyCodes,
  englishCurrencySymbols,
  englishCurrencyUnits,
  englishGluedCodes,
  englishGluedUnits,
  englishUnits,
} from './quantity-units.js'

const SMALL = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen`
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const cardinals: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(/\s+/).map((w, i) => [w, i] as const),
  ...TENS.split(' ').map((w, i) => [w, 20 + 10 * i] as const),
  ['nought', 0] as const,
])

const scales = valueByPhrase<number>([
  [100, 'hundred'],
  [1e3, 'thousand'],
  [1e5, 'lakh|lakhs'],
  [1e6, 'million|mn|mln|mil'],
  [1e7, 'crore|crores'],
  [1e9, 'billion|bn|bln|milliard|milliards|mlrd|mrd'],
  [1e12, 'trillion|tn|trn'],
  [1e15, 'quadrillion'],
])

const DENOMINATORS = valueByPhrase<number>([
  [2, 'half|halves'],
  [3, 'third|thirds'],
  [4, 'quarter|quarters|fourth|fourths'],
  [5, 'fifth|fifths'],
  [6, 'sixth|sixths'],
  [7, 'seventh|sevenths'],
  [8, 'eighth|eighths'],
  [9, 'ninth|ninths'],
  [10, 'tenth|tenths'],
  [100, 'hundredth|hundredths'],
])

const COUPLE: VagueCount = { min: 2, max: 3 }
const SEVERAL: VagueCount = { min: 2, max: 9 }

const before = valueByPhrase<Approximation>([
  [
    'about',
    `about|around|roughly|approximately|approx|some|nearly|almost|circa|ca|close to|in the region of|on the order of|
     in the order of|an estimated|estimated|an approximate|approximate|an average of|or so|just about|somewhere around|near|virtually|practically|
     as much as about|estimated at|averaging|averaged|average of|not quite|just short of|in the vicinity of|just shy of|more or less|give or take|something like`.replace(
      /\s*\n\s*/g,
      '',
    ),
  ],
  [
    'over',
    'over|more than|greater than|in excess of|upwards of|upward of|above|exceeding|exceeded|exceeds|larger than|higher than|longer than|better than|over than|north of|older than',
  ],
  [
    'under',
    'under|less than|fewer than|below|lower than|smaller than|shorter than|short of|south of|younger than',
  ],
  [
    'at-least',
    'at least|no fewer than|no less than|not less than|a minimum of|minimum of|at the very least|as few as|as little as',
  ],
  [
    'up-to',
    'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|as high as|not exceeding|a maximum',
  ],
])

const after = valueByPhrase<Approximation>([
  ['at-least', 'or more|or older|or greater|or higher|or above|at least|plus'],
  ['up-to', 'or less|or younger|or fewer|or lower|or below|at most|at the most|tops|max'],
  ['about', 'or so|or thereabouts|more or less'],
])

const UP = `rise rises rose risen rising jump jumps jumped jumping gain gains gained gaining climb climbs climbed climbing
increase increases increased increasing add adds added adding surge surges surged surging soar soars soared soaring
advance advances advanced advancing grow grows grew grown growing rally rallies rallied rallying up upped boost boosted
leap leapt leaped spike spiked expand expanded higher swelled accelerated strengthened`
const DOWN = `fall falls fell fallen falling drop drops dropped dropping lose loses lost losing decline declines declined
declining slip slips slipped slipping slide slides slid sliding tumble tumbles tumbled tumbling plunge plunges plunged
plunging plummet plummets plummeted plummeting shed sheds shedding sink sinks sank sunk sinking decrease decreases
decreased decreasing down dip dips dipped dipping ease eases eased easing retreat retreated slump slumped shrink shrank
shrunk contract contracted lower weakened dwindled slashed cut cuts cutting crashed`

const few: ReadonlyMap<string, VagueCount> = new Map([
  ['several', SEVERAL],
  ['a few', SEVERAL],
  ['few', SEVERAL],
  ['some few', SEVERAL],
  ['many', { min: 2, max: null }],
  ['a couple of', COUPLE],
  ['a couple', COUPLE],
  ['couple', COUPLE],
])

const pluralScales: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

const articles = words('a an')

const smallerUnits: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  ['day', new Map([['hour', 24]])],
  ['hour', new Map([['minute', 60]])],
  ['minute', new Map([['second', 60]])],
  ['foot', new Map([['inch', 12]])],
  ['stone', new Map([['pound', 14]])],
  ['pound', new Map([['ounce', 16]])],
  ['dollar', new Map([['cent', 100]])],
  ['euro', new Map([['cent', 100]])],
  ['pound sterling', new Map([['penny', 100]])],
])

/** English numbers, units, qualifiers and the words that tell a stated number from a label. */
export const englishQuantityLexicon: QuantityLexicon = {
  kind: 'quantity',
  cardinals,
  hundreds: new Map(),
  tensLinks: new Set(),
  scales,
  bareScales: new Set(),
  scaleLinks: new Set(),
  decimalMark: '.',
  groupMark: ',',
  headFirst: false,
  calendarCapital: true,
  shortScales: new Map([
    ['k', 1e3],
    ['mm', 1e6],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
  ]),
  groups: new Map([
    ['dozen', 12],
    ['dozens', 12],
  ]),
  denominators: DENOMINATORS,
  pluralScales,
  few,
  starts: new Set([
    ...cardinals.keys(),
    ...DENOMINATORS.keys(),
    ...pluralScales.keys(),
    ...articles,
    ...firstWords(few),
  ]),
  triggers: new Set([
    ...cardinals.keys(),
    ...scales.keys(),
    'dozen',
    ...pluralScales.keys(),
    ...DENOMINATORS.keys(),
  ]),
  fewStarts: firstWords(few),
  beforeEnds: lastWords(before),
  afterStarts: firstWords(after),
  before,
  after,
  intensifiers: words('just well slightly only far little a significantly considerably'),
  prepositions: words('over under above below near'),
  extent: words(
    'for just well in after took takes take lasted lasting spent slightly spanning last than of not',
  ),
  across: words('over'),
  spreading: words(
    'spread spreads spreading scattered strewn dispersed distributed sprinkled extended extends extending blocked divided split spaced staggered',
  ),
  numbering: words('v version'),
  hourMarks: words('gmt utc hour hours hrs local'),
  negativeSigns: words('minus negative − -'),
  underPrefixes: words('sub'),
  rangeWords: {
    from: words('from'),
    to: words('to through till until'),
    between: words('between'),
    and: words('and'),
  },
  currencySymbols: englishCurrencySymbols,
  currencyCodes: englishCurrencyCodes,
  gluedCodes: englishGluedCodes,
  units: englishUnits,
  gluedUnits: englishGluedUnits,
  invariantUnits: words('stone'),
  percentUnits: words('percent'),
  timeUnits: words('second minute hour day week fortnight month quarter year decade century millisecond'),
  lengthUnits: words('metre kilometre centimetre millimetre mile foot inch yard'),
  currencyUnits: englishCurrencyUnits,
  per: words('per /'),
  perArticles: words('a an'),
  perNouns: words(
    'share barrel person head piece game bottle unit ticket night word kilo bushel set pop time',
  ),
  of: words('of'),
  determiners: words('the a an its his her their our my your this these those such all any each every'),
  moreWords: words('more additional further extra fewer less such'),
  than: words('than'),
  collectives: englishCollectives,
  personAdjectives: englishPersonAdjectives,
  notPlural: englishNotPlural,
  containers: englishContainers,
  stopNouns: englishStopNouns,
  months: englishMonths,
  labels: englishLabels,
  scoreNouns: englishScoreNouns,
  yearPrepositions: words(
    'in since by until till from during of before after for circa between and to early late mid the',
  ),
  ordinals: words('first second third fourth fifth sixth seventh eighth ninth'),
  eras: words('ad bc bce ce'),
  clockWords: words("am pm gmt utc est edt pst pdt cet bst o'clock oclock noon hrs"),
  hourPrepositions: words('at by until till before after since'),
  amountPrepositions: words('at by'),
  levelWords: words(
    `stand stands stood standing put puts putting remain remains remained estimate estimates estimated estimating number
    numbers count total totals figure figures tally peaked capped unchanged score win wins won winning beat beats beaten lead
    leads led leading ahead behind outnumber outnumbered early late younger older short`,
  ),
  past: words('past'),
  surelyCounted: englishSurelyCounted,
  beforePronoun: words('no this the every each any which another some only-one big new last first other'),
  afterPronoun: words('of another who that which day thing way time hand or such and is was to'),
  streets: words('street road lane avenue drive boulevard crescent close terrace st rd ave blvd'),
  emergencyNumbers: words('911 999 112 988'),
  unitsBefore: new Map([['magnitude', 'magnitude']]),
  odd: words('odd'),
  others: words('other remaining'),
  one: 'one',
  two: 'two',
  oneIdioms: new Set([
    'at one point',
    'at one time',
    'at one stage',
    'on one hand',
    'for one thing',
    'in one way',
    'on one side',
  ]),
  change: { up: words(UP), down: words(DOWN) },
  changeOfAmount: words(
    'add adds added adding lose loses lost losing shed sheds shedding cut cuts cutting gain gains gained gaining boost boosted contract contracted lower higher',
  ),
  changeGap: words('by another a an the further to-date as much'),
  changeParticles: words('up down'),
  particleVerbs: words(
    'make makes made making take takes took taking bring brings brought bringing give gives gave pick picks picked picking put puts set sets turn turns turned wind wound sum sums show shows showed come comes came back backs backed',
  ),
  casualties: words(
    'killed kill kills killing die dies dying wounded wounding injured injuring injures hurt hurting hospitalised hospitalized hospitalising hospitalizing displaced displacing died dead missing arrested detained',
  ),
  tolls: words('toll tolls'),
  partMarkers: words('including includes include incl'),
  wholePronouns: words('them whom which those'),
  among: words('among amongst'),
  compared: new Map([
    ['higher', 'up'],
    ['lower', 'down'],
  ]),
  articles,
  definite: words('the'),
  decimalPoint: words('point'),
  or: words('or'),
  oneIn: { in: words('in'), every: words('every'), out: words('out') },
  timeDenominators: words('quarter quarters'),
  afterInches: words('long tall wide high deep thick x by screen display'),
  age: {
    noun: 'age',
    before: words('age aged'),
    after: words('yo'),
    phrases: new Set(['dies at', 'died at', 'dead at', 'dying at', 'killed at', 'age of']),
  },
  countryAfter: words('us'),
  smallerUnits,
  participle: /(?:ed|ing)$/,
  nationality: /(?:ese|ish|ench|wiss|utch|elsh)$/,
  adverb: /ly$/,
  possessive: /'s$/,
  oldWords: words('old'),
  ago: words('ago earlier later before after previously'),
  ageUnit: 'year of age',
  yearUnit: 'year',
  personUnit: 'person',
  inchUnit: 'inch',
  footUnit: 'foot',
  singular: englishSingular,
}
