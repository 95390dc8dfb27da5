import { firstFrom } from '../../kernels/lower-bound.js'
import type { PronounSense } from '../../lang/lexicon/entity.js'
import type { Entity, Span } from '../../model/index.js'
import { genderOf, suggestedGender } from './gender.js'
import { before, type Placed, type Scene, sentenceAt, tokenAt } from './scene.js'

/** What was said so far: who spoke last and where, and whether a place lies in words of others. */
export interface Course {
  readonly last: { readonly entity: Entity; readonly at: number } | null
  readonly isContent: (span: Span) => boolean
  /** How many sentences of the reporter's own a place of the text stands behind another. */
  readonly distance: (from: number, to: number) => number
  /** Whom the words that are asked about name: hardly whoever says them. */
  readonly namedThere: ReadonlySet<Entity>
  /** The source that a person without a name has become, if any. */
  readonly sourceAt: (start: number) => Entity | undefined
}

/** Tokens between a relative pronoun and what it stands for. */
const GAP = 3

/** The same for a person, whose union or office may stand between. */
const PERSON_GAP = 9

/** What "who" and "which" stand for: whatever was named right before; "who" sooner a person. */
export function relativeOf(scene: Scene, at: number): Entity | null {
  const { text, lexicon } = scene
  const here = tokenAt(text, at)
  const near = [...before(scene, at, 4)].filter(
    (m) => sentenceAt(text, m.start) === sentenceAt(text, at) && !isModifier(scene, m, here),
  )
  const gap = (m: Placed): number => here - tokenAt(text, m.end)
  const personal = lexicon.personalRelatives.has(text.tokens[here]?.lower ?? '')
  const person = personal ? near.find((m) => m.entity.kind === 'person' && gap(m) <= PERSON_GAP) : undefined
  const mayBeMeant = (m: Placed): boolean => gap(m) <= GAP && !(personal && m.entity.kind === 'place')
  return (person ?? near.find(mayBeMeant))?.entity ?? null
}

/** "Roe's lawyer, who", "two Skarn workers who": a name that only tells whose a noun is. */
function isModifier({ text: { tokens }, text }: Scene, { end }: Span, before: number): boolean {
  const next = tokenAt(text, end)
  return next < before && /^(?:PART|NOUN)$/.test(tokens[next]!.pos)
}

/** Mentions looked back at. */
const MOST = 40
/** Sentences looked back at. */
const REACH = 6

/** The most plausible recent one a pronoun stands for, or null. */
export function antecedent(scene: Scene, at: number, sense: PronounSense, course: Course): Entity | null {
  const scores = new Map<Entity, number>()
  const here = sentenceAt(scene.text, at)
  const spoke = course.last && agrees(scene, course.last.entity, sense) ? course.last : null
  let newer = false
  for (const mention of sense.gender === null ? before(scene, at, MOST) : peopleBefore(scene, at, course)) {
    const distance = here - sentenceAt(scene.text, mention.start)
    if (distance > REACH) break
    if (!agrees(scene, mention.entity, sense)) continue
    if (sense.plural && mention.entity !== spoke?.entity && !mayBeMany(scene, mention, distance)) continue
    const score = weight(scene, mention, distance, course) + leaning(scene, mention.entity, sense)
    scores.set(mention.entity, Math.max(scores.get(mention.entity) ?? 0, score) + 0.1)
    if (
      spoke &&
      mention.entity !== spoke.entity &&
      isLater(scene, mention, spoke.at) &&
      takesOver(scene, mention, spoke.at, at, course)
    )
      newer = true
  }
  const since = spoke ? course.distance(spoke.at, at) : REACH
  if (spoke && since <= 3)
    scores.set(spoke.entity, (scores.get(spoke.entity) ?? 3 / (1 + since)) + (newer ? SPOKE_BEFORE : SPOKE))
  const found = best(new Map([...scores].filter(([, score]) => score > 0)))
  return found ?? (sense.gender === null ? null : lastPerson(scene, at, sense, course))
}

/** "they" are people; a body that has not spoken only where it is what the sentence, or the one before, is about. */
const mayBeMany = (scene: Scene, mention: Placed, distance: number): boolean =>
  mention.entity.kind === 'group' || (distance <= 1 && isSubject(scene, mention))

/** Whoever spoke last, however long ago, or was last named in the reporter's words. */
function lastPerson(scene: Scene, at: number, sense: PronounSense, course: Course): Entity | null {
  if (course.last && agrees(scene, course.last.entity, sense)) return course.last.entity
  for (const mention of before(scene, at, MOST))
    if (agrees(scene, mention.entity, sense) && !course.isContent(mention)) return mention.entity
  return null
}

