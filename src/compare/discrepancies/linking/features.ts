import type { LanguagePack } from '../../../lang/pack.js'
import type { Bearings } from './bearings.js'
import { figureFeatures, valueFeatures } from './figure-features.js'
import type { Told } from './told.js'
import { overlapOf, sameness } from './words.js'

/** What speaks for or against two numbers answering one question: in the order of {@link measure}. */
export const FEATURES = [
  'noun.same',
  'noun.class',
  'noun.people',
  'noun.likeness',
  'noun.bare',
  'noun.both-bare',
  'noun.apart',
  'kind.same',
  'kind.apart',
  'kind.one',
  'alone.both',
  'alone.none',
  'finding.alone',
  'near.noun',
  'lead.same',
  'of.people',
  'of.time',
  'of.length',
  'of.money',
  'of.share',
  'state.same',
  'state.apart',
  'state.one',
  'near.likeness',
  'near.within',
  'clause.likeness',
  'clause.within',
  'clause.told',
  'sentence.likeness',
  'sentence.told',
  'verb.same',
  'verb.likeness',
  'names.shared',
  'names.apart',
  'near-names.shared',
  'near-names.apart',
  'rivals.most',
  'rivals.least',
  'crowd',
  'margin',
  'finding.same',
  'finding.beside',
  'article.same',
  'voice.same',
  'part.apart',
  'increment',
  'turned',
  'modality.apart',
  'negation.apart',
  'order.same',
  'unit.same',
  'days.shared',
  'days.apart',
  'topic.same',
  'topic.apart',
  'measures.same',
  'measures.apart',
  'head.both',
  'head.none',
  'past.both',
  'past.one',
  'beside.most',
  'beside.least',
  'density.most',
  'density.least',
  'thing.same',
  'thing.apart',
  'thing.known',
  'fate.same',
  'named.shared',
  'named.apart',
  'subjects.shared',
  'subjects.apart',
  'owners.apart',
  'year.apart',
  'place.apart',
  'confined.apart',
  'attribute.same',
  'attribute.apart',
  'change.apart',
  'value.same',
  'value.ratio',
  'value.near',
  'value.rounded',
  'value.digits',
  'value.tenfold',
  'value.small',
  'value.large',
  'value.about',
] as const

export type Feature = (typeof FEATURES)[number]

/** The features of a pair with its margin (see `candidatePairs`), each 0..1 or a sum of such size; the order of the two does not matter. */
export function measure(a: Told, b: Told, margin: number, pack: LanguagePack): number[] {
  const nouns = nounFeatures(a, b, pack)
  const near = overlapOf(a.near, b.near, pack, true)
  return [
    ...nouns,
    ...kindFeatures(a, b),
    ...aloneFeatures(a, b),
    near.likeness * Math.max(nouns[0]!, nouns[1]!),
    ...headFeatures(a, b),
    ...stateFeatures(a, b),
    near.likeness,
    near.within,
    ...wordFeatures(a, b, pack),
    ...nameFeatures(a, b),
    ...crowdFeatures(a, b),
    Math.max(-1, Math.min(1, margin / 10)),
    ...placeFeatures(a, b),
    ...tellingFeatures(a, b),
    ...bearingFeatures(a, b),
    ...figureFeatures(a, b, pack),
    ...valueFeatures(a, b),
  ]
}

const flag = (x: boolean): number => (x ? 1 : 0)

/** Nearer to 1 the more there is. */
const grown = (n: number, few: number): number => Math.log1p(n) / few

const inBoth = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((x) => b.has(x)).length

const inOneFinding = (a: Told, b: Told): boolean => a.finding !== null && a.finding === b.finding

const aloneFeatures = (a: Told, b: Told): number[] => [
  flag(a.alone && b.alone),
  flag(!a.alone && !b.alone),
  flag(a.alone && b.alone && inOneFinding(a, b)),
]

const headFeatures = (a: Told, b: Told): number[] => [
  flag(a.lead === b.lead && a.lead !== ''),
  flag(a.people && b.people),
  ...OF.map((d) => flag(a.dimensions.includes(d) && b.dimensions.includes(d))),
]

