import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { editSimilarity } from '../../../kernels/edit-distance.js'
import { append } from '../../../kernels/lists.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { ArticleSpan, StoryEntity } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { type Answer, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { isOtherWord } from './other-name.js'

/** How alike two first or last names must be to be one name, written otherwise. */
const ALIKE = 0.5
/** … and to be so by a letter alone. */
const ONE_LETTER = 0.9
/** … for two persons of one first name to be one, by their last names alone. */
const NAMESAKES = 0.6
/** Shorter ones are initials, or alike by chance. */
const SHORTEST = 3

/** What a person is called: "Odo Farr" in one article, "Otto Farr" in another. Accents and titles are no other name. */
export const nameDrafts = (setting: Setting): Draft[] =>
  personsOf(setting).flatMap((same) => {
    const forms = formsOf(same, setting)
    const answers = forms.filter((f) => forms.some((g) => isOther(f, g))).map((f) => answerOf(f, setting))
    const first = answers[0]
    return first ? [draft('name', first.span, standsOf(answers), RULES, setting)] : []
  })

/** The persons of a story, those as one who are given one remark, or all but one name: their names may have kept them apart. */
function personsOf({ story }: Setting): StoryEntity[][] {
  const persons = story.pool.entities.filter((e) => e.kind === 'person')
  const index = new Map(persons.map((e, i) => [e.id, i]))
  const sets = new DisjointSets(persons.length)
  for (const [a, b] of namesakesOf(persons, story)) sets.join(index.get(a)!, index.get(b)!)
  for (const u of story.utterances) {
    const [first, ...others] = u.attributions.flatMap(
      (id) => index.get(story.attribution(id)?.speaker ?? '') ?? [],
    )
    for (const other of others) if (first !== undefined) sets.join(first, other)
  }
  return sets.sets().map((set) => set.map((i) => persons[i]!))
}

/** Those of one first name whose last names are much alike, of whom no article names both: "Rhea Holtz", "Rhea Hotz". */
function namesakesOf(persons: readonly StoryEntity[], story: Story): (readonly [string, string])[] {
  // A person is named many times, mostly alike.
  const forms = new Map(
    persons
      .flatMap((e) => fullNamesOf(e, story))
      .map((f) => [`${f.entity} ${f.given.join(' ')} ${f.last}`, f]),
  )
  const named = new Map<string, Form[]>()
  for (const f of forms.values()) for (const first of f.given) append(named, first, f)
  return [...named.values()].flatMap((forms) =>
    forms.flatMap((a, i) =>
      forms.slice(0, i).flatMap((b) => (areNamesakes(a, b, story) ? [[a.entity, b.entity] as const] : [])),
    ),
  )
}

const areNamesakes = (a: Form, b: Form, story: Story): boolean =>
  a.entity !== b.entity &&
  editSimilarity(a.last, b.last) >= NAMESAKES &&
  isOther(a, b) &&
  !articlesOf(a, story).some((article) => articlesOf(b, story).includes(article))

const articlesOf = ({ entity }: Form, story: Story): string[] =>
  story.entity(entity)?.mentions.map((m) => m.article) ?? []

/** A full name and where it stands. */
interface Form {
  readonly first: string
  /** All names but the last: "Gran Odo Farr" is an Odo. */
  readonly given: readonly string[]
  readonly last: string
  readonly entity: string
  readonly span: ArticleSpan
}

/** The full names that articles give a person, of those that always give the same. */
function formsOf(persons: readonly StoryEntity[], { story }: Setting): Form[] {
  const forms = persons.flatMap((e) => fullNamesOf(e, story))
  return forms.filter((f) =>
    forms.every((g) => f.span.article !== g.span.article || !isOther(f, g) || isSlip(f, g)),
  )
}

const fullNamesOf = ({ id: entity, mentions }: StoryEntity, story: Story): Form[] =>
  mentions.flatMap(({ article, start, end }): Form[] => {
    const words = story.words({ article, start, end }).split(/\s+/u)
    const names = words.map(skeleton)
    const [first, last] = [names[0] ?? '', names.at(-1) ?? '']
    const given = names.slice(0, -1).filter((n) => n.length >= SHORTEST)
    const named = words.length > 1 && words.every((w) => /^\p{Lu}/u.test(w))
    return named && Math.min(first.length, last.length) >= SHORTEST
      ? [{ first, given, last, entity, span: { article, start, end } }]
      : []
  })

/** Whether two names that are taken for one person's have but one letter that differs: an article may print both. */
const isSlip = (a: Form, b: Form): boolean =>
  a.entity === b.entity && editSimilarity(`${a.first} ${a.last}`, `${b.first} ${b.last}`) >= ONE_LETTER

/** Whether one of two names is another. */
function isOther(a: Form, b: Form): boolean {
  // "DailyOdo": a word run together with the one in front.
  const areGlued = (x: string, y: string): boolean => x.endsWith(y) || y.endsWith(x)
  const differs = (x: string, y: string): boolean => isOtherWord(x, y) && editSimilarity(x, y) >= ALIKE
  const isFirst = a.last === b.last && differs(a.first, b.first) && !areGlued(a.first, b.first)
  // "LeFarr", "Farr": in front of a last name stands no word but one that belongs to it.
  return isFirst || (a.given.some((n) => b.given.includes(n)) && differs(a.last, b.last))
}

function answerOf({ first, last, span }: Form, { story }: Setting): Answer {
  const { referenceDate } = story.article(span.article)
  return {
    claim: null,
    span,
    key: `${first} ${last}`,
    value: story.words(span),
    by: null,
    asOf: referenceDate,
  }
}

const RULES: readonly RelationRule[] = [
  (a, b) => judged('wording', 'two-names', 'One person’s name is given in two ways.', a, b),
]
