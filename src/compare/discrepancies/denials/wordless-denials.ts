import type { LanguagePack } from '../../../lang/pack.js'
import {
  type ArticleSpan,
  hull,
  isAgainst,
  type Stance,
  type StoryAttribution,
  type StoryClaim,
  type Token,
} from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { chainOf, claimSpan, type Story, stanceOf } from '../../story.js'
import { holderOf } from '../answer.js'
import { claimsFrom, sentenceIndex, sentenceOf } from '../places.js'
import { accusationOf } from './accusations.js'
import { denyingVerb, hasNegator, isClause } from './against.js'
import { type Denial, denialOf, opposes } from './denial.js'

/** Where the text only says that something is denied, without what: "the company denied it", "has rejected the claim". */
export function wordlessDenials(setting: Setting): Denial[] {
  const { story } = setting
  const attributed = story.pool.attributions.flatMap((a) => {
    const content = a.content[0]
    return isAgainst(a.stance) &&
      a.stance !== 'questioned' &&
      content &&
      a.content.length === 1 &&
      refers({ ...content, article: a.article }, setting)
      ? [ofAttribution(a)]
      : []
  })
  const stated = story.clauses.flatMap(
    (c) => ofClaim(c, setting) ?? ofKind(c, setting) ?? ofReports(c, setting) ?? [],
  )
  return [...attributed, ...stated]
}

const ofAttribution = (a: StoryAttribution): Denial => ({
  claim: null,
  span: { article: a.article, ...hull([...(a.source ? [a.source] : []), ...a.content]) },
  by: a.speaker,
  side: a.stance,
})

/** A clause that is nothing but a denial, of which no attribution was made. */
function ofClaim(claim: StoryClaim, setting: Setting): Denial | null {
  const { story } = setting
  const span = claimSpan(claim)
  const verb = denyingVerb(tokensIn(span, story), setting)
  if (!verb) return null
  if (story.attribution(claim.attribution) || !refers({ ...span, start: verb.end }, setting)) return null
  const by = story.mentionsIn({ ...span, end: verb.start }).at(-1)?.entity.id ?? null
  const side: Stance = 'denied'
  return { claim, span, by, side }
}

/** "There is no such entry", "nothing of the kind", "that is not true": said against what was said before. */
function ofKind(claim: StoryClaim, setting: Setting): Denial | null {
  const { story, pack } = setting
  const words = tokensIn(claimSpan(claim), story).filter((t) => t.pos !== 'PUNCT')
  if (words.length > LONGEST_OF_KIND || isAgainst(stanceOf(claim, story))) return null
  const { truth, falsehood, referring } = pack.comparison
  const negator = words.some((t) => pack.claim.negators.has(t.lower))
  const last = words.at(-1)?.lower ?? ''
  const ofWhatWasSaid =
    isOfSameKind(words, setting) ||
    (referring.has(words[0]?.lower ?? '') &&
      words[1]?.pos !== 'NOUN' &&
      words.length <= SHORT &&
      (negator ? truth.has(last) : falsehood.has(last)))
  return ofWhatWasSaid ? { ...denialOf(claim, setting), side: 'denied' } : null
}

/** "He called the reports a fable", "the allegations are baseless": words for words, and that they are untrue. */
function ofReports(claim: StoryClaim, setting: Setting): Denial | null {
  const { story, pack } = setting
  const { wordsForWords, falsehood, truth } = pack.comparison
  const words = tokensIn(claimSpan(claim), story).filter((t) => /\p{L}/u.test(t.lower))
  const noun = words.slice(0, SUBJECT_WORDS).findIndex((t) => wordsForWords.has(t.lemma.toLowerCase()))
  // "The report" that is a hoax may be a book of that name.
  if (
    noun < 0 ||
    (words[noun]!.lower === words[noun]!.lemma.toLowerCase() &&
      pack.comparison.printed.has(words[noun]!.lower))
  )
    return null
  const behind = words.slice(noun + 1)
  const negator = behind.findIndex((t) => pack.claim.negators.has(t.lower))
  const untrue = behind.findIndex(
    (t, i) => falsehood.has(t.lower) || (negator >= 0 && i > negator && truth.has(t.lower)),
  )
  // "A fairy tale".
  const between = behind.slice(0, Math.max(0, untrue - 1))
  return untrue >= 0 && !between.some((t) => /^(?:NOUN|PROPN|VERB)$/.test(t.pos))
    ? { ...denialOf(claim, setting), side: 'dismissed' }
    : null
}

/** Words up to the noun of a subject: "all those reports". */
const SUBJECT_WORDS = 3

/** "No such entry", "such a report does not exist", "nothing of the kind". */
function isOfSameKind(words: readonly Token[], { pack }: Setting): boolean {
  const { sameKind, determiners, ofWords } = pack.comparison
  const negator = words.findIndex((t) => pack.claim.negators.has(t.lower))
  const kind = words.findIndex((t) => sameKind.has(t.lower))
  if (negator < 0 || kind < 0) return false
  const article = determiners.has(words[kind - 1]?.lower ?? '')
  const ofKind = article && ofWords.has(words[kind - 2]?.lower ?? '') && negator < kind
  // "Not such a grave fault" is a fault.
  const weighed = determiners.has(words[kind + 1]?.lower ?? '')
  return kind === 0 ? weighed : (kind === negator + 1 && !weighed) || ofKind
}

