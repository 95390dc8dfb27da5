import { append } from '../../kernels/lists.js'
import type { ClaimLexicon } from '../lexicon/claim.js'
import { wordLines, wordSet as words } from '../word-lists.js'
import { hundreds, scales, smallCardinals } from './numerals.js'
import { stemSpanish } from './stem.js'
import { isGerund, isParticiple } from './verbs.js'

/** Words that news uses for one another, a line a set. */
const SYNONYMS = `
muerto fallecido víctima
morir fallecer perecer
herido lesionado
matar asesinar
incendio fuego llamas
buque barco embarcación ferri transbordador nave
accidente siniestro choque colisión
explosión estallido deflagración
detener arrestar capturar
detenido arrestado
rescatar salvar
evacuar desalojar
gobierno ejecutivo administración
presidente mandatario
alcalde regidor edil
policía agentes
vivienda casa hogar
coche auto carro automóvil vehículo
terremoto seísmo sismo temblor
inundación riada crecida
ataque atentado ofensiva
acuerdo pacto convenio
anunciar comunicar informar
decir afirmar asegurar declarar señalar manifestar indicar
iniciar empezar comenzar arrancar
terminar acabar concluir finalizar
cerrar clausurar
aumentar subir crecer elevar
disminuir bajar reducir descender
elección comicios votación
juez magistrado
colegio escuela
médico doctor
causar provocar ocasionar
lluvia precipitación
`

/** Words that say the opposite of one another. */
const ANTONYMS = `
subir bajar
aumentar disminuir
aumentar reducir
abrir cerrar
abierto cerrado
aprobar rechazar
confirmar desmentir
confirmar negar
vivo muerto
ganar perder
entrar salir
antes después
mayor menor
norte sur
este oeste
empezar terminar
`

function synonymSets(): Map<string, number[]> {
  const sets = new Map<string, number[]>()
  wordLines(SYNONYMS).forEach((set, i) => {
    for (const stem of new Set(set.map(stemSpanish))) append(sets, stem, i)
  })
  return sets
}

function opposites(): Map<string, Set<string>> {
  const of = new Map<string, Set<string>>()
  const put = (a: string, b: string): void => void of.set(a, (of.get(a) ?? new Set()).add(b))
  for (const [first = '', second = ''] of wordLines(ANTONYMS)) {
    const [a, b] = [stemSpanish(first), stemSpanish(second)]
    put(a, b)
    put(b, a)
  }
  return of
}

