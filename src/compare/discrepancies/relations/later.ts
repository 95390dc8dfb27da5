import { inNotice } from '../../article-parts.js'
import type { Setting } from '../../setting.js'
import { type Answer, judged, type RelationRule, type Stand } from '../answer.js'
import { isLess } from './bounds.js'
import { areApart, areLater, dayOf, givenOn, isKnownEarlier, moments } from './moments.js'

/** What was said once cannot have been updated: one of the reports has it wrong. Paraphrases of two days may be of two speeches. */
export const oneUtterance: RelationRule = (a, b, setting) => {
  const { story } = setting
  const oneDay = a.position.asOf === b.position.asOf
  const said = (s: Stand): string[] =>
    s.answers.flatMap(({ claim }) => {
      const attribution = story.attribution(claim?.attribution ?? null)
      return attribution && (oneDay || attribution.kind !== 'indirect') ? story.saidIn(attribution.id) : []
    })
  const first = new Set(said(a))
  const isOne = said(b).some((u) => first.has(u)) && areOfOneBody(a, b, setting)
  return isOne && !areOfTwoHours(a, b, setting) && !areTolls(a, b, setting)
    ? judged('conflict', 'one-utterance', 'One utterance is reported with two figures.', a, b)
    : null
}

/** "At least nine had died, officials said": of a toll that goes on, several who are not named are told to say in two reports what they said at two hours. */
const areTolls = (a: Stand, b: Stand, setting: Setting): boolean =>
  [a, b].every(
    ({ answers, position: { by } }) =>
      answers.every((x) => x.oneByOne === true && x.goesOn === true) &&
      by !== null &&
      areOfficials(by, setting),
  )

/** "By midday 53": counted at an hour at which all that tell the other figure had been printed. */
function areOfTwoHours(a: Stand, b: Stand, setting: Setting): boolean {
  const counted = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) => w.hour && moments(y, setting).every((m) => m.length > 10 && m < w.hour!))
  return counted(a, b) || counted(b, a)
}

/** The same source, or a body it speaks for, at another time, whoever else gives either figure. */
export const laterWord: RelationRule = (a, b, setting) => {
  const [x, y] = [givenOn(a, setting), givenOn(b, setting)]
  const apart = x.some((g) => y.some((h) => setting.sameBody(g.by, h.by) && areApart(g.day, h.day)))
  return apart
    ? judged('update', 'same-source-later', 'The same source gave another figure on another day.', a, b)
    : null
}

/** "Five are now known to have died", "rose to 57": by its own words the later count, where no other source has the earlier one. */
export const saidLater: RelationRule = (a, b, setting) => {
  const follows = (x: Stand, y: Stand): boolean =>
    x.answers.some((w) => w.turn === 'renewed' && w.goesOn === true) &&
    y.answers.every((w) => w.turn !== 'renewed') &&
    !isSetAgainst(x, y, setting) &&
    isNoEarlier(x, y, setting) &&
    mayFollow(x, y)
  if (!areOfOneBody(a, b, setting)) return null
  return follows(a, b) || follows(b, a)
    ? judged('update', 'said-to-be-later', 'One figure is told as what the count has come to by now.', a, b)
    : null
}

/** "The ministry, which had earlier counted 30 dead": by its own words the earlier count, and the other is what such a count comes to. */
export const toldAsEarlier: RelationRule = (a, b, setting) => {
  const precedes = (x: Stand, y: Stand): boolean =>
    x.answers.every((w) => w.turn === 'superseded') &&
    y.answers.every((w) => w.turn !== 'superseded') &&
    wayOf(x, y) === (isLess(x, y) ? 'up' : 'down') &&
    isNoEarlier(y, x, setting)
  return precedes(a, b) || precedes(b, a)
    ? judged('update', 'told-as-earlier', 'One figure is told as what was said earlier.', a, b)
    : null
}

/** Whether no answer of one was given on a day before all those of the other. */
const isNoEarlier = (x: Stand, y: Stand, setting: Setting): boolean => {
  const [first, last] = [moments(x, setting)[0], moments(y, setting).at(-1)]
  return first === undefined || last === undefined || dayOf(first) >= dayOf(last)
}

