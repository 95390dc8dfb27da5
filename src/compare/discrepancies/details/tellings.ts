import type { LanguagePack } from '../../../lang/pack.js'
import { contains, type StoryClaim, type Token } from '../../../model/index.js'
import { CARRYING, type Content, meaningOf, wordsIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, isActual, type Story } from '../../story.js'
import { dimensionNamed } from '../measures/axis.js'

/** A claim of a finding, with what it says. */
export interface Telling {
  readonly claim: StoryClaim
  readonly content: Content
  /** Lemmas of its words, and of its verbs. */
  readonly words: readonly string[]
  readonly verbs: readonly string[]
  /** How much each of its words says, in their order. */
  readonly weights: readonly number[]
  /** Values of its numbers and of its dates. */
  readonly numbers: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  /** What its words say that its measures measure: "width". */
  readonly dimensions: ReadonlySet<string>
  /** Whether it states what is, not what is planned or possible. */
  readonly actual: boolean
}

/** What a claim says. */
export function tellingOf(claim: StoryClaim, setting: Setting): Telling {
  const { story, pack } = setting
  const span = claimSpan(claim)
  const tokens = wordsIn(span, story)
  const lemmas = (list: readonly Token[]): string[] => list.map((t) => t.lemma.toLowerCase())
  return {
    claim,
    content: meaningOf(span, story, pack),
    words: lemmas(tokens),
    verbs: lemmas(tokens.filter((t) => t.pos === 'VERB')),
    weights: tokens.map((t) => weightOf(t, pack)),
    numbers: numbersIn(claim, story),
    days: daysIn(claim, story),
    dimensions: dimensionsIn(claim, setting),
    actual: isActual(claim, story),
  }
}

// Common words weigh least of those that carry content, rare ones no more than eight of them.
const [LEAST, MOST, NUMBER, FORM] = [0.5, 4, 2, 0.3]

const weightOf = ({ pos, lemma, lower }: Token, pack: LanguagePack): number => {
  if (CARRYING.has(pos)) return Math.max(LEAST, Math.min(MOST, pack.rarity(lemma.toLowerCase())))
  return /\p{N}/u.test(lower) ? NUMBER : FORM
}

const numbersIn = (claim: StoryClaim, story: Story): Set<string> =>
  new Set(
    story
      .quantitiesAt(claimSpan(claim))
      .filter((q) => contains(claim, q))
      .map((q) => `${q.value} ${q.min} ${q.max} ${q.unit}`),
  )

const dimensionsIn = (claim: StoryClaim, { story, pack }: Setting): Set<string> =>
  new Set(
    story
      .quantitiesAt(claimSpan(claim))
      .filter((q) => contains(claim, q) && q.unit !== null)
      .flatMap(({ article, start, end }) => dimensionNamed({ article, start, end }, story, pack) ?? []),
  )

const daysIn = (claim: StoryClaim, story: Story): Set<string> =>
  new Set(
    story
      .datesAt(claimSpan(claim))
      .filter((d) => contains(claim, d))
      .map((d) => d.value ?? story.words({ article: d.article, start: d.start, end: d.end }).toLowerCase()),
  )
