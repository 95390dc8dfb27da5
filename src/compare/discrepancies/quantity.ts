import type { Setting } from '../setting.js'
import { withAdopted } from './adopt.js'
import { type Answer, type RelationRule, type Stand, standsOf } from './answer.js'
import { type Draft, draft } from './draft.js'
import { aboutOf } from './figures/about.js'
import { answerOf } from './figures/answer.js'
import { questionsOf } from './figures/questions.js'
import { type Figure, figuresOf } from './figures.js'
import { isTold, linkedQuantityDrafts } from './linking/drafts.js'
import type { LinkModel } from './linking/likelihood.js'
import { QUANTITY_LINKS } from './linking/links.fitted.js'
import { quantitiesTold, type Told } from './linking/told.js'
import { nobodyOf } from './nobody.js'
import { AGE_RULES, QUANTITY_RULES, TERM_RULES } from './quantity-relations.js'
import { boundsDisjoint } from './relations/bounds.js'

/** Questions of how many and how much that are answered with different figures. */
export function quantityDrafts(setting: Setting, model: LinkModel = QUANTITY_LINKS): Draft[] {
  const figures = withAdopted(figuresOf(setting), setting.pack)
  const withNone = nobodyOf(setting)
  const ruled = questionsOf(figures, setting)
    .map((group) => withNone(group))
    .map(({ figures: group, none }) => ({ group, stands: standsIn(group, none, setting) }))
    .filter(({ group, stands }) => stands.length > 1 && isBetweenVoices(group, stands) && !isVague(stands))
    .map(({ group, stands }) =>
      draft('quantity', aboutOf(group, setting), stands, rulesFor(group[0]!), setting),
    )
  const answerAt = (t: Told): Answer | null => (t.figure ? answerOf(t.figure, setting) : null)
  const linked = linkedQuantityDrafts(quantitiesTold(setting, figures), answerAt, model, setting)
  return [...ruled, ...linked.filter((d) => !isTold(d, ruled))]
}

/** The positions of a question. "Up to 1.4 billion" is another than 1.4 billion; "more than 30" is another than 30 only where nobody gives a third number. */
function standsIn(group: readonly Figure[], none: readonly Answer[], setting: Setting): Stand[] {
  const answers = [...group.map((f) => answerOf(f, setting)), ...none]
  const single = new Set(answers.map((a) => a.key)).size === 1
  return standsOf(answers.map((a) => (single || a.open === '<' ? { ...a, key: `${a.key} ${a.open}` } : a)))
}

/** The years of a person are not counted anew from day to day. */
const rulesFor = ({ thing }: Figure): readonly RelationRule[] =>
  thing.kind === 'age' ? AGE_RULES : thing.kind === 'term' ? TERM_RULES : QUANTITY_RULES

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
    stands
      .slice(0, i)
      .every((b) => (isRough(a) || isRough(b)) && !boundsDisjoint(a.position.bounds!, b.position.bounds!)),
  )
