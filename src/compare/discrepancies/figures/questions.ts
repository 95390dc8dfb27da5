import type { LanguagePack } from '../../../lang/pack.js'
import type { Setting } from '../../setting.js'
import { kinOf } from '../kin.js'
import { eventsOf } from '../linked.js'
import { groupByQuestion } from '../questions.js'
import { placeOf } from './adopt.js'
import { areLike, arePeopleAndRecords, comparison, isMoney } from './comparable.js'
import type { Figure } from './figure.js'
import { scoreOf } from './score.js'
import { valueKey } from './value.js'

/** How alike the clauses of two figures must be for both to answer one question. */
const ALIKE = {
  age: 0,
  fate: 0,
  term: 0.2,
  counted: 0.3,
  single: 0.12,
  otherPeople: 0.3,
  measured: 0.4,
} as const
/** … of people of a kind who are counted in so many articles, and in so great a share of them, that the story is about them. */
const PROTAGONISTS = 3
const MOST = 0.5
/** More than any likeness. */
const NEVER = 2

/** Figures by the question that they answer. */
export function questionsOf(figures: readonly Figure[], setting: Setting): Figure[][] {
  const { story, pack } = setting
  const { people, records } = pack.comparison
  const event = eventsOf(story)
  const folds = folded(figures, event)
  const kin = kinOf(pack)
  const comparable = comparison(figures, event, setting)
  const central = protagonists(figures, setting)
  const single = singleValued(figures, pack)
  const questions = groupByQuestion([...folds.keys()], {
    // "Men" may be the soldiers of another article, so people are held against people, and records against those whose they are.
    bucket: (f) =>
      f.thing.kind === 'counted' && (people.has(f.thing.class) || records.has(f.thing.class))
        ? 'people'
        : isMoney(f, pack)
          ? 'money'
          : `${f.thing.kind} ${f.thing.class}`,
    comparable,
    score: (a, b) => scoreOf(a, b, kin, setting),
    threshold: (a, b) => {
      const isCentral = [a, b].some((f) => f.thing.kind === 'counted' && central.has(f.thing.class))
      if (arePeopleAndRecords(a, b, setting)) return isCentral && areLike(a, b) ? 0 : NEVER
      if (a.thing.class !== b.thing.class) return ALIKE.otherPeople
      if (isCentral) return 0
      if (a.part && a.place.size === 0) return ALIKE.counted
      return a.thing.kind === 'counted' && single.has(a.thing.class) ? ALIKE.single : ALIKE[a.thing.kind]
    },
  })
  return questions.map((firsts) => firsts.flatMap((f) => folds.get(f)!))
}

/** Figures that the comparison could not tell from each other, by the first of them: copies of a text give each figure many times. */
function folded(
  figures: readonly Figure[],
  event: (article: string) => number,
): ReadonlyMap<Figure, readonly Figure[]> {
  const firsts = new Map<string, Figure>()
  const folds = new Map<Figure, Figure[]>()
  for (const f of figures) {
    const sets = [f.states, f.named, f.owners, f.subjects, f.attributes].map((s) => [...s].sort().join(','))
    // A figure that took another's place is held against that one in its own text.
    const own = f.turn === null && f.readingOf === null ? '' : placeOf(f)
    const key = [
      [
        f.thing.kind,
        f.thing.class,
        f.thing.noun,
        valueKey(f),
        f.state,
        f.people,
        f.sorts.duty,
        f.sorts.sex,
        f.sorts.kin,
        f.scene.join(),
        f.part,
        f.when,
        f.quantity.change,
      ],
      [event(f.span.article), f.finding ?? f.span.article, own],
      sets,
    ].join('\n')
    const first = firsts.get(key)
    if (first) folds.get(first)!.push(f)
    else {
      firsts.set(key, f)
      folds.set(f, [f])
    }
  }
  return folds
}

/** Classes of things that each article counts once: what ships, villages or bombs it counts, it counts those of the story. */
function singleValued(figures: readonly Figure[], { comparison }: LanguagePack): Set<string> {
  const isOfPeople = (name: string): boolean => name === 'person' || comparison.peopleOfKinds.has(name)
  const values = new Map<string, Map<string, Set<string>>>()
  for (const f of figures) {
    if (f.thing.kind !== 'counted' || f.thing.noun === null || isOfPeople(f.thing.class) || f.turn !== null)
      continue
    const byArticle = values.get(f.thing.class) ?? new Map<string, Set<string>>()
    values.set(f.thing.class, byArticle)
    byArticle.set(f.span.article, (byArticle.get(f.span.article) ?? new Set()).add(valueKey(f)))
  }
  return new Set(
    [...values].flatMap(([name, by]) => ([...by.values()].every((v) => v.size === 1) ? [name] : [])),
  )
}

function protagonists(figures: readonly Figure[], { story, pack }: Setting): Set<string> {
  const { people } = pack.comparison
  const articles = new Map<string, Set<string>>()
  for (const { thing, span } of figures)
    if (thing.kind === 'counted' && people.has(thing.class) && thing.class !== 'person')
      articles.set(thing.class, (articles.get(thing.class) ?? new Set()).add(span.article))
  const least = Math.max(PROTAGONISTS, story.pool.articles.length * MOST)
  return new Set([...articles].filter(([, in_]) => in_.size >= least).map(([name]) => name))
}
