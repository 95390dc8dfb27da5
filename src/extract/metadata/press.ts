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

const bareTables = new WeakMap<readonly PressName[], ReadonlyMap<string, string>>()

/** The same with the forms that open with an article listed without it too. */
function bareTableOf(names: readonly PressName[], nameArticle: RegExp): ReadonlyMap<string, string> {
  let bare = bareTables.get(names)
  if (bare === undefined) {
    const table = tableOf(names)
    const opened = [...table].filter(([form]) => nameArticle.test(form))
    bare = new Map([
      ...opened.map(([form, name]) => [form.replace(nameArticle, ''), name] as const),
      ...table,
    ])
    bareTables.set(names, bare)
  }
  return bare
}

const withoutArticle = (text: string, { nameArticle }: MetadataLexicon): string =>
  text.replace(nameArticle, '')

/** The agency whose name a text is, in a form that is listed. */
export const agencyForm = (text: string, lexicon: MetadataLexicon): string | null =>
  tableOf(lexicon.agencies).get(text) ?? null

/** The agency a text names and nothing else: "AP" → "Associated Press"; null for any other text. */
export function agencyNamed(text: string, lexicon: MetadataLexicon): string | null {
  return agencyForm(text, lexicon) ?? agencyForm(withoutArticle(text, lexicon), lexicon)
}

/** The outlet whose name a text is, in a form that is listed. */
export function outletForm(text: string, lexicon: MetadataLexicon): string | null {
  const table = tableOf(lexicon.outlets)
  return (
    bareTableOf(lexicon.outlets, lexicon.nameArticle).get(text) ??
    table.get(withoutArticle(text, lexicon)) ??
    null
  )
}

/** The outlet a text names and nothing else, by the list or by its last word ("Harbour Gazette"). */
export function outletNamed(text: string, lexicon: MetadataLexicon): string | null {
  const listed = outletForm(text, lexicon)
  if (listed !== null) return listed
  const words = text.split(' ')
  if (isTwoNames(text, lexicon)) return null
  return words.length > 1 && words.length < 6 && lexicon.outletNouns.has(words.at(-1)!) ? text : null
}

/** "Harbour Courier and The Quay Gazette". */
const isTwoNames = (text: string, { nameJoiner, nameArticle }: MetadataLexicon): boolean =>
  text
    .split(nameJoiner)
    .slice(1)
    .some((part) => /^\p{Lu}/u.test(part) && nameArticle.test(part))

const wordSets = new WeakMap<MetadataLexicon, ReadonlySet<string>>()

/** The words that names of agencies and outlets are made of. */
function wordsOf(lexicon: MetadataLexicon): ReadonlySet<string> {
  let words = wordSets.get(lexicon)
  if (words === undefined) {
    const forms = [...lexicon.agencies, ...lexicon.outlets].flatMap((name) => name.forms)
    words = new Set([...lexicon.outletNouns, ...forms.flatMap((form) => form.split(' '))])
    wordSets.set(lexicon, words)
  }
  return words
}

/** Whether any of the words is one that press names are made of: without one, a run of capitals is no press name. */
export function hasPressWord(words: readonly string[], lexicon: MetadataLexicon): boolean {
  const known = wordsOf(lexicon)
  return words.some((word) => known.has(word.replace(lexicon.possessiveEnd, '')))
}
