import type { FindingGroup, StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { holderOf } from '../answer.js'
import { claimsFrom, sentenceIndex } from '../places.js'
import { isAffirmation } from './against.js'
import { isDenied, isSaid, sameMood } from './deniable.js'
import type { Matter, Matters } from './matter.js'
import { negatedIn } from './negated-words.js'
import type { Search, Sought } from './sought.js'

/** How much of a denial's words must be in what it answers from close by. */
const HALF = 0.5
/** How many sentences back a denial looks for what it answers. */
const LOOK_BACK = 4
/** How rare the words must be that a denial shares with what stands in front of it. */
const TELLING = 3

/** What a denial answers in its own article: a claim of somebody else, a few sentences before, with a rare word in common. */
export function answered(denial: Sought, search: Search): FindingGroup | null {
  const { story, matters } = search
  const { claim, by, outright, matter } = denial
  const { sentences } = story.article(claim.article).annotated
  const at = sentenceIndex(claim, story)
  if (at < 0 || by === null || !isDenied(denial, search)) return null
  const from = sentences[Math.max(0, at - LOOK_BACK)]!.start
  const focus = outright ? matter.words : negatedIn(denial, search)
  const candidates = claimsFrom({ article: claim.article, start: from, end: claim.start }, story)
    .filter((c) => c.end <= claim.start && isElse(c, denial, search))
    .filter((c) => focus.some((w) => w.entity === null && isSaid(w, matters.of(c), search)))
    .map((c) => ({ c, weight: rarest(matter, matters.of(c), matters) }))
    .filter(({ c, weight }) => {
      const [mine, theirs] = [wordsAlone(matter), wordsAlone(matters.of(c))]
      return weight >= TELLING && Math.max(matters.told(mine, theirs), matters.told(theirs, mine)) >= HALF
    })
  const best = candidates.sort((a, b) => b.weight - a.weight || b.c.start - a.c.start)[0]
  return best ? (story.groupOf(best.c.id) ?? null) : null
}

/** Without those who are named: who denies is seldom who said. */
function wordsAlone(matter: Matter): Matter {
  const words = matter.words.filter((w) => w.entity === null)
  return { ...matter, words, mass: words.reduce((sum, w) => sum + w.weight, 0) }
}

const isElse = (c: StoryClaim, { claim, by }: Sought, setting: Setting): boolean =>
  isAffirmation(c, setting) && sameMood(c, claim) && !setting.sameBody(holderOf(c, setting.story), by)

/** The weight of the heaviest word that both have; a name says who, not what. */
const rarest = (a: Matter, b: Matter, { has }: Matters): number =>
  a.words.reduce((most, w) => (w.entity === null && has(b, w) ? Math.max(most, w.weight) : most), 0)
