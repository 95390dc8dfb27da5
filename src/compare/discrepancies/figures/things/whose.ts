import type { LanguagePack } from '../../../../lang/pack.js'
import type { ArticleSpan, StoryQuantity, Token } from '../../../../model/index.js'
import { tokensIn } from '../../../content.js'
import type { Mention, Story } from '../../../story.js'
import { sentenceOf } from '../../places.js'

/** Places named inside the counting phrase and entities behind its "of": "Dravenian troops", "sons of Ola Brandt". */
export function namedIn(q: StoryQuantity, story: Story, pack: LanguagePack): Set<string> {
  const phrase = q.counted
    ? { start: Math.min(q.start, q.counted.start), end: Math.max(q.end, q.counted.end) }
    : q
  const inside = story
    .mentionsIn({ article: q.article, start: phrase.start, end: phrase.end })
    .filter((m) => m.entity.kind === 'place')
  const behind = tokensIn({ article: q.article, start: phrase.end, end: phrase.end + 4 }, story)[0]
  const after =
    behind && pack.comparison.ofWords.has(behind.lower)
      ? story
          .mentionsIn({ article: q.article, start: phrase.end, end: phrase.end + 40 })
          .filter((m) => m.start - behind.end <= 5)
      : []
  return new Set([...inside, ...after].map((m) => m.entity.id))
}

/** How many tokens in front of a measure the word may stand that says what is measured. */
const ATTRIBUTE = 6

/** What a measure is of: the nearest noun or verb in front of it ("a fine of up to 36m", "lost almost 7 percent"), and an adjective right behind. */
export function attributesOf(span: ArticleSpan, clause: ArticleSpan, story: Story): Set<string> {
  // A claim may begin with the figure: "a fine of | more than 40 million marks".
  const { start } = clause.start >= span.start ? sentenceOf(span, story) : clause
  const before = tokensIn({ ...clause, start, end: Math.max(start, span.start) }, story)
  const noun = before.slice(-ATTRIBUTE).findLast((t) => t.pos === 'NOUN' || t.pos === 'VERB')
  const behind = tokensIn({ ...span, start: span.end, end: span.end + 12 }, story)[0]
  return new Set(
    [noun, behind?.pos === 'ADJ' ? behind : undefined].flatMap((t) => (t ? [t.lemma.toLowerCase()] : [])),
  )
}

/** Who has the counted things: the words before "have" ("the hauliers had 70 lorries waiting"), entities by who they are. */
export function ownersOf(
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): Set<string> {
  const before = tokensIn({ ...clause, end: span.start }, story)
  const verb = before.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const last = before.findLastIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const owns =
    verb >= 0 &&
    pack.comparison.having.has(before[last]!.lemma.toLowerCase()) &&
    isHad(before.slice(last + 1))
  if (!owns) return new Set()
  const subject = { ...clause, end: before[verb]!.start }
  const named = [...story.mentionsIn(subject), ...namedBefore(subject, story, pack)].map((m) => m.entity.id)
  const nouns = before.slice(0, verb).flatMap((t) => (t.pos === 'NOUN' ? [t.lemma.toLowerCase()] : []))
  return new Set([...named, ...nouns])
}

/** Whether what stands between "have" and a figure leaves it what is had: at most more of a row ("has two farms and 40 cows"). */
const isHad = (between: readonly Token[]): boolean =>
  !between.some((t) => t.pos === 'ADP') &&
  (!between.some((t) => t.pos === 'NOUN') || /^(?:CCONJ|PUNCT)$/.test(between.at(-1)!.pos))

/** Who has it where a clause has no name of its own: "Berg, who has 12", "Berg denies having 12". */
function namedBefore(subject: ArticleSpan, story: Story, { claim }: LanguagePack): readonly Mention[] {
  const own = tokensIn(subject, story)
  if (own.some((t) => !LINKS.has(t.pos) && !claim.relativePronouns.has(t.lower))) return []
  const before = { ...subject, start: Math.max(0, subject.start - NAMED), end: subject.start }
  const last = story.mentionsIn(before).at(-1)
  const between = last && tokensIn({ ...before, start: last.end }, story)
  return between?.every((t) => LINKS.has(t.pos) && t.lower !== '.') ? [last!] : []
}

/** What may stand between a name and a clause that goes on from it. */
const LINKS: ReadonlySet<string> = new Set(['PUNCT', 'ADV', 'VERB', 'AUX', 'ADP', 'PART'])

/** Characters that a name in front of a clause takes at most. */
const NAMED = 60

/** The entities that a clause is about, and the states they are of: those named before its verb, where the figure stands behind it. */
export function subjectsOf(
  span: ArticleSpan,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): Set<string> {
  const verb = tokensIn({ ...clause, end: span.start }, story).find(
    (t) => t.pos === 'VERB' || t.pos === 'AUX',
  )
  if (!verb) return new Set()
  return new Set(
    story
      .mentionsIn({ ...clause, end: verb.start })
      .flatMap((m) => [m.entity.id, ...(stateNamed(story.words(m), pack) ?? [])]),
  )
}

/** Words of the longest name of a state. */
const LONGEST_STATE = 4

/** The state whose name, adjective or capital words open with: what a state's troops do, the state does. */
function stateNamed(words: string, { entity: { states } }: LanguagePack): [string] | null {
  const lower = words.toLowerCase().split(/\s+/).slice(0, LONGEST_STATE)
  for (let size = lower.length; size > 0; size--) {
    const form = states.get(lower.slice(0, size).join(' '))
    if (form !== undefined) return [`state ${form.state}`]
  }
  return null
}
