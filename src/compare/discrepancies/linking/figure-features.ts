import type { LanguagePack } from '../../../lang/pack.js'
import type { Told } from './told.js'

/** What the rules read of two quantities. */
export function figureFeatures({ figure: a }: Told, { figure: b }: Told, pack: LanguagePack): number[] {
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

/** How the values of two stand to each other. */
export function valueFeatures(a: Told, b: Told): number[] {
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
