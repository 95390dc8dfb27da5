import { isShareRow } from '../lang/furniture.js'
import type { LanguagePack } from '../lang/pack.js'
import {
  type AnalysedArticle,
  type Attribution,
  bySpan,
  type Claim,
  contains,
  type Entity,
  hull,
  overlap,
  type Sentence,
  type Span,
  trimSpan,
} from '../model/index.js'
import { QuotedIndex, quotedSentences } from './utterances/units/quoted-sentences.js'
import { termsOf } from './utterances/units/terms.js'

// How like the words another article quotes a block must be: alone, or with a name or a cue at its end.
const VERBATIM = 0.85
const LIKE = 0.4
const SENTENCE = 0.55
const FEWEST_TERMS = 8

/**
 * Adds to each article the block quotations it prints without marks, found by matching words that another article
 * has in marks, or that stand above a line naming the speaker. Independent of the order of `articles`.
 */
export function recoverUnmarkedQuotations(
  articles: readonly AnalysedArticle[],
  pack: LanguagePack,
): readonly AnalysedArticle[] {
  const announcing = articles.map((a) => {
    const blocks = findAnnounced(a, pack)
    return blocks.length === 0 ? a : withAttributions(a, blocks)
  })
  const index = new QuotedIndex(announcing.flatMap((a) => quotedSentences(a, pack)))
  return announcing.map((a) => {
    const blocks = findBlocks(a, index, pack)
    return blocks.length === 0 ? a : withAttributions(a, blocks)
  })
}

/** How many paragraphs a statement may have. */
const STATEMENT = 12

/** Paragraphs behind a sentence that announces them ("Her words follow in full."), up to a heading, marks or another's words. */
function findAnnounced(a: AnalysedArticle, pack: LanguagePack): Block[] {
  const paragraphs = paragraphsOf(a, pack)
  return paragraphs.flatMap((sentences, p) => {
    const last = sentences.at(-1)
    if (!last) return []
    const line = a.article.text.slice(last.start, last.end)
    const announced = pack.utterance.announcement.test(line)
    if (!announced && !pack.utterance.cueAtEnd.test(line)) return []
    const rest = paragraphs.slice(p + 1, p + 1 + STATEMENT)
    const isOver = (s: readonly Sentence[], i: number): boolean =>
      s.length === 0 ||
      isHeading(a, s) ||
      isMarked(a, s) ||
      (!announced && i > 0 && !speaksInFirstPerson(a, s, pack))
    const end = rest.findIndex(isOver)
    const said = end < 0 ? rest : rest.slice(0, end)
    if (said.flat().length < 2) return []
    const speaker = lastNamed(a, { start: sentences[0]!.start, end: last.end })
    return said.map((body) => ({
      content: contentOf(a, body),
      source: speaker?.mention ?? null,
      speaker: speaker?.id ?? null,
      cued: null,
      rule: 'unmarked-announced',
    }))
  })
}

/** A line without a mark at its end. */
const isHeading = ({ article }: AnalysedArticle, sentences: readonly Sentence[]): boolean =>
  sentences.length === 1 && /[\p{L}\p{N}]$/u.test(article.text.slice(sentences[0]!.start, sentences[0]!.end))

/** The person or body last named in a stretch, a person before a body. */
function lastNamed(
  { extraction }: AnalysedArticle,
  span: Span,
): { readonly id: string; readonly mention: Span } | null {
  const named = (kinds: RegExp) =>
    extraction.entities
      .filter((e) => kinds.test(e.kind))
      .flatMap(({ id, mentions }) =>
        mentions.filter((m) => contains(span, m)).map((mention) => ({ id, mention })),
      )
      .sort((x, y) => bySpan(x.mention, y.mention))
      .at(-1)
  return named(/^person$/) ?? named(/^organization$/) ?? null
}

/** A quotation without marks: its place, and what names its speaker. */
interface Block {
  readonly content: Span
  readonly source: Span | null
  readonly speaker: string | null
  /** The indirect attribution it was first taken for, whose cue is its own. */
  readonly cued: Attribution | null
  readonly rule: string
}

