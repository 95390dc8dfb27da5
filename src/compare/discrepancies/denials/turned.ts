import { isAgainst, type StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { eventsOf } from '../linked.js'
import { asClaim, claimsAgainst, isGranted, leavesOpen } from './against.js'
import type { Denial } from './denial.js'
import { allDenialsOf } from './denials.js'
import { type Matters, type MatterWord, mattersOf } from './matter.js'
import { focusOf } from './negated-words.js'
import { isOneState } from './state-voice.js'
import { kindNamed, wordlessDenials } from './wordless-denials.js'

/** How rare a word must be that what is conceded has in common with what was denied. */
const TELLING = 2.5
/** How much of what was denied must be conceded. */
const COVER = 0.25

/** Parties that deny, and elsewhere concede, do not rule out, or do not deny: one question for each. */
export function turnedDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const concessions = story.clauses.filter((c) => isConcession(c, setting))
  if (concessions.length === 0) return []
  const matters = mattersOf(setting)
  const eventOf = eventsOf(story)
  const asked = new Map<
    string,
    { readonly denials: Map<string, Denial>; readonly conceded: Set<StoryClaim> }
  >()
  for (const { denial, told, denied } of denialsOf(matters, setting))
    for (const c of concessions) {
      const by = holderOf(c, story)
      if (!isOneParty(denial.by, by, setting) || denial.claim?.id === c.id) continue
      if (eventOf(denial.span.article) !== eventOf(c.article)) continue
      if (!concedes(c, told, matters, setting) && !isOfKindDenied(c, denial, setting)) continue
      if (!denied.every((w) => matters.has(matters.of(c), w))) continue
      const key = by ?? ''
      const known = asked.get(key) ?? { denials: new Map(), conceded: new Set() }
      known.denials.set(`${denial.span.article} ${denial.span.start}`, denial)
      known.conceded.add(c)
      asked.set(key, known)
    }
  return [...asked.values()].map(({ denials, conceded }) => {
    const answers = [
      ...[...denials.values()].map((d) => deniedAnswer(d, setting)),
      ...[...conceded].map((c) => concededAnswer(c, setting)),
    ]
    return draft('stance', answers[0]!.span, standsOf(answers), RULES, setting)
  })
}

interface Told {
  readonly denial: Denial
  /** What is denied, in the denial's own words and in those of the claims it is held against. */
  readonly told: readonly StoryClaim[]
  /** Of a plain "not" the words right behind it: who "did not send a picture" has not denied all that is told of pictures. */
  readonly denied: readonly MatterWord[]
}

function denialsOf(matters: Matters, setting: Setting): Told[] {
  const linked = [...allDenialsOf(setting)].flatMap(([, list]) =>
    list.map(({ denial, claims }) => ({ denial, told: claims ?? [], denied: [] })),
  )
  const worded = claimsAgainst(setting).map((against) => ({
    denial: against,
    told: [asClaim(against)],
    denied: against.outright ? [] : focusOf(against, matters.of(asClaim(against)), setting),
  }))
  const wordless = wordlessDenials(setting).flatMap((denial) =>
    denial.claim ? [{ denial, told: [denial.claim], denied: [] }] : [],
  )
  return [...linked, ...worded, ...wordless].filter(
    ({ denial }) => !(denial.claim && isConcession(denial.claim, setting)),
  )
}

const isOneParty = (a: string | null, b: string | null, setting: Setting): boolean =>
  a !== null && b !== null && (setting.sameBody(a, b) || isOneState(a, b, setting))

/** "Admitted that …", "did not deny that …", "cannot rule out that …": in the words that introduce a claim, or its own. */
function isConcession(claim: StoryClaim, setting: Setting): boolean {
  const { story, pack } = setting
  if (holderOf(claim, story) === null) return false
  const words = tokensIn(claimSpan(claim), story)
  const cue = story.attribution(claim.attribution)?.cue
  const telling = cue ? tokensIn({ article: claim.article, start: cue.start, end: cue.end }, story) : []
  return (
    leavesOpen(words, setting) ||
    (!claim.negated &&
      (isGranted(claim, setting) ||
        telling.some((t) => pack.comparison.conceding.has(t.lemma.toLowerCase()))))
  )
}

/** Whether what is conceded is what was denied: much of it, a telling word of it among that, apart from the speaker's own name and the verb of conceding. */
function concedes(
  claim: StoryClaim,
  told: readonly StoryClaim[],
  matters: Matters,
  setting: Setting,
): boolean {
  const { story, pack, sameBody } = setting
  const by = holderOf(claim, story)
  const own = matters.of(claim)
  const verbs = own.words.filter((w) => pack.comparison.excluding.has(w.token.lemma.toLowerCase()))
  return told.some((t) => {
    const denied = matters.of(t)
    const both = denied.words.filter(
      (w) =>
        matters.has(own, w) &&
        !(w.entity !== null && sameBody(w.entity, by)) &&
        !verbs.some((v) => v.keys.some((k) => w.keys.includes(k))),
    )
    const said = both.length > 1 ? both.some(isTelling) : both.length > 0 && isGranted(claim, setting)
    return said && matters.told(denied, own) >= COVER
  })
}

/** "No such letter ever came": a letter is conceded. */
function isOfKindDenied(c: StoryClaim, { claim }: Denial, setting: Setting): boolean {
  const noun = claim && kindNamed(claim, setting)
  return (
    noun !== null &&
    tokensIn(claimSpan(c), setting.story).some((t) => setting.pack.claim.stem(t.lower) === noun)
  )
}

const isTelling = (w: MatterWord): boolean => w.entity === null && w.weight >= TELLING

function deniedAnswer({ claim, span, by, side }: Denial, setting: Setting): Answer {
  return {
    claim,
    span,
    key: 'denied',
    value: isAgainst(side) ? side : 'denied',
    by,
    asOf: asOf(span, setting),
  }
}

function concededAnswer(claim: StoryClaim, setting: Setting): Answer {
  const by = holderOf(claim, setting.story)
  const span = claimSpan(claim)
  return { claim, span, key: 'conceded', value: 'conceded', by, asOf: asOf(span, setting) }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('update', 'conceded-later', 'One party denies here what it concedes there.', a, b),
]
