import type { Entity, Span } from '../../model/index.js'
import { type TokenRange, titleWords } from '../../text/titles.js'
import { descriptors, stateAt, titlesOf, withOwner } from './borne.js'
import { agrees, epithetBearer } from './epithets.js'
import type { Course } from './pronouns.js'
import { before, type Scene, sentenceAt, tokenAt } from './scene.js'
import type { Phrase } from './source.js'

/** Mentions looked back at. */
const MOST = 200

/** The one a definite description means: the bearer of the title, or the body whose name ends in the noun. */
export function described(scene: Scene, phrase: Phrase, at: number, last: Course['last']): Entity | null {
  return (
    titleBearer(scene, phrase, at) ??
    epithetBearer(scene, phrase, at, last) ??
    basedBody(scene, phrase, at) ??
    namedBody(scene, phrase, at) ??
    bodyCalled(scene, phrase, at) ??
    peopleCalled(scene, phrase, at) ??
    justNamed(scene, phrase, at, last)
  )
}

/** "the military department": the last ministry before it with such a portfolio in its name. */
function bodyCalled(scene: Scene, { first, last }: Phrase, at: number): Entity | null {
  const { tokens, text } = scene.text
  const asked = scene.lexicon.bodyCallings.get(
    text.slice(tokens[first]!.start, tokens[last - 1]!.end).toLowerCase(),
  )
  if (!asked) return null
  for (const mention of before(scene, at, MOST))
    if (mention.entity.kind === 'organization' && wordsOf(scene, mention).some((w) => asked.includes(w)))
      return mention.entity
  return null
}

/** "the authorities" where the text has "Ruritanian officials": the last people before it of whom such a noun tells, whosever they are. */
function peopleCalled(scene: Scene, { first, last }: Phrase, at: number): Entity | null {
  const { text, lexicon } = scene
  const asked = lexicon.groupClasses.get(text.tokens[first]!.lower)
  if (!asked || last - first > 1 || !lexicon.definite.has(text.tokens[first - 1]?.lower ?? '')) return null
  for (const mention of before(scene, at, MOST))
    if (
      mention.entity.kind === 'group' &&
      lexicon.groupClasses.get(wordsOf(scene, mention).at(-1)!) === asked
    )
      return mention.entity
  return null
}

/** "the president" right after the head of state spoke. */
export function topSpeaker(scene: Scene, phrase: Phrase, { last }: Course): Entity | null {
  const { text, lexicon } = scene
  if (last?.entity.kind !== 'person' || !lexicon.topHeads.has(text.tokens[phrase.last - 1]!.lower))
    return null
  if (sentenceAt(text, text.tokens[phrase.first]!.start) - sentenceAt(text, last.at) > 1) return null
  const borne = last.entity.mentions.flatMap((m) => titlesOf(scene, m))
  return borne.some((t) => [...titleWords(text, t)].some((w) => lexicon.topHeads.has(w))) ? last.entity : null
}

/** "the finance minister": the last person before it whose titles have all its words, states compared as states. */
function titleBearer(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { text, lexicon } = scene
  const head = text.tokens[phrase.last - 1]!
  if (!lexicon.titleHeads.has(head.lower)) return null
  const asked = askedOf(scene, phrase)
  for (const mention of before(scene, at, MOST)) {
    if (mention.entity.kind !== 'person') continue
    if (!titlesOf(scene, mention).some((t) => bears(scene, t, head.lower, asked))) continue
    return isOffice(scene, head.lower) || isRecent(scene, mention.entity, at) ? mention.entity : null
  }
  return null
}

/** Sentences behind which an occupation, which many have, means somebody else. */
const RECENT = 12

/** Whether a title is of one bearer at a time in a body. */
const isOffice = ({ lexicon }: Scene, head: string): boolean =>
  lexicon.titleOfHeads.has(head) || lexicon.topHeads.has(head)

/** Whether somebody was named not long before a place. */
const isRecent = ({ text }: Scene, { mentions }: Entity, at: number): boolean =>
  mentions.some((m) => m.start < at && sentenceAt(text, at) - sentenceAt(text, m.start) <= RECENT)

/** What a description asks of whoever bears it: "new", "embattled" and an age ask nothing. */
function askedOf(scene: Scene, phrase: Phrase): ReadonlySet<string> {
  const { text, lexicon } = scene
  const asked = new Set(descriptors(scene, phrase))
  for (let i = phrase.first; i < phrase.last - 1; i++) {
    const { pos, lower } = text.tokens[i]!
    if (pos !== 'ADJ' || lexicon.titleModifiers.has(lower) || lower.includes('-')) continue
    if (!stateAt(text, lexicon, i) && !isLarge(text.text.charAt(text.tokens[i]!.start))) asked.delete(lower)
  }
  return asked
}

