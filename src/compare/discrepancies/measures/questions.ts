import { listsBy } from '../../../kernels/lists.js'
import type { Setting } from '../../setting.js'
import { type Kin, kinOf } from '../kin.js'
import { isOneValue, middleOf } from '../linking/questions.js'
import type { Told } from '../linking/told.js'
import { groupByQuestion } from '../questions.js'
import { type Axis, axisOf } from './axis.js'
import { likenessOf } from './likeness.js'

/** A measure with what it measures. */
interface Measured {
  readonly told: Told
  readonly axis: Axis
}

/** How much of the words around two measures must be alike where their bearers are one word, and where they are two for one thing. */
const ONE_WORD = 0.02
const OTHER_WORDS = 0.08
/** Two distances have no more than where from in common. */
const FROM = 0.05

/**
 * Measures by what they are of: of one dimension and axis, of one bearer. An article that gives a thing two measures in one voice speaks
 * of two things; it is left out there.
 */
export function measureQuestions(told: readonly Told[], setting: Setting): Told[][] {
  const { story, pack } = setting
  const measured = told.flatMap((t): Measured[] => {
    const axis = t.negated ? null : axisOf(t, story, pack)
    return axis === null ? [] : [{ told: t, axis }]
  })
  const kin = kinOf(pack)
  return groupByQuestion(withoutDoubles(measured), {
    bucket: ({ told: t, axis }) => `${t.dimensions[0]} ${axis.name}`,
    comparable: (a, b) => areOfOne(a, b, kin),
    score: (a, b) => likenessOf(a.told, b.told),
    threshold: (a, b) =>
      a.axis.name === 'distance' ? FROM : sharesBearer(a.axis, b.axis) ? ONE_WORD : OTHER_WORDS,
  }).map((group) => group.map((m) => m.told))
}

const sharesBearer = (a: Axis, b: Axis): boolean => a.bearers.some((x) => b.bearers.includes(x))

const areOfOne = (a: Measured, b: Measured, kin: Kin): boolean =>
  haveKin(a.axis.bearers, b.axis.bearers, kin) &&
  (a.axis.off.length === 0 || b.axis.off.length === 0 || haveKin(a.axis.off, b.axis.off, kin)) &&
  areOfOneSize(a.told, b.told) &&
  !areOfOthers(a.told, b.told) &&
  !(a.told.span.article === b.told.span.article && areApart(a.told, b.told))

const haveKin = (a: readonly string[], b: readonly string[], { akin }: Kin): boolean =>
  a.some((x) => b.some((y) => akin(x, y)))

/** Whether others are named right around either, and none in the sentence of the other. */
const areOfOthers = (a: Told, b: Told): boolean =>
  a.nearNames.size > 0 && b.nearNames.size > 0 && ![...a.names].some((x) => b.names.has(x))

const areApart = (a: Told, b: Told): boolean => !a.turned && !b.turned && !isOneValue(a, b)

/** How many times as great one measure of a thing may be as another: a decimal point slips, and no more. */
const TENFOLD = 10

const areOfOneSize = (a: Told, b: Told): boolean => {
  const [less, more] = [middleOf(a), middleOf(b)].sort((x, y) => x - y) as [number, number]
  return more <= less * TENFOLD
}

function withoutDoubles(measured: readonly Measured[]): Measured[] {
  const key = ({ told, axis }: Measured): string => `${told.span.article} ${told.dimensions[0]} ${axis.name}`
  const byKey = listsBy(measured, key)
  return measured.filter((m) =>
    byKey.get(key(m))!.every((o) => !sharesBearer(o.axis, m.axis) || !areApart(o.told, m.told)),
  )
}
