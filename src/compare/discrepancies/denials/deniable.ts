import type { StoryClaim, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { holderOf } from '../answer.js'
import { sentenceIndex } from '../places.js'
import { type Against, denyingVerb, hasNegator, isClause } from './against.js'
import { type Matter, type Matters, type MatterWord, PRONOUN } from './matter.js'
import type { Search, Sought } from './sought.js'

/** How much of two quotations of one speaker must be the same, but for a "not", for somebody to have lost it. */
const ONE_QUOTATION = 0.85

interface Fit {
  readonly words: number
  readonly weight: number
  /** That of the words which are no names. */
  readonly ofWords: number
  readonly cover: number
  readonly back: number
}

export function fitOf(denied: Matter, said: Matter, { has, told }: Matters): Fit {
  const both = denied.words.filter((w) => has(said, w))
  const weightOf = (words: readonly MatterWord[]): number => words.reduce((sum, w) => sum + w.weight, 0)
  return {
    words: both.length,
    weight: weightOf(both),
    ofWords: weightOf(both.filter((w) => w.entity === null)),
    cover: told(denied, said),
    back: told(said, denied),
  }
}

/** Whether nothing speaks against a claim being what a denial denies. */
export function mayBeDenied(claim: StoryClaim, denial: Sought, search: Search): boolean {
  const { matters } = search
  const own = denial.claim
  if (claim.id === own.id) return false
  if (!sameMood(claim, own) || hasNegator(claim, search) || !search.oneEvent(claim, own)) return false
  if (own.attribution !== null && claim.attribution === own.attribution) return false
  if (isOfAnother(claim, denial, search)) return false
  if (denial.outright) return !isAboutWords(claim, search)
  const matter = matters.of(claim)
  if (!isClause(claim, search.story) || !denial.focus.every((w) => matters.has(matter, w))) return false
  if (!denial.focus.some((w) => isSaid(w, matter, search)) || isOfOtherKind(claim, denial, search))
    return false
  if (isOneVoice(denial, claim, search)) return isNotLost(denial, claim, search)
  return claim.article !== own.article || isDenied(denial, search)
}

/** "No consulate personnel were hurt" is not of security personnel: the noun right behind the "no" is told of another kind. */
function isOfOtherKind(claim: StoryClaim, { words, focus }: Sought, { story, pack }: Search): boolean {
  const denied = tokensIn(words, story)
  const negator = denied.findIndex((t) => pack.claim.negators.has(t.lower))
  const head = denied.findIndex((t, i) => i > negator && t.pos === 'NOUN' && denied[i + 1]?.pos !== 'NOUN')
  if (negator < 0 || head < 0 || !focus.some((w) => w.token.start === denied[head]!.start)) return false
  const own = kindOf(denied, head)
  const told = tokensIn(claimSpan(claim), story)
  const stem = pack.claim.stem(denied[head]!.lower)
  const others = told.flatMap((t, i) =>
    t.pos === 'NOUN' && pack.claim.stem(t.lower) === stem ? [kindOf(told, i)] : [],
  )
  return (
    own.size > 0 && others.length > 0 && others.every((o) => o.size > 0 && ![...o].some((w) => own.has(w)))
  )
}

/** The nouns and names that stand right in front of a noun: of what kind it is. */
function kindOf(tokens: readonly Token[], noun: number): ReadonlySet<string> {
  const before = tokens.slice(0, noun)
  const from = before.findLastIndex((t) => t.pos !== 'NOUN' && t.pos !== 'PROPN') + 1
  return new Set(before.slice(from).map((t) => t.lemma.toLowerCase()))
}

/** "The accusations are smoke": what is said of words is not what they say. */
export function isAboutWords(claim: StoryClaim, { story, pack }: Search): boolean {
  const words = tokensIn(claimSpan(claim), story)
  const noun = words.findIndex((t) => pack.comparison.wordsForWords.has(t.lemma.toLowerCase()))
  const verb = words.findIndex((t) => t.pos === 'AUX' || t.pos === 'VERB')
  const opens = words.slice(0, Math.max(0, noun)).every((t) => t.pos === 'DET' || t.pos === 'ADJ')
  const said = words.slice(verb + 1).find((t) => !/^(?:DET|ADV|PUNCT)$/.test(t.pos))
  return noun >= 0 && opens && words[verb]?.pos === 'AUX' && /^(?:NOUN|ADJ)$/.test(said?.pos ?? '')
}

/** Whether both name persons, and none that both name: "made no offer to Varga" is not of an offer to Moll. */
function isOfAnother(claim: StoryClaim, denial: Sought, { story, matters }: Search): boolean {
  const persons = (m: Matter): MatterWord[] =>
    m.words.filter(
      (w) => w.entity !== null && w.weight > PRONOUN && story.entity(w.entity)?.kind === 'person',
    )
  const [own, others] = [persons(denial.matter), persons(matters.of(claim))]
  return own.length > 0 && others.length > 0 && !own.some((w) => others.some((x) => x.entity === w.entity))
}

/** Whether a clause has the word itself, and not just another used for it. */
export const isSaid = (word: MatterWord, { keys }: Matter, { pack }: Setting): boolean =>
  word.entity !== null || keys.has(pack.claim.stem(word.token.lower))

/** What is asked for, or open, is not what is. */
export const sameMood = (a: StoryClaim, b: StoryClaim): boolean =>
  (a.modality === 'asked-for') === (b.modality === 'asked-for') &&
  (a.modality === 'actual') === (b.modality === 'actual')

/** Whether two articles quote one sentence of one speaker, one with a "not" and one without. */
function isNotLost(denial: Sought, claim: StoryClaim, { story, matters }: Search): boolean {
  const verbatim = [denial.claim, claim].every((c) => story.attribution(c.attribution)?.kind === 'direct')
  if (!verbatim || denial.claim.article === claim.article) return false
  const { cover, back } = fitOf(denial.matter, matters.of(claim), matters)
  return Math.min(cover, back) >= ONE_QUOTATION
}

/** One who speaks does not contradict himself; nor does an article in its own voice. */
function isOneVoice({ claim, by }: Against, c: StoryClaim, { story, sameBody }: Setting): boolean {
  const holder = holderOf(c, story)
  return (by === null && holder === null && claim.article === c.article) || sameBody(by, holder)
}

/** Whether the one who speaks against something, or one who is not named, is told to deny it in its sentence or in the one before. */
export function isDenied({ claim, by }: Against, search: Search): boolean {
  const { story, sameBody } = search
  const { article } = claim
  const { sentences } = story.article(article).annotated
  const at = sentenceIndex(claim, story)
  return [sentences[at - 1], sentences[at]].some((s) => {
    if (s === undefined) return false
    const sentence = { article, start: s.start, end: s.end }
    const verb = denyingVerb(tokensIn(sentence, story), search)
    if (!verb) return false
    const denier = story.mentionsIn({ ...sentence, end: verb.start }).at(-1)?.entity.id ?? null
    return denier === null || sameBody(denier, by)
  })
}
