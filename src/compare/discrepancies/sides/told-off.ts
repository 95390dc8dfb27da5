import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { isAgainst, type StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story, stanceOf } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { closeKinOf, type Kin, kinOf } from '../kin.js'
import { eventsOf } from '../linked.js'
import { areOfTwoYears } from './rivals.js'
import { areOneThing, type Item, type Row, rowsIn } from './rows.js'

/** More rows than these that name one thing are not held against each other. */
const MOST = 60

/**
 * What belongs to it: one article tells off things ("tents and blankets"), another, of the same, fewer, more or others. What one names
 * the other's article must name nowhere.
 */
export function toldOffDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const rows = story.clauses.filter((c) => isTold(c, story)).flatMap((c) => rowsIn(c, setting))
  const wanted = new Set(rows.flatMap((r) => (r.items.length > 1 ? r.items.flatMap(keysOf) : [])))
  const named = rows.filter((r) => r.items.some((i) => keysOf(i).some((key) => wanted.has(key))))
  const differ = differenceTest(setting)
  const sets = new DisjointSets(named.length)
  for (const [i, j] of pairsOf(named, setting)) if (differ(named[i]!, named[j]!)) sets.join(i, j)
  return sets
    .sets()
    .filter((set) => set.length > 1)
    .map((set) =>
      draftOf(
        set.map((i) => named[i]!),
        setting,
      ),
    )
}

const isTold = (claim: StoryClaim, story: Story): boolean =>
  !claim.negated && !isAgainst(stanceOf(claim, story))

const keysOf = ({ entity, head }: Item): string[] => (entity === null ? [head] : [entity, head])

/** Rows that name one thing, each wording once. */
function pairsOf(rows: readonly Row[], { plainWords }: Setting): (readonly [number, number])[] {
  const byKey = new Map<string, Map<string, number>>()
  rows.forEach((row, i) => {
    for (const key of row.items.flatMap(keysOf)) {
      const list = byKey.get(key) ?? new Map<string, number>()
      byKey.set(key, list)
      const wording = `${plainWords(row.claim)} ${row.span.start - row.claim.start}`
      if (!list.has(wording) && list.size < MOST) list.set(wording, i)
    }
  })
  return [...byKey.values()].flatMap((list) => {
    const own = [...list.values()]
    return own.flatMap((j, at) => own.slice(0, at).map((i) => [i, j] as const))
  })
}

/** Whether two rows of two articles tell off other things of the same. */
function differenceTest(setting: Setting): (a: Row, b: Row) => boolean {
  const { story, pack } = setting
  const [kin, eventOf] = [kinOf(pack), eventsOf(story)]
  const hasMore = additionTest(setting)
  return (a, b) => {
    if (Math.max(a.items.length, b.items.length) < 2 || a.claim.article === b.claim.article) return false
    if (eventOf(a.claim.article) !== eventOf(b.claim.article) || areOfTwoYears(a.claim, b.claim, story))
      return false
    const share = a.items.some((x) => b.items.some((y) => areOneThing(x, y)))
    return share && areOfOne(a, b, kin, setting) && (hasMore(a, b) || hasMore(b, a))
  }
}

/** Whether one row has a thing, no "aircraft" for a "plane", that the other's article names nowhere. */
function additionTest(setting: Setting): (a: Row, b: Row) => boolean {
  const [close, absent] = [closeKinOf(setting.pack), absenceTest(setting)]
  return (a, b) =>
    a.items.length > 1 &&
    a.items.some(
      (x) =>
        !b.items.some((y) => areOneThing(x, y) || close.akin(x.head, y.head)) && absent(x, b.claim.article),
    )
}

/** Whether an article names a thing nowhere, in none of its words. */
function absenceTest({ story, pack }: Setting): (item: Item, article: string) => boolean {
  const stems = new Map<string, ReadonlySet<string>>()
  const stemsOf = (article: string): ReadonlySet<string> => {
    const known = stems.get(article)
    if (known) return known
    const found = new Set(
      story.article(article).annotated.tokens.map((t) => pack.claim.stem(t.lemma.toLowerCase())),
    )
    stems.set(article, found)
    return found
  }
  return ({ entity, nouns }, article) =>
    !nouns.some((n) => stemsOf(article).has(n)) &&
    !(story.entity(entity)?.mentions.some((m) => m.article === article) ?? false)
}

/** Whether two rows hang on one word in claims of one finding. */
function areOfOne(a: Row, b: Row, kin: Kin, { story }: Setting): boolean {
  const group = story.groupOf(a.claim.id)
  return (
    group !== undefined &&
    group === story.groupOf(b.claim.id) &&
    a.role === b.role &&
    (a.governor === b.governor || kin.akin(a.governor, b.governor))
  )
}

function draftOf(rows: readonly Row[], setting: Setting): Draft {
  const stands = standsOf(rows.map((r) => answerOf(r, setting)))
  return draft('wording', claimSpan(rows[0]!.claim), stands, RULES, setting)
}

function answerOf({ claim, items, span }: Row, setting: Setting): Answer {
  const { story } = setting
  const key = items
    .map((i) => i.head)
    .sort()
    .join(' ')
  const place = claimSpan(claim)
  return {
    claim,
    span: place,
    key,
    value: story.words(span),
    by: holderOf(claim, story),
    asOf: asOf(place, setting),
  }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('scope', 'told-off', 'One tells off things that the other’s article does not name.', a, b),
]