const stateFeatures = (a: Told, b: Told): number[] => [
  flag(a.state !== null && a.state === b.state),
  flag(a.state !== null && b.state !== null && a.state !== b.state),
  flag((a.state === null) !== (b.state === null)),
]

function wordFeatures(a: Told, b: Told, pack: LanguagePack): number[] {
  const clause = overlapOf(a.clause, b.clause, pack, true)
  const sentence = overlapOf(a.sentence, b.sentence, pack, false)
  const [x, y] = [a.verb.list[0], b.verb.list[0]]
  return [
    clause.likeness,
    clause.within,
    grown(clause.told, 3),
    sentence.likeness,
    grown(sentence.told, 3),
    flag([...a.verb.keys].some((k) => b.verb.keys.has(k))),
    x && y ? sameness(x, y, pack) : 0,
  ]
}

function nameFeatures(a: Told, b: Told): number[] {
  const shared = inBoth(a.names, b.names)
  const closest = inBoth(a.nearNames, b.nearNames)
  return [
    Math.min(3, shared) / 3,
    flag(shared === 0 && a.names.size > 0 && b.names.size > 0),
    flag(closest > 0),
    flag(closest === 0 && a.nearNames.size > 0 && b.nearNames.size > 0),
  ]
}

const crowdFeatures = (a: Told, b: Told): number[] => [
  grown(Math.max(a.rivals, b.rivals), 2),
  grown(Math.min(a.rivals, b.rivals), 2),
  grown(Math.max(a.crowd, b.crowd), 3),
]

function placeFeatures(a: Told, b: Told): number[] {
  const beside = [...a.findings].filter((f) => b.findings.has(f) && f !== a.finding).length
  return [
    flag(inOneFinding(a, b)),
    Math.min(2, beside) / 2,
    flag(a.span.article === b.span.article),
    flag(a.span.article === b.span.article && a.by === b.by),
  ]
}

function tellingFeatures(a: Told, b: Told): number[] {
  const days = inBoth(a.days, b.days)
  return [
    flag(a.part !== b.part),
    flag(a.increment !== b.increment),
    flag(a.turned !== b.turned),
    flag(a.modality !== b.modality),
    flag(a.negated !== b.negated),
    flag(a.first === b.first),
    flag(a.unit === b.unit),
    flag(days > 0),
    flag(days === 0 && a.days.size > 0 && b.days.size > 0),
  ]
}

function bearingFeatures(a: Bearings, b: Bearings): number[] {
  const named = a.topic !== null && b.topic !== null
  const units = [...a.measures.keys()].filter((u) => b.measures.has(u))
  const met = units.filter((u) => [...a.measures.get(u)!].some((n) => b.measures.get(u)!.has(n)))
  return [
    named && a.topic === b.topic,
    named && a.topic !== b.topic,
    met.length > 0,
    met.length < units.length,
    a.head && b.head,
    !a.head && !b.head,
    a.past && b.past,
    a.past !== b.past,
    Math.log1p(Math.max(a.beside, b.beside)) / 2,
    Math.log1p(Math.min(a.beside, b.beside)) / 2,
    Math.max(a.density, b.density) / 10,
    Math.min(a.density, b.density) / 10,
  ].map(Number)
}

const OF = ['time', 'length', 'money', 'share']

function kindFeatures({ kinds: a, noun: x }: Told, { kinds: b, noun: y }: Told): number[] {
  const known = a.length > 0 && b.length > 0
  const same = a.some((k) => b.includes(k))
  return [same && x !== y, known && !same, !known && x !== null && y !== null && x !== y].map(Number)
}

function nounFeatures(a: Told, b: Told, pack: LanguagePack): number[] {
  const same = a.noun !== null && a.noun === b.noun
  const class_ = !same && a.nounClass !== null && a.nounClass === b.nounClass
  const people = !same && !class_ && a.people && b.people
  const near =
    a.noun !== null && b.noun !== null && !same ? (pack.meaning.similarity(a.noun, b.noun) ?? 0) : 0
  const bare = (a.noun === null) !== (b.noun === null)
  const both = a.noun === null && b.noun === null
  const apart = !same && !class_ && !people && !bare && !both && near < 0.4
  return [same, class_, people, near, bare, both, apart].map(Number)
}
