import { editDistance } from '../../kernels/edit-distance.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { Reason, StoryEntity } from '../../model/index.js'
import { namesPlace } from '../bodies.js'
import { isCalled } from '../media.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { alikeInWords, closeness } from './closeness.js'
import type { Line } from './lines.js'
import { isTitled } from './titled.js'
import { voicesOf } from './voices.js'

/** Why two lines of information are one origin; null where nothing says so. */
type Join = (a: Line, b: Line, setting: Setting) => Reason | null

const reason = (rule: string, text: string, a: Line, b: Line): Reason => ({
  rule,
  text,
  spans: [a.evidence, b.evidence],
})

/** One speaker, agency or unnamed source of one article. */
const sameSource: Join = (a, b) =>
  a.key === b.key ? reason('same-source', `Both go back to ${a.name}.`, a, b) : null

/** One reports what the other said: the chain of one runs through the other's end. */
const throughChain: Join = (a, b) => {
  const endA = a.through.at(-1)
  const endB = b.through.at(-1)
  const linked =
    (endA !== undefined && b.through.includes(endA)) || (endB !== undefined && a.through.includes(endB))
  return linked ? reason('chain', `${a.name} and ${b.name} stand in one chain of attribution.`, a, b) : null
}

/** A person and the body they speak for. */
const sameBody: Join = (a, b, { speakAsOne }) =>
  a.voice !== 'own' && b.voice !== 'own' && speakAsOne(endOf(a), endOf(b))
    ? reason('same-body', `${a.name} and ${b.name} are one body.`, a, b)
    : null

/** "A Defence Ministry spokesman", "Defence Ministry spokesman Jon Hale": two who speak for bodies of which one name holds the other. */
const sameVoice: Join = (a, b, setting) => {
  if (a.voice === 'own' || b.voice === 'own') return null
  const others = voicesOf(b, setting)
  return voicesOf(a, setting).some((x) => others.some((y) => isWithin(x, y) || isWithin(y, x)))
    ? reason('same-body', `${a.name} and ${b.name} speak for one body.`, a, b)
    : null
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  part.size > 0 && [...part].every((w) => whole.has(w))

/** "The authorities in Meshtar" may be the police or the ministry there. */
const authorities: Join = (a, b, setting) => {
  const mayBe = (one: Line, other: Line): boolean =>
    one.voice === 'named' &&
    setting.pack.comparison.unnamedHeads.has(headOf(one.name)) &&
    (setting.isPublicBody(endOf(other)) || setting.pack.comparison.unnamedHeads.has(headOf(other.name)))
  return mayBe(a, b) || mayBe(b, a)
    ? reason('may-be-body', `${a.name} and ${b.name} may be one.`, a, b)
    : null
}

/** The last word in front of a preposition: "authorities" of "port authorities in Karsund". */
const headOf = (name: string): string =>
  /\p{L}+(?=\s+(?:in|of|at|from|en|de)\s|$)/u.exec(name)?.[0].toLowerCase() ?? ''

const endOf = ({ through }: Line): string | null => through.at(-1) ?? null

/** What a state is said to have said, one of its bodies said: "Lorvia", "the Lorvian interior ministry". */
const stateAndBody: Join = (a, b, setting) =>
  setting.story.entity(endOf(a))?.kind === 'place' || setting.story.entity(endOf(b))?.kind === 'place'
    ? sameState(a, b, setting)
    : null

/** Two bodies of one state may have it from each other, or from one spokesman. */
const sameState: Join = (a, b, setting) =>
  a.voice !== 'own' && b.voice !== 'own' && setting.sameState(endOf(a), endOf(b))
    ? reason('same-state', `${a.name} and ${b.name} speak for one state.`, a, b)
    : null

/** One name holds the other, letter for letter or nearly: "Weiner" and "Weiner’s office", "Otto Veiner" and "Otto Weiner". */
const sameName: Join = (a, b) => {
  if (a.voice === 'own' || b.voice === 'own') return null
  const { short, long } = namesOf(a, b)
  return short.length > 0 && short.every((w) => long.some((v) => isSpelledLike(w, v)))
    ? reason('same-name', `${a.name} and ${b.name} may be one.`, a, b)
    : null
}

/** Long words may differ by a letter or two, as one writer hears or transcribes a name. */
const isSpelledLike = (w: string, v: string): boolean =>
  w === v || (Math.min(w.length, v.length) >= 5 && editDistance(w, v) <= (w.length >= 8 ? 2 : 1))

/** Two bodies called by one word that tells them from others: "the Weather Office", "the state weather service". */
const sameField: Join = (a, b, { story, pack }) => {
  const fieldsOf = (l: Line): string[] => {
    const entity = story.entity(endOf(l))
    if (l.voice === 'own' || entity === undefined || entity.kind === 'person') return []
    return fieldWords(l.name, pack)
      .filter((w) => !namesPlace(w, story))
      .map((w) => stemOf(w, pack))
  }
  const [x, y] = [fieldsOf(a), fieldsOf(b)]
  return x.some((w) => y.includes(w))
    ? reason('same-field', `${a.name} and ${b.name} may be two names of one body.`, a, b)
    : null
}

/** The words in a body's name that are neither those of any body nor of a place. */
const fieldWords = (name: string, { comparison, entity }: LanguagePack): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length >= FIELD && !comparison.stateBodies.has(w) && !comparison.publicWords.has(w))
    .filter((w) => !comparison.unnamedHeads.has(w) && !entity.states.has(w))