/** A count that goes on, given otherwise by all who speak later. Two who are named count against each other on one day; on later days one goes on where the other left off. */
export const laterCount: RelationRule = (a, b, setting) => {
  if (isSetAgainst(a, b, setting)) return null
  const [first, second] = [moments(a, setting), moments(b, setting)]
  const isLater = areOfOneBody(a, b, setting) && (areLater(first, second) || areLater(second, first))
  return goesOn(a) && goesOn(b) && (isLater || hasGoneOn(a, b, setting) || hasGoneOn(b, a, setting))
    ? judged(
        'update',
        'later-count',
        'The articles with one figure speak later than those with the other.',
        a,
        b,
      )
    : null
}

/**
 * A toll only rises, and the number of the missing falls: where no two sources are named for it, two reports of one day, or of days that are
 * not known, tell it at two hours. The greater is then the later.
 */
export const countingOn: RelationRule = (a, b, setting) =>
  areOfOneBody(a, b, setting) &&
  goesOn(a) &&
  goesOn(b) &&
  [...a.answers, ...b.answers].every((x) => x.oneByOne === true) &&
  wayOf(a, b) !== null &&
  !isSetAgainst(a, b, setting) &&
  !isKnownOtherwise(a, b, setting)
    ? judged(
        'update',
        'counting-on',
        'Such a count goes on from hour to hour, and no two sources are named against each other.',
        a,
        b,
      )
    : null

/** Whether what would be the later count was only given on days before the other. */
function isKnownOtherwise(a: Stand, b: Stand, setting: Setting): boolean {
  const [earlier, later] = isLess(a, b) === (wayOf(a, b) === 'up') ? [a, b] : [b, a]
  const [last, first] = [moments(later, setting).at(-1), moments(earlier, setting)[0]]
  return last !== undefined && first !== undefined && isKnownEarlier(last, first)
}

/** Which way the count goes that both tell; null where it may go either way. */
function wayOf(a: Stand, b: Stand): 'up' | 'down' | null {
  const ways = new Set([...a.answers, ...b.answers].map((x) => x.grows ?? null))
  const [way] = ways
  return ways.size === 1 ? (way ?? null) : null
}

/** Whether one may be what the count of the other came to: more dead, fewer missing. */
function mayFollow(later: Stand, earlier: Stand): boolean {
  const way = wayOf(later, earlier)
  return way === null || (way === 'up' ? !isLess(later, earlier) : !isLess(earlier, later))
}

/** Whether nobody is named for one figure, or one body gives both; "officials" may be of any public body. */
function areOfOneBody(
  { position: { by: x } }: Stand,
  { position: { by: y } }: Stand,
  setting: Setting,
): boolean {
  if (x === null || y === null || setting.sameBody(x, y)) return true
  const arePublic = [x, y].every(setting.isPublicBody)
  return arePublic && [x, y].some((id) => areOfficials(id, setting))
}

/** "Officials", "the authorities in Karsund": a public body that is not named. */
const areOfficials = (id: string, { story, pack }: Setting): boolean => {
  const entity = story.entity(id)
  return (
    entity?.kind === 'group' &&
    entity.name
      .toLowerCase()
      .split(/\s+/)
      .some((w) => pack.comparison.officials.has(w))
  )
}

/** Whether one is what the count of the other may have come to, first told days later: more dead, fewer missing. The old figure may still be printed then. */
function hasGoneOn(later: Stand, earlier: Stand, setting: Setting): boolean {
  const [first, before] = [moments(later, setting)[0], moments(earlier, setting)[0]]
  if (first === undefined || before === undefined || dayOf(first) <= dayOf(before)) return false
  const way = wayOf(later, earlier)
  return (way === 'up' && isLess(earlier, later)) || (way === 'down' && isLess(later, earlier))
}

/** Whether one article gives both figures, as of one day: it sets them against each other, the later one has not put out the earlier. */
const isSetAgainst = (a: Stand, b: Stand, { story }: Setting): boolean => {
  const standing = ({ answers }: Stand): Answer[] => answers.filter((x) => !inNotice(x.span, story))
  return standing(a).some((x) =>
    standing(b).some((y) => x.span.article === y.span.article && x.asOf === y.asOf),
  )
}

/** Whether what is counted may grow or shrink from day to day: what befell people, not what once was so many. */
const goesOn = ({ answers }: Stand): boolean => answers.some((x) => x.goesOn === true)

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
