import type { LanguagePack } from '../../lang/pack.js'
import type { Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { headOf } from '../media.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'
import type { Line } from './lines.js'

/** How far in front of a name, and behind the comma after it, its role is looked for. */
const IN_FRONT = 40
const BEHIND = 60

/** Whether a source called by a role alone ("a governor", "waiters") is called as a person who is named somewhere in the story with that role. */
export function isTitled(one: Line, other: Line, { story, pack }: Setting): boolean {
  const role = roleBy(one, pack) ?? wordsOf(one.name).find((w) => pack.comparison.publicWords.has(w)) ?? null
  const person = story.entity(other.through.at(-1) ?? null)
  if (role === null || one.voice === 'own' || person?.kind !== 'person' || other.kind !== 'speaker')
    return false
  return person.mentions.some((m) => rolesBeside(m, story).includes(role))
}

/** The word for a source without a name, of several the word for one: "waiter" of "waiters", "president" of "president of Orland". */
function roleBy({ kind, name, role }: Line, pack: LanguagePack): string | null {
  if (kind === 'unnamed') return role
  const common = kind === 'speaker' && /^\p{Ll}/u.test(name)
  const head = headOf(name, pack)
  return common && (!name.includes(' ') || head !== lastOf(name)) ? pack.quantity.singular(head) : null
}

/** Nouns right in front of a name and in the apposition behind it: "the mayor, Ada Lem, 52, a farmer from Orl, said". */
function rolesBeside(m: { article: string; start: number; end: number }, story: Story): string[] {
  const front = tokensIn({ article: m.article, start: Math.max(0, m.start - IN_FRONT), end: m.start }, story)
  const behind = tokensIn({ article: m.article, start: m.end, end: m.end + BEHIND }, story)
  const ends = front.findLastIndex((t, i) => !isTitleWord(t) && !(t.lower === ',' && i === front.length - 1))
  return [...front.slice(ends + 1), ...apposition(behind)].filter(isNoun).map((t) => t.lemma.toLowerCase())
}

function apposition(all: readonly Token[]): readonly Token[] {
  const behind = all[1]?.pos === 'NUM' && all[2]?.lower === ',' ? all.slice(2) : all
  if (behind[0]?.lower !== ',' || behind[1]?.pos !== 'DET') return []
  const rest = behind.slice(2)
  const end = rest.findIndex((t) => !isTitleWord(t))
  return rest.slice(0, end < 0 ? rest.length : end)
}

const isNoun = (t: Token): boolean => t.pos === 'NOUN' || t.pos === 'PROPN'

/** What a title is made of. */
const isTitleWord = (t: Token): boolean => isNoun(t) || t.pos === 'ADJ'

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}]+/u)

const lastOf = (name: string): string => name.split(' ').at(-1)!.toLowerCase()
