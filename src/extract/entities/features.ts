import { withoutStop } from '../../text/titles.js'
import type { Name } from './names.js'
import { normalise } from './phrases.js'
import { isAcronym, isCapital, opens, type Words } from './words.js'

/** What speaks for one kind or another: the name's own form and listings, and the words around it. */
export function featuresOf(words: Words, name: Name): string[] {
  return ['bias', ...formOf(words, name), ...listingsOf(words, name), ...contextOf(words, name)]
}

function formOf(words: Words, name: Name): string[] {
  const { tokens, text } = words
  const { first, last } = name
  const form = text.slice(name.start, name.end)
  const single = last - first === 1
  const head = tokens[headOf(words, name) - 1]!.lower
  const out = [
    `length=${Math.min(4, last - first)}`,
    `head=${head}`,
    `first=${tokens[first]!.lower}`,
    `tail=${head.slice(-3)}`,
    `pos=${tokens[last - 1]!.pos}`,
  ]
  if (single && name.known !== 'place' && isAcronym(form)) out.push('acronym')
  if (/\d/.test(form)) out.push('digit')
  if (form.includes('-')) out.push('hyphen')
  if (form.includes('&')) out.push('ampersand')
  if (/\p{Ll}\p{Lu}/u.test(form)) out.push('camel')
  if (/(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(form)) out.push('initial')
  if (
    form
      .split(/\s/)
      .slice(1, -1)
      .some((w) => words.lexicon.genitives.has(w))
  )
    out.push('of')
  const style = words.capitals[words.sentenceOf[first]!]!
  if (style !== 'prose') out.push(`style=${style}`)
  if (opens(words, first)) out.push(single ? 'opens-alone' : 'opens')
  if (single && words.small.has(tokens[first]!.lower)) out.push('also-small')
  if (words.large.has(tokens[first]!.lower)) out.push('large')
  if (single) out.push(`rarity=${Math.min(7, Math.floor(words.rarity(tokens[first]!.lower)))}`)
  return out
}

/** End of the part that "of" or "for" goes on from: its last word is the name's head. */
export function headOf(words: Words, name: { readonly first: number; readonly last: number }): number {
  for (let i = name.first + 1; i < name.last; i++)
    if (words.lexicon.ofWords.has(words.tokens[i]!.lower)) return i
  return name.last
}

function listingsOf(words: Words, name: Name): string[] {
  const { tokens, lexicon } = words
  const { first, last } = name
  const head = tokens[headOf(words, name) - 1]!.lower
  const out: string[] = []
  if (name.known) out.push(`known=${name.known}`)
  else if (name.sort === 'name') {
    const listed = words.phrases.byForm.get(normalise(words.text.slice(name.start, name.end)))
    if (listed) out.push(`listed=${listed.sort}`)
  }
  if (lexicon.states.has(tokens[first]!.lower)) out.push('state-first')
  if (lexicon.otherAdjectives.has(tokens[first]!.lower))
    out.push(last - first === 1 ? 'adjective' : 'adjective-first')
  if (lexicon.givenNames.has(tokens[first]!.lower))
    out.push(last - first === 1 ? 'given-alone' : 'given-first')
  if (last - first > 1 && lexicon.organizationHeads.has(head)) out.push('body-head')
  if (last - first > 1 && lexicon.placeHeads.has(head)) out.push('place-head')
  if (last - first === 1 && lexicon.organizationHeads.has(head))
    out.push(lexicon.articles.has(tokens[first - 1]?.lower ?? '') ? 'the-body' : 'body-alone')
  if (lexicon.eventHeads.has(head)) out.push('event-head')
  if (headOf(words, name) < last && lexicon.organizationOfHeads.has(head)) out.push('of-head')
  if (lexicon.titleHeads.has(head) || lexicon.groupHeads.has(head)) out.push('role-head')
  if (name.title) out.push('title')
  return out
}

function contextOf(words: Words, name: Name): string[] {
  const { tokens, text, lexicon } = words
  const sentence = words.sentences[words.sentenceOf[name.first]!]!
  const at = (i: number): string => (i >= sentence.first && i < sentence.last ? tokens[i]!.lower : '')
  const before = at(name.first - 1)
  const after = at(name.last)
  const out = [`before=${before}`, `after=${after}`]
  if (lexicon.titleHeads.has(withoutStop(before))) out.push('before-title')
  if (lexicon.articles.has(before)) out.push(`article=${at(name.first - 2)}`)
  const next = tokens[name.last]
  if (next && name.last < sentence.last) {
    out.push(`after-pos=${next.pos}`)
    if (lexicon.placeHeads.has(next.lower)) out.push('before-place-head')
    if (lexicon.groupHeads.has(next.lower)) out.push('before-group-head')
    if (lexicon.titleHeads.has(next.lower)) out.push('after-title')
    if (next.lower === ',') out.push(...appositionOf(words, name, sentence.last))
    if (next.lower === '(' && isCapital(text, tokens[name.last + 1] ?? next)) out.push('defines')
  } else out.push('closes')
  return out
}

/** What a comma after the name brings: an age, a title, a relative clause, another place. */
function appositionOf(words: Words, name: Name, limit: number): string[] {
  const { tokens, lexicon, text } = words
  const out: string[] = []
  for (let i = name.last + 1; i < Math.min(limit, name.last + 6); i++) {
    const token = tokens[i]!
    if (i === name.last + 1) {
      out.push(`comma=${token.pos === 'NUM' ? 'number' : isCapital(text, token) ? 'capital' : token.lower}`)
      if (lexicon.places.has(token.lower) || lexicon.states.has(token.lower)) out.push('comma-place')
    }
    if (token.lower === ',') break
    if (lexicon.titleHeads.has(token.lower)) return [...out, 'apposed-title']
  }
  return out
}