const isLarge = (letter: string): boolean => letter !== letter.toLowerCase()

/** Whether a title has the head asked for, and with what stands around it all the rest. */
const bears = (scene: Scene, title: TokenRange, head: string, asked: ReadonlySet<string>): boolean =>
  (head.includes('-') || titleWords(scene.text, title).has(head)) &&
  covers(descriptors(scene, withOwner(scene, title)), asked)

const covers = (borne: ReadonlySet<string>, asked: ReadonlySet<string>): boolean =>
  [...asked].every((word) => borne.has(word))

/** Sentences looked back through for whoever a description is of. */
const JUST = 1

/** "the 34-year-old", "the teacher": the one person whom the text named right before, and nobody calls otherwise. */
function justNamed(scene: Scene, phrase: Phrase, at: number, last: Course['last']): Entity | null {
  const { text, lexicon } = scene
  const head = text.tokens[phrase.last - 1]!
  const aged = isAged(scene, phrase)
  const plain =
    phrase.last - phrase.first === 1 &&
    (lexicon.personNouns.has(head.lower) || lexicon.isAgentNoun(head.lower)) &&
    !lexicon.titleHeads.has(head.lower)
  if (!aged && !(plain && lexicon.definite.has(text.tokens[phrase.first - 1]?.lower ?? ''))) return null
  const here = sentenceAt(text, at)
  const found = new Set<Entity>()
  const ageOf = aged ? text.tokens[phrase.first]!.lower.match(/^\d+/)?.[0] : undefined
  for (const mention of before(scene, at, NAMES)) {
    const distance = here - sentenceAt(text, mention.start)
    if (distance > (aged ? MEANT : JUST) || (distance > JUST && found.size > 0)) break
    if (mention.entity.kind !== 'person') continue
    if (ageOf && text.text.slice(mention.end, mention.end + ageOf.length + 3) === `, ${ageOf},`)
      return mention.entity
    if (agrees(scene, mention.entity, [head.lower])) found.add(mention.entity)
  }
  if (aged && last && found.has(last.entity)) return last.entity
  return found.size === 1 || (aged && found.size > 0) ? [...found][0]! : null
}

/** The same for an age, which the text has told of somebody, or else tells of who it is about. */
const MEANT = 8

/** "34-year-old", in one token or several. */
const isAged = ({ text, lexicon }: Scene, { first, last }: Phrase): boolean =>
  lexicon.aged.test(text.text.slice(text.tokens[first]!.start, text.tokens[last - 1]!.end))

/** "the ministry": the last body or place before it with the noun in its name, else the last near it that may be such a body, else the only one that is. */
function namedBody(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { text, lexicon } = scene
  const head = text.tokens[phrase.last - 1]!.lower
  const definite = isMeant(scene, phrase) && !holdsName(scene, phrase)
  const states = statesIn(scene, phrase.first, phrase.last)
  const far = new Set<Entity>()
  const open = new Set<Entity>()
  let close: Entity | null = null
  for (const mention of before(scene, at, MOST)) {
    if (mention.entity.kind === 'person' || isOfOther(scene, mention, states)) continue
    if (
      wordsOf(scene, mention).slice(1).includes(head) ||
      wordsOf(scene, mention).slice(0, -1).includes(head)
    )
      return mention.entity
    if (!definite || mention.entity.kind !== 'organization' || !lexicon.bodyNouns.has(head)) continue
    const fit = fitOf(scene, head, mention.entity)
    if (fit === false) continue
    const near = sentenceAt(text, at) - sentenceAt(text, mention.start) <= NEAR
    if (near && fit) return mention.entity
    if (near && !lexicon.ownBodies.has(head)) close ??= mention.entity
    if (fit) far.add(mention.entity)
    else if (!lexicon.ownBodies.has(head)) open.add(mention.entity)
  }
  if (far.size !== 1 && close) return close
  if (phrase.last - phrase.first > 1) return close
  const only = far.size > 0 ? far : open
  return only.size === 1 ? [...only][0]! : null
}

/** Letters before a name in which it may be told where its bearer sits. */
const SEATED = 60

