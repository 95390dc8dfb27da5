import type { Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Kin } from '../kin.js'
import type { Phrase } from './predication.js'

/** Whether two phrases mean one thing, two, or it cannot be told. */
export type Sameness = 'same' | 'other' | 'open'

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase()

/** "The building": a noun that stands for what was named before, whatever that was called. */
export const standsIn = ({ words, head, entity }: Phrase, { pack }: Setting): boolean =>
  entity === null &&
  words.length === 2 &&
  words[0]!.pos === 'DET' &&
  pack.comparison.standIns.has(lemmaOf(head))

/** How two phrases stand: by whom they name, else by their nouns and the names in front of them. */
export function compared(a: Phrase, b: Phrase, kin: Kin, setting: Setting): Sameness {
  if (a.entity !== null && b.entity !== null)
    return a.entity === b.entity || setting.sameBody(a.entity, b.entity) ? 'same' : 'other'
  const { existential } = setting.pack.comparison
  const pronouns = [a, b].filter((p) => p.entity === null && p.head.pos === 'PRON')
  if (pronouns.length > 0)
    return pronouns.length > 1 && pronouns.every((p) => existential.has(p.head.lower)) ? 'same' : 'open'
  if (areTwoOfSeveral(a, b, setting)) return 'other'
  const named = a.entity !== null || b.entity !== null
  const akin = !named && kin.akin(lemmaOf(a.head), lemmaOf(b.head))
  if ((standsIn(a, setting) || standsIn(b, setting)) && !akin) return 'open'
  if (a.entity !== null) return isCalled(a.entity, b, setting) ? 'same' : 'other'
  if (b.entity !== null) return isCalled(b.entity, a, setting) ? 'same' : 'other'
  if (lemmaOf(a.head) !== lemmaOf(b.head))
    return kin.akin(lemmaOf(a.head), lemmaOf(b.head)) ? 'same' : 'other'
  const [x, y] = [namesIn(a), namesIn(b)]
  return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n)) ? 'other' : 'same'
}

/** "A second barge", "another barge": not the one that is told of without such a word. */
function areTwoOfSeveral(a: Phrase, b: Phrase, { pack }: Setting): boolean {
  const ranks = ({ words }: Phrase): string[] =>
    words.flatMap((t) =>
      pack.comparison.ordinals.has(t.lower) || pack.comparison.others.has(t.lower) ? [t.lower] : [],
    )
  const [x, y] = [ranks(a), ranks(b)]
  return x.length !== y.length || x.some((r) => !y.includes(r))
}

/** … and of several each against each: one that is the same makes them so, else one that may be leaves it open. */
export function comparedAll(
  a: readonly Phrase[],
  b: readonly Phrase[],
  kin: Kin,
  setting: Setting,
): Sameness {
  const all = a.flatMap((p) => b.map((q) => compared(p, q, kin, setting)))
  if (all.length === 0) return 'open'
  return all.find((s) => s === 'same') ?? all.find((s) => s === 'open') ?? 'other'
}

/** What tells which of several a phrase means: names, ordinals, other nouns in front of its own. */
const namesIn = ({ words, head }: Phrase): string[] =>
  words.flatMap((t) =>
    t !== head && (t.pos === 'PROPN' || t.pos === 'NOUN' || t.pos === 'NUM') ? [lemmaOf(t)] : [],
  )

/** Words in front of a name, or behind it, that tell what somebody is. */
const BESIDE = 4

/** "The minister": whether one who is named is called so in the story. */
function isCalled(entity: string, { head }: Phrase, { story, pack }: Setting): boolean {
  const noun = lemmaOf(head)
  return (story.entity(entity)?.mentions ?? []).some((m) => {
    const { sentences } = story.article(m.article).annotated
    const sentence = sentences.find((s) => s.start <= m.start && m.end <= s.end)
    if (!sentence) return false
    const before = tokensIn({ article: m.article, start: sentence.start, end: m.start }, story)
    const after = tokensIn({ article: m.article, start: m.end, end: sentence.end }, story)
    const title = before.slice(-BESIDE)
    const from = title.findLastIndex(
      (t) => t.pos !== 'NOUN' && t.pos !== 'ADJ' && t.pos !== 'PROPN' && t.lower !== ',',
    )
    const apposed =
      after[0]?.lower === ',' &&
      (after[1]?.pos === 'DET' || pack.claim.relativePronouns.has(after[1]?.lower ?? ''))
    return (
      [...title.slice(from + 1), ...tokensIn(m, story)].some((t) => lemmaOf(t) === noun) ||
      (apposed && after[1]?.pos === 'DET' && after.slice(2, 2 + BESIDE).some((t) => lemmaOf(t) === noun))
    )
  })
}
