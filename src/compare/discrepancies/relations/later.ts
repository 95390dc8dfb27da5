import type { Setting } from '../../setting.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'
import { isLess } from './bounds.js'
import { inNotice, isWithdrawn } from './turns.js'

/** What was said once cannot have been updated: one of the reports has it wrong. Paraphrases of two days may be of two speeches. */
export const oneUtterance: RelationRule = (a, b, { story }) => {
  const oneDay = a.position.asOf === b.position.asOf
  const said = (s: Stand): string[] =>
    s.answers.flatMap(({ claim }) => {
      const attribution = story.attribution(claim?.attribution ?? null)
      return attribution && (oneDay || attribution.kind !== 'indirect') ? story.saidIn(attribution.id) : []
    })
  const first = new Set(said(a))
  return said(b).some((u) => first.has(u))
    ? judged('conflict', 'one-utterance', 'One utterance is reported with two figures.', a, b)
    : null
}

/** The same source, or a body it speaks for, at another time, whoever else gives either figure. */
export const laterWord: RelationRule = (a, b, setting) => {
  const words = givenOn(b, setting)
  return givenOn(a, setting).some((x) =>
    words.some((y) => areApart(x.day, y.day) && setting.sameBody(x.by, y.by)),
  )
    ? judged('update', 'same-source-later', 'The same source gave another figure on another day.', a, b)
    : null
}

interface Given {
  readonly by: string
  readonly day: string
}

/** Who gave a figure on which day, or at which hour of it, each pair once. */
function givenOn({ answers }: Stand, setting: Setting): readonly Given[] {
  const given = answers.flatMap((x) => {
    if (inNotice(x.span, setting.story)) return []
    const day = moment(x, setting)
    return x.by !== null && day !== null ? [{ by: x.by, day }] : []
  })
  return [...new Map(given.map((g) => [`${g.by} ${g.day}`, g])).values()]
}

/** "Five are now known to have died", "rose to 57": by its own words the later count, where no other source has the earlier one. */
export const saidLater: RelationRule = (a, b, setting) => {
  const follows = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) => w.turn === 'renewed' && w.goesOn === true) &&
    y.answers.every((w) => w.turn !== 'renewed') &&
    !isSetAgainst(x, y, setting) &&
    isNoEarlier(x, y, setting)
  if (!areOfOneBody(a, b, setting)) return null
  return follows(a, b) || follows(b, a)
    ? judged('update', 'said-to-be-later', 'One figure is told as what the count has come to by now.', a, b)
    : null
}

/** Whether no answer of one was given on a day before all those of the other. */
const isNoEarlier = (x: Stand, y: Stand, setting: Setting): boolean => {
  const [first, last] = [moments(x, setting)[0], moments(y, setting).at(-1)]
  return first === undefined || last === undefined || first.slice(0, 10) >= last.slice(0, 10)
}

/** A count that goes on, given otherwise by all who speak later. Two who are named count against each other on one day; on later days one goes on where the other left off. */
export const laterCount: RelationRule = (a, b, setting) => {
  if (isSetAgainst(a, b, setting)) return null
  const [first, second] = [moments(a, setting), moments(b, setting)]
  const isOneCount = areOfOneBody(a, b, setting) || hasGoneOn(a, b, setting) || hasGoneOn(b, a, setting)
  return isOneCount && goesOn(a) && goesOn(b) && (areLater(first, second) || areLater(second, first))
    ? judged(
        'update',
        'later-count',
        'The articles with one figure speak later than those with the other.',
        a,
        b,
      )
    : null
}

/** Whether nobody is named for one figure, or one body gives both. */
const areOfOneBody = (
  { position: { by: x } }: Stand,
  { position: { by: y } }: Stand,
  setting: Setting,
): boolean => x === null || y === null || setting.sameBody(x, y)

/** Whether one is what the count of the other may have come to, days later: more dead, fewer missing. */
function hasGoneOn(later: Stand, earlier: Stand, setting: Setting): boolean {
  const [first, last] = [moments(later, setting)[0], moments(earlier, setting).at(-1)]
  if (first === undefined || last === undefined || first.slice(0, 10) <= last.slice(0, 10)) return false
  const ways = new Set([...later.answers, ...earlier.answers].map((x) => x.grows ?? null))
  const [way] = ways
  return (
    ways.size === 1 &&
    ((way === 'up' && isLess(earlier, later)) || (way === 'down' && isLess(later, earlier)))
  )
}

/** Whether one article gives both figures: it sets them against each other, the later one has not put out the earlier. */
const isSetAgainst = (a: Stand, b: Stand, { story }: Setting): boolean => {
  const standing = ({ answers }: Stand): Answer[] => answers.filter((x) => !inNotice(x.span, story))
  return standing(a).some((x) => standing(b).some((y) => x.span.article === y.span.article))
}

/** When an answer was given, as exactly as is known: the day in its sentence, else its article's time stamp. */
function moment(answer: Answer, { story }: Setting): string | null {
  const { meta } = story.article(answer.span.article).metadata
  return meta.publishedAt && meta.publishedAt.slice(0, 10) === answer.asOf ? meta.publishedAt : answer.asOf
}

/** Whether two moments are known to be apart: other days, or other hours of one. */
const areApart = (a: string, b: string): boolean =>
  a.slice(0, 10) !== b.slice(0, 10) || (a.length > 10 && b.length > 10 && a !== b)

/** Hours of one day after which a count may have gone on that nobody says has risen. */
const HOURS = 6

/** Whether a moment is another day's, or hours after the other. */
function isLater(later: string, earlier: string): boolean {
  if (later.slice(0, 10) !== earlier.slice(0, 10)) return later > earlier
  const [x, y] = [later, earlier].map((m) => /T(\d\d):(\d\d)/.exec(m))
  if (!x || !y) return false
  return Number(x[1]) * 60 + Number(x[2]) - Number(y[1]) * 60 - Number(y[2]) >= HOURS * 60
}

/** Whether some of the moments are later than all of the others, and none earlier. */
const areLater = (moments: readonly string[], before: readonly string[]): boolean =>
  moments.length > 0 &&
  before.length > 0 &&
  isLater(moments.at(-1)!, before.at(-1)!) &&
  !isKnownEarlier(moments[0]!, before[0]!)

/** Whether a moment is another, earlier day's, or an earlier hour's of one day. */
const isKnownEarlier = (a: string, b: string): boolean => areApart(a, b) && a < b

/** Whether what is counted may grow or shrink from day to day: what befell people, not what once was so many. */
const goesOn = ({ answers }: Stand): boolean => answers.some((x) => x.goesOn === true)

export const moments = (s: Stand, setting: Setting): string[] =>
  s.answers.flatMap((x) => (isWithdrawn(x, setting.story) ? [] : (moment(x, setting) ?? []))).sort()

/** "No immediate reports of casualties": what was not known when one wrote, where the other counts. */
export const knownLater: RelationRule = (a, b) =>
  isSoFar(a) !== isSoFar(b)
    ? judged(
        'update',
        'not-known-yet',
        'One tells what was known so far, the other what was known then.',
        a,
        b,
      )
    : null

const isSoFar = ({ answers }: Stand): boolean => answers.every((x) => x.soFar === true)
