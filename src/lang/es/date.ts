import type { DateLexicon, HolidayRule, TimeUnit } from '../lexicon/date.js'
import { hundreds, smallCardinals } from './numerals.js'
import { verbForms } from './verbs.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const set = (list: string): ReadonlySet<string> => new Set(words(list))
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[|\n]/)
      .map((p) => p.trim())
      .filter((p) => p),
  )
/** "enero ene, febrero feb": each group counted from 1. */
const counted = (groups: string): ReadonlyMap<string, number> =>
  new Map(groups.split(',').flatMap((group, i) => words(group).map((w) => [w, 1 + i] as const)))
const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const easter = (days: number): HolidayRule => ({ kind: 'easter', days })

const UNITS: readonly (readonly [TimeUnit, string, string])[] = [
  ['second', 'segundo', 'segundos'],
  ['minute', 'minuto', 'minutos'],
  ['hour', 'hora', 'horas'],
  ['day', 'día', 'días'],
  ['week', 'semana', 'semanas'],
  ['fortnight', 'quincena', 'quincenas'],
  ['month', 'mes', 'meses'],
  ['quarter', 'trimestre', 'trimestres'],
  ['year', 'año', 'años'],
  ['decade', 'década', 'décadas'],
  ['century', 'siglo', 'siglos'],
]

const formsEnding = (ending: RegExp): string[] => [...verbForms.keys()].filter((f) => ending.test(f))