function findBlocks(a: AnalysedArticle, index: QuotedIndex, pack: LanguagePack): Block[] {
  const paragraphs = paragraphsOf(a, pack)
  return paragraphs.flatMap((sentences, p) => {
    if (sentences.length === 0 || isMarked(a, sentences)) return []
    return (
      labelled(a, sentences, paragraphs[p + 1] ?? [], index, pack) ??
      signed(a, sentences, index, pack) ??
      cued(a, sentences, index, pack) ??
      bare(a, sentences, index, pack)
    )
  })
}

/** The sentences of each paragraph, without furniture, also where a row of buttons is glued to the text. */
function paragraphsOf({ article, annotated, metadata }: AnalysedArticle, pack: LanguagePack): Sentence[][] {
  const isButtons = ({ first, last, start, end }: Sentence): boolean =>
    last - first <= BUTTONS && isShareRow(article.text.slice(start, end), pack.metadata)
  const paragraphs: Sentence[][] = annotated.paragraphs.map(() => [])
  for (const s of annotated.sentences)
    if (!metadata.boilerplate.some((b) => contains(b, s)) && !isButtons(s)) paragraphs[s.paragraph]!.push(s)
  return paragraphs
}

/** So many tokens a row of buttons may have. */
const BUTTONS = 12

/** Whether a paragraph has quotations in marks; a word or a name in marks is none. */
const isMarked = ({ article, extraction }: AnalysedArticle, sentences: readonly Sentence[]): boolean =>
  hasMarks(article.text.slice(sentences[0]!.start, sentences.at(-1)!.end)) ||
  extraction.attributions.some(
    (a) => a.kind !== 'indirect' && a.content.some((c) => overlap(c, hull(sentences)) > 0),
  )

/** A single word, or up to four with capitals, in marks: a name, or a word the reporter keeps at a distance. */
const NAME_IN_MARKS =
  /["“«„](?:[\p{L}\p{N}’'-]{1,30}|[\p{Lu}\p{N}][\p{L}\p{N}’'-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}’'-]{0,30}){1,3})["”»“]/gu

