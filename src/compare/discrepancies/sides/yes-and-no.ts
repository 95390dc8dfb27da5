import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { isAgainst, type StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, stanceOf } from '../../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, standsOf } from '../answer.js'
import {
  type Against,
  asClaim,
  claimsAgainst,
  hasNegator,
  isAffirmation,
  isClause,
  isGranted,
} from '../denials/against.js'
import { sameMood } from '../denials/deniable.js'
import { type Draft, draft } from '../draft.js'
import { closeKinOf, type Kin } from '../kin.js'
import { eventsOf } from '../linked.js'
import { compared, comparedAll, type Sameness, standsIn } from './phrases.js'
import { type Phrase, type Predication, predicationOf } from './predication.js'
import { areOfTwoYears } from './rivals.js'

/** How rare a word must be to tell what is so of a thing; where it is denied of all; and where a noun only stands for the thing. */
const TELLING = 2
const RARE = 3
const ALONE = 4.5

/** What one says of a thing and another denies of it, in one word: "the mill was not insured", "the mill was insured for a million". */
export function yesAndNoDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const denied = claimsAgainst(setting).flatMap((against) => deniedIn(against, setting))
  if (denied.length === 0) return []
  const told = story.clauses.flatMap((c) => toldIn(c, setting))
  const opposed = oppositionTest(setting)
  const found = denied.flatMap((no) => {
    const yes = told.filter((y) => opposed(no, y)).map((y) => y.claim)
    return yes.length > 0 ? [{ no: no.against, yes }] : []
  })
  const sets = new DisjointSets(found.length)
  found.forEach((x, j) => {
    for (let i = 0; i < j; i++) if (found[i]!.yes.some((c) => x.yes.includes(c))) sets.join(i, j)
  })
  return sets.sets().map((set) => {
    const own = set.map((i) => found[i]!)
    const yes = [...new Set(own.flatMap((x) => x.yes))]
    const answers = [
      ...own.map((x) => deniedAnswer(x.no, setting)),
      ...yes.map((c) => toldAnswer(c, setting)),
    ]
    return draft('stance', claimSpan(yes[0]!), standsOf(answers), RULES, setting)
  })
}

interface Denied {
  readonly against: Against
  readonly what: Predication
}

const deniedIn = (against: Against, setting: Setting): Denied[] => {
  if (isGranted(against.claim, setting)) return []
  const what = predicationOf(asClaim(against), setting)
  return what && (what.negated || against.outright) && tells(what, setting) ? [{ against, what }] : []
}

function toldIn(c: StoryClaim, setting: Setting): Predication[] {
  if (isAgainst(stanceOf(c, setting.story)) || hasNegator(c, setting)) return []
  if (!isAffirmation(c, setting) || !isClause(c, setting.story)) return []
  const { partlyNegating } = setting.pack.comparison
  if (tokensIn(claimSpan(c), setting.story).some((t) => partlyNegating.has(t.lower))) return []
  const what = predicationOf(c, setting)
  return what && tells(what, setting) ? [what] : []
}

const rarityOf = ({ doing }: Predication, { pack }: Setting): number =>
  Math.min(pack.rarity(doing.lemma.toLowerCase()), pack.rarity(doing.lower))

/** Whether a word tells something by itself, and not what one takes to be so. */
const tells = (p: Predication, setting: Setting): boolean => {
  const { lightVerbs, believing } = setting.pack.comparison
  const lemma = p.doing.lemma.toLowerCase()
  return !lightVerbs.has(lemma) && !believing.has(lemma) && rarityOf(p, setting) >= TELLING
}

/** Whether one denies what the other tells: another voice, one doing of one thing, and nothing more in what is denied. */
function oppositionTest(setting: Setting): (no: Denied, yes: Predication) => boolean {
  const { story, pack } = setting
  const [kin, eventOf] = [closeKinOf(pack), eventsOf(story)]
  return ({ against, what }, yes) => {
    const no = against.claim
    if (no.id === yes.claim.id || !sameMood(no, yes.claim) || !isOtherVoice(against, yes.claim, setting))
      return false
    return (
      eventOf(no.article) === eventOf(yes.claim.article) &&
      areOneDoing(what, yes, kin, setting) &&
      !areOfTwoYears(no, yes.claim, story) &&
      isOfSame(what, yes, kin, setting) &&
      !saysMore(what, yes, kin, setting)
    )
  }
}

