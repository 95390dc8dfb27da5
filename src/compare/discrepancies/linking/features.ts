import type { LanguagePack } from '../../../lang/pack.js'
import type { Bearings } from './bearings.js'
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
  const near = overlapOf(a.near, b.near, pack, true)
  const clause = overlapOf(a.clause, b.clause, pack, true)
  const sentence = overlapOf(a.sentence, b.sentence, pack, false)
  const nouns = nounFeatures(a, b, pack)
  const values = valueFeatures(a, b)
  const flag = (x: boolean): number => (x ? 1 : 0)
  const shared = [...a.names].filter((n) => b.names.has(n)).length
  const closest = [...a.nearNames].filter((n) => b.nearNames.has(n)).length
  const beside = [...a.findings].filter((f) => b.findings.has(f) && f !== a.finding).length
  const days = [...a.days].filter((d) => b.days.has(d)).length
  return [
    ...nouns,
    ...kindFeatures(a, b),
    flag(a.alone && b.alone),
    flag(!a.alone && !b.alone),
    flag(a.alone && b.alone && a.finding !== null && a.finding === b.finding),
    near.likeness * Math.max(nouns[0]!, nouns[1]!),
    flag(a.lead === b.lead && a.lead !== ''),
    flag(a.people && b.people),
    ...OF.map((d) => flag(a.dimensions.includes(d) && b.dimensions.includes(d))),
    flag(a.state !== null && a.state === b.state),
    flag(a.state !== null && b.state !== null && a.state !== b.state),
    flag((a.state === null) !== (b.state === null)),
    near.likeness,
    near.within,
    clause.likeness,
    clause.within,
    Math.log1p(clause.told) / 3,
    sentence.likeness,
    Math.log1p(sentence.told) / 3,
    flag([...a.verb.keys].some((k) => b.verb.keys.has(k))),
    a.verb.list[0] && b.verb.list[0] ? sameness(a.verb.list[0], b.verb.list[0], pack) : 0,
    Math.min(3, shared) / 3,
    flag(shared === 0 && a.names.size > 0 && b.names.size > 0),
    flag(closest > 0),
    flag(closest === 0 && a.nearNames.size > 0 && b.nearNames.size > 0),
    Math.log1p(Math.max(a.rivals, b.rivals)) / 2,
    Math.log1p(Math.min(a.rivals, b.rivals)) / 2,
    Math.log1p(Math.max(a.crowd, b.crowd)) / 3,
    Math.max(-1, Math.min(1, margin / 10)),
    flag(a.finding !== null && a.finding === b.finding),
    Math.min(2, beside) / 2,
    flag(a.span.article === b.span.article),
    flag(a.span.article === b.span.article && a.by === b.by),
    flag(a.part !== b.part),
    flag(a.increment !== b.increment),
    flag(a.turned !== b.turned),
    flag(a.modality !== b.modality),
    flag(a.negated !== b.negated),
    flag(a.first === b.first),
    flag(a.unit === b.unit),
    flag(days > 0),
    flag(days === 0 && a.days.size > 0 && b.days.size > 0),
    ...bearingFeatures(a, b),
    ...figureFeatures(a, b, pack),
    ...values,
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

/** What the rules read of two quantities. */
function figureFeatures({ figure: a }: Told, { figure: b }: Told, pack: LanguagePack): number[] {
  if (a === null || b === null) return new Array<number>(15).fill(0)
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((e) => y.has(e))
  const part = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    x.size > 0 && y.size > 0 && !meet(x, y)
  const same = a.thing.kind === b.thing.kind && a.thing.class === b.thing.class
  const person = [a, b].some((f) => f.thing.class === 'person')
  const attribute = [...a.attributes].some((x) =>
    [...b.attributes].some(
      (y) =>
        x === y || pack.claim.stem(x) === pack.claim.stem(y) || (pack.meaning.similarity(x, y) ?? 0) > 0.5,
    ),
  )
  return [
    same,
    !same && !person,
    true,
    same && a.thing.kind === 'fate',
    meet(a.named, b.named),
    part(a.named, b.named),
    meet(a.subjects, b.subjects),
    part(a.subjects, b.subjects),
    part(a.owners, b.owners) || (a.owners.size === 0) !== (b.owners.size === 0),
    a.when !== b.when,
    part(a.place, b.place),
    a.confined !== b.confined,
    attribute,
    a.attributes.size > 0 && b.attributes.size > 0 && !attribute,
    (a.quantity.change === null) !== (b.quantity.change === null),
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

function valueFeatures(a: Told, b: Told): number[] {
  const [x, y] = [sizeOf(a), sizeOf(b)]
  const [less, more] = x <= y ? [x, y] : [y, x]
  const ratio = more > 0 ? Math.log10(more / Math.max(less, more / 1e4)) : 0
  const same = a.min === b.min && a.max === b.max
  const meets =
    !same &&
    (a.min === null || b.max === null || a.min <= b.max) &&
    (b.min === null || a.max === null || b.min <= a.max)
  const rounded = !same && (meets || (more > 0 && less / more >= 0.95))
  const digits = (n: number): string =>
    [...String(n)]
      .filter((c) => c >= '1')
      .sort()
      .join('')
  return [
    Number(same),
    ratio,
    Number(!same && less * 1.5 >= more),
    Number(rounded),
    Number(!same && more >= 10 && digits(x) === digits(y)),
    Number(!same && less > 0 && [10, 100, 1000].includes(Math.round((more / less) * 1e6) / 1e6)),
    Number(more < 10),
    Number(less >= 1000),
    Number(!a.exact || !b.exact),
  ]
}

const sizeOf = ({ min, max }: Told): number =>
  Math.abs((min !== null && max !== null ? (min + max) / 2 : (max ?? min)) ?? 0)
