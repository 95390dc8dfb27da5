import type { ArticleSpan, StoryAttribution, Token, Utterance } from '../../../model/index.js'
import { wordsIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, asOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'

/** An outlet that quotes no more words than these quotes just these. */
const FEW_WORDS = 4

/** Words in marks, with how the attribution's words in marks begin and end. */
interface Quoted {
  readonly article: string
  readonly tokens: readonly Token[]
}

/**
 * A word that says how much of a thing there is ("growing", "total"), which some articles have in the marks, and others, who quote a few
 * words only, begin behind: “growing disquiet” and “disquiet”.
 */
export function gradedDrafts(setting: Setting): Draft[] {
  return setting.story.utterances.flatMap((u) => {
    const quoted = u.attributions
      .flatMap((id) => setting.story.attribution(id) ?? [])
      .flatMap((a) => quotedIn(a, setting.story))
    const grades = quoted.flatMap((q) => gradesIn(q, setting))
    const bare = quoted.filter((q) => q.tokens.length <= FEW_WORDS).flatMap((q) => bareIn(q, grades, setting))
    const kept = grades.filter((g) => bare.some((b) => b.key === g.key && b.span.article !== g.span.article))
    const articles = new Set(kept.map((g) => g.span.article))
    const apart = kept.length > 0 && bare.every((b) => !articles.has(b.span.article))
    return apart ? [draftOf(kept, bare, u, setting)] : []
  })
}

/** A thing, with or without the word that grades it. */
interface Place {
  readonly key: string
  readonly span: ArticleSpan
}

const quotedIn = (a: StoryAttribution, story: Story): Quoted[] =>
  (a.kind === 'direct' ? a.content : a.marked).map((span) => ({
    article: a.article,
    tokens: wordsIn({ article: a.article, start: span.start, end: span.end }, story),
  }))

const gradesIn = ({ article, tokens }: Quoted, { pack }: Setting): Place[] =>
  tokens.flatMap((t, i) => {
    const thing = tokens[i + 1]
    if (thing?.pos !== 'NOUN' || !pack.comparison.grading.has(t.lower)) return []
    return [{ key: thing.lower, span: { article, start: t.start, end: thing.end } }]
  })

/** The same things in marks, with no adjective before them; a title has words of its own. */
const bareIn = ({ article, tokens }: Quoted, grades: readonly Place[], { pack, story }: Setting): Place[] =>
  tokens.flatMap((t, i) => {
    const before = tokens[i - 1]
    const isBare = !before || (before.pos !== 'ADJ' && !pack.comparison.grading.has(before.lower))
    if (!isBare || !grades.some((g) => g.key === t.lower)) return []
    if (story.words({ article, start: t.start, end: t.end }) !== t.lower) return []
    return [{ key: t.lower, span: { article, start: t.start, end: t.end } }]
  })

function draftOf(graded: readonly Place[], bare: readonly Place[], u: Utterance, setting: Setting): Draft {
  const answer = (key: string, { span }: Place): Answer => ({
    claim:
      setting.story.claimsIn(span.article).find((c) => c.start <= span.start && span.end <= c.end) ?? null,
    span,
    key,
    value: setting.story.words(span),
    by: u.speaker,
    asOf: asOf(span, setting),
  })
  const answers = [...graded.map((p) => answer('graded', p)), ...bare.map((p) => answer('bare', p))]
  return draft('wording', graded[0]!.span, standsOf(answers), RULES, setting, [u.id])
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'grade-cut', 'One quotation begins behind a word that says how much.', a, b),
]