export const spanishDateLexicon: DateLexicon = {
  kind: 'date',
  months: counted(
    'enero ene, febrero feb, marzo, abril abr, mayo, junio jun, julio jul, agosto, septiembre setiembre sept sep, octubre oct, noviembre nov, diciembre dic',
  ),
  calendarCapital: false,
  dayFirst: true,
  cardinalOf: true,
  ambiguousMonths: set('ene feb abr jun jul sep sept oct nov dic'),
  weekdays: counted('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
  shortWeekdays: new Map(),
  pluralWeekdays: new Map([
    ['sábados', 6],
    ['domingos', 7],
  ]),
  units: new Map(UNITS.flatMap(([unit, one, many]) => [[one, unit] as const, [many, unit] as const])),
  pluralUnits: new Set(UNITS.map(([, , many]) => many)),
  cardinals: new Map([...[...smallCardinals].filter(([, n]) => n > 0), ['docena', 12]]),
  multipliers: new Map([...hundreds].filter(([w]) => w === 'cien').concat([['mil', 1000]])),
  one: set('un una'),
  vagueCounts: set('varios varias algunos algunas muchos muchas pocos pocas'),
  phraseCounts: new Map<string, number | null>([
    ['un par de', 2],
    ['media docena de', 6],
    ['unos pocos', null],
    ['unas pocas', null],
    ['unos cuantos', null],
    ['decenas de', null],
  ]),
  ordinals: counted(
    'primero primer primera, segundo segunda, tercero tercer tercera, cuarto cuarta, quinto quinta',
  ),
  ordinalSuffixes: set('º ª'),
  seasons: new Map([
    ['primavera', 21],
    ['verano', 22],
    ['otoño', 23],
    ['invierno', 24],
  ]),
  decades: new Map(),
  dayParts: set('mañana tarde noche madrugada'),
  bareDayParts: new Set(),
  nights: new Map([['noche', 'night']]),
  partNouns: new Set(),
  overnight: new Set(),
  into: new Set(),
  wholes: new Set(),
  laterDayParts: set('tarde noche'),
  pluralDayParts: set('mañanas tardes noches'),
  deicticDays: new Map([
    ['hoy', 0],
    ['ayer', -1],
    ['anoche', -1],
    ['anteayer', -2],
    ['antier', -2],
    ['mañana', 1],
  ]),
  shifts: new Map([
    ['pasado', -1],
    ['pasada', -1],
    ['este', 0],
    ['esta', 0],
    ['presente', 0],
    ['actual', 0],
    ['próximo', 1],
    ['próxima', 1],
  ]),
  shiftsAfter: new Map([
    ['pasado', -1],
    ['pasada', -1],
    ['anterior', -1],
    ['próximo', 1],
    ['próxima', 1],
    ['que viene', 1],
    ['entrante', 1],
  ]),
  contextShifts: new Map([
    ['ese', 0],
    ['esa', 0],
    ['mismo', 0],
    ['misma', 0],
    ['siguiente', 1],
  ]),
  spans: set('últimos últimas próximos próximas primeros primeras siguientes'),
  fillers: set('fiscal natural'),
  definite: set('el la los las'),
  ago: set('atrás'),
  agoBefore: set('hace'),
  sinceBefore: set('desde'),
  fromContext: new Map([
    ['antes', -1],
    ['después', 1],
  ]),
  hence: new Set(),
  partWords: set('principios mediados finales'),
  edges: set('principio inicio final fin mediados principios finales comienzo'),
  of: set('de del'),
  and: set('y e'),
  to: set('a al hasta'),
  or: set('o u'),
  orSo: phrases('o más|o menos|más o menos'),
  countFillers: set('largos'),
  long: new Set(),
  rates: set('veces vez %'),
  other: new Set(),
  on: set('el a del'),
  end: new Set(),
  halfDayLetter: 'm',
  ambiguousSeasons: new Set(),
  between: set('entre'),
  from: set('del desde de'),
  half: set('medio media'),
  approximators: phrases(
    'unos|unas|casi|cerca de|más de|menos de|al menos|por lo menos|aproximadamente|alrededor de',
  ),
  quarter: set('trimestre'),
  fiscal: set('fiscal'),
  periodNouns: new Set(),
  latest: set('último'),
  every: set('cada'),
  frequencies: new Map([
    ['diariamente', 'P1D'],
    ['semanalmente', 'P1W'],
    ['mensualmente', 'P1M'],
    ['anualmente', 'P1Y'],
  ]),
  vague: phrases('ahora|ahora mismo|actualmente|recientemente|últimamente|en la actualidad|hoy en día'),
  vagueAdjectives: set('recientes'),
  ante: set('am'),
  post: set('pm'),
  oclock: new Set(),
  hourMarks: set('h hrs'),
  hourLetters: set('h'),
  hourPrepositions: new Set(),
  ageVerbs: new Set(),
  hourFollowers: new Set(),
  zones: set('gmt utc cet cest'),
  namedHours: new Map([
    ['mediodía', 12],
    ['medianoche', 24],
  ]),
  hourParts: new Map(),
  pastHour: new Set(),
  toHour: new Set(),
  holidays: new Map([
    ['navidad', fixed(12, 25)],
    ['nochebuena', fixed(12, 24)],
    ['nochevieja', fixed(12, 31)],
    ['año nuevo', fixed(1, 1)],
    ['viernes santo', easter(-2)],
    ['domingo de ramos', easter(-7)],
    ['jueves santo', easter(-3)],
  ]),
  prepositions: set(
    'a al ante con de del desde durante en entre hacia hasta para por tras el este próximo pasado',
  ),
  yearPrepositions: set('en desde hasta de durante para año entre'),
  clockPrepositions: set('las la'),
  numbered: set('vuelo ruta canal número artículo'),
  counted: new Set(),
  ages: set('edad'),
  futureVerbs: new Set([
    ...formsEnding(/[aei]rán?$/),
    ...words(
      'va van será serán estará estarán habrá habrán podrá podrán deberá deberán prevé prevén previsto prevista previstos previstas planea planean espera esperan',
    ),
  ]),
  futurePrepositions: set('hasta'),
  pastPrepositions: new Set(),
  weakFuturePrepositions: set('para'),
  presentModals: new Set(),
  pastAuxiliaries: set('fue fueron era eran estaba estaban había habían hubo ha han estuvo estuvieron'),
  irregularPasts: new Set([
    ...formsEnding(/(?:aron|ieron|jeron)$/),
    ...words(
      'dijo hizo tuvo puso vino supo quiso dio fue vio murió sostuvo detuvo mantuvo propuso expuso trajo produjo condujo predijo',
    ),
  ]),
  pastEnding: 'ó',
  presentVerbs: set('empieza comienza abre cierra termina vence arranca'),
  presentCopulas: set('es son'),
  calledOff: new Set(),
  perfect: new Set(),
  presentParticiple: 'ndo',
  presentReports: new Set(),
  presentPrepositions: new Set(),
  commitments: set('acordó acordaron prometió prometieron decidió decidieron anunció anunciaron'),
  soonAs: new Set(),
  infinitive: new Set(),
  reporting: set('dijo afirmó aseguró declaró señaló anunció informó confirmó explicó añadió'),
  notTriggers: set(
    'pasado pasada este esta actual presente próximo próxima ese esa mismo misma siguiente en día',
  ),
}
