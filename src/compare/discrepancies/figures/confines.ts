import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryClaim, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { holderOf } from '../answer.js'
import { nearSentence } from '../places.js'

/** Whether a clause confines what it counts to one place within the story: "camped at two posts", "had been admitted there". */
export function isConfined(
  span: ArticleSpan,
  clause: ArticleSpan,
  claim: StoryClaim | null,
  { story, pack }: Setting,
): boolean {
  const { localPlaces, localPrepositions, localAdverbs } = pack.comparison
  const after = restOf(span, clause, story)
  if (after.some((t) => localAdverbs.has(t.lower)) || isBesideElsewhere(span, story, pack)) return true
  const start = isTheWordOfABody(claim, story) ? nearSentence(span, story).start : span.start - PARAGRAPH
  if (isAtNamedPlace(span, start, story, pack)) return true
  return after.some(
    (t, i) =>
      localPrepositions.has(t.lower) &&
      isDetermined(after[i + 1]) &&
      after.slice(i + 2, i + 4).some((n) => n.pos === 'NOUN' && localPlaces.has(n.lemma.toLowerCase())),
  )
}

/** "Killed 12 people in Karsund and three more in Ostrand": who is counted elsewhere besides, right behind it and where. */
function isBesideElsewhere({ article, start, end }: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const { localPrepositions, increments, others } = pack.comparison
  const sentence = nearSentence({ article, start, end }, story)
  const next = story.quantitiesAt({ ...sentence, start: end }).find((q) => q.start >= end)
  if (next === undefined) return false
  const between = tokensIn({ article, start: end, end: next.start }, story)
  const [first, last] = [between[0], between.at(-1)]
  if (!first || !localPrepositions.has(first.lower) || last?.pos !== 'CCONJ') return false
  if (between.some((t) => t.pos === 'VERB' || t.pos === 'PUNCT')) return false
  const words = tokensIn({ article, start: next.start, end: sentence.end }, story).slice(0, ELSEWHERE)
  const more = words.findIndex((t) => increments.has(t.lower) || others.has(t.lower))
  return more >= 0 && words.slice(more).some((t) => localPrepositions.has(t.lower))
}

/** Tokens of "tens of thousands more people in". */
const ELSEWHERE = 7

/** The words behind a figure, up to a dash or semicolon, and of a whole whose parts follow ("of the 62 cases, 41 were …") none. */
function restOf(span: ArticleSpan, clause: ArticleSpan, story: Story): readonly Token[] {
  const after = tokensIn({ ...clause, start: Math.max(clause.start, span.end) }, story)
  const end = after.findIndex((t) => /^[–—;:]$/.test(t.lower))
  const parts = after[0]?.lower === ',' && after[1]?.pos === 'NUM'
  return parts ? [] : after.slice(0, end < 0 ? after.length : end)
}

/** "At Karsund General Hospital, which had 38 patients", "the Karsund hospital has treated 58": one by its name in front, in the same paragraph. */
function isAtNamedPlace(
  span: ArticleSpan,
  from: number,
  story: Story,
  { comparison }: LanguagePack,
): boolean {
  const start = Math.max(0, from)
  const before = story.words({ ...span, start, end: span.start })
  return tokensIn({ ...span, start: start + before.lastIndexOf('\n') + 1, end: span.start }, story).some(
    (t, i, all) =>
      comparison.localSources.has(t.lower) &&
      (t.pos === 'PROPN' || all[i - 1]?.pos === 'PROPN') &&
      !isOwnPlace(t, span.article, story),
  )
}

/** Whether an article tells of a school or hospital in its headline or first sentence: what is counted there is all that is counted. */
function isOwnPlace(place: Token, article: string, story: Story): boolean {
  const end = story.article(article).annotated.sentences[0]?.end ?? 0
  return tokensIn({ article, start: 0, end }, story).some((t) => t.lower === place.lower)
}

/** Whether a body speaks, which counts more than what is at the place that was named before it; a doctor may speak of her hospital. */
function isTheWordOfABody(claim: StoryClaim | null, story: Story): boolean {
  const by = holderOf(claim, story)
  return by !== null && story.entity(by)?.kind !== 'person'
}

/** Characters of a paragraph in front of a figure that are read. */
const PARAGRAPH = 400

/** "At the hospital" is a place, "in hospital" a state. */
const isDetermined = (t: Token | undefined): boolean => t !== undefined && /^(?:DET|NUM|PRON)$/.test(t.pos)

/** Whether who gives a figure speaks for one such place: the director of a hospital, "Ola Brandt, a doctor at a clinic in Karsund". */
export function isLocalSource(claim: StoryClaim | null, setting: Setting): boolean {
  const { story, affiliations, pack } = setting
  const by = holderOf(claim, story)
  if (claim === null || by === null) return false
  const names = [by, ...(affiliations.get(by) ?? [])].flatMap((id) => story.entity(id)?.name ?? [])
  const isLocal = (word: string): boolean => pack.comparison.localSources.has(word)
  return (
    names.some((n) => n.toLowerCase().split(/\s+/u).some(isLocal)) ||
    namesakesOf(by, claim.article, setting).some((place) =>
      appositionOf(place, setting).some((t) => isLocal(t.lower)),
    )
  )
}

/** Where an article names a person. */
const namesakesOf = (by: string, article: string, { story }: Setting): readonly ArticleSpan[] => {
  const entity = story.entity(by)
  return entity?.kind === 'person' ? entity.mentions.filter((m) => m.article === article) : []
}

/** Tokens of ", head of the surgical ward at the district hospital". */
const APPOSITION = 12

/** What stands behind a name and a comma, up to the next verb, number or mark. */
function appositionOf(name: ArticleSpan, { story }: Setting): readonly Token[] {
  const sentence = nearSentence(name, story)
  const [comma, ...behind] = tokensIn({ ...sentence, start: Math.min(name.end, sentence.end) }, story)
  if (comma?.lower !== ',') return []
  const words = behind.slice(0, APPOSITION)
  const end = words.findIndex((t) => /^(?:VERB|AUX|NUM|PUNCT|PRON)$/.test(t.pos))
  return end < 0 ? words : words.slice(0, end)
}

/** Tokens behind a figure that may say how wide it is. */
const WIDE = 8

/** "45 in hospitals nationwide": counted everywhere, whoever says so. */
export const isWide = (span: ArticleSpan, story: Story, pack: LanguagePack): boolean =>
  tokensIn({ ...span, start: span.end, end: nearSentence(span, story).end }, story)
    .slice(0, WIDE)
    .some((t) => pack.comparison.wideWords.has(t.lower))

/** The places named behind a figure, within its clause. */
export const placeOfPart = (span: ArticleSpan, clause: ArticleSpan, story: Story): ReadonlySet<string> =>
  new Set(
    story
      .mentionsIn({ ...clause, start: Math.min(span.end, clause.end) })
      .filter((m) => m.entity.kind === 'place')
      .map((m) => m.entity.id),
  )
