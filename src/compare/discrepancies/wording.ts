import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, Reading, Utterance, Variant } from '../../model/index.js'
import { contentOf } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import { type Answer, asOf, holderOf, type RelationRule, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'

/** How rare the words must be in which two readings differ, for the meaning to be able to shift. */
const TELLING = 5

/** Words put differently by those who report one utterance, where the meaning may shift. */
export function wordingDrafts(setting: Setting): Draft[] {
  const { story, pack } = setting
  return story.utterances.flatMap((u) =>
    u.variants
      .filter((v) => tells(v, story, pack))
      .flatMap((v) => {
        const stands = standsOf(v.readings.flatMap((r) => answersOf(r, u, story)))
        return stands.length > 1
          ? [draft('wording', u.base.find((b) => b.span)?.span ?? null, stands, RULES, setting, [u.id])]
          : []
      }),
  )
}

/** Whether the readings differ in words that carry weight: a number, or words rare enough to matter. */
function tells(variant: Variant, story: Story, pack: LanguagePack): boolean {
  if (variant.kind === 'spelling' || variant.kind === 'unmarked') return false
  if (variant.kind === 'number') return true
  const contents = variant.readings.map(
    (r) => new Map(r.spans.flatMap((s) => [...contentOf(s, story, pack)])),
  )
  return contents.some((a, i) => contents.some((b, j) => i !== j && weightOutside(a, b) >= TELLING))
}

const weightOutside = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((n, [w, weight]) => n + (b.has(w) ? 0 : weight), 0)

function answersOf(reading: Reading, utterance: Utterance, story: Story): Answer[] {
  return reading.spans.map((span: ArticleSpan) => {
    const claim = story.claimsIn(span.article).find((c) => c.start <= span.start && span.end <= c.end) ?? null
    const by = utterance.speaker ?? holderOf(claim, story)
    return {
      claim,
      span,
      key: reading.text.toLowerCase(),
      value: reading.text,
      by,
      asOf: asOf(span, story),
    }
  })
}

const RULES: readonly RelationRule[] = [
  (a, b) => ({
    relation: 'wording',
    reason: {
      rule: 'one-utterance',
      text: 'Both report one utterance in different words.',
      spans: [...a.position.spans.slice(0, 1), ...b.position.spans.slice(0, 1)],
    },
  }),
]
