import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'
import type { Kin } from '../kin.js'
import { nearSentence } from '../places.js'

/** From when, up to when, or simply when something is told to be. */
type Bearing = 'from' | 'until' | 'at'

/** What the words around a date tell of what happened then. */
export interface Happening {
  /** What is done, in lemmas and phrases: the verb that the date stands with, or what a verb that only carries it has for subject and object, and the noun right in front of the date’s preposition ("an exemption until 2027"). */
  readonly doings: readonly string[]
  /** The classes of doings that these tell. */
  readonly classes: ReadonlySet<string>
  readonly bearing: Bearing
  /** The noun right in front of the date’s preposition, by itself. */
  readonly noun: string | null
  /** "The first patient", "the sixth package": which of several, and the noun; null where none is told. */
  readonly ordinal: { readonly rank: string; readonly noun: string } | null
  /** The class of the event that its clause says began or happened then ("quake"); {@link ANY} where only that something struck; null where neither. */
  readonly onset: string | null
}

/** The onset of an event that its clause does not name: "half a hill came down". */
export const ANY = '*'

export function happeningAt(
  date: ArticleSpan,
  clause: ArticleSpan,
  verb: Token | null,
  story: Story,
  pack: LanguagePack,
): Happening {
  const tokens = tokensIn(clause, story).filter((t) => t.end <= date.start || t.start >= date.end)
  const before = tokens.filter((t) => t.end <= date.start)
  const bearing = bearingOf(before, pack)
  const phrases = phrasesIn(tokens, verb, pack)
  const bare = nounBefore(before, pack)
  const noun = phrases.some((p) => bare !== null && p.endsWith(bare)) ? null : bare
  const carried = phrases.length > 0 ? [] : carriedBy(tokens, verb, sentenceTo(clause, story), pack)
  const lemma = verb?.lemma.toLowerCase() ?? null
  const done = lemma ?? participleIn(tokens, pack)
  const own = phrases.length > 0 || done === null || pack.comparison.lightVerbs.has(done) ? [] : [done]
  const dates = noun !== null && (done === null || bearing !== 'at' || pack.happening.doings.has(noun))
  const bounds = noun !== null && pack.happening.doings.has(noun)
  const named = [dates ? noun : null, dayOf(tokens, pack)].flatMap((w) => w ?? [])
  const doings = [...new Set([...phrases, ...own, ...carried, ...named])]
  const classes = classesOf(doings, bearing, isAnew(before, verb, pack), bounds, pack)
  return {
    doings,
    classes,
    bearing,
    noun,
    ordinal: ordinalIn(tokensIn(clause, story), date, pack),
    onset: bearing === 'at' ? onsetIn(before, tokens, verb, classes, sentenceTo(clause, story), pack) : null,
  }
}

/** The words of a clause’s sentence in front of it. */
const sentenceTo = (clause: ArticleSpan, story: Story): readonly Token[] =>
  tokensIn({ ...nearSentence(clause, story), end: clause.start }, story)

/** Classes of the words between a date and what tells from or up to when: "until at least the". */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADV', 'SCONJ', 'PART', 'ADJ'])

function bearingOf(before: readonly Token[], { happening, timeline }: LanguagePack): Bearing {
  const at = before.findLastIndex((t) => !LEADING.has(t.pos))
  const near = before.slice(at + 1).map((t) => t.lower)
  if (near.some((w) => happening.until.has(w))) return 'until'
  const asOf = near.some((w, i) => timeline.asOf.has(`${near[i - 1]} ${w}`))
  return asOf || near.some((w) => happening.from.has(w)) ? 'from' : 'at'
}

/** "An exemption until the end of 2027": the noun right in front of what leads to a date; of "the time of the strike at two" the strike. */
function nounBefore(before: readonly Token[], { happening }: LanguagePack): string | null {
  const at = before.findLastIndex((t) => t.pos === 'ADP')
  const noun = at < 0 ? undefined : before[at - 1]
  const lemma = noun?.lemma.toLowerCase() ?? ''
  return noun?.pos === 'NOUN' && before.length - at <= 2 && !happening.timesOf.has(lemma) ? lemma : null
}

/** "Was informed": the stem of a participle behind an auxiliary, where it was taken for an adjective. */
function participleIn(tokens: readonly Token[], { claim, happening }: LanguagePack): string | null {
  const at = tokens.findIndex((t) => t.pos === 'AUX')
  const next = at < 0 ? undefined : tokens[at + 1]
  const stem = next && claim.participle(next.lower) ? claim.stem(next.lower) : ''
  return happening.doings.has(stem) ? stem : null
}