const hasMarks = (text: string): boolean => /["“”«»]/.test(text.replace(NAME_IN_MARKS, ''))

/** A block above a line with its speaker's name, or with that name glued to its end. */
function labelled(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  next: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] | null {
  const glued = sentences.length > 1 && isLabel(a, sentences.at(-1)!)
  const below = !glued && next.length === 1 && isLabel(a, next[0]!)
  if (!glued && !below) return null
  const body = glued ? sentences.slice(0, -1) : sentences
  const label = glued ? sentences.at(-1)! : next[0]!
  const speaker = openingName(a, label) ?? a.extraction.entities.find((e) => names(e, label))
  const known = speaker !== undefined && isQuotedBeside(a, speaker, [...body, label])
  if (!known && !speaksInFirstPerson(a, body, pack) && !isLike(a, body, index, pack)) return null
  const mention = speaker?.mentions.find((m) => contains(label, m))
  const source = mention ?? { start: label.start, end: label.end }
  return [
    {
      content: contentOf(a, body),
      source,
      speaker: speaker?.id ?? null,
      cued: null,
      rule: 'unmarked-labelled',
    },
  ]
}

/** Whether the article quotes a person elsewhere, and does not name the person in the block itself: then a name below it is no reporter's. */
const isQuotedBeside = (a: AnalysedArticle, { id, mentions }: Entity, block: readonly Span[]): boolean =>
  a.extraction.attributions.some(
    (x) => x.speaker === id && x.content.every((c) => !block.some((b) => overlap(b, c) > 0)),
  ) && !block.slice(0, -1).some((b) => mentions.some((m) => overlap(b, m) > 0))

/** A block whose last sentence runs into its speaker's name and office, with no mark between: "… before the winter Olga Renn Harbour Minister". */
function signed(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] | null {
  const last = sentences.at(-1)!
  const signature = signatureIn(a, last)
  if (signature === null) return null
  const body = [...sentences.slice(0, -1), { ...last, end: signature.source.start }]
  if (!speaksInFirstPerson(a, body, pack) && !isLike(a, body, index, pack)) return null
  return [{ content: contentOf(a, body), ...signature, cued: null, rule: 'unmarked-labelled' }]
}

/** Words of an office behind a name, at most. */
const OFFICE = 8

/** The name of a person of the article that a sentence closes with, alone or with an office, where a word in small letters and no mark stand before it. */
function signatureIn(
  { article, annotated, extraction }: AnalysedArticle,
  { start, end, first, last }: Sentence,
): { readonly source: Span; readonly speaker: string } | null {
  const sentence = article.text.slice(start, end)
  for (const { id, kind, name } of extraction.entities) {
    const at = kind === 'person' && /\s/.test(name) ? sentence.lastIndexOf(` ${name}`) : -1
    if (at < 0) continue
    const office = sentence.slice(at + 1 + name.length).match(/\S+/g) ?? []
    const before = annotated.tokens.slice(first, last).findLast((t) => t.end <= start + at)
    const closes =
      office.length <= OFFICE && office.every((w) => /^(?:\p{Lu}[^.!?,;:]*|of|the|for|and)$/u.test(w))
    if (closes && before && /\p{Ll}$/u.test(sentence.slice(0, at)) && ENDS_CLAUSE.has(before.pos))
      return { source: { start: start + at + 1, end: start + at + 1 + name.length }, speaker: id }
  }
  return null
}

/** What a sentence may end with: behind others ("by", "said", "the") a name goes on with it. */
const ENDS_CLAUSE: ReadonlySet<string> = new Set(['NOUN', 'ADV', 'ADJ', 'NUM', 'PRON'])

/** The person whose name, perhaps without the title before it, a label begins with and who is named elsewhere too: the label as a whole may have been taken for a longer name. */
function openingName({ article, extraction }: AnalysedArticle, label: Span): Entity | undefined {
  const text = article.text.slice(label.start, label.end)
  const isWithin = (m: Span): boolean => contains(label, m)
  const opens = (name: string): boolean => text === name || text.startsWith(`${name} `)
  return extraction.entities.find(
    ({ kind, name, mentions }) =>
      kind === 'person' &&
      /\s/.test(name) &&
      (opens(name) || opens(name.split(' ').slice(-2).join(' '))) &&
      !mentions.every(isWithin),
  )
}

const names = (e: Entity, label: Span): boolean =>
  e.kind === 'person' && e.mentions.some((m) => contains(label, m))

/** A few words, most of them names or titles, and no verb. */
function isLabel({ article, annotated }: AnalysedArticle, s: Sentence): boolean {
  const tokens = annotated.tokens.slice(s.first, s.last).filter((t) => t.pos !== 'PUNCT')
  const capitals = tokens.filter((t) => /^\p{Lu}/u.test(article.text.charAt(t.start)))
  // A word with a capital in a line of names is one of them, whatever it is elsewhere.
  const verbs = tokens.some((t) => (t.pos === 'VERB' || t.pos === 'AUX') && !capitals.includes(t))
  const closed = /[.!?:…]$/.test(article.text.slice(s.start, s.end))
  return (
    !verbs && !closed && capitals.length >= 2 && tokens.length <= 12 && capitals.length * 2 > tokens.length
  )
}

/** A paragraph that ends in a cue: "…, she added." */
function cued(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] | null {
  const last = sentences.at(-1)!
  const attribution = a.extraction.attributions.find((x) => endsWithCue(x, last))
  if (!attribution) return null
  // What stands before words of somebody else is not said with this cue.
  const other = sentences.findLastIndex((s) => s !== last && holdsOther(a, s, attribution))
  const body = [...sentences.slice(other + 1, -1), { ...last, end: hull(attribution.content).end }]
  const enough =
    body.length > 1
      ? speaksInFirstPerson(a, body, pack) || isLike(a, body, index, pack)
      : isVerbatim(a, body[0]!, index, pack)
  if (!enough) return null
  const { source, speaker } = attribution
  return [{ content: contentOf(a, body), source, speaker, cued: attribution, rule: 'unmarked-cued' }]
}

/** Whether a sentence names another speaker with a cue. */
const holdsOther = ({ extraction }: AnalysedArticle, s: Sentence, { speaker }: Attribution): boolean =>
  extraction.attributions.some((x) => x.cue !== null && contains(s, x.cue) && x.speaker !== speaker)

/** Whether the attribution's content opens the sentence and its cue closes it. */
const endsWithCue = (a: Attribution, s: Sentence): boolean =>
  a.kind === 'indirect' &&
  a.cue !== null &&
  a.content.length === 1 &&
  contains(s, a.cue) &&
  a.content[0]!.start === s.start &&
  a.cue.start > a.content[0]!.end

/** Sentences that nobody is said to say and that another article has word for word in marks. */
function bare(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] {
  const blocks: Span[][] = []
  let open = false
  for (const s of sentences) {
    const said = a.extraction.attributions.some((x) => x.content.some((c) => overlap(c, s) > 0))
    const same = !said && isVerbatim(a, s, index, pack)
    if (same && open) blocks.at(-1)!.push(s)
    else if (same) blocks.push([s])
    open = same
  }
  return blocks.map((body) => ({
    content: contentOf(a, body),
    source: null,
    speaker: null,
    cued: null,
    rule: 'unmarked-matched',
  }))
}

const contentOf = ({ article }: AnalysedArticle, body: readonly Span[]): Span =>
  trimSpan(article.text, hull(body))

const speaksInFirstPerson = (
  { article }: AnalysedArticle,
  body: readonly Span[],
  pack: LanguagePack,
): boolean => pack.metadata.firstPerson.test(article.text.slice(body[0]!.start, body.at(-1)!.end))

/** Whether the block is found among the quoted words on the whole, and one sentence of it is plainly one of theirs. */
function isLike(a: AnalysedArticle, body: readonly Span[], index: QuotedIndex, pack: LanguagePack): boolean {
  const each = body.map((s) => index.best(a.article.id, termsOf(a.annotated, [s], pack)))
  const mean = each.reduce((sum, { ofA }) => sum + ofA, 0) / each.length
  return mean >= LIKE && each.some(({ ofA, ofB }) => Math.min(ofA, ofB) >= SENTENCE)
}

function isVerbatim(a: AnalysedArticle, s: Span, index: QuotedIndex, pack: LanguagePack): boolean {
  const terms = termsOf(a.annotated, [s], pack)
  if (terms.length < FEWEST_TERMS) return false
  const { ofA, ofB } = index.best(a.article.id, terms)
  return Math.min(ofA, ofB) >= VERBATIM
}

/** The article with the blocks among its attributions, ids in reading order. Attributions read out of a block go into it. */
function withAttributions(a: AnalysedArticle, blocks: readonly Block[]): AnalysedArticle {
  const inBlock = (x: Attribution): Block | undefined => blocks.find((b) => isReadOutOf(x, b.content))
  const kept = a.extraction.attributions.filter((x) => !inBlock(x))
  const added = blocks.map((b, i) => ({ block: b, attribution: toAttribution(b, `new${i}`) }))
  const ordered = [...kept, ...added.map((x) => x.attribution)].sort((x, y) =>
    bySpan(hull(x.content), hull(y.content)),
  )
  const renamed = new Map(ordered.map((x, i) => [x.id, `q${i + 1}`]))
  for (const x of a.extraction.attributions) {
    const block = inBlock(x)
    const into = added.find((y) => y.block === block)
    if (into) renamed.set(x.id, renamed.get(into.attribution.id)!)
  }
  const idOf = (id: string | null): string | null => (id === null ? null : (renamed.get(id) ?? null))
  const attributions = ordered.map((x) => ({ ...x, id: renamed.get(x.id)!, parent: idOf(x.parent) }))
  const claimOf = (c: Claim): Claim => {
    const into = added.find((y) => contains(y.block.content, c))
    return { ...c, attribution: idOf(into ? into.attribution.id : c.attribution) }
  }
  return { ...a, extraction: { ...a.extraction, attributions, claims: a.extraction.claims.map(claimOf) } }
}

/** Whether an attribution's content and cue lie in a block, its own last words perhaps beyond it. */
function isReadOutOf({ content, cue }: Attribution, block: Span): boolean {
  const whole = hull(content)
  return (
    contains(block, whole) ||
    (cue !== null && contains(block, cue) && contains(block, { ...whole, end: whole.start }))
  )
}

const toAttribution = ({ content, source, speaker, cued, rule }: Block, id: string): Attribution => ({
  id,
  kind: 'direct',
  source,
  cue: cued?.cue ?? null,
  content: [content],
  marked: [],
  speaker,
  parent: null,
  stance: cued?.stance ?? 'stated',
  rule,
})