export const spanishClaimLexicon: ClaimLexicon = {
  kind: 'claim',
  stretches: null,
  cueVerbs: words(`
    decir afirmar asegurar declarar señalar indicar explicar añadir agregar manifestar comentar destacar subrayar reiterar insistir
    precisar informar anunciar confirmar negar reconocer admitir advertir estimar revelar recordar relatar responder
  `),
  sourcePhrases: [['según'], ['de', 'acuerdo', 'con'], ['de', 'acuerdo', 'a'], ['citando', 'a']],
  complementizers: words('que'),
  thingPronouns: words('cual cuales'),
  personPronouns: words('quien quienes'),
  questionWords: new Set(),
  conditionWords: words('si'),
  askingVerbs: words('preguntar'),
  subordinators: words('mientras aunque porque cuando hasta'),
  doubtfulSubordinators: words('como'),
  polarityItems: new Set(),
  joiningAdverbs: words('sin'),
  relativePronouns: words('que quien quienes cuyo cuya donde'),
  partWords: words('incluidos incluidas incluido incluida'),
  answeringWords: words(`
    condenar sentenciar encarcelar detener arrestar multar acusar procesar castigar sancionar suspender expulsar despedir culpar
    criticar elogiar agradecer tribunal juez condena prisión cárcel multa
  `),
  deedMarkers: words('por'),
  equatingVerbs: words('ser representar constituir llamar considerar calificar'),
  indefinites: words('un una otro otra'),
  gerund: isGerund,
  participle: isParticiple,
  regularPast: () => false,
  present: () => false,
  nonFiniteAuxiliaries: words('ser estar haber sido siendo habiendo estado estando'),
  infinitive: words('a'),
  absoluteMarkers: words('con'),
  agentMarkers: words('por'),
  lastingVerbs: words('durar tardar esperar pasar'),
  sequenceWords: words('después antes'),
  lengthUnits: words('segundos minutos hora horas día días semana semanas mes meses año años'),
  amountWords: words('pocos pocas varios varias unos unas casi solo apenas más menos de'),
  briefly: words('poco inmediatamente justo'),
  namingMarkers: words('como'),
  namesMany: (lower) => lower.endsWith('s') || lower === 'gente',
  pastUnchanged: new Set(),
  possessives: words('mi mis tu tus su sus nuestro nuestra nuestros nuestras cuyo cuya'),
  negators: words('no ni nunca jamás nadie nada ningún ninguno ninguna tampoco'),
  negatorStops: words('solo sólo'),
  negationJoiners: words('y e o u ni'),
  settingAside: words('no'),
  everNegators: words('nunca jamás'),
  degreeWords: words('tan tanto tal'),
  negativeWords: words(
    'negar rechazar desmentir refutar descartar fracasar negativa rechazo falta imposible',
  ),
  plannedWords: words('prever planear anunciar prometer mañana próximo próxima próximos próximas'),
  possibleWords: words(
    'poder quizá quizás posible posiblemente probable probablemente presuntamente supuestamente aparentemente presunto presunta parecer si',
  ),
  askedForWords: words('deber pedir exigir instar reclamar solicitar recomendar ordenar rogar'),
  pastAuxiliaries: words('ha han había habían fue fueron era eran'),
  inferredWith: new Map([['deber', words('haber de')]]),
  askedWords: words('cómo qué quién cuándo dónde cuánto cuántos si por'),
  askedForWith: new Map([['llamar', words('a')]]),
  plannedWith: new Map([['ir', words('a')]]),
  functionWords: words(`
    el la los las un una unos unas lo este esta estos estas ese esa esos esas eso esto aquel aquella que quien quienes cual cuales cuyo cuya
    y e o u ni pero sino a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras se me te nos le les
    su sus mi mis tu tus nuestro nuestra yo él ella ellos ellas usted ustedes nosotros no sí ya muy más menos tan tanto también tampoco como
    cuando donde porque aunque si mientras pues ser es son era eran fue fueron sido sea sean será serán sería estar está están estaba estaban
    haber ha han he había habían hay hubo tener tiene tienen poder puede pueden
  `),
  stem: stemSpanish,
  hyphenPrefixes: words('ex co anti pre pro'),
  synonyms: synonymSets(),
  antonyms: opposites(),
  numberWords: new Map([
    ...smallCardinals,
    ...hundreds,
    ['un', 1],
    ['una', 1],
    ['docena', 12],
    ['docenas', 12],
  ]),
  deedNouns: words(
    'ataque asalto bombardeo explosión asesinato muerte secuestro invasión detención arresto liberación dimisión retirada despliegue',
  ),
  harmWords: words(
    'muerto muertos muerte muertes murió murieron herido heridos heridas víctima víctimas bajas fallecido fallecidos',
  ),
  noHarmWords: words('ileso ilesos ilesa ilesas'),
  numberNouns: words('decenas docenas cientos centenares miles millones muchos varios'),
  scales,
  occasionPhrases: [
    ['en', 'represalia', 'por'],
    ['en', 'respuesta', 'a'],
    ['en', 'protesta', 'por'],
    ['como', 'consecuencia', 'de'],
    ['a', 'causa', 'de'],
    ['debido', 'a'],
    ['tras'],
    ['durante'],
  ],
  weightUnits: new Set(['ton', 'kilogram', 'gram', 'pound']),
  measureUnits: new Set(['metre', 'kilometre', 'centimetre', 'millimetre', 'mile', 'magnitude']),
  reachWords: words('de desde'),
  calendar: words(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
    noviembre diciembre
  `),
}
