import { likelihood } from '../../../kernels/likelihood.js'
import { contains, type StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { claimSpan, isActual, type Story } from '../../story.js'
import { holderOf } from '../answer.js'
import type { Matter, Matters, MatterWord } from '../denials/matter.js'
import type { Kin } from '../kin.js'
import type { Choice } from './alternatives.js'
import { RIVAL_WEIGHTS } from './rivals.fitted.js'

/**
 * What speaks for two clauses answering one question differently, by name; in the order of the fitted weights.
 * @public read by scripts/fit-rivals.mjs
 */
export const RIVAL_EVIDENCE = [
  'covered.least',
  'covered.most',
  'near.least',
  'mass',
  'slot',
  'finding.same',
  'name.shared',
  'voice.none',
  'state',
  'deed',
  'counted',
] as const

/** How sure it must be that two clauses answer one question; of two kinds of thing with which nothing alike is told to be done, how sure. */
const SURE = 0.55
const SURE_APART = 0.6

/** Whether two clauses are sure enough to answer one question. */
export const areRivals = (a: Choice, b: Choice, matters: Matters, kin: Kin, setting: Setting): boolean =>
  rivalry(a, b, matters, kin, setting) >=
  (a.alternative.kind === 'thing' && !haveOneSlot(a, b, kin) ? SURE_APART : SURE)

/** The place of the weight of the words in common in the evidence. */
const MASS = RIVAL_EVIDENCE.indexOf('mass')

/** How sure it is that two clauses which give other answers give them to one question, 0..1. */
function rivalry(a: Choice, b: Choice, matters: Matters, kin: Kin, setting: Setting): number {
  const evidence = weighRivals(a, b, matters, kin, setting)
  // What says nothing in common is of no one question.
  if (evidence[MASS] === 0) return 0
  return likelihood(evidence, RIVAL_WEIGHTS)
}

/** Whether two choices can be of one question: other answers to it, of one thing where they are states, of one number where they are counted, in two articles or of two who speak. */
export function mayRival(a: Choice, b: Choice, kin: Kin, { story, sameBody }: Setting): boolean {
  const [x, y] = [a.alternative, b.alternative]
  if (x.set !== y.set || x.side === y.side || a.claim.id === b.claim.id) return false
  // What is planned is not what is.
  if (isActual(a.claim, story) !== isActual(b.claim, story)) return false
  if (x.kind === 'state' && (!haveSameSlot(a, b) || areOfTwoNames(a, b))) return false
  if (areNamedApart(a, b) || areOfTwoYears(a.claim, b.claim, story)) return false
  if (a.figure !== b.figure || (isRound(a.figure) && !haveOneSlot(a, b, kin))) return false
  if (a.claim.article !== b.claim.article) return true
  const [by, other] = [holderOf(a.claim, story), holderOf(b.claim, story)]
  return by !== null && other !== null && !sameBody(by, other)
}

/**
 * The evidence on two clauses, in the order of {@link RIVAL_EVIDENCE}.
 * @public read by scripts/fit-rivals.mjs
 */
export function weighRivals(
  a: Choice,
  b: Choice,
  { has, told }: Matters,
  kin: Kin,
  { story }: Setting,
): number[] {
  const shared = a.rest.words.filter((w) => has(b.rest, w))
  const [forth, back] = [told(a.rest, b.rest), told(b.rest, a.rest)]
  const slot = haveOneSlot(a, b, kin)
  const group = story.groupOf(a.claim.id)
  return [
    Math.min(forth, back),
    Math.max(forth, back),
    Math.min(near(a.rest, b.rest, kin), near(b.rest, a.rest, kin)),
    Math.log1p(shared.reduce((sum, w) => sum + w.weight, 0)),
    Number(slot),
    Number(group !== undefined && group === story.groupOf(b.claim.id)),
    Number(shared.some((w) => w.entity !== null)),
    Number(holderOf(a.claim, story) === null && holderOf(b.claim, story) === null),
    Number(a.alternative.kind === 'state'),
    Number(a.alternative.kind === 'deed'),
    Number(a.alternative.kind === 'counted'),
  ]
}

/** Whether one word has both answers: the same doors, the same deed. */
const haveOneSlot = (a: Choice, b: Choice, kin: Kin): boolean =>
  a.slots.some((w) =>
    b.slots.some(
      (v) =>
        areSame(w, v) ||
        (w.entity === null && v.entity === null && kin.akin(lemmaOf(w.token), lemmaOf(v.token))),
    ),
  )

/** Whether the very same word has both answers: a "man" who is hurt is hardly the "person" who is not. */
const haveSameSlot = (a: Choice, b: Choice): boolean =>
  a.slots.some((w) => b.slots.some((v) => areOneWord(w, v)))

const areOneWord = (w: MatterWord, v: MatterWord): boolean =>
  w.entity === v.entity && (w.entity !== null || lemmaOf(w.token) === lemmaOf(v.token))

const areSame = (w: MatterWord, v: MatterWord): boolean =>
  (w.entity !== null && w.entity === v.entity) || w.keys.some((k) => v.keys.includes(k))

/** "The northern town of Ostmark", "the southern city of Karsund". */
const areOfTwoNames = (a: Choice, b: Choice): boolean =>
  a.name !== null && b.name !== null && a.name !== b.name

/** "The tug Marta", "the Ilse, a ferry". */
const areNamedApart = (a: Choice, b: Choice): boolean =>
  a.own.length > 0 && b.own.length > 0 && !a.own.some((name) => b.own.includes(name))

/** What was so in one year need not be so in another. */
export function areOfTwoYears(a: StoryClaim, b: StoryClaim, { datesAt }: Story): boolean {
  const years = (c: StoryClaim): string[] =>
    datesAt(claimSpan(c)).flatMap((d) => (contains(c, d) ? (d.value?.match(/^\d{4}/u)?.[0] ?? []) : []))
  const [x, y] = [years(a), years(b)]
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year))
}

/** Two reports may have 300 of two things by chance, but hardly 26. */
const isRound = (figure: string | null): boolean => figure?.endsWith('0') === true

const lemmaOf = ({ lemma }: { readonly lemma: string }): string => lemma.toLowerCase()

/** How much of one clause's words the other says in words near in meaning, 0..1. */
function near(a: Matter, b: Matter, kin: Kin): number {
  if (a.mass === 0) return 0
  const others = b.words.map((w) => lemmaOf(w.token))
  const said = a.words.filter((w) => others.some((o) => kin.akin(lemmaOf(w.token), o)))
  return said.reduce((sum, w) => sum + w.weight, 0) / a.mass
}
