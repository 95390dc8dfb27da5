import type { LanguagePack } from '../../../lang/pack.js'
import type { StoryQuantity, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'

/** The sorts of people that a figure counts by its noun, of each of which nobody is who is of another: by duty, by sex; and whether kin of somebody. */
export interface Sorts {
  readonly duty: string | null
  readonly sex: string | null
  readonly kin: boolean
}

/** Of a figure what tells whether it may be of the same people as another. */
interface Sorted {
  readonly sorts: Sorts
  readonly finding: string | null
  readonly named: ReadonlySet<string>
}

export function sortsOf(q: StoryQuantity, story: Story, { comparison }: LanguagePack): Sorts {
  const head = headOf(q, story)
  const find = (table: ReadonlyMap<string, string>): string | null =>
    head === undefined ? null : (table.get(head.lower) ?? table.get(head.lemma.toLowerCase()) ?? null)
  return {
    duty: find(comparison.duties),
    sex: find(comparison.sexes),
    kin:
      head !== undefined &&
      (comparison.kinNouns.has(head.lemma.toLowerCase()) || isOfFamily(head, q, story, comparison)),
  }
}

const headOf = (q: StoryQuantity, story: Story): Token | undefined =>
  q.counted === null
    ? undefined
    : tokensIn({ article: q.article, ...q.counted }, story).findLast(
        (t) => t.pos === 'NOUN' || t.pos === 'PROPN',
      )

/** Tokens from "members" to whose they are: "members of the extended Brandt family". */
const WHOSE = 6

function isOfFamily(
  head: Token,
  { article }: StoryQuantity,
  story: Story,
  { ofWords, familyNouns }: LanguagePack['comparison'],
): boolean {
  const behind = tokensIn({ article, start: head.end, end: head.end + WHOSE * LONG }, story).slice(0, WHOSE)
  if (behind[0] === undefined || !ofWords.has(behind[0].lower)) return false
  const end = behind.findIndex((t) => /^(?:PUNCT|VERB|AUX)$/.test(t.pos))
  return behind.slice(0, end < 0 ? behind.length : end).some((t) => familyNouns.has(t.lemma.toLowerCase()))
}

/** More characters than a word mostly has. */
const LONG = 12

/** Whether those whom two figures count may be the same people: soldiers are no civilians, women no men, and the dead of one family not all the dead. */
export const sortsMeet = (a: Sorted, b: Sorted): boolean =>
  meet(a.sorts.duty, b.sorts.duty) &&
  meet(a.sorts.sex, b.sorts.sex) &&
  a.sorts.kin === b.sorts.kin &&
  (!a.sorts.kin || areOfOneFamily(a, b))

/** Many families have lost somebody. */
const areOfOneFamily = (a: Sorted, b: Sorted): boolean =>
  (a.finding !== null && a.finding === b.finding) || [...a.named].some((id) => b.named.has(id))

const meet = (x: string | null, y: string | null): boolean => x === null || y === null || x === y
