import { type ArticleSpan, contains, type Span, type StoryAttribution } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'

/** The attributions of which it is sure that a person speaks for himself, and who: nobody who tells what others say, no marks left open. */
export function surelySpoken(setting: Setting): StoryAttribution[] {
  const { story } = setting
  const relayers = relayersIn(setting)
  return story.pool.attributions.filter(
    (a) =>
      isNamed(a, setting) &&
      !isKnownByOffice(a, setting) &&
      !relayers.has(a.speaker ?? '') &&
      !holdsAnother(a, story) &&
      !namesItself(a, story),
  )
}

/** "Head of Government", "Prime Minister": may be anybody that another article names. */
function isKnownByOffice({ speaker }: StoryAttribution, { story, pack }: Setting): boolean {
  const words = (story.entity(speaker)?.name ?? '').split(/\s+/u)
  const { titleHeads, titleModifiers } = pack.entity
  const isHead = (w: string): boolean => titleHeads.has(w.toLowerCase())
  return (
    words.some(isHead) &&
    (words.some((w) => /^\p{Ll}/u.test(w)) ||
      words.every((w) => isHead(w) || titleModifiers.has(w.toLowerCase())))
  )
}

/** Whether it is sure who speaks: a person, named at the quotation, or the only one named in its paragraph before a pronoun, else the only one in the paragraph before, who spoke there. */
function isNamed(a: StoryAttribution, { story, pack }: Setting): boolean {
  // A long source names others too.
  if (
    a.source === null ||
    a.source.end - a.source.start > LONGEST_SOURCE ||
    story.entity(a.speaker)?.kind !== 'person'
  )
    return false
  const source = { article: a.article, start: a.source.start, end: a.source.end }
  const names = (place: ArticleSpan): string[] =>
    story
      .mentionsIn(place)
      .flatMap((m) => (m.entity.kind === 'person' && isName(m, story) ? m.entity.id : []))
  const here = names(source)
  if (here.length > 0) return here.includes(a.speaker!)
  const { paragraphs } = story.article(a.article).annotated
  const at = paragraphs.findIndex((p) => p.start <= source.start && source.start < p.end)
  const own = names({ ...source, start: paragraphs[at]?.start ?? source.start, end: source.start })
  const previous = own.length === 0 ? paragraphs[at - 1] : undefined
  const before = new Set(previous ? names({ ...source, ...previous }) : own)
  const spoke = (p: Span): boolean =>
    story.attributionsIn(a.article).some((x) => x.speaker === a.speaker && x.source && contains(p, x.source))
  return (
    tokensIn(source, story).every((t) => pack.timeline.pronouns.has(t.lower)) &&
    before.size === 1 &&
    before.has(a.speaker!) &&
    (previous === undefined || spoke(previous))
  )
}

const LONGEST_SOURCE = 80

const isName = (place: ArticleSpan, story: Story): boolean => /^\p{Lu}/u.test(story.words(place))

/** Those called a spokeswoman or a reporter somewhere: their words are another's too, or may be. */
const relayersIn = (setting: Setting): ReadonlySet<string> =>
  new Set(
    setting.story.pool.entities
      .filter(
        (e) =>
          e.kind === 'person' &&
          e.mentions.some((m) => saysRelaying({ ...m, start: Math.max(0, m.start - TITLE) }, setting)),
      )
      .map((e) => e.id),
  )

/** "Reporters" are told. */
function saysRelaying(place: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(place, story)
  const title = words.slice(words.findLastIndex((t) => STOP.test(t.lower)) + 1)
  return title.some((t) => pack.comparison.relaying.has(t.lower))
}

const STOP = /^[.!?;:”"“]/u

/** Room for a title in front of a name. */
const TITLE = 24

/** Marks that were not closed hold more than one speaker's words: another cue, or a mark within a line. */
const holdsAnother = (a: StoryAttribution, story: Story): boolean =>
  a.content.some((c) => INNER_MARK.test(story.words({ ...c, article: a.article }).slice(1, -1))) ||
  story
    .attributionsIn(a.article)
    .some((x) => x.id !== a.id && x.cue !== null && a.content.some((c) => contains(c, x.cue!)))

/** A paragraph of a long quotation opens with a mark of its own. */
const INNER_MARK = /[^\n]["“](?=\p{L})/u

/** Whoever speaks of himself by name is not the one who speaks. */
const namesItself = ({ article, content, speaker }: StoryAttribution, story: Story): boolean =>
  content.some((c) => story.mentionsIn({ ...c, article }).some((m) => m.entity.id === speaker))