const stemOf = (word: string, { claim }: LanguagePack): string => claim.stem(word).slice(0, FIELD)

/** How many letters of a word tell its field: "environment", "environmental". */
const FIELD = 7

/** Two persons share a surname: one of the first names may be wrong. */
const sameSurname: Join = (a, b, { story }) => {
  if (a.voice === 'own' || b.voice === 'own') return null
  const { short, long } = namesOf(a, b)
  const persons = [a, b].every((l) => story.entity(endOf(l))?.kind === 'person')
  return persons && short.length > 0 && short.at(-1) === long.at(-1)
    ? reason('same-surname', `${a.name} and ${b.name} share a surname and may be one.`, a, b)
    : null
}

function namesOf(a: Line, b: Line): { short: string[]; long: string[] } {
  const [x, y] = [nameWords(a.name), nameWords(b.name)]
  return x.length <= y.length ? { short: x, long: y } : { short: y, long: x }
}

/** The words of a name with a capital, without a possessive's ending. */
const nameWords = (name: string): string[] =>
  name.split(/[^\p{L}\p{N}'’-]+/u).flatMap((w) => (/^\p{Lu}/u.test(w) ? w.replace(/['’]s?$/, '') : []))

/** A spokesman of some body may speak for any that is a source too. */
const mayBeBody: Join = (a, b, { story, unplaced }) => {
  const speaksFor = (one: Line, other: Line): boolean =>
    unplaced.has(one.through.at(-1) ?? '') && isBody(story.entity(other.through.at(-1) ?? null))
  return speaksFor(a, b) || speaksFor(b, a)
    ? reason(
        'may-be-body',
        `It is not told for whom the spokesman speaks; ${a.name} and ${b.name} may be one body.`,
        a,
        b,
      )
    : null
}

const isBody = (e: StoryEntity | undefined): boolean => e?.kind === 'organization' || e?.kind === 'group'

/** Own words of articles that share text, or an unseen ancestor, are one text's words. */
const sharedText: Join = (a, b, { kinship, textOf }) => {
  if (a.voice !== 'own' || b.voice !== 'own') return null
  const [one, other] = [a.claim.article, b.claim.article]
  if (one === other) return reason('same-article', 'Both stand in one article in its own voice.', a, b)
  if (textOf(one) === textOf(other)) return reason('same-text', 'The articles print one text.', a, b)
  if (kinship.dependent(one, other))
    return reason('shared-text', 'The articles share text outside quotations.', a, b)
  const ancestor = kinship.ancestor(one, other)
  return ancestor
    ? reason('shared-ancestor', `Both articles go back to ${ancestor.name ?? 'one unseen text'}.`, a, b)
    : null
}

/** One utterance quoted is one origin, whoever the articles take for its speaker. */
const sameUtterance: Join = (a, b, { story }) =>
  (isReported(a, story) || isReported(b, story)) && isSpeaker(a) && isSpeaker(b)
    ? null
    : commonUtterance(a, b, story)

/** Where one of two speakers is only reported, in words like the other's, the two may have said two things. */
const perhapsSameUtterance: Join = (a, b, { story }) =>
  isReported(a, story) && isReported(b, story) ? null : commonUtterance(a, b, story)

function commonUtterance(a: Line, b: Line, story: Story): Reason | null {
  const inB = story.saidIn(b.claim.attribution)
  return inB.length > 0 && story.saidIn(a.claim.attribution).some((u) => inB.includes(u))
    ? reason('same-utterance', 'Both report one utterance.', a, b)
    : null
}

const isSpeaker = (l: Line): boolean => l.kind === 'speaker'

const isReported = (l: Line, story: Story): boolean =>
  isSpeaker(l) && story.attribution(l.claim.attribution)?.kind === 'indirect'

/** The same words in two prints of one text, or a long passage word for word, carry one line of information. */
const sameWords: Join = (a, b, { plainWords, textOf }) => {
  if (a.claim.article === b.claim.article) return null
  const words = plainWords(a.claim)
  if (words !== plainWords(b.claim)) return null
  const long = words.split(' ').length >= LONG_PASSAGE
  return long || textOf(a.claim.article) === textOf(b.claim.article)
    ? reason('same-words', 'Both articles have it word for word.', a, b)
    : null
}

