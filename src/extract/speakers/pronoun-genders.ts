import { coverOf } from '../../kernels/cover.js'
import type { Gender } from '../../lang/lexicon/entity.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, AnnotatedText, Entity, Span } from '../../model/index.js'

/** How many pronouns of each gender stand where they can hardly mean anybody else. */
interface Votes {
  male: number
  female: number
}

/** One pronoun may mean somebody unseen; of so many times as many, hardly. */
const SURE = 3

/** Names of persons, and last names that only one of them has → the gender that the pronouns of the story's texts tell. */
export function gendersOf(
  story: readonly AnalysedArticle[],
  pack: LanguagePack,
): ReadonlyMap<string, Gender> {
  const votes = new Map<string, Votes>()
  for (const { annotated, extraction } of story) {
    const isContent = coverOf(extraction.attributions.flatMap((a) => a.content))
    for (const [name, gender] of pronounsOf(annotated, extraction.entities, isContent, pack)) {
      const kept = votes.get(name) ?? { male: 0, female: 0 }
      kept[gender]++
      votes.set(name, kept)
    }
  }
  const told = new Map<string, Gender>()
  for (const [name, { male, female }] of votes) {
    if (male >= 2 && male >= SURE * female) told.set(name, 'male')
    if (female >= 2 && female >= SURE * male) told.set(name, 'female')
  }
  return withLastNames(told, story)
}

/** A text that has the last name alone learns from those that have both. */
function withLastNames(
  told: ReadonlyMap<string, Gender>,
  story: readonly AnalysedArticle[],
): ReadonlyMap<string, Gender> {
  const bearers = new Map<string, Set<string>>()
  for (const { name, kind } of story.flatMap((a) => a.extraction.entities)) {
    const last = name.slice(name.lastIndexOf(' ') + 1)
    // "spokesman for Roe" bears no name of his own.
    if (kind !== 'person' || last === name || /^\P{Lu}/u.test(name)) continue
    bearers.set(last, (bearers.get(last) ?? new Set()).add(name))
  }
  const out = new Map(told)
  for (const [last, names] of bearers) {
    const [name = '', another] = [...names]
    const gender = told.get(name)
    if (gender && another === undefined && !out.has(last)) out.set(last, gender)
  }
  return out
}

/** Each subject pronoun of one text that follows the only person of its sentence, or the only one of the sentence right before it. */
function pronounsOf(
  { tokens, sentences }: AnnotatedText,
  entities: readonly Entity[],
  isContent: (span: Span) => boolean,
  { entity: lexicon }: LanguagePack,
): [string, Gender][] {
  const people = entities
    .filter((e) => e.kind === 'person')
    .flatMap((e) => e.mentions.map(({ start }) => ({ start, name: e.name })))
    .sort((a, b) => a.start - b.start)
  const out: [string, Gender][] = []
  let before: ReadonlySet<string> = new Set()
  let next = 0
  for (const { first, last } of sentences) {
    const here = new Set<string>()
    for (let i = first; i < last; i++) {
      const token = tokens[i]!
      for (; next < people.length && people[next]!.start <= token.start; next++) here.add(people[next]!.name)
      const gender = lexicon.subjectPronouns.has(token.lower) && lexicon.pronouns.get(token.lower)?.gender
      const meant = here.size > 0 ? here : before
      if (gender && meant.size === 1 && !isContent(token)) out.push([[...meant][0]!, gender])
    }
    before = here
  }
  return out
}
