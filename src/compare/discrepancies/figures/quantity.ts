import type { ArticleSpan } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { type Answer, type Stand, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { alsoLinked } from '../linking/also-linked.js'
import { type Likeliness, likelinessOf, undoubted } from '../linking/doubts.js'
import { isTold, linkedQuantityDrafts, tellsMore } from '../linking/drafts.js'
import type { LinkModel } from '../linking/likelihood.js'
import { likelyPairs } from '../linking/likely-pairs.js'
import { QUANTITY_LINKS } from '../linking/links.fitted.js'
import { questionsOf as linkedQuestions, type Question } from '../linking/questions.js'
import { quantitiesTold, type Told } from '../linking/told.js'
import { measureDrafts } from '../measures/drafts.js'
import { twoUnitDrafts } from '../measures/two-units.js'
import { boundsDisjoint, roughBounds } from '../relations/bounds.js'
import { isAside } from '../restated.js'
import { aboutOf } from './about.js'
import { withAdopted } from './adopt.js'
import { answerOf } from './answer.js'
import type { Figure } from './figure.js'
import { figuresOf } from './figures.js'
import { hedgedApart } from './hedges.js'
import { nobodyOf } from './nobody.js'
import { ofTheWhole } from './parts.js'
import { withPeoples } from './peoples.js'
import { rulesOf } from './quantity-relations.js'
import { questionsOf } from './questions.js'
import { withScenes } from './scene.js'
import { withSeverity } from './severity.js'
import { withTimes } from './times.js'

/** Questions of how many and how much that are answered with different figures, or with one that not all give as it is. */
export function quantityDrafts(setting: Setting, model: LinkModel = QUANTITY_LINKS): Draft[] {
  const read = withSeverity(withAdopted(figuresOf(setting), setting.pack), setting)
  const figures = withScenes(withTimes(withPeoples(read)), setting)
  const groups = questionsOf(figures, setting)
  const withNone = nobodyOf(setting)
  const told = quantitiesTold(setting, figures)
  const pairs = likelyPairs(told, model, setting.pack)
  const likely = likelinessOf(told, pairs, model, setting.pack)
  const answerAt = (t: Told): Answer | null => (t.figure ? answerOf(t.figure, setting) : null)
  const measures = measureDrafts(told, answerAt, setting)
  const asked = groups
    .map(withNone)
    .flatMap(({ figures: group, none }) => questionsIn(group, standsIn(group, none, setting), likely))
  const rules = { isTold: isIn(asked), answerOf: answerAt }
  const links = linksOf(asked, linkedQuestions(told, pairs, model.threshold))
  const ruled = asked
    .map((q, i) => draftOf(q, alsoLinked(q.stands, links[i]!, rules), setting))
    .filter((d) => !measures.some((m) => tellsMore(m, d)))
  const measured = measures.filter((d) => !isTold(d, ruled))
  const known = [...ruled, ...measured]
  const linked = linkedQuantityDrafts(told, pairs, model.threshold, answerAt, setting)
  const others = [...known, ...linked.filter((d) => !isTold(d, known))]
  const twice = twoUnitDrafts(told, answerAt, setting)
  const apart = [...others, ...twice.filter((d) => !isTold(d, others))]
  const hedged = groups
    .flatMap((group) => questionsIn(group, hedgedIn(group, setting), likely))
    .map((q) => draftOf(q, [], setting))
  return withoutRestated([...apart, ...hedged.filter((d) => !isTold(d, apart))], setting)
}

/** Drafts but those of which every place says in brackets, in another unit, what another draft tells: "25 m (82 ft)" beside "40 m (131 ft)". */
const withoutRestated = (drafts: readonly Draft[], { story, pack }: Setting): Draft[] =>
  drafts.filter((d) => {
    const spans = placesOf(d)
    return !drafts.some((o) => {
      const others = placesOf(o)
      return o !== d && spans.every((x) => others.some((y) => isAside(x, y, story, pack)))
    })
  })

const placesOf = (d: Draft): ArticleSpan[] => d.positions.flatMap((p) => p.spans)

/** A question with its positions, and the figures that stand for them. */
interface Asked {
  readonly figures: readonly Figure[]
  readonly stands: readonly Stand[]
}

/** The positions of a question as far as the linker does not doubt that they answer one. */
const questionsIn = (group: readonly Figure[], stands: readonly Stand[], likely: Likeliness): Asked[] =>
  group[0] === undefined
    ? []
    : undoubted(stands, likely, group[0].thing).flatMap((held) => {
        const figures = figuresIn(held, group)
        return figures.length === 0 || !isBetweenVoices(figures, held) || isVague(held)
          ? []
          : [{ figures, stands: held }]
      })

function draftOf({ figures, stands }: Asked, more: readonly Stand[], setting: Setting): Draft {
  const whole = figuresIn(ofTheWhole(stands, setting), figures)
  const about = aboutOf(whole.length > 0 ? whole : figures, setting)
  return draft('quantity', about, [...stands, ...more], rulesOf(figures[0]!.thing.kind), setting)
}

/** Whether a place stands in a position of some question. */
function isIn(asked: readonly Asked[]): (span: ArticleSpan) => boolean {
  const places = new Set(asked.flatMap((q) => q.stands.flatMap((s) => s.position.spans.map(placeOf))))
  return (span) => places.has(placeOf(span))
}

/** The questions of the linker that are those of the rules, each at the first of these that shares a place with it. */
function linksOf(asked: readonly Asked[], questions: readonly Question[]): Question[][] {
  const tests = asked.map((q) => isIn([q]))
  const owners = questions.map(({ values }) =>
    tests.findIndex((has) => values.some((v) => v.some((t) => has(t.span)))),
  )
  return asked.map((_, i) => questions.filter((_question, j) => owners[j] === i))
}

const placeOf = ({ article, start, end }: ArticleSpan): string => `${article} ${start} ${end}`

/** The figures that stand for some positions. */
function figuresIn(stands: readonly Stand[], figures: readonly Figure[]): Figure[] {
  const spans = new Set(stands.flatMap((s) => s.answers.map(({ span }) => span)))
  return figures.filter((f) => spans.has(f.span))
}

/** The positions of a question. "Up to 1.4 billion" is another than 1.4 billion; "more than 30" is another than 30 only where nobody gives a third number. */
function standsIn(group: readonly Figure[], none: readonly Answer[], setting: Setting): Stand[] {
  const answers = [...group.map((f) => answerOf(f, setting)), ...none]
  const single = isSingle(answers)
  return standsOf(answers.map((a) => (single || a.open === '<' ? { ...a, key: `${a.key} ${a.open}` } : a)))
}

const isSingle = (answers: readonly Answer[]): boolean => new Set(answers.map((a) => a.key)).size === 1

/** The positions of a question to which all give one number: "at least 30" beside 30. */
function hedgedIn(group: readonly Figure[], setting: Setting): Stand[] {
  const answers = group.map((f) => answerOf(f, setting))
  return isSingle(answers) ? standsOf(hedgedApart(group, answers)) : []
}

/** Positions that all stand in one article differ only where two who are named hold them, or where one took the other's place. */
function isBetweenVoices(group: readonly Figure[], stands: readonly Stand[]): boolean {
  const articles = new Set(stands.flatMap((s) => s.position.spans.map((x) => x.article)))
  const holders = new Set(stands.flatMap((s) => s.position.by ?? []))
  return (
    articles.size > 1 ||
    holders.size > 1 ||
    stands.some((s) => s.answers.some((x) => x.takenBack === true)) ||
    group.some((f) => f.turn !== null && f.thing.kind !== 'measured')
  )
}

const isRough = (s: Stand): boolean => s.answers.every((a) => a.rough === true)

/** "Dozens" beside 60 is no other answer. */
const isVague = (stands: readonly Stand[]): boolean =>
  stands.every((a, i) =>
    stands.slice(0, i).every((b) => (isRough(a) || isRough(b)) && !boundsDisjoint(boundsOf(a), boundsOf(b))),
  )

const boundsOf = (s: Stand): NonNullable<Stand['position']['bounds']> =>
  isRough(s) ? roughBounds(s.position.bounds!) : s.position.bounds!
