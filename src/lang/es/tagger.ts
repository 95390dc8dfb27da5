import type { PartOfSpeech } from '../../model/index.js'
import type { TaggedBlock } from '../pack.js'
import { wordSet as set } from '../word-lists.js'
import { singular } from './number.js'
import { auxiliaryForms, isParticiple, verbForms } from './verbs.js'

/** Words with inner points, hyphens or apostrophes; numbers with their marks; any other mark alone. */
const WORD =
  /\p{N}+(?:[.,:]\p{N}+)*(?:[ºª°])?|(?:\p{L}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{So}|[^\s\p{L}\p{M}\p{N}]/gu

/** Words of the closed classes. Where one is in two, the first class here that holds it wins; neighbours decide after. */
const CLOSED: readonly (readonly [PartOfSpeech, ReadonlySet<string>])[] = [
  [
    'DET',
    set(`el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus mi mis tu tus
    nuestro nuestra nuestros nuestras vuestro vuestra cada todo toda todos todas otro otra otros otras algún alguna algunos algunas ningún
    ninguna varios varias ambos ambas cualquier mucho mucha muchos muchas poco poca pocos pocas tanto tanta tantos tantas cuyo cuya cuyos cuyas`),
  ],
  [
    'ADP',
    set(
      `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía`,
    ),
  ],
  ['CCONJ', set('y e o u ni pero sino')],
  ['SCONJ', set('que porque aunque mientras cuando si pues como donde')],
  [
    'PRON',
    set(`yo tú usted él ella ello nosotros nosotras ustedes ellos ellas me te se nos le les lo esto eso aquello alguien nadie algo nada
    quien quienes qué quién cuál cuáles cual cuales mí ti sí`),
  ],
  [
    'ADV',
    set(`no nunca jamás ya aún todavía también tampoco muy más menos bien mal siempre ayer hoy mañana anoche anteayer ahora antes después luego
    entonces aquí allí ahí así casi sólo solo además incluso quizá quizás tal vez apenas hasta cerca lejos tan tanto dónde cómo cuándo cuánto`),
  ],
  [
    'NUM',
    set(`uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte
    veintiuno veintiún veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien
    ciento doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil`),
  ],
]

/** Forms of verbs that in news are nouns, adjectives or prepositions far more often. */
const RATHER_NOUNS = set(`
informe acuerdo acuerdos causa causas cuenta muestra prueba pruebas ataque ataques anuncio anuncios censura cifra cifras consideración condena
condenas crítica críticas culpa denuncia denuncias disparo disparos duda dudas entrada entrega envío espera estado estudio estudios exploración
firma golpe golpes herida heridas herido heridos muerta muerto muertas muertos investigación llamada llamadas llegada llegadas medida multa orden
parte paso pasos pregunta preguntas propuesta propuestas protesta protestas puesto rescate resultado resultados retirada reunión salida salidas
seguido suma trabajo trabajos trato visita visitas vista voto votos apoyo ayuda aumento cierre llamado encuentro cruce marcha comunicado comunicados
detenido detenidos desaparecido desaparecidos desaparecida desaparecidas evacuados evacuadas afectados afectadas sospecha pérdida caída partida
partido partidos bloqueo mando comienzo término urgencia publicación sobre dictamen registro cuestionario costa costo conflicto recuerdo cierres
explosión agrego pedido pedidos lesionado lesionados hecho hechos dicho dado vivo saliente presente indicado adelanto traslado ingreso ingresos
`)

const ADJECTIVE =
  /(?:os[oa]s?|iv[oa]s?|ales?|bles?|ic[oa]s?|ari[oa]s?|anos?|anas?|ian[oa]s?|íes|eñ[oa]s?|ísim[oa]s?)$/
const NOUN_ENDING =
  /(?:ción|ciones|sión|siones|dad|dades|tud|miento|mientos|ista|istas|aje|ajes|ncia|ncias|or|ores|ora|oras|ente|entes|ante|antes|ía|ías|eza|ismo)$/
/** Endings that finite verbs have and hardly any noun. */
const VERB_ENDING =
  /(?:.[aei]ron|.{2}[aei]rán?|.{2}aban?|.{3}ándo(?:se|l[oae]s?)|.{2}iéndo(?:se|l[oae]s?)|.{2}ando|.{2}iendo|.{3}rían?|.{2}ó)$/
const INFINITIVE = /.{2}(?:ar|er|ir)(?:se|l[oae]s?)?$/

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS = set(
  'sr sra srta dr dra d dña lic ing prof gral cnel cap art núm nº pág avda av aprox etc ee uu km tel ud uds mons fr sto sta',
)

/** Cuts and tags by rule and word lists: no model for Spanish is at hand. */
export function tagSpanish(block: string): TaggedBlock {
  const start: number[] = []
  const end: number[] = []
  const words: string[] = []
  for (const m of block.matchAll(WORD)) {
    start.push(m.index)
    end.push(m.index + m[0].length)
    words.push(m[0])
  }
  const sentences = sentencesOf(words, start, end)
  const firsts = new Set(sentences)
  const pos: PartOfSpeech[] = []
  words.forEach((_, i) => {
    pos.push(tagOf(words, i, firsts, pos))
  })
  words.forEach((_, i) => {
    pos[i] = settled(words, i, pos)
  })
  return { start, end, pos, lemma: words.map((w, i) => lemmaOf(w, pos[i]!)), sentences }
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word)
const CLOSING = /^["'”’»)\]]$/

/** A sentence ends at . ! ? … with its closing marks, where a capital, a digit or an opening mark follows. */
function sentencesOf(words: readonly string[], start: readonly number[], end: readonly number[]): number[] {
  const firsts: number[] = words.length > 0 ? [0] : []
  for (let i = 0; i < words.length - 1; i++) {
    if (!/^[.!?…]$/.test(words[i]!) || (words[i] === '.' && isAbbreviation(words, i, start, end))) continue
    let next = i + 1
    while (next < words.length && (CLOSING.test(words[next]!) || /^[.!?…]$/.test(words[next]!))) next++
    if (
      next < words.length &&
      start[next]! > end[next - 1]! &&
      /^[\p{Lu}\p{N}¿¡«“"‘(—–-]/u.test(words[next]!)
    )
      firsts.push(next)
    i = next - 1
  }
  return firsts
}

function isAbbreviation(
  words: readonly string[],
  i: number,
  start: readonly number[],
  end: readonly number[],
): boolean {
  const before = words[i - 1] ?? ''
  if (start[i] !== end[i - 1]) return false
  // "J. Roca" and "EE. UU.": one capital letter, or a short word that is always cut.
  return ABBREVIATIONS.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before)
}

function tagOf(
  words: readonly string[],
  i: number,
  firsts: ReadonlySet<number>,
  before: readonly PartOfSpeech[],
): PartOfSpeech {
  const word = words[i]!
  if (/^\p{N}/u.test(word)) return 'NUM'
  if (!/[\p{L}\p{M}]/u.test(word)) return /^[%€$£+=]$/.test(word) ? 'SYM' : 'PUNCT'
  const lower = word.toLowerCase()
  const opens = firsts.has(i) || (before[i - 1] === 'PUNCT' && !/^[,;)&/-]$/.test(words[i - 1] ?? ''))
  if (isCapital(word) && !(opens && !isCapital(words[i + 1]) && isKnown(lower))) {
    if (opens && CLOSED.some(([, list]) => list.has(lower))) return closedClass(lower)!
    return 'PROPN'
  }
  return closedClass(lower) ?? openClass(lower)
}

const isKnown = (lower: string): boolean =>
  closedClass(lower) !== null ||
  verbForms.has(lower) ||
  auxiliaryForms.has(lower) ||
  VERB_ENDING.test(lower) ||
  /(?:mente|ción|ciones|dad|dades|miento|ores?|os|as)$/.test(lower)

function closedClass(lower: string): PartOfSpeech | null {
  if (auxiliaryForms.has(lower)) return 'AUX'
  return CLOSED.find(([, list]) => list.has(lower))?.[0] ?? null
}

function openClass(lower: string): PartOfSpeech {
  if (lower.endsWith('mente') && lower.length > 6) return 'ADV'
  if (RATHER_NOUNS.has(lower)) return 'NOUN'
  if (verbForms.has(lower)) return 'VERB'
  if (NOUN_ENDING.test(lower)) return 'NOUN'
  if (VERB_ENDING.test(lower) || INFINITIVE.test(lower)) return 'VERB'
  if (ADJECTIVE.test(lower) || isParticiple(lower)) return 'ADJ'
  return 'NOUN'
}

/** What the neighbours make of a word that may be several: after a determiner a noun, beside a helper a participle. */
function settled(words: readonly string[], i: number, pos: readonly PartOfSpeech[]): PartOfSpeech {
  const own = pos[i]!
  const lower = words[i]!.toLowerCase()
  const before = i > 0 ? pos[i - 1]! : 'PUNCT'
  const next = pos[i + 1] ?? 'PUNCT'
  if (own === 'DET' && /^(?:la|lo|los|las)$/.test(lower) && /^(?:VERB|AUX)$/.test(next) && before !== 'ADP')
    return 'PRON'
  if (own === 'SCONJ' && lower === 'que' && /^(?:NOUN|PROPN|PRON)$/.test(before)) return 'PRON'
  // "Doce resultaron heridas": a number that is a subject stands for those it counts.
  if (own === 'NUM' && /^(?:VERB|AUX)$/.test(next) && !isParticiple(words[i + 1]!.toLowerCase()))
    return 'PRON'
  if (own === 'VERB' && before === 'DET') return isParticiple(lower) ? 'ADJ' : 'NOUN'
  if (own === 'VERB' && isParticiple(lower) && /^(?:NOUN|PROPN|ADP)$/.test(before)) return 'ADJ'
  if (isParticiple(lower) && /^(?:ADJ|NOUN)$/.test(own) && besideHelper(words, i, pos)) return 'VERB'
  return own
}

/** Whether "ha", "fue" or the like stands right before, an adverb between allowed. */
function besideHelper(words: readonly string[], i: number, pos: readonly PartOfSpeech[]): boolean {
  const at = pos[i - 1] === 'ADV' ? i - 2 : i - 1
  return pos[at] === 'AUX' && words[at]!.toLowerCase() !== 'hay'
}

function lemmaOf(word: string, pos: PartOfSpeech): string {
  const lower = word.toLowerCase()
  if (pos === 'AUX') return auxiliaryForms.get(lower) ?? lower
  if (pos === 'VERB' || (pos === 'ADJ' && verbForms.has(lower) && isParticiple(lower)))
    return verbForms.get(lower) ?? lower
  return pos === 'NOUN' || pos === 'ADJ' ? singular(lower) : lower
}
