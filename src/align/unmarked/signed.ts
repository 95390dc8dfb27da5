import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, Sentence, Span } from '../../model/index.js'
import type { QuotedIndex } from '../utterances/units/quoted-sentences.js'
import { type Block, contentOf } from './block.js'
import { isLike, speaksInFirstPerson } from './likeness.js'

/** A block whose last sentence runs into its speaker's name and office, with no mark between: "… before the winter Olga Renn Harbour Minister". */
export function signed(
  a: AnalysedArticle,
  sentences: readonly Sentence[],
  index: QuotedIndex,
  pack: LanguagePack,
): Block[] | null {
  const last = sentences.at(-1)!
  const signature = signatureIn(a, last, pack)
  if (signature === null) return null
  const body = [...sentences.slice(0, -1), { ...last, end: signature.source.start }]
  if (!speaksInFirstPerson(a, body, pack) && !isLike(a, body, index, pack)) return null
  return [{ content: contentOf(a, body), ...signature, cued: null, rule: 'unmarked-labelled' }]
}

/** Words of an office behind a name, at most. */
const OFFICE = 8

/** The name of a person of the article that a sentence closes with, alone or with an office, where a word in small letters and no mark stand before it. */
function signatureIn(
  { article, annotated, extraction }: AnalysedArticle,
  { start, end, first, last }: Sentence,
  { entity }: LanguagePack,
): { readonly source: Span; readonly speaker: string } | null {
  const sentence = article.text.slice(start, end)
  for (const { id, kind, name } of extraction.entities) {
    const at = kind === 'person' && /\s/.test(name) ? sentence.lastIndexOf(` ${name}`) : -1
    if (at < 0) continue
    const office = sentence.slice(at + 1 + name.length).match(/\S+/g) ?? []
    const before = annotated.tokens.slice(first, last).findLast((t) => t.end <= start + at)
    const closes = office.length <= OFFICE && office.every((w) => isOfOffice(w, entity))
    if (closes && before && /\p{Ll}$/u.test(sentence.slice(0, at)) && ENDS_CLAUSE.has(before.pos))
      return { source: { start: start + at + 1, end: start + at + 1 + name.length }, speaker: id }
  }
  return null
}

/** A word with a capital, or a small one that carries an office on: "Minister of Harbours and Quays". */
const isOfOffice = (word: string, { ofWords, definite, andWords }: EntityLexicon): boolean =>
  /^\p{Lu}[^.!?,;:]*$/u.test(word) || ofWords.has(word) || definite.has(word) || andWords.has(word)

/** What a sentence may end with: behind others ("by", "said", "the") a name goes on with it. */
const ENDS_CLAUSE: ReadonlySet<string> = new Set(['NOUN', 'ADV', 'ADJ', 'NUM', 'PRON'])
