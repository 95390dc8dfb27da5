import type { Approximation } from '../../model/index.js'
import type { QuantityLexicon, VagueCount } from '../lexicon/quantity.js'
import { firstWords, lastWords, valueByPhrase, wordSet as words } from '../word-lists.js'
import { singular } from './number.js'
import { hundreds, scales, smallCardinals } from './numerals.js'

const SEVERAL: VagueCount = { min: 2, max: 9 }
const few: ReadonlyMap<string, VagueCount> = new Map([
  ...['varios', 'varias', 'algunos', 'algunas', 'pocos', 'pocas'].map((w) => [w, SEVERAL] as const),
  ['unos pocos', SEVERAL],
  ['unas pocas', SEVERAL],
  ['unos cuantos', SEVERAL],
  ['unas cuantas', SEVERAL],
  ['muchos', { min: 2, max: null }],
  ['muchas', { min: 2, max: null }],
  ['un par de', { min: 2, max: 3 }],
])

const pluralScales: ReadonlyMap<string, number> = new Map([
  ['decenas', 10],
  ['docenas', 12],
  ['centenares', 100],
  ['cientos', 100],
  ['miles', 1e3],
])

const denominators = valueByPhrase<number>([
  [2, 'mitad|medio|media'],
  [3, 'tercio|tercios|tercera'],
  [4, 'cuarto|cuartos|cuarta'],
  [5, 'quinto|quintos|quinta'],
  [10, 'décimo|décimos|décima'],
])

const before = valueByPhrase<Approximation>([
  [
    'about',
    'unos|unas|alrededor de|cerca de|aproximadamente|casi|en torno a|sobre|poco menos de|cercano a|cercana a|un promedio de|una media de',
  ],
  ['over', 'más de|mas de|superior a|superiores a|por encima de|mayor de|mayores de|algo más de|poco más de'],
  ['under', 'menos de|inferior a|inferiores a|por debajo de|menor de|menores de'],
  ['at-least', 'al menos|por lo menos|como mínimo|un mínimo de|no menos de'],
  ['up-to', 'hasta|como máximo|un máximo de|no más de|a lo sumo'],
])

const after = valueByPhrase<Approximation>([
  ['at-least', 'o más|como mínimo|por lo menos|al menos'],
  ['up-to', 'o menos|como máximo|como mucho'],
  ['about', 'aproximadamente|más o menos'],
])

const smallerUnits: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['year', new Map([['month', 12]])],
  ['week', new Map([['day', 7]])],
  ['day', new Map([['hour', 24]])],
  ['hour', new Map([['minute', 60]])],
  ['minute', new Map([['second', 60]])],
  ['foot', new Map([['inch', 12]])],
  ['euro', new Map([['cent', 100]])],
  ['dollar', new Map([['cent', 100]])],
  ['peso', new Map([['cent', 100]])],
])

/** Canonical name, as all packs share it: singular Spanish forms. */
const UNITS = `
percent: % | por ciento | porciento
percentage point: punto porcentual
euro: eur
dollar: dólar | dólar estadounidense
peso: peso mexicano | peso argentino | peso chileno | peso colombiano
pound sterling: libra esterlina | libra
peseta
sol
real
yen
yuan
franc: franco
ruble: rublo
cent: céntimo | centavo
metre: metro | m
kilometre: kilómetro | km
centimetre: centímetro | cm
millimetre: milímetro | mm
mile: milla
nautical mile: milla náutica
square kilometre: kilómetro cuadrado | km²
square metre: metro cuadrado | m²
cubic metre: metro cúbico | m³
hectare: hectárea | ha
litre: litro
kilogram: kilo | kilogramo | kg
gram: gramo
ton: tonelada
kilometre per hour: kilómetro por hora | km/h
degree: grado | °
degree celsius: °c | grado celsius | grado centígrado
watt: vatio
megawatt: megavatio | mw
kilowatt hour: kilovatio hora | kwh
second: segundo
minute: minuto
hour: hora
day: día
week: semana
month: mes
year: año
decade: década
century: siglo
magnitude: magnitud
`

