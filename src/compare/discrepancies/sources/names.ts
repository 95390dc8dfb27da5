import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { editSimilarity } from '../../../kernels/edit-distance.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { ArticleSpan, StoryEntity } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { type Answer, judged, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'
import { isOtherWord } from './other-name.js'

/** How alike two first or last names must be to be one name, written otherwise. */
const ALIKE = 0.5
/** … and to be so by a letter alone. */
const ONE_LETTER = 0.9
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

/** The persons of a story, those as one who are given one remark: their names may have kept them apart. */
function personsOf({ story }: Setting): StoryEntity[][] {
  const persons = story.pool.entities.filter((e) => e.kind === 'person')
  const index = new Map(persons.map((e, i) => [e.id, i]))
  const sets = new DisjointSets(persons.length)
  for (const u of story.utterances) {
    const [first, ...others] = u.attributions.flatMap(
      (id) => index.get(story.attribution(id)?.speaker ?? '') ?? [],
    )
    for (const other of others) if (first !== undefined) sets.join(first, other)
  }
  return sets.sets().map((set) => set.map((i) => persons[i]!))
}

/** A full name and where it stands. */
interface Form {
  readonly first: string
  readonly last: string
  readonly entity: string
  readonly span: ArticleSpan
}

/** The full names that articles give a person, of those that always give the same. */
function formsOf(persons: readonly StoryEntity[], { story }: Setting): Form[] {
  const mentions = persons.flatMap((e) =>
    e.mentions.map(({ article, start, end }) => ({ article, start, end, entity: e.id })),
  )
  const forms = mentions.flatMap(({ article, start, end, entity }): Form[] => {
    const words = story.words({ article, start, end }).split(/\s+/u)
    const [first, last] = [skeleton(words[0] ?? ''), skeleton(words.at(-1) ?? '')]
    const named = words.length > 1 && words.every((w) => /^\p{Lu}/u.test(w))
    return named && Math.min(first.length, last.length) >= SHORTEST
      ? [{ first, last, entity, span: { article, start, end } }]
      : []
  })
  return forms.filter((f) =>
    forms.every((g) => f.span.article !== g.span.article || !isOther(f, g) || isSlip(f, g)),
  )
}

/** Whether two names that are taken for one person's have but one letter that differs: an article may print both. */
const isSlip = (a: Form, b: Form): boolean =>
  a.entity === b.entity && editSimilarity(`${a.first} ${a.last}`, `${b.first} ${b.last}`) >= ONE_LETTER

/** Whether one of two names is another. */
function isOther(a: Form, b: Form): boolean {
  // "DailyOdo": a word run together with the one in front.
  const areGlued = (x: string, y: string): boolean => x.endsWith(y) || y.endsWith(x)
  const differs = (x: string, y: string): boolean =>
    isOtherWord(x, y) && !areGlued(x, y) && editSimilarity(x, y) >= ALIKE
  return (a.last === b.last && differs(a.first, b.first)) || (a.first === b.first && differs(a.last, b.last))
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
