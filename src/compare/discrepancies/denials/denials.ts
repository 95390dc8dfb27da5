import { extended } from '../../../kernels/extended.js'
import { append } from '../../../kernels/lists.js'
import type { FindingGroup, StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { holderOf } from '../answer.js'
import { eventsOf } from '../linked.js'
import { asClaim, claimsAgainst, isAffirmation } from './against.js'
import { answered } from './answered.js'
import { isAboutWords, isSaid } from './deniable.js'
import type { Denial } from './denial.js'
import { type Matter, type Matters, mattersOf } from './matter.js'
import { nearest } from './nearest-denied.js'
import { focusOf } from './negated-words.js'
import { presupposed } from './presupposed.js'
import type { Search, Sought } from './sought.js'
import { toldBefore, toldWith, wordlessDenials, wordsAfter } from './wordless-denials.js'

/** How much of a claim others of its finding must say to be denied with it. */
const LIKE = 0.35

/** What is said against a finding, and what of the finding that contradicts. */
export interface Denied {
  readonly denial: Denial
  /** The claims that say what is denied; null where the text does not tell. */
  readonly claims: readonly StoryClaim[] | null
}

const kept = new WeakMap<Setting, ReadonlyMap<string, readonly Denied[]>>()

/** Finding id → what speaks against it. */
export function allDenialsOf(setting: Setting): ReadonlyMap<string, readonly Denied[]> {
  const known = kept.get(setting) ?? readDenials(setting)
  kept.set(setting, known)
  return known
}

function readDenials(setting: Setting): ReadonlyMap<string, readonly Denied[]> {
  const { story } = setting
  const matters = mattersOf(setting)
  const found = new Map<string, Denied[]>()
  const findingOf = new Map<string, string>()
  const add = (finding: string, denied: Denied): void => {
    append(found, finding, denied)
    if (denied.denial.claim) findingOf.set(denied.denial.claim.id, finding)
  }
  for (const [finding, denied] of worded(setting, matters)) add(finding, denied)
  // Those without words of their own deny what the words do that follow, else what was told before.
  for (const denial of wordlessDenials(setting)) {
    const next = wordsAfter(denial, story).find((c) => findingOf.has(c.id))
    const finding = findingOf.get(next?.id ?? '')
    const told = finding === undefined ? toldBefore(denial, setting) : null
    const group = told ? story.groupOf(told.id) : undefined
    if (finding !== undefined) add(finding, { denial, claims: null })
    else if (told && group)
      for (const one of [told, ...toldWith(told, setting)]) {
        const own = story.groupOf(one.id)
        if (own) add(own.id, { denial, claims: likeIt(one, own, matters, setting) })
      }
  }
  return found
}

/** Of a claim's finding those that say much of what it says. */
const likeIt = (told: StoryClaim, group: FindingGroup, matters: Matters, { story }: Setting): StoryClaim[] =>
  group.claims
    .map(story.claim)
    .filter((c) => c === told || matters.told(matters.of(told), matters.of(c)) >= LIKE)

function worded(setting: Setting, matters: Matters): (readonly [string, Denied])[] {
  const { story } = setting
  const against = claimsAgainst(setting)
  if (against.length === 0) return []
  const eventOf = eventsOf(story)
  const oneEvent = (a: StoryClaim, b: StoryClaim): boolean => eventOf(a.article) === eventOf(b.article)
  const search: Search = { ...setting, matters, oneEvent, affirming: affirmedByWord(setting, matters) }
  const denying = new Set(against.map((d) => d.claim.id))
  const contradicted = (sought: Sought, group: FindingGroup): readonly StoryClaim[] =>
    group.claims
      .filter((id) => !denying.has(id))
      .map(story.claim)
      .filter((c) => isAffirmation(c, setting) && speaksOf(c, sought, search) && !isAboutWords(c, search))
  const known = new Map<string, Found | null>()
  return against.flatMap((denial) => {
    const matter = withoutReports(matters.of(asClaim(denial)), setting)
    const sought: Sought = extended(denial, { matter, focus: focusOf(denial, matter, setting) })
    const saying = `${sayingOf(denial.claim, setting)} ${story.groupOf(denial.claim.id)?.id}`
    if (!known.has(saying)) {
      const group = nearest(sought, search) ?? presupposed(sought, search)
      known.set(saying, group && { group, claims: contradicted(sought, group) })
    }
    const group = known.get(saying)?.group ?? answered(sought, search)
    const claims = known.get(saying)?.claims ?? (group ? contradicted(sought, group) : [])
    return group ? [[group.id, { denial, claims }] as const] : []
  })
}

/** A finding that is denied, and those of its claims that say what is. */
interface Found {
  readonly group: FindingGroup
  readonly claims: readonly StoryClaim[]
}

/** Of "the reports of a landing" the landing is denied. */
function withoutReports(matter: Matter, { pack }: Setting): Matter {
  const words = matter.words.filter(
    (w) => !pack.comparison.wordsForWords.has(w.token.lemma.toLowerCase()) || matter.words.length === 1,
  )
  return { ...matter, words, mass: words.reduce((sum, w) => sum + w.weight, 0) }
}

/** Whether a claim of the finding says itself what is denied. */
function speaksOf(claim: StoryClaim, { focus, outright }: Sought, search: Search): boolean {
  const matter = search.matters.of(claim)
  const said = focus.filter((w) => search.matters.has(matter, w))
  return (
    said.length >= Math.ceil(focus.length / 2) && (outright || said.some((w) => isSaid(w, matter, search)))
  )
}

/** One for all claims of an article that say the same words as the same person's: one of them stands for all. */
const sayingOf = (claim: StoryClaim, { story, plainWords }: Setting): string =>
  `${claim.article} ${holderOf(claim, story) ?? ''} ${claim.modality} ${plainWords(claim)}`

function affirmedByWord(setting: Setting, matters: Matters): Map<string, StoryClaim[]> {
  const byWord = new Map<string, StoryClaim[]>()
  const seen = new Set<string>()
  for (const claim of setting.story.clauses) {
    const same = sayingOf(claim, setting)
    if (seen.has(same) || !isAffirmation(claim, setting)) continue
    seen.add(same)
    for (const key of matters.of(claim).keys) {
      append(byWord, key, claim)
    }
  }
  return byWord
}
