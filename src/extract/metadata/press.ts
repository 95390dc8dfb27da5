import type { MetadataLexicon, PressName } from '../../lang/lexicon/metadata.js'

const tables = new WeakMap<readonly PressName[], ReadonlyMap<string, string>>()

function tableOf(names: readonly PressName[]): ReadonlyMap<string, string> {
  let table = tables.get(names)
  if (table === undefined) {
    table = new Map(names.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)))
    tables.set(names, table)
  }
  return table
}

const withoutArticle = (text: string): string => text.replace(/^the /i, '')

/** The agency whose name a text is, in a form that is listed. */
export const agencyForm = (text: string, lexicon: MetadataLexicon): string | null =>
  tableOf(lexicon.agencies).get(text) ?? null

/** The agency a text names and nothing else: "AP" → "Associated Press"; null for any other text. */
export function agencyNamed(text: string, lexicon: MetadataLexicon): string | null {
  return agencyForm(text, lexicon) ?? agencyForm(withoutArticle(text), lexicon)
}

/** The outlet whose name a text is, in a form that is listed. */
export function outletForm(text: string, lexicon: MetadataLexicon): string | null {
  const table = tableOf(lexicon.outlets)
  return table.get(text) ?? table.get(`The ${text}`) ?? table.get(withoutArticle(text)) ?? null
}

/** The outlet a text names and nothing else, by the list or by its last word ("Harbour Gazette"). */
export function outletNamed(text: string, lexicon: MetadataLexicon): string | null {
  const listed = outletForm(text, lexicon)
  if (listed !== null) return listed
  const words = text.split(' ')
  if (text.includes(' and The ')) return null
  return words.length > 1 && words.length < 6 && lexicon.outletNouns.has(words.at(-1)!) ? text : null
}

const wordSets = new WeakMap<readonly PressName[], ReadonlySet<string>>()

function wordsOf(names: readonly PressName[]): ReadonlySet<string> {
  let words = wordSets.get(names)
  if (words === undefined) {
    words = new Set(names.flatMap(({ forms }) => forms.flatMap((form) => form.split(' '))))
    wordSets.set(names, words)
  }
  return words
}

/** Whether any of the words is one that press names are made of: without one, a run of capitals is no press name. */
export function hasPressWord(
  words: readonly string[],
  { agencies, outlets, outletNouns }: MetadataLexicon,
): boolean {
  const [ofAgencies, ofOutlets] = [wordsOf(agencies), wordsOf(outlets)]
  return words.some((word) => {
    const bare = /['’]s$/.test(word) ? word.slice(0, -2) : word
    return outletNouns.has(bare) || ofAgencies.has(bare) || ofOutlets.has(bare)
  })
}