/** "13 January as the day of signing": the noun behind "day of". */
function dayOf(tokens: readonly Token[], { comparison, happening }: LanguagePack): string | null {
  const at = tokens.findIndex(
    (t, i) => happening.timesOf.has(t.lower) && comparison.ofWords.has(tokens[i + 1]?.lower ?? ''),
  )
  const noun = at < 0 ? undefined : tokens.slice(at + 2, at + 4).find((t) => t.pos !== 'DET')
  if (noun === undefined) return null
  return [noun.lemma.toLowerCase(), noun.lower].find((w) => happening.doings.has(w)) ?? null
}

/** Words of the longest phrase behind its verb. */
const LONGEST = 3
/** Classes of words that stand inside a phrase without being of it: "took full effect". */
const LOOSE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV'])

/** The phrases that begin with the verb of a date or the one right in front of it ("let go"), or with an auxiliary where it has none: "came into force". */
function phrasesIn(tokens: readonly Token[], verb: Token | null, { happening }: LanguagePack): string[] {
  const found: string[] = []
  tokens.forEach((t, i) => {
    const leads = t.pos === 'VERB' && tokens[i + 1]?.start === verb?.start
    if (verb !== null && t.start !== verb.start && !leads) return
    const behind = tokens.slice(i + 1, i + 1 + LONGEST * 2)
    const plain = behind.filter((w) => !LOOSE.has(w.pos))
    for (const words of [behind, plain])
      for (let n = LONGEST; n > 0; n--) {
        const phrase = [t.lemma, ...words.slice(0, n).map((w) => w.lower)].join(' ').toLowerCase()
        if (happening.phrases.has(phrase)) found.push(phrase)
      }
  })
  return [...new Set(found)]
}

/** What a verb that only carries it has for its subject or object: "the launch happened", "instruments recorded an explosion", "the last inspection was". */
function carriedBy(
  tokens: readonly Token[],
  verb: Token | null,
  lead: readonly Token[],
  pack: LanguagePack,
): string[] {
  const { happening } = pack
  if (verb !== null && !happening.carriers.has(verb.lemma.toLowerCase())) return []
  const at = verb ? tokens.findIndex((t) => t.start === verb.start) : tokens.findIndex((t) => t.pos === 'AUX')
  if (at < 0) return []
  const subject = headOf(at === 0 ? lead : tokens.slice(0, at), pack)
  const object = headOf(tokens.slice(at + 1, at + 1 + LONGEST * 2), pack)
  return [subject, object]
    .flatMap((w) => [w?.lemma.toLowerCase() ?? '', w?.lower ?? ''])
    .filter((w, i, all) => happening.doings.has(w) && all.indexOf(w) === i)
}

/** The noun that a phrase is of: the last before the first preposition; of "the day of signing" the signing. */
function headOf(tokens: readonly Token[], pack: LanguagePack): Token | null {
  const { presentParticiple } = pack.date
  const from = tokens.findIndex(
    (t) => t.pos === 'NOUN' || (t.pos === 'VERB' && t.lower.endsWith(presentParticiple)),
  )
  if (from < 0) return null
  const stop = tokens.findIndex((t, i) => i > from && t.pos !== 'NOUN')
  const head = tokens[(stop < 0 ? tokens.length : stop) - 1]!
  return stop >= 0 && pack.happening.timesOf.has(head.lower) ? headOf(tokens.slice(stop + 1), pack) : head
}

/** "Trains will run again": a verb that tells of starting anew. */
function isAnew(before: readonly Token[], verb: Token | null, { happening }: LanguagePack): boolean {
  return verb !== null && before.some((t) => t.start > verb.start && happening.again.has(t.lower))
}

function classesOf(
  doings: readonly string[],
  bearing: Bearing,
  anew: boolean,
  bounded: boolean,
  { happening }: LanguagePack,
): ReadonlySet<string> {
  const told = doings.flatMap((d) => happening.phrases.get(d) ?? happening.doings.get(d) ?? [])
  return new Set([
    ...told,
    ...(anew ? [happening.resuming] : []),
    ...(!bounded || bearing === 'at' ? [] : [bearing === 'from' ? happening.beginning : happening.ending]),
  ])
}

/** Tokens between an ordinal and its noun: "the first known patient". */
const BETWEEN = 3

