import { cutAtQuotation, holdsVerb } from './contents.js'
import { type Draft, type Range, rangesOverlap } from './draft.js'
import { supposeCue } from './reports/speech.js'
import { firstQuotationFrom, isComma, isHeadline, lemmaAt, lowerAt, posAt, type Scene } from './scene.js'
import { asksAnonymity, sourceAfter, sourceBefore } from './sources.js'

/** Drafts that report something: a content that states nothing gives way to the clause before its cue, where one stands there, or goes. */
export function withProposition(scene: Scene, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((d) => {
    if (!d.cue || d.content.length === 0) return [d]
    if (modifies(scene, d) || asksAnonymity(scene, d.cue.last) || namesThing(scene, d, d.cue)) return []
    const [first, ...rest] = d.content.flatMap((c) => cutAtQuotation(scene, c))
    if (states(scene, first!))
      return [isTold(scene, d.cue) ? withoutTold(d, d.cue) : withSource(scene, d, d.cue)]
    const clause = clauseBefore(scene, d.cue)
    if (clause) return [{ ...clause, content: [...clause.content, ...rest] }]
    const stated = rest.some((c) => states(scene, c))
    const empty = !stated && (tellsTopic(scene, d.cue) || d.content.every((c) => isBare(scene, c)))
    return empty ? [] : [withSource(scene, d, d.cue)]
  })
}

/** "were told to leave": whoever stands before a passive verb of telling or asking hears it. */
function isTold(scene: Scene, cue: Range): boolean {
  const { verbs, passives, isParticiple } = scene.pack.attribution
  for (let i = cue.first + 1; i < cue.last; i++) {
    if (isParticiple(lowerAt(scene, i))) continue
    const complements =
      posAt(scene, i) === 'VERB' ? verbs.get(scene.tokens[i]!.lemma)?.complements : undefined
    if (complements?.has('addressee') || complements?.has('object-infinitive'))
      return passives.has(lemmaAt(scene, i - 1))
  }
  return false
}

const withoutTold = (draft: Draft, cue: Range): Draft =>
  draft.source && draft.source.last <= cue.first ? { ...draft, source: null } : draft

/** The draft with the source that the rules see for its cue, if it has none of its own. */
function withSource(scene: Scene, draft: Draft, cue: Range): Draft {
  if (draft.source) return draft
  const inverted = sourceFromContent(scene, draft, cue)
  if (inverted) return inverted
  const source =
    supposeCue(scene, cue)?.source ??
    sourceBefore(scene, cue.first, sentenceOf(scene, cue).first) ??
    behindCue(scene, draft, cue)
  const apart = source && draft.content.every((c) => !rangesOverlap(c, source)) && !rangesOverlap(cue, source)
  if (!apart) return draft
  // An apposition goes up to its closing comma.
  const closed = isComma(scene, source.last) && source.last + 1 === cue.first ? 1 : 0
  return { ...draft, source: { first: source.first, last: source.last + closed } }
}

/** "…, wrote the council": whoever stands behind a cue that all of its content stands before. */
const behindCue = (scene: Scene, { content }: Draft, cue: Range): Range | null =>
  content.every((c) => c.last <= cue.first) && isComma(scene, cue.first - 1)
    ? sourceAfter(scene, cue.last, sentenceOf(scene, cue).last)
    : null

/** "…, said | the mayor, “who left”": what stands right behind a verb that its clause stands before is whoever says it, and no more of it but what is in marks. */
function sourceFromContent(scene: Scene, draft: Draft, cue: Range): Draft | null {
  const { verbs, signs } = scene.pack.attribution
  const at = draft.content.findIndex((c) => c.first === cue.last)
  const [former, behind] = [draft.content[at - 1], draft.content[at]]
  const closed = isComma(scene, cue.first - 1) || scene.quotationAt[cue.first - 1]! >= 0
  if (!behind || !former || former.last > cue.first || !closed) return null
  const lemma = lemmaAt(scene, cue.last - 1)
  if (signs.has(lemma) || verbs.get(lemma)?.complements.has('clause') !== true) return null
  const source = sourceAfter(scene, cue.last, behind.last)
  if (!source) return null
  const quoted = scene.quotations[firstQuotationFrom(scene, source.last)]
  const rest = quoted && quoted.first < behind.last ? [{ first: quoted.first, last: behind.last }] : []
  return {
    ...draft,
    source,
    content: [...draft.content.slice(0, at), ...rest, ...draft.content.slice(at + 1)],
  }
}

const sentenceOf = (scene: Scene, { first }: Range): Range => scene.text.sentences[scene.sentenceAt[first]!]!

/** "the crack reported at the weekend", "a note seen by the paper": a participle behind its noun, and no more than circumstances after it. */
function modifies(scene: Scene, { cue, content }: Draft): boolean {
  if (!cue || content[0]!.first !== cue.last || scene.quotationAt[cue.last]! >= 0) return false
  const { adjuncts, measures } = scene.pack.attribution
  const opener = lowerAt(scene, cue.last)
  // "said at least two had left"
  if (measures.get(opener)?.has(lowerAt(scene, cue.last + 1))) return false
  return adjuncts.has(opener) && posAt(scene, cue.last) === 'ADP'
}

/** Words in marks, or a verb: something is said of something. */
function states(scene: Scene, content: Range): boolean {
  for (let i = content.first; i < content.last; i++) if (scene.quotationAt[i]! >= 0) return true
  return holdsVerb(scene, content) || (isHeadline(scene, content) && content.last - content.first > TITLE)
}

/** A headline of more tokens needs no verb: "Eight dead in mill fire, police say". */
const TITLE = 2

/** "Nobody was hurt, said its spokesman.": what the rules make of a cue behind its clause. */
function clauseBefore(scene: Scene, cue: Range): Draft | null {
  const found = supposeCue(scene, cue)
  const first = found?.content[0]
  const here = first !== undefined && scene.sentenceAt[first.first] === scene.sentenceAt[cue.first]
  return found?.source && here && first.last <= cue.first && holdsVerb(scene, first)
    ? { ...found, cue }
    : null
}

/** A pronoun or a time alone: "it", "this morning". */
function isBare(scene: Scene, { first, last }: Range): boolean {
  const { times, timeWords } = scene.pack.attribution
  const isTime = (word: string): boolean => times.has(word) || timeWords.has(word)
  for (let i = first; i < last; i++)
    if (!/^(?:DET|PRON|PUNCT)$/.test(posAt(scene, i)) && !isTime(lowerAt(scene, i))) return false
  return true
}

/** "The street is known as “the Spine”": a name that nobody gives. */
function namesThing(scene: Scene, { source }: Draft, cue: Range): boolean {
  const { naming, passives, isParticiple } = scene.pack.attribution
  for (let i = cue.first + 1; i < cue.last; i++) {
    if (
      !naming.has(scene.tokens[i]!.lemma) ||
      posAt(scene, i - 1) !== 'AUX' ||
      isParticiple(lowerAt(scene, i))
    )
      continue
    // "has been named as": whoever stands before is named.
    if (!source || (source.last <= cue.first && i + 1 < cue.last && passives.has(lemmaAt(scene, i - 1))))
      return true
  }
  return false
}

/** Whether the cue only names what is talked about: "will discuss the crisis" tells nothing said. */
function tellsTopic(scene: Scene, cue: Range): boolean {
  for (let i = cue.first; i < cue.last; i++)
    if (scene.pack.attribution.topical.has(scene.tokens[i]!.lemma)) return true
  return false
}
