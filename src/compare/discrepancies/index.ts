import { byCodeUnit, byGravity, type Discrepancy, overlap, type Position } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { dateDrafts } from './dates/date.js'
import { stanceDrafts } from './denials/stance.js'
import { turnedDrafts } from './denials/turned.js'
import { detailDrafts } from './details/drafts.js'
import type { Draft } from './draft.js'
import { quantityDrafts } from './figures/quantity.js'
import { allOrNotDrafts } from './sides/all-or-not.js'
import { causeDrafts } from './sides/cause.js'
import { eitherOrDrafts } from './sides/either-or.js'
import { examinedDrafts } from './sides/examined.js'
import { hedgeDrafts } from './sides/hedges.js'
import { lawfulDrafts } from './sides/lawful.js'
import { notifiedDrafts } from './sides/notified.js'
import { slotDrafts } from './sides/slots.js'
import { toldOffDrafts } from './sides/told-off.js'
import { yesAndNoDrafts } from './sides/yes-and-no.js'
import { askerDrafts } from './sources/askers.js'
import { attributionDrafts } from './sources/attribution.js'
import { nameSlipDrafts } from './sources/name-slips.js'
import { nameDrafts } from './sources/names.js'
import { noticeDrafts } from './sources/notices.js'
import { occasionDrafts } from './sources/occasion.js'
import { retoldDrafts } from './sources/retold.js'
import { speakerDrafts } from './sources/speakers.js'
import { unnamedDrafts } from './sources/unnamed.js'
import { coordinatedDrafts } from './wording/coordinated.js'
import { gradedDrafts } from './wording/graded.js'
import { leftOutDrafts } from './wording/left-out.js'
import { wordingDrafts } from './wording/wording.js'

/** Questions that the articles answer differently, with how each two positions stand to each other. Gravest first; ids are D1, D2 … in that order. */
export function findDiscrepancies(setting: Setting): Discrepancy[] {
  const questions = [
    ...quantityDrafts(setting),
    ...attributionDrafts(setting),
    ...unnamedDrafts(setting),
    ...dateDrafts(setting),
    ...stanceDrafts(setting),
    ...turnedDrafts(setting),
    ...examinedDrafts(setting),
    ...notifiedDrafts(setting),
    ...allOrNotDrafts(setting),
    ...speakerDrafts(setting),
    ...causeDrafts(setting),
    ...hedgeDrafts(setting),
    ...lawfulDrafts(setting),
    ...askerDrafts(setting),
    ...occasionDrafts(setting),
    ...nameDrafts(setting),
    ...nameSlipDrafts(setting),
  ]
  const notices = noticeDrafts(setting).filter((n) => !questions.some((q) => tells(q, n)))
  const wording = [
    ...wordingDrafts(setting),
    ...leftOutDrafts(setting),
    ...coordinatedDrafts(setting),
    ...gradedDrafts(setting),
  ].filter((w) => !questions.some((q) => tells(q, w)))
  const retold = retoldDrafts(setting).filter((r) => !questions.some((q) => parts(q, r)))
  const yesAndNo = yesAndNoDrafts(setting).filter((y) => !questions.some((q) => partsSome(q, y)))
  const slots = slotDrafts(setting).filter(
    (s) => !questions.some((q) => q.kind === 'wording' && partsSome(q, s)),
  )
  const known = [...questions, ...yesAndNo, ...slots, ...notices, ...wording, ...retold]
  const either = eitherOrDrafts(setting).filter((e) => !known.some((q) => parts(q, e)))
  const clauses = [...known, ...either]
  const toldOff = toldOffDrafts(setting).filter((t) => !clauses.some((q) => parts(q, t)))
  const told = [...clauses, ...toldOff]
  const details = detailDrafts(setting).filter((d) => !told.some((q) => partsSome(q, d)))
  return inOrder(told, details).map((d, i) => ({ id: `D${i + 1}`, ...d }))
}

/** Whether a question parts all that a difference of wording, or a notice, parts. */
const tells = (question: Draft, wording: Draft): boolean =>
  question.kind !== 'attribution' && question.kind !== 'stance' && parts(question, wording)

const parts = (question: Draft, wording: Draft): boolean =>
  wording.positions.every((w, i) =>
    question.positions.some(
      (q) => meets(q, w) && !wording.positions.some((other, j) => i !== j && meets(q, other)),
    ),
  )

/** Whether a question parts two positions of a difference. */
const partsSome = (question: Draft, details: Draft): boolean =>
  question.positions.some((q, i) =>
    question.positions.some(
      (r, j) =>
        i < j &&
        details.positions.some(
          (d, k) => meets(q, d) && details.positions.some((e, l) => k !== l && meets(r, e)),
        ),
    ),
  )

const meets = (a: Position, b: Position): boolean =>
  a.spans.some((x) => b.spans.some((y) => x.article === y.article && overlap(x, y) > 0))

/** Gravest first; of one gravity what is told with other details comes last. */
const inOrder = (told: readonly Draft[], details: readonly Draft[]): Draft[] =>
  [...[...told].sort(byOrder), ...[...details].sort(byOrder)].sort((a, b) =>
    byGravity(a.relation, b.relation),
  )

const reach = (d: Draft): number => new Set(d.positions.flatMap((p) => p.spans.map((s) => s.article))).size

const byOrder = (a: Draft, b: Draft): number => {
  const placeA = a.positions[0]?.spans[0]
  const placeB = b.positions[0]?.spans[0]
  return (
    byGravity(a.relation, b.relation) ||
    reach(b) - reach(a) ||
    byCodeUnit(placeA?.article ?? '', placeB?.article ?? '') ||
    (placeA?.start ?? 0) - (placeB?.start ?? 0) ||
    byCodeUnit(a.kind, b.kind)
  )
}