function ordinalIn(
  tokens: readonly Token[],
  date: ArticleSpan,
  { comparison }: LanguagePack,
): Happening['ordinal'] {
  const at = tokens.findIndex((t) => comparison.ordinals.has(t.lower))
  const noun = tokens.slice(at + 1, at + 2 + BETWEEN).find((t) => t.pos === 'NOUN')
  // "For the first time" tells of no time.
  const tells = noun !== undefined && !comparison.timeNouns.has(noun.lemma)
  const next = tokens[at + 1]?.lower ?? ''
  // "Spoke on Friday to calm those who had seen the first film": of which several another verb is told.
  if (tokens.slice(0, Math.max(at, 0)).some((t) => t.start >= date.end && t.pos === 'VERB')) return null
  // "A third of its grain" is a share, "first-degree" tells of what kind.
  if (comparison.ofWords.has(next) || next === '-') return null
  return at >= 0 && tells ? { rank: tokens[at]!.lower, noun: noun.lemma } : null
}

/** "The quake hit at 4:52", "when the shaking began at 5:52": the class of the event that a clause names with a verb of beginning or happening. */
function onsetIn(
  before: readonly Token[],
  clause: readonly Token[],
  verb: Token | null,
  classes: ReadonlySet<string>,
  lead: readonly Token[],
  { comparison, happening }: LanguagePack,
): string | null {
  // "By four" something had gone on till then; a fire that is out at four broke out before.
  if (comparison.upTo.has(before.at(-1)?.lower ?? '') || OVER.some((c) => classes.has(c))) return null
  const lemma = verb?.lemma.toLowerCase() ?? null
  const strikes = lemma !== null && (happening.impacts.has(lemma) || STRIKING.some((c) => classes.has(c)))
  const happens = lemma === null ? clause.some((t) => t.pos === 'AUX') : comparison.onsets.has(lemma)
  if (!happens && !strikes) return null
  const named = eventsIn(clause, comparison.events)
  if (named.size === 1) return [...named][0]!
  if (named.size > 1) return null
  if (clause[0] !== undefined && (clause[0].pos === 'VERB' || clause[0].pos === 'AUX')) {
    const subject = eventsIn(lead, comparison.events)
    if (subject.size === 1) return [...subject][0]!
  }
  return strikes ? ANY : null
}

/** Classes of doings by which disaster strikes. */
const STRIKING = ['crash', 'collapse', 'explode', 'attack']
/** Classes of doings by which an event is over. */
const OVER = ['quench', 'end']

const eventsIn = (tokens: readonly Token[], events: ReadonlyMap<string, string>): Set<string> =>
  new Set(tokens.flatMap((t) => events.get(t.lemma.toLowerCase()) ?? []))

/** Whether two dates are of one of several: the same rank of the same noun. */
export const sameOrdinal = (a: Happening, b: Happening, kin: Kin): boolean =>
  a.ordinal !== null &&
  b.ordinal !== null &&
  a.ordinal.rank === b.ordinal.rank &&
  kin.akin(a.ordinal.noun, b.ordinal.noun)

/** "An exemption until 2027", "the exemption until 2029": whether both dates bound one noun. */
export const sameBounds = (a: Happening, b: Happening, kin: Kin): boolean =>
  a.bearing !== 'at' &&
  a.bearing === b.bearing &&
  a.noun !== null &&
  b.noun !== null &&
  kin.akin(a.noun, b.noun)

/** Whether two dates are of two of several: "the sixth package" and "the seventh", or one of no rank. "The first" is the one that began it. */
export function ranksDiffer(a: Happening, b: Happening, { comparison }: LanguagePack): boolean {
  const [x, y] = [a.ordinal?.rank ?? null, b.ordinal?.rank ?? null]
  if (x === y) return false
  return ![x, y].every((rank) => rank === null || comparison.openRanks.has(rank))
}

/** Whether something that both dates stand with is said with one word, or one near to it; "convicted" and "sentenced" are known to be two doings. */
export const sameDoing = (a: Happening, b: Happening, kin: Kin): boolean =>
  !areOfTwoClasses(a, b) && a.doings.some((x) => b.doings.some((y) => kin.akin(x, y)))

/** Whether the class of doings of both is known, and they share none. */
export const areOfTwoClasses = (a: Happening, b: Happening): boolean =>
  a.classes.size > 0 && b.classes.size > 0 && !likeDoing(a, b)

/** Whether something that both dates stand with is of one class of doings ("hear", "inform"). */
export const likeDoing = (a: Happening, b: Happening): boolean => [...a.classes].some((c) => b.classes.has(c))
