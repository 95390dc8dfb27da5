import { furnitureKind } from '../../lang/furniture.js'
import type { FurnitureKind, MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { endsInArticle } from '../../lang/name-article.js'
import type { LanguagePack } from '../../lang/pack.js'
import { type DayOrder, numericDays } from '../../lang/stamp.js'
import { dayOrderOf } from './day-order.js'
import { outletNamed } from './press.js'

/** What the readers of source lines may ask of the rest of the article. */
export interface Head {
  readonly lexicon: MetadataLexicon
  /** What a whole line is for, if it is furniture: asked of the same lines more than once. */
  readonly furnitureOf: (line: string) => FurnitureKind | null
  /** The order of day and month in a line's date in numbers. */
  readonly orderIn: (line: string) => DayOrder | null
  /** Whether a word is a given name. */
  readonly isGiven: (word: string) => boolean
  /** Whether a name is a state's or another known place's. */
  readonly isPlace: (name: string) => boolean
  /** Whether the text lets people talk to it by this name, or by its last word: "told the Islander". */
  readonly isTold: (name: string) => boolean
  /** Whether the text has a name more than once. */
  readonly isRepeated: (name: string) => boolean
  /** Whether the dateline credits it: "WESTMERE (Norvane) —". */
  readonly isCredited: (name: string) => boolean
  /** Whether a word is one that the counts of news have. */
  readonly isCommon: (word: string) => boolean
  /** Whether a name is one word, no common one, and stands in the text no more than once. */
  readonly isStrange: (name: string) => boolean
}

const DATELINE = 200

export function readHead(text: string, pack: LanguagePack): Head {
  const lexicon = pack.metadata
  const { states, stateNames, places, givenNames } = pack.entity
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/, 30).map((line) => line.trim().slice(0, DATELINE))
  const orders = new Map<string, DayOrder | null>()
  const orderOf = (line: string): DayOrder | null => {
    const known = orders.get(line)
    if (known !== undefined) return known
    const order = dayOrderOf(line, text, lexicon)
    orders.set(line, order)
    return order
  }
  const kinds = new Map<string, FurnitureKind | null>()
  const furnitureOf = (line: string): FurnitureKind | null => {
    const known = kinds.get(line)
    if (known !== undefined) return known
    const kind = furnitureKind(line, lexicon)
    kinds.set(line, kind)
    return kind
  }
  return {
    lexicon,
    furnitureOf,
    orderIn: (line) => (numericDays(line).dayFirst === null ? null : orderOf(line)),
    isGiven: (word) => givenNames.has(word.toLowerCase()),
    isPlace: (name) => {
      const key = name.toLowerCase()
      return states.has(key) || places.has(key) || stateNames.has(key)
    },
    isTold: (name) => tells(text, name, lexicon),
    isRepeated: (name) => text.indexOf(name) !== text.lastIndexOf(name),
    isCommon: (word) => pack.rarity(word.toLowerCase()) < pack.rarity('\u0000'),
    isStrange: (name) =>
      !/\s/.test(name) && isRare(name, pack) && text.indexOf(name) === text.lastIndexOf(name),
    isCredited: (name) => lines.some((line) => creditsIn(line, name)),
  }
}

/** No word that the counts of news have, no given name, no place. */
function isRare(name: string, { rarity, entity }: LanguagePack): boolean {
  const key = name.toLowerCase()
  if (!/^\p{Lu}[\p{L}-]{2,}$/u.test(name) || rarity(key) < rarity('\u0000')) return false
  return !entity.givenNames.has(key) && !entity.states.has(key) && !entity.places.has(key)
}

/** Opens with capitals and has the name in brackets or between strokes. */
function creditsIn(line: string, name: string): boolean {
  const at = line.search(/[(/]/)
  if (at < 0 || at > 80 || !/^\p{Lu}{2}|^\(/u.test(line)) return false
  return line.startsWith(`(${name})`, at) || line.startsWith(`/${name}/`, at)
}

function tells(text: string, name: string, lexicon: MetadataLexicon): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  return [name.replace(lexicon.nameArticle, ''), last].some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      if (/^[\p{L}\p{N}]/u.test(text.slice(at + form.length, at + form.length + 1))) continue
      const before = text.slice(Math.max(0, at - 40), at)
      if (
        lexicon.toldBefore.test(before) &&
        (form !== last || endsInArticle(before, lexicon) || last === name)
      )
        return true
    }
    return false
  })
}

/** An outlet by its listed name or by its form: "Harbour Gazette", "Radio Harby", "quaypost.example". */
export function outletByForm(name: string, { lexicon, isGiven }: Head): string | null {
  const words = name.split(/\s+/)
  if (/^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,8}$/i.test(name) && words.length === 1) return name
  if (words.length === 2 && isGiven(words[0]!))
    return outletNamed(name, lexicon) === name ? null : outletNamed(name, lexicon)
  const listed = outletNamed(name, lexicon)
  if (listed !== null) return listed
  const has = (word: string): boolean => lexicon.outletNouns.has(titleCase(word))
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2 || words.length > 6) return null
  return has(last) ||
    lexicon.outletOpeners.has(titleCase(first)) ||
    words.some((w) => lexicon.outletMarks.has(w))
    ? name
    : null
}

const titleCase = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase()