/** "the Harby-based firm": the body that the text calls "Harby-based Skarn" before. */
function basedBody(scene: Scene, { first, last }: Phrase, at: number): Entity | null {
  const { text, tokens } = scene.text
  const seat = text
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .match(scene.lexicon.seatedIn)?.[0]
    .toLowerCase()
  if (!seat) return null
  for (const { entity, start } of before(scene, at, MOST)) {
    if (entity.kind === 'person' || entity.kind === 'place') continue
    const lead = text.slice(Math.max(0, start - SEATED), start)
    const behind = lead.toLowerCase().lastIndexOf(seat)
    // "the Harby-based cable maker Skarn", but not "Harby-based Skarn met Penn".
    if (behind >= 0 && /^[\p{Ll}\s-]*$/u.test(lead.slice(behind + seat.length))) return entity
  }
  return null
}

/** Codes of the states that a stretch of tokens tells of. */
function statesIn({ text, lexicon }: Scene, first: number, last: number): ReadonlySet<string> {
  const out = new Set<string>()
  for (let i = first; i < last; i++) {
    const state = stateAt(text, lexicon, i)
    if (state) out.add(state.code)
    i += (state?.width ?? 1) - 1
  }
  return out
}

/** "the Government of Ruritania" where another state's is asked for. */
function isOfOther(scene: Scene, { start, end }: Span, asked: ReadonlySet<string>): boolean {
  if (asked.size === 0) return false
  const own = statesIn(scene, tokenAt(scene.text, start), tokenAt(scene.text, end))
  return own.size > 0 && ![...asked].some((s) => own.has(s))
}

/** "the Yond news agency": a name, be it one that nothing else tells. */
const holdsName = ({ text }: Scene, { first, last }: Phrase): boolean =>
  text.tokens
    .slice(first, last)
    .some(({ pos, start, lower }) => pos === 'PROPN' && text.text.charAt(start) !== lower.charAt(0))

/** "the company", "her own company", but not "the trade association of the dairies": that is a name of its own. */
function isMeant({ text, lexicon }: Scene, phrase: Phrase): boolean {
  const at = lexicon.ownWords.has(text.tokens[phrase.first - 1]?.lower ?? '')
    ? phrase.first - 2
    : phrase.first - 1
  const opener = text.tokens[at]?.lower ?? ''
  if (!lexicon.articles.has(opener) && !lexicon.owners.has(opener)) return false
  return !lexicon.ofWords.has(text.tokens[phrase.last]?.lower ?? '')
}

const wordsOf = ({ text }: Scene, { start, end }: Span): string[] =>
  text.text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s-]+/)

/** Whether a body's names tell that it is such a one as the noun means, or another; null where they tell neither. */
function fitOf(scene: Scene, noun: string, { mentions }: Entity): boolean | null {
  const { bodySorts } = scene.lexicon
  const asked = bodySorts.get(noun)
  if (!asked) return null
  let told = false
  if (asked.includes('firm') && mentions.slice(0, NAMES).some((m) => hasWorks(scene, m))) return true
  for (const mention of mentions.slice(0, NAMES))
    for (const word of [...wordsOf(scene, mention), ...calledOf(scene, mention)])
      for (const sort of bodySorts.get(word) ?? []) {
        if (asked.includes(sort)) return true
        told = true
      }
  return told ? false : null
}

/** "the weekly Skarn", "the Skarn newspaper", "Skarn, a daily": the nouns beside a name that say what it is. */
function calledOf({ text: { tokens }, text, lexicon }: Scene, { start, end }: Span): string[] {
  const first = tokenAt(text, start)
  const last = tokenAt(text, end)
  const out = [tokens[first - 1]?.lower ?? '', tokens[last]?.lower ?? '']
  if (tokens[last]?.lower === ',' && lexicon.articles.has(tokens[last + 1]?.lower ?? ''))
    for (let i = last + 2; i < last + 6 && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? ''); i++)
      out.push(tokens[i]!.lower)
  return out
}

/** "the Skarn plant", "Skarn's works", "Skarn, which employs": what a firm has and does. */
function hasWorks({ text: { tokens }, text, lexicon }: Scene, { end }: Span): boolean {
  let at = tokenAt(text, end)
  if (tokens[at]?.lower === ',' && lexicon.impersonalRelatives.has(tokens[at + 1]?.lower ?? ''))
    return lexicon.bodyVerbs.has(tokens[at + 2]?.lower ?? '')
  if (lexicon.possessives.has(tokens[at]?.lower ?? '')) at++
  return lexicon.worksNouns.has(tokens[at]?.lower ?? '')
}

/** Mentions of a body looked at for what it is. */
const NAMES = 12

/** In sentences: as far as "the company" reaches back for a body whose name does not tell what it is. */
const NEAR = 3
