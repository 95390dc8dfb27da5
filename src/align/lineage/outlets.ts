import { skeleton } from '../../kernels/skeleton.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { AnalysedArticle } from '../../model/index.js'

/** Labels of addresses that are no name. */
const DOMAINS = new Set(['www', 'co', 'com', 'org', 'net', 'ac', 'gov', 'edu'])
/** An address made of initials must have so many to be told from chance. */
const INITIALS = 3

/** Names the outlet goes by: as given or found, and the labels of its address. */
export function outletNames({ article, metadata }: AnalysedArticle): string[] {
  const given = [metadata.meta.outlet, article.outlet].filter((x): x is string => Boolean(x))
  const hosts = [article.url ?? '', ...given].flatMap((text) => hostLabels(text))
  return [...new Set([...given.filter((x) => !isHost(x)), ...hosts])]
}

/** Whether two names may be of one outlet: equal, or one is the other's initials or address ("nytimes", "New York Times"). */
export const sameOutlet = (a: string, b: string, lexicon: MetadataLexicon): boolean =>
  spells(compact(a), b, lexicon) || spells(compact(b), a, lexicon)

const isHost = (text: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)

/** Labels of an address that may be a name: "www.gazette.co.uk" gives "gazette". */
function hostLabels(text: string): string[] {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(text)?.[1]
  if (!host) return []
  const labels = host.toLowerCase().split('.').slice(0, -1)
  const names = labels.filter((label) => !DOMAINS.has(label))
  return names.filter((label) => label.length > 3 || label === names.at(-1))
}

const compact = (name: string): string => skeleton(name).replace(/[^\p{L}\p{N}]/gu, '')

/** Whether `letters` are the words of `name` put together, each whole or as its initial. */
function spells(letters: string, name: string, lexicon: MetadataLexicon): boolean {
  const words = skeleton(name).match(/[\p{L}\p{N}]+/gu) ?? []
  const initials = words.filter((w) => !lexicon.outletSilent.has(w)).length
  return consumes(letters, words, 0, false, lexicon) && (initials === 1 || letters.length >= INITIALS)
}

function consumes(
  letters: string,
  words: readonly string[],
  i: number,
  whole: boolean,
  lexicon: MetadataLexicon,
): boolean {
  const { outletSilent, outletGenerics } = lexicon
  if (i === words.length) return letters === '' || (whole && outletGenerics.has(letters))
  const word = words[i]!
  if (letters.startsWith(word) && consumes(letters.slice(word.length), words, i + 1, true, lexicon))
    return true
  if (
    (outletSilent.has(word) || (outletGenerics.has(word) && whole)) &&
    consumes(letters, words, i + 1, whole, lexicon)
  )
    return true
  return (
    words.length > 1 &&
    letters.startsWith(word[0]!) &&
    consumes(letters.slice(1), words, i + 1, whole, lexicon)
  )
}