/** The noun of "no such report", "no report of the kind". */
export function kindNamed(claim: StoryClaim, { story, pack }: Setting): string | null {
  const words = tokensIn(claimSpan(claim), story)
  const at = words.findIndex((t) => pack.comparison.sameKind.has(t.lower))
  const behind = words.slice(at + 1).find((t) => t.pos === 'NOUN')
  const before = words.slice(0, Math.max(0, at)).findLast((t) => t.pos === 'NOUN')
  const noun = words[at - 1]?.pos === 'DET' && at > 1 ? before : behind
  return at < 0 || !noun ? null : pack.claim.stem(noun.lower)
}

/** Whether a claim is told with the noun in its sentence, or with the verb of it: "had been reported". */
const isOfKindNamed = (claim: StoryClaim, stem: string, { story, pack }: Setting): boolean =>
  isClause(claim, story) &&
  tokensIn(sentenceOf(claimSpan(claim), story), story).some((t) => pack.claim.stem(t.lower) === stem)

/** "Our records hold no report of the kind, neither for June nor for any other month." */
const LONGEST_OF_KIND = 16
/** "That is simply not true." */
const SHORT = 5

/** Whether a place holds nothing but a word for what was said before. */
function refers(place: ArticleSpan, { story, pack }: Setting): boolean {
  const words = tokensIn(place, story).filter((t) => t.pos !== 'DET' && t.pos !== 'PUNCT')
  const [word] = words
  return word !== undefined && words.length === 1 && isReference(word, pack)
}

const isReference = ({ lower, lemma }: Token, { comparison }: LanguagePack): boolean =>
  comparison.referring.has(lower) || comparison.wordsForWords.has(lemma.toLowerCase())

/** Room for a full stop, marks and a paragraph's end. */
const NEXT = 8

/** The clauses that follow right on a denial without words, and may be its words. */
export const wordsAfter = ({ span }: Denial, story: Story): readonly StoryClaim[] =>
  claimsFrom({ ...span, start: span.end, end: span.end + NEXT + 1 }, story)

/** What a denial without words denies: what was told last before it by somebody else, in the sentence before, else by the reporter there. */
export function toldBefore(denial: Denial, setting: Setting): StoryClaim | null {
  const { story } = setting
  const { article, start } = denial.span
  const { sentences } = story.article(article).annotated
  const at = sentenceIndex(denial.span, story)
  const named = denial.claim ? kindNamed(denial.claim, setting) : null
  const from = sentences[Math.max(0, at - (named ? LOOK_BACK : 1))]?.start ?? start
  const claims = claimsFrom({ article, start: at < 0 ? start : from, end: start }, story).filter(
    (c) => c.end <= start && isTold(c, denial, setting) && (!named || isOfKindNamed(c, named, setting)),
  )
  const known = isOfMany(denial, setting)
    ? claims.filter((c) => story.attribution(c.attribution)?.stance === 'alleged')
    : claims
  const told = known.findLast((c) => chainOf(c, story).length > 0) ?? known[0] ?? null
  return told ?? (isOfMany(denial, setting) ? accusationOf(denial, setting) : null)
}

/** What else is said in the words that one denies as a whole: "the bridge is safe and was tested in June" is doubted in all its parts. */
export const toldWith = (told: StoryClaim, setting: Setting): StoryClaim[] => {
  const { story } = setting
  const at = sentenceIndex(claimSpan(told), story)
  return told.attribution === null
    ? []
    : story
        .claimsIn(told.article)
        .filter(
          (c) =>
            c.id !== told.id &&
            c.attribution === told.attribution &&
            sentenceIndex(claimSpan(c), story) === at &&
            !hasNegator(c, setting),
        )
}

/** How many sentences back an answer looks for what it answers. */
const LOOK_BACK = 4

/** "The allegations" are those that the story is about, not always those just told. */
const isOfMany = ({ span }: Denial, { story, pack }: Setting): boolean =>
  tokensIn(span, story).some(
    (t) => pack.comparison.wordsForWords.has(t.lemma.toLowerCase()) && t.lower !== t.lemma.toLowerCase(),
  )

const isTold = (c: StoryClaim, denial: Denial, setting: Setting): boolean =>
  !opposes(c, setting.story) &&
  !hasNegator(c, setting) &&
  (c.modality === 'actual' || c.modality === 'planned') &&
  !setting.sameBody(holderOf(c, setting.story), denial.by) &&
  !speaksOfWords(c, setting.story, setting.pack)

/** "The allegations are disturbing" is not what is alleged. */
const speaksOfWords = (c: StoryClaim, story: Story, { comparison }: LanguagePack): boolean =>
  tokensIn(claimSpan(c), story).some((t) => t.pos === 'NOUN' && comparison.wordsForWords.has(t.lemma))
