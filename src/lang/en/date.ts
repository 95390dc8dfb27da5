import type { DateLexicon, HolidayRule, TimeUnit } from '../lexicon/date.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const set = (list: string): ReadonlySet<string> => new Set(words(list))
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[|\n]/)
      .map((p) => p.trim())
      .filter((p) => p),
  )
/** "january jan, february feb": each group counted from `first`. */
const counted = (groups: string, first = 1): ReadonlyMap<string, number> =>
  new Map(groups.split(',').flatMap((group, i) => words(group).map((w) => [w, first + i] as const)))
const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const nth = (month: number, weekday: number, n: number): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: n,
})
const easter = (days: number): HolidayRule => ({ kind: 'easter', days })

const UNITS: readonly (readonly [TimeUnit, string])[] = [
  ['second', 'seconds'],
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['weekend', 'weekends'],
  ['week', 'weeks'],
  ['fortnight', 'fortnights'],
  ['month', 'months'],
  ['quarter', 'quarters'],
  ['year', 'years'],
  ['decade', 'decades'],
  ['century', 'centuries'],
]

export const englishDateLexicon: DateLexicon = {
  kind: 'date',
  months: counted(
    'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
  ),
  ambiguousMonths: set('may march mar jan dec sep jun april june august'),
  weekdays: counted('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
  shortWeekdays: counted('mon, tue tues, wed, thu thur thurs, fri, sat, sun'),
  pluralWeekdays: counted('mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays'),
  units: new Map(UNITS.flatMap(([unit, plural]) => [[unit, unit] as const, [plural, unit] as const])),
  pluralUnits: new Set(UNITS.map(([, plural]) => plural)),
  cardinals: new Map([
    ...counted(
      'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty',
    ),
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['dozen', 12],
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  one: set('a an'),
  vagueCounts: set('several few many some various numerous countless'),
  phraseCounts: new Map<string, number | null>([
    ['a couple of', 2],
    ['couple of', 2],
    ['a couple', 2],
    ['couple', 2],
    ['a few', null],
    ['half a dozen', 6],
    ['a number of', null],
    ['the first few', null],
    ['dozens of', null],
    ['hundreds of', null],
    ['thousands of', null],
  ]),
  ordinals: counted(
    'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth',
  ),
  ordinalSuffixes: set('st nd rd th'),
  seasons: new Map([
    ['spring', 21],
    ['summer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
  ]),
  decades: new Map([
    ['twenties', 20],
    ['thirties', 30],
    ['forties', 40],
    ['fifties', 50],
    ['sixties', 60],
    ['seventies', 70],
    ['eighties', 80],
    ['nineties', 90],
  ]),
  dayParts: set('morning afternoon evening night midday lunchtime dawn dusk'),
  pluralDayParts: set('mornings afternoons evenings nights'),
  deicticDays: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  shifts: new Map([
    ['last', -1],
    ['past', -1],
    ['previous', -1],
    ['this', 0],
    ['current', 0],
    ['next', 1],
    ['coming', 1],
    ['upcoming', 1],
  ]),
  contextShifts: new Map([
    ['that', 0],
    ['same', 0],
    ['following', 1],
    ['previous', -1],
    ['preceding', -1],
    ['next', 1],
  ]),
  spans: set('past last next coming previous preceding following first final latest'),
  fillers: set('fiscal full financial calendar whole entire'),
  definite: set('the'),
  ago: set('ago'),
  fromContext: new Map([
    ['earlier', -1],
    ['before', -1],
    ['previously', -1],
    ['later', 1],
    ['after', 1],
  ]),
  hence: set('hence'),
  partWords: set('early late mid earlier later sometime beginning midway'),
  edges: set('beginning start middle end close rest remainder part'),
  of: set('of in'),
  and: set('and'),
  to: set('to until till through thru'),
  between: set('between'),
  from: set('from'),
  half: set('half'),
  approximators: phrases(
    'about|around|roughly|approximately|nearly|almost|over|under|some|more than|less than|at least|at most|up to|no more than|as many as|as long as|just over|just under|well over|only|fewer than|another|an additional|an estimated',
  ),
  quarter: set('quarter'),
  fiscal: set('fiscal financial'),
  periodNouns: set('period quarter'),
  latest: set('latest current'),
  every: set('every each'),
  frequencies: new Map([
    ['hourly', 'PT1H'],
    ['daily', 'P1D'],
    ['nightly', 'P1D'],
    ['weekly', 'P1W'],
    ['fortnightly', 'P2W'],
    ['monthly', 'P1M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
  ]),
  vague: phrases(`
    now|right now|currently|current|at present|at the moment|these days|nowadays
    recently|more recently|most recently|until recently|lately|the future|the near future|the foreseeable future
    the past|the recent past|the distant past|the near term|the short term|soon after that|prior to this|up until now|until now`),
  vagueAdjectives: set('recent coming past future earlier previous subsequent'),
  ante: set('am'),
  post: set('pm'),
  zones: set('gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et pt eet eest msk'),
  namedHours: new Map([
    ['noon', 12],
    ['midnight', 24],
  ]),
  holidays: new Map([
    ['christmas', fixed(12, 25)],
    ['christmas day', fixed(12, 25)],
    ['christmas eve', fixed(12, 24)],
    ['boxing day', fixed(12, 26)],
    ["new year's day", fixed(1, 1)],
    ["new year's eve", fixed(12, 31)],
    ["valentine's day", fixed(2, 14)],
    ["st. patrick's day", fixed(3, 17)],
    ['may day', fixed(5, 1)],
    ['independence day', fixed(7, 4)],
    ['bastille day', fixed(7, 14)],
    ['halloween', fixed(10, 31)],
    ['veterans day', fixed(11, 11)],
    ['armistice day', fixed(11, 11)],
    ['thanksgiving', nth(11, 4, 4)],
    ['thanksgiving day', nth(11, 4, 4)],
    ['labor day', nth(9, 1, 1)],
    ['memorial day', nth(5, 1, -1)],
    ['columbus day', nth(10, 1, 2)],
    ["presidents' day", nth(2, 1, 3)],
    ['martin luther king day', nth(1, 1, 3)],
    ['easter', easter(0)],
    ['easter sunday', easter(0)],
    ['easter monday', easter(1)],
    ['good friday', easter(-2)],
    ['palm sunday', easter(-7)],
    ['ash wednesday', easter(-46)],
  ]),
  prepositions: set(
    'in on at by since until till from to of for during before after between through throughout last next this early late mid around about and or through than every each beginning starting ending',
  ),
  clockPrepositions: set('at by around about before after from until till since between to and'),
  ages: set('old'),
  futureVerbs: set(
    "will would 'll shall plan plans planned planning expect expects expected scheduled due set going slated intend intends intended hope hopes aims vow vows pledge pledges begin begins start starts expire expires resume resumes open opens take takes",
  ),
  futurePrepositions: set('until till by through'),
  pastAuxiliaries: set('was were had did been got'),
  irregularPasts: set(
    'said told came went took gave made began became brought bought built caught chose cut did died drew fell felt fled flew found fought got grew held hit kept knew led left lent lost met paid put ran rose saw sent sold set shot showed spent spoke stood stole struck swore threw thought understood won wrote broke drove',
  ),
  pastEnding: 'ed',
  infinitive: set('to'),
  reporting: set('said says told speaking announced stated added confirmed reported declared'),
}