/** "The police’s 41 were only those who came by ambulance, she said": one speaks of what the other gave. */
const citesOther: Join = (a, b, { story }) => {
  const cites = (one: Line, other: Line): boolean =>
    endOf(other) !== null &&
    one.voice === 'named' &&
    story
      .mentionsIn(claimSpan(one.claim))
      .some(
        (m) =>
          m.entity.id === endOf(other) &&
          /^['’]s?\s+\S*\p{N}/u.test(story.words({ ...m, start: m.end, end: m.end + POSSESSED })),
      )
  return cites(a, b) || cites(b, a)
    ? reason('cites', `One speaks of the figure of the other: ${a.name}, ${b.name}.`, a, b)
    : null
}

/** How far behind a possessive its figure is looked for. */
const POSSESSED = 8

/** One was copied from the other, with words changed; not where it gives a source of its own. */
const isNamedSpeaker = (l: Line): boolean => isSpeaker(l) && endOf(l) !== null

const copied: Join = (a, b, { copiedFrom }) =>
  (copiedFrom(a.claim) === b.claim || copiedFrom(b.claim) === a.claim) &&
  !(isNamedSpeaker(a) && isNamedSpeaker(b))
    ? reason('copied', 'One article took it from the other, nearly word for word.', a, b)
    : null

/** Words that two writers do not choose alike. */
const LONG_PASSAGE = 8

/** Two people do not say one thing in the same words: quoted alike, it is one utterance, and one of the articles errs about who said it. */
const sameQuotation: Join = (a, b, { plainWords, story }) => {
  if (a.claim.article === b.claim.article || !isQuoted(a, story) || !isQuoted(b, story)) return null
  const runs = new Set(runsOf(plainWords(a.claim)))
  return runsOf(plainWords(b.claim)).some((run) => runs.has(run))
    ? reason('same-quotation', `${a.name} and ${b.name} are quoted in the same words.`, a, b)
    : null
}

/** Quoted words in a row that two speakers do not share. */
const QUOTED_RUN = 6

function runsOf(plain: string): string[] {
  const words = plain.split(' ')
  return words
    .slice(0, Math.max(0, words.length - QUOTED_RUN + 1))
    .map((_, i) => words.slice(i, i + QUOTED_RUN).join(' '))
}

/** Nor do they hit on one image: quoted words that differ only as one language comes out of another. */
const sameImage: Join = (a, b, setting) =>
  a.claim.article !== b.claim.article &&
  isSpeaker(a) &&
  isSpeaker(b) &&
  isQuotedWhole(a, setting.story) &&
  isQuotedWhole(b, setting.story) &&
  alikeInWords(a, b, setting)
    ? reason('same-quotation', `${a.name} and ${b.name} are quoted in nearly the same words.`, a, b)
    : null

const isQuotedWhole = ({ claim }: Line, story: Story): boolean =>
  story.attribution(claim.attribution)?.kind === 'direct'

/** "A governor said" beside "Governor Ada Lem": who is called by a role alone may be the one who is named with it. */
const sameRole: Join = (a, b, setting) =>
  isTitled(a, b, setting) || isTitled(b, a, setting)
    ? reason('same-role', `${a.name} and ${b.name} may be one: the role is the same.`, a, b)
    : null

/** Stands between marks, at least in part. */
function isQuoted({ claim }: Line, story: Story): boolean {
  const attribution = story.attribution(claim.attribution)
  return attribution !== undefined && attribution.kind !== 'indirect'
}

/** One names the other's outlet as its source. */
const relays: Join = (a, b, { story }) => {
  const names = (line: Line, other: Line): boolean =>
    (line.kind === 'outlet' || line.kind === 'agency') &&
    line.claim.article !== other.claim.article &&
    mediaOf(other, story).some((medium) => isCalled(line.name, medium))
  return names(a, b) || names(b, a)
    ? reason('relays', `One takes it from the other: ${a.name}, ${b.name}.`, a, b)
    : null
}

function mediaOf(line: Line, story: Story): (string | null)[] {
  const { meta } = story.article(line.claim.article).metadata
  return [meta.outlet, meta.agency]
}

/** "a union man told the paper": a source without a name, in an article that draws on the one which names its source. */
export const mayRetell = (one: Line, other: Line, setting: Setting): boolean =>
  one.kind === 'unnamed' &&
  one.voice !== 'own' &&
  other.kind === 'speaker' &&
  one.claim.article !== other.claim.article &&
  setting.kinship.dependent(one.claim.article, other.claim.article) &&
  closeness([one], [other], setting) >= RETOLD

/** How near the words must be. */
const RETOLD = 0.3

/** What makes two lines one. */
const ONE: readonly Join[] = [
  sameSource,
  relays,
  throughChain,
  sameBody,
  sameVoice,
  authorities,
  stateAndBody,
  sameName,
  sameField,
  citesOther,
  sharedText,
  sameUtterance,
  sameWords,
  copied,
  sameQuotation,
  sameImage,
  sameRole,
]

/** What keeps two lines from being two for sure. */
const PERHAPS_ONE: readonly Join[] = [sameState, sameSurname, mayBeBody, perhapsSameUtterance]

const first =
  (rules: readonly Join[]): Join =>
  (a, b, setting) => {
    for (const rule of rules) {
      const why = rule(a, b, setting)
      if (why) return why
    }
    return null
  }

/** The first rule by which two lines are one origin; null where none does. */
export const joinOf: Join = first(ONE)

/** The first rule by which two lines that nothing makes one may be one all the same; null where none does. */
export const mayJoin: Join = first(PERHAPS_ONE)