function isOtherVoice({ claim, by }: Against, c: StoryClaim, { story, sameBody }: Setting): boolean {
  const holder = holderOf(c, story)
  return by === null || holder === null ? claim.article !== c.article : !sameBody(by, holder)
}

const areOneDoing = (a: Predication, b: Predication, kin: Kin, { pack }: Setting): boolean =>
  pack.claim.stem(a.doing.lower) === pack.claim.stem(b.doing.lower) ||
  (a.isVerb === b.isVerb && kin.akin(a.doing.lemma.toLowerCase(), b.doing.lemma.toLowerCase()))

/** Whether both are told of one: none is of another, and one at least surely is, or the word is rare. */
function isOfSame(no: Predication, yes: Predication, kin: Kin, setting: Setting): boolean {
  const roles: Sameness[] = [
    comparedAll(no.agents, yes.agents, kin, setting),
    comparedAll(no.patients, yes.patients, kin, setting),
  ]
  if (roles.includes('other')) return false
  const nobody = no.agents.some((p) => setting.pack.claim.negators.has(p.head.lower))
  const all = [...no.agents, ...no.patients]
  const stands = [...all, ...yes.agents, ...yes.patients].some((p) => standsIn(p, setting))
  const rare = Math.min(rarityOf(no, setting), rarityOf(yes, setting)) >= ALONE
  // "Nobody warned them."
  const ofAll = nobody && no.patients.length > 0 && yes.patients.length > 0 && rarityOf(no, setting) >= RARE
  return roles.includes('same') || ofAll || (all.length === 1 && stands && rare)
}

/** "Not insured against floods": what is denied of a part only, on a day, or of somebody whom the other does not name. */
function saysMore(no: Predication, yes: Predication, kin: Kin, setting: Setting): boolean {
  const { story } = setting
  const others: readonly Phrase[] = [...yes.adjuncts, ...yes.patients, ...yes.agents]
  const hours = (p: Predication): readonly string[] =>
    story.datesAt(claimSpan(p.claim)).map((d) => d.value ?? story.words(d))
  const [own, told] = [hours(no), hours(yes)]
  return (
    (no.patients.length > 0 && yes.patients.length === 0) ||
    no.adjuncts.some((a) => !others.some((o) => compared(a, o, kin, setting) === 'same')) ||
    (own.length > 0 && told.length > 0 && !own.some((d) => told.includes(d))) ||
    no.modifiers.some((m) => !yes.modifiers.includes(m)) ||
    kindsOf(no.patients).some((m) => !kindsOf(yes.patients).includes(m))
  )
}

/** Words that say of what kind something is: "a clean blow". */
const kindsOf = (phrases: readonly Phrase[]): string[] =>
  phrases.flatMap(({ words }) => words.flatMap((t) => (t.pos === 'ADJ' ? [t.lower] : [])))

const deniedAnswer = ({ claim, span, by }: Against, setting: Setting): Answer => ({
  claim,
  span,
  key: `denied ${by ?? 'reporters'}`,
  value: 'denied',
  by,
  asOf: asOf(span, setting),
})

function toldAnswer(claim: StoryClaim, setting: Setting): Answer {
  const by = holderOf(claim, setting.story)
  const span = claimSpan(claim)
  return { claim, span, key: `stated ${by ?? 'reporters'}`, value: 'stated', by, asOf: asOf(span, setting) }
}

const isDenied = ({ position }: { readonly position: { readonly value: string } }): boolean =>
  position.value === 'denied'

const RULES: readonly RelationRule[] = [
  (a, b) =>
    isDenied(a) === isDenied(b) ? judged('wording', 'same-side', 'Both are on the same side.', a, b) : null,
  (a, b, { sameBody }) =>
    sameBody(a.position.by, b.position.by)
      ? judged('update', 'same-source-turned', 'The same source took another stand.', a, b)
      : null,
  (a, b) =>
    judged('conflict', 'yes-and-no', 'One says of a thing what the other says is not so of it.', a, b),
]
