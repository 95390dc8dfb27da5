import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { isAgainst, type StoryClaim, type Token } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { claimSpan, isActual, stanceOf } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { hasNegator, isAffirmation, isClause } from '../denials/against.js'
import { type Draft, draft } from '../draft.js'
import { closeKinOf, type Kin } from '../kin.js'
import { eventsOf } from '../linked.js'
import { comparedAll, standsIn } from './phrases.js'
import { type Adjunct, asideOf, type Phrase, type Predication, predicationOf } from './predication.js'
import { areOfTwoYears } from './rivals.js'

/** Two clauses that fill one place of one doing with two things. */
interface Filled {
  readonly kind: 'place' | 'wording'
  readonly a: Predication
  readonly b: Predication
  readonly x: Phrase
  readonly y: Phrase
}

/** Where, and on which side: what one tells of a thing at one place, or of its left, another tells at another, or of its right. */
export function slotDrafts(setting: Setting): Draft[] {
  const { story, pack } = setting
  const [kin, eventOf] = [closeKinOf(pack), eventsOf(story)]
  const told = story.clauses.flatMap((c) => toldIn(c, setting))
  const found = told.flatMap((a, i) =>
    told.slice(0, i).flatMap((b) => {
      if (eventOf(a.claim.article) !== eventOf(b.claim.article) || !areTwoTold(a.claim, b.claim, setting))
        return []
      const roles = [
        comparedAll(a.agents, b.agents, kin, setting),
        comparedAll(a.patients, b.patients, kin, setting),
      ]
      const told = [...a.agents, ...a.patients, ...b.agents, ...b.patients]
      if (roles.includes('other') || !(roles.includes('same') || told.some((p) => standsIn(p, setting))))
        return []
      // "A shell hit a barn": there may be two of each.
      if (told.every((p) => p.entity === null && isNew(p, setting))) return []
      return [...placesOf(a, b, kin, setting), ...sidesOf(a, b, setting)]
    }),
  )
  return questionsIn(found).map((q) => draftOf(q, setting))
}

function toldIn(c: StoryClaim, setting: Setting): Predication[] {
  const { pack, story } = setting
  if (isAgainst(stanceOf(c, story)) || hasNegator(c, setting)) return []
  if (!isAffirmation(c, setting) || !isClause(c, story)) return []
  return [predicationOf(c, setting), asideOf(c, setting)].flatMap((p) =>
    p && !pack.comparison.lightVerbs.has(p.doing.lemma.toLowerCase()) ? [p] : [],
  )
}

/** Two articles, or two who speak; both of what is, or both of what is planned, and of no two years. */
function areTwoTold(a: StoryClaim, b: StoryClaim, { story, sameBody }: Setting): boolean {
  if (isActual(a, story) !== isActual(b, story) || areOfTwoYears(a, b, story)) return false
  if (a.article !== b.article) return true
  const [x, y] = [holderOf(a, story), holderOf(b, story)]
  return x !== null && y !== null && !sameBody(x, y)
}

/** "Arrested in Orsk", "seized near Karsund": two places by name of one doing, neither of them named in the other's article. */
function placesOf(a: Predication, b: Predication, kin: Kin, setting: Setting): Filled[] {
  const { places, travelling } = setting.pack.comparison
  const lemmas = [a, b].map((p) => p.doing.lemma.toLowerCase())
  const isOne = a.isVerb === b.isVerb && kin.akin(lemmas[0]!, lemmas[1]!)
  const moves = lemmas.every((l) => travelling.has(l))
  if (!isOne && !moves) return []
  const way = ({ preposition }: Adjunct): string | null => places.get(preposition) ?? null
  return a.adjuncts.flatMap((x) =>
    b.adjuncts.flatMap((y) => {
      const bearing = way(x)
      if (bearing === null || bearing !== way(y) || (!isOne && bearing !== 'to')) return []
      return areTwoPlaces(x, y, a, b, setting) ? [{ kind: 'place' as const, a, b, x, y }] : []
    }),
  )
}

/** The words of a name: a tagger's name in lower case is none. */
const properWords = ({ words }: Phrase, article: string, { story }: Setting): string[] =>
  words.flatMap((t) =>
    t.pos === 'PROPN' && /^\p{Lu}/u.test(story.words({ article, start: t.start, end: t.end }))
      ? [t.lower]
      : [],
  )