/** Mentions and people without a name, nearest first. */
function peopleBefore(scene: Scene, at: number, { sourceAt }: Course): Placed[] {
  const strangers: Placed[] = []
  const here = sentenceAt(scene.text, at)
  for (let i = firstFrom(scene.strangers, at) - 1; i >= 0 && strangers.length < MOST; i--) {
    const s = scene.strangers[i]!
    if (here - sentenceAt(scene.text, s.start) > REACH) break
    if (s.end <= at) strangers.push({ start: s.start, end: s.end, entity: sourceAt(s.start) ?? s.entity })
  }
  const named = [...before(scene, at, MOST)]
  return strangers.length === 0
    ? named
    : [...named, ...strangers].sort((a, b) => b.start - a.start || b.end - a.end)
}

/** Points for whoever was reported last. */
const SPOKE = 1.5

/** The same where somebody else has been the subject since. */
const SPOKE_BEFORE = -0.5

const isLater = (scene: Scene, mention: Span, at: number): boolean =>
  sentenceAt(scene.text, mention.start) > sentenceAt(scene.text, at)

/** Whether somebody else is talked about from here on: named in the reporter's words as a subject, or in a new paragraph, which is the pronoun's. */
const takesOver = (scene: Scene, mention: Placed, spoke: number, at: number, course: Course): boolean =>
  !course.isContent(mention) &&
  (isSubject(scene, mention) ||
    (paragraphAt(scene, mention.start) === paragraphAt(scene, at) &&
      paragraphAt(scene, spoke) < paragraphAt(scene, at)))

const paragraphAt = ({ text }: Scene, at: number): number =>
  text.sentences[sentenceAt(text, at)]?.paragraph ?? 0

const best = (scores: ReadonlyMap<Entity, number>): Entity | null =>
  [...scores].reduce<[Entity, number] | null>((a, b) => (a && a[1] >= b[1] ? a : b), null)?.[0] ?? null

function weight(scene: Scene, mention: Placed, distance: number, course: Course): number {
  let score = 3 / (1 + distance)
  if (mention.entity.kind === 'place') score -= PLACE
  if (isSubject(scene, mention)) score += 1
  if (isOwner(scene, mention)) score -= 0.5
  if (course.isContent(mention) && !speaks(scene, mention)) score -= 1.5
  if (course.namedThere.has(mention.entity)) score -= NAMED_THERE
  if (scene.strangerOf.has(mention.entity)) score -= STRANGER
  return score
}

/** Nobody speaks of himself by name. */
const NAMED_THERE = 2

/** What somebody counts less for being brought in without a name. */
const STRANGER = 0.7

/** "…, says Jane Roe": a subject behind its verb. */
const speaks = ({ text, lexicon }: Scene, { start }: Span): boolean => {
  const at = tokenAt(text, start) - 1
  return (
    lexicon.answering.has(text.tokens[at]?.lower ?? '') && /[,"'”’»]/.test(text.tokens[at - 1]?.lower ?? '')
  )
}

/** What the form of a name adds where nothing tells a person's gender. */
function leaning(scene: Scene, entity: Entity, { gender }: PronounSense): number {
  if (gender === null || genderOf(scene, entity) !== null) return 0
  const suggested = suggestedGender(scene, entity)
  return suggested === null ? 0 : suggested === gender ? FITS : -CLASHES
}

const FITS = 0.5
const CLASHES = 2

/** Places seldom speak where a body may. */
const PLACE = 1.5

/** A verb follows, or a comma behind what opens the sentence, with no preposition before. */
function isSubject(scene: Scene, mention: Span): boolean {
  const { text, lexicon } = scene
  const first = tokenAt(text, mention.start)
  const next = text.tokens[tokenAt(text, mention.end)]
  const article = lexicon.articles.has(text.tokens[first - 1]?.lower ?? '') ? 1 : 0
  if (text.tokens[first - article - 1]?.pos === 'ADP') return false
  if (speaks(scene, mention)) return true
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return true
  if (next?.lower !== ',' && !lexicon.personalRelatives.has(next?.lower ?? '')) return false
  if (next?.lower === ',' && /^(?:VERB|AUX)$/.test(text.tokens[tokenAt(text, mention.end) + 1]?.pos ?? ''))
    return true
  const opener = text.sentences[sentenceAt(text, mention.start)]!.first
  return first - opener <= OPENING
}

/** In tokens: how far into a sentence a title may put its subject: "The police spokesman, …". */
const OPENING = 5

const isOwner = ({ text }: Scene, mention: Span): boolean =>
  text.tokens[tokenAt(text, mention.end)]?.pos === 'PART'

function agrees(scene: Scene, entity: Entity, sense: PronounSense): boolean {
  if (sense.plural) return entity.kind === 'group' || entity.kind === 'organization'
  if (sense.gender === null)
    return entity.kind !== 'person' && entity.kind !== 'group' && !isPlural(scene, entity)
  if (entity.kind !== 'person') return false
  const gender = genderOf(scene, entity)
  return gender === null || gender === sense.gender
}

/** "repeated warnings", but no name in the plural. */
function isPlural({ text }: Scene, { mentions }: Entity): boolean {
  const [first] = mentions
  const head = first && text.tokens[tokenAt(text, first.end) - 1]
  return head?.pos === 'NOUN' && head.lower !== head.lemma && head.lower.endsWith('s')
}