function table(lines: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [name = '', forms = ''] = line.split(':')
    // English names are units of this table only where Spanish writes them the same.
    for (const form of forms === '' ? [name] : forms.split('|'))
      if (!names.has(form.trim())) names.set(form.trim(), name)
  }
  return names.set('euro', 'euro').set('peso', 'peso')
}

const UP = `sube suben subió subieron aumenta aumentan aumentó aumentaron crece crecen creció crecieron eleva elevó elevaron incrementa incrementó
asciende ascendió ascendieron avanzó alza gana ganó`
const DOWN = `baja bajan bajó bajaron cae caen cayó cayeron desciende descendió descendieron disminuye disminuyó disminuyeron reduce redujo redujeron
retrocedió pierde perdió perdieron`

const MONTHS = words(
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
)

export const spanishQuantityLexicon: QuantityLexicon = {
  kind: 'quantity',
  cardinals: smallCardinals,
  hundreds,
  tensLinks: words('y'),
  scales,
  bareScales: words('mil'),
  scaleLinks: words('de'),
  decimalMark: ',',
  groupMark: '.',
  headFirst: true,
  calendarCapital: false,
  shortScales: new Map(),
  groups: new Map([
    ['docena', 12],
    ['docenas', 12],
    ['decena', 10],
    ['centenar', 100],
    ['millar', 1000],
  ]),
  denominators,
  pluralScales,
  few,
  starts: new Set([
    ...smallCardinals.keys(),
    ...hundreds.keys(),
    ...denominators.keys(),
    ...pluralScales.keys(),
    'un',
    'una',
    'mil',
    ...firstWords(few),
  ]),
  triggers: new Set([
    ...smallCardinals.keys(),
    ...hundreds.keys(),
    ...scales.keys(),
    'docena',
    'decena',
    'centenar',
    ...pluralScales.keys(),
    ...denominators.keys(),
  ]),
  fewStarts: firstWords(few),
  beforeEnds: lastWords(before),
  afterStarts: firstWords(after),
  before,
  after,
  intensifiers: words('muy algo bastante solo sólo'),
  prepositions: words('sobre hasta'),
  extent: words('durante'),
  across: words('sobre'),
  spreading: new Set(),
  numbering: words('v versión'),
  hourMarks: words('gmt utc horas h'),
  negativeSigns: words('− -'),
  underPrefixes: new Set(),
  rangeWords: {
    from: words('de desde'),
    to: words('a hasta'),
    between: words('entre'),
    and: words('y e'),
  },
  currencySymbols: new Map([
    ['$', 'dollar'],
    ['€', 'euro'],
    ['£', 'pound sterling'],
    ['¥', 'yen'],
    ['₲', 'guaraní'],
    ['₡', 'colón'],
  ]),
  currencyCodes: new Map([
    ['usd', 'dollar'],
    ['us$', 'dollar'],
    ['eur', 'euro'],
    ['mxn', 'peso'],
    ['s/', 'sol'],
  ]),
  gluedCodes: new Map(),
  units: table(UNITS),
  gluedUnits: new Map([
    ['m', 'metre'],
    ['h', 'hour'],
    ['°', 'degree'],
    ['€', 'euro'],
  ]),
  invariantUnits: new Set(),
  percentUnits: words('percent'),
  timeUnits: words('second minute hour day week month year decade century'),
  lengthUnits: words('metre kilometre centimetre millimetre mile'),
  currencyUnits: new Set([
    'euro',
    'dollar',
    'peso',
    'pound sterling',
    'peseta',
    'sol',
    'real',
    'yen',
    'yuan',
    'franc',
    'ruble',
    'cent',
  ]),
  per: words('por /'),
  perArticles: new Set(),
  perNouns: words('persona habitante barril cabeza noche kilo'),
  of: words('de del'),
  determiners: words(
    'el la los las un una unos unas su sus este esta estos estas ese esa todo toda todos todas cada',
  ),
  moreWords: words('más adicionales'),
  than: words('que'),
  collectives: words('gente personal'),
  personAdjectives:
    words(`muertos muertas muerto muerta heridos heridas herido herida desaparecidos desaparecidas desaparecido desaparecida
    fallecidos fallecidas fallecido fallecida lesionados lesionadas lesionado detenidos detenidas detenido detenida evacuados evacuadas
    hospitalizados hospitalizadas desplazados desplazadas arrestados rescatados rescatadas`),
  notPlural: words(
    'es menos más además después antes lunes martes miércoles jueves viernes entonces tras dos tres seis crisis nos les las los sus jamás través',
  ),
  containers: words(
    'tonelada toneladas litro litros barril barriles grupo grupos metro metros kilómetro kilómetros hectárea hectáreas euros dólares pesos',
  ),
  stopNouns:
    words(`lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana anoche enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre que quien cada solo respectivamente horas según tras`),
  months: MONTHS,
  labels:
    words(`artículo capítulo página páginas versión número núm nº sala ruta autopista carretera canal tipo modelo categoría nivel fase grupo
    puerta andén terminal línea plaza ley zona sector distrito bloque planta etapa jornada temporada capítulos kilómetro vuelo`),
  scoreNouns: words('victoria derrota empate marcador triunfo'),
  yearPrepositions: words('en desde hasta de durante antes después entre y a para'),
  ordinals: words('primero segundo tercero cuarto quinto sexto séptimo octavo noveno'),
  eras: words('ac dc'),
  // "a las siete": the article tells an hour from a count.
  hourPrepositions: new Set(),
  amountPrepositions: new Set(),
  levelWords: new Set(),
  past: new Set(),
  clockWords: words('am pm gmt utc cet h hrs horas'),
  surelyCounted: words(
    'personas muertos heridos desaparecidos detenidos viviendas soldados civiles refugiados migrantes trabajadores víctimas votos casos habitantes vecinos estudiantes pacientes',
  ),
  beforePronoun: words('cada el la ese este otro algún ningún'),
  afterPronoun: words('de que a y'),
  emergencyNumbers: words('911 112 091 062'),
  unitsBefore: new Map([['magnitud', 'magnitude']]),
  streets: words('calle avenida'),
  one: 'uno',
  two: 'dos',
  odd: words('pico'),
  others: words('otros otras restantes'),
  oneIdioms: new Set(),
  change: { up: words(UP), down: words(DOWN) },
  changeOfAmount: words('gana ganó pierde perdió perdieron avanzó'),
  changeGap: words('un una en el otro otros'),
  changeParticles: new Set(),
  particleVerbs: new Set(),
  casualties: words(
    'mata mató mataron murieron murió fallecieron hirió hirieron heridos muertos fallecidos desaparecidos detenidos',
  ),
  tolls: words('balance'),
  partMarkers: words('incluidos incluidas incluye incluyen'),
  wholePronouns: words('ellos ellas cuales'),
  among: words('entre'),
  compared: new Map([
    ['mayor', 'up'],
    ['menor', 'down'],
  ]),
  articles: words('un una'),
  definite: words('el la los las'),
  decimalPoint: words('coma'),
  or: words('o u'),
  oneIn: { in: words('en'), every: words('cada'), out: words('fuera') },
  timeDenominators: new Set(),
  afterInches: new Set(),
  age: { noun: 'edad', before: words('edad'), after: new Set(), phrases: new Set() },
  countryAfter: new Set(),
  smallerUnits,
  participle: /(?:[ai]d[oa]s?|ndo)$/,
  nationality: /(?:[eé]s|an[oa]s|ol[ae]s)$/,
  adverb: /mente$/,
  possessive: /'s$/,
  oldWords: new Set(),
  ago: words('antes después atrás'),
  ageUnit: 'year of age',
  yearUnit: 'year',
  personUnit: 'person',
  inchUnit: 'inch',
  footUnit: 'foot',
  singular,
}