const isTime = ({ words }: Phrase, { claim: { article } }: Predication, { story }: Setting): boolean =>
  story.datesAt({ article, start: words[0]!.start, end: words.at(-1)!.end }).length > 0

function areTwoPlaces(x: Phrase, y: Phrase, a: Predication, b: Predication, setting: Setting): boolean {
  const { story, pack } = setting
  const [e, f] = [story.entity(x.entity), story.entity(y.entity)]
  const [m, n] = [properWords(x, a.claim.article, setting), properWords(y, b.claim.article, setting)]
  if (isTime(x, a, setting) || isTime(y, b, setting)) return false
  if (m.length === 0 || n.length === 0 || (e?.kind !== 'place' && f?.kind !== 'place')) return false
  if ([e, f].some((k) => k !== undefined && k.kind !== 'place' && k.kind !== 'organization')) return false
  const isState = (words: readonly string[]): boolean => pack.entity.states.has(words.join(' '))
  // A town may lie in the state.
  if (isState(m) !== isState(n)) return false
  const names = (article: string, words: readonly string[]): boolean =>
    story.article(article).annotated.tokens.some((t) => words.includes(t.lower))
  return !names(b.claim.article, m) && !names(a.claim.article, n)
}

/** "Its left wing", "its right wing", where both are told in clauses of one finding. */
function sidesOf(a: Predication, b: Predication, { story, pack }: Setting): Filled[] {
  const group = story.groupOf(a.claim.id)
  if (group === undefined || group !== story.groupOf(b.claim.id)) return []
  const all = (p: Predication): readonly Phrase[] => [...p.adjuncts, ...p.patients, ...p.agents]
  const { sideWords, floors, storeys } = pack.comparison
  const sideOf = ({ words, head }: Phrase): readonly [number, number] | undefined =>
    words
      .filter((t) => t.start < head.start)
      .map(
        ({ lower }) => sideWords.get(lower) ?? (storeys.has(lemmaOf(head)) ? floors.get(lower) : undefined),
      )
      .find((s) => s !== undefined)
  return all(a).flatMap((x) =>
    all(b).flatMap((y) => {
      // "The Left Bank" is a name.
      if (lemmaOf(x.head) !== lemmaOf(y.head) || [...x.words, ...y.words].some((t) => t.pos === 'PROPN'))
        return []
      const [s, t] = [sideOf(x), sideOf(y)]
      return s && t && s[0] === t[0] && s[1] !== t[1] ? [{ kind: 'wording' as const, a, b, x, y }] : []
    }),
  )
}

/** "A barn", "barns": brought in as one of many. */
const isNew = ({ words }: Phrase, { pack }: Setting): boolean =>
  words[0]!.pos === 'NOUN' || words[0]!.pos === 'ADJ' || pack.comparison.newcomers.has(words[0]!.lower)

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase()

/** Clauses that differ, directly or through others, are one question. */
function questionsIn(found: readonly Filled[]): Filled[][] {
  const sets = new DisjointSets(found.length)
  const ids = found.map(({ a, b }) => [a.claim.id, b.claim.id])
  ids.forEach((own, j) => {
    for (let i = 0; i < j; i++) if (ids[i]!.some((id) => own.includes(id))) sets.join(i, j)
  })
  return sets.sets().map((set) => set.map((i) => found[i]!))
}

function draftOf(filled: readonly Filled[], setting: Setting): Draft {
  const { story } = setting
  const answers = filled
    .flatMap(({ a, b, x, y }) => [[a.claim, x] as const, [b.claim, y] as const])
    .map(([claim, { words }]): Answer => {
      const own = { article: claim.article, start: words[0]!.start, end: words.at(-1)!.end }
      const span = claimSpan(claim)
      const key = words.flatMap((t) => (t.pos === 'DET' || t.pos === 'PRON' ? [] : [t.lower])).join(' ')
      return {
        claim,
        span,
        key,
        value: story.words(own),
        by: holderOf(claim, story),
        asOf: asOf(span, setting),
      }
    })
  const stands = standsOf(answers)
  return draft(filled[0]!.kind, claimSpan(filled[0]!.b.claim), stands, RULES[filled[0]!.kind], setting)
}

const RULES: Readonly<Record<Filled['kind'], readonly RelationRule[]>> = {
  place: [(a, b) => judged('conflict', 'two-places', 'One doing is told of two places.', a, b)],
  wording: [(a, b) => judged('conflict', 'two-sides', 'One thing is told of two sides.', a, b)],
}
