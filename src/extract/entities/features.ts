import { withoutStop } from '../../text/titles.js'
import type { Name } from './names.js'
import { normalise } from './phrases.js'
import { isAcronym, isCapital, opens, type Words } from './words.js'

/** Takes a feature: what it tells of, and for some which word or kind is there. */
export type Take = (feature: string, value?: string) => void

/** Goes through what speaks for one kind or another: the name's own form and listings, and the words around it. */
export function eachFeature(words: Words, name: Name, take: Take): void {
  take('bias')
  formOf(words, name, take)
  listingsOf(words, name, take)
  contextOf(words, name, take)
}

/**
 * The same as they are written in the fitted model: "bias", "head=council".
 * @public read by scripts/fit-entity-kinds
 */
export function featuresOf(words: Words, name: Name): string[] {
  const found: string[] = []
  eachFeature(words, name, (feature, value) =>
    found.push(value === undefined ? feature : `${feature}=${value}`),
  )
  return found
}

function formOf(words: Words, name: Name, take: Take): void {
  const { tokens, text } = words
  const { first, last } = name
  const form = text.slice(name.start, name.end)
  const single = last - first === 1
  const head = tokens[headEnd(words, name) - 1]!.lower
  take('length', String(Math.min(4, last - first)))
  take('head', head)
  take('first', tokens[first]!.lower)
  take('tail', head.slice(-3))
  take('pos', tokens[last - 1]!.pos)
  if (single && name.known !== 'place' && isAcronym(form)) take('acronym')
  if (/\d/.test(form)) take('digit')
  if (form.includes('-')) take('hyphen')
  if (form.includes('&')) take('ampersand')
  if (/\p{Ll}\p{Lu}/u.test(form)) take('camel')
  if (/(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(form)) take('initial')
  if (
    form
      .split(/\s/)
      .slice(1, -1)
      .some((w) => words.lexicon.genitives.has(w))
  )
    take('of')
  const style = words.capitals[words.sentenceOf[first]!]!
  if (style !== 'prose') take('style', style)
  if (opens(words, first)) take(single ? 'opens-alone' : 'opens')
  if (single && words.small.has(tokens[first]!.lower)) take('also-small')
  if (words.large.has(tokens[first]!.lower)) take('large')
  if (single) take('rarity', String(Math.min(7, Math.floor(words.rarity(tokens[first]!.lower)))))
}

/** End of the part that "of" or "for" goes on from: its last word is the name's head. */
export function headEnd(words: Words, name: { readonly first: number; readonly last: number }): number {
  for (let i = name.first + 1; i < name.last; i++)
    if (words.lexicon.ofWords.has(words.tokens[i]!.lower)) return i
  return name.last
}

function listingsOf(words: Words, name: Name, take: Take): void {
  const { tokens, lexicon } = words
  const { first, last } = name
  const head = tokens[headEnd(words, name) - 1]!.lower
  if (name.known) take('known', name.known)
  else if (name.sort === 'name') {
    const listed = words.phrases.byForm.get(normalise(words.text.slice(name.start, name.end)))
    if (listed) take('listed', listed.sort)
  }
  if (lexicon.states.has(tokens[first]!.lower)) take('state-first')
  if (lexicon.otherAdjectives.has(tokens[first]!.lower))
    take(last - first === 1 ? 'adjective' : 'adjective-first')
  if (lexicon.givenNames.has(tokens[first]!.lower)) take(last - first === 1 ? 'given-alone' : 'given-first')
  if (last - first > 1 && lexicon.organizationHeads.has(head)) take('body-head')
  if (last - first > 1 && lexicon.placeHeads.has(head)) take('place-head')
  if (last - first === 1 && lexicon.organizationHeads.has(head))
    take(lexicon.articles.has(tokens[first - 1]?.lower ?? '') ? 'the-body' : 'body-alone')
  if (lexicon.eventHeads.has(head)) take('event-head')
  if (headEnd(words, name) < last && lexicon.organizationOfHeads.has(head)) take('of-head')
  if (lexicon.titleHeads.has(head) || lexicon.groupHeads.has(head)) take('role-head')
  if (name.title) take('title')
}

function contextOf(words: Words, name: Name, take: Take): void {
  const { tokens, text, lexicon } = words
  const sentence = words.sentences[words.sentenceOf[name.first]!]!
  const at = (i: number): string => (i >= sentence.first && i < sentence.last ? tokens[i]!.lower : '')
  const before = at(name.first - 1)
  const after = at(name.last)
  take('before', before)
  take('after', after)
  if (lexicon.titleHeads.has(withoutStop(before))) take('before-title')
  if (lexicon.articles.has(before)) take('article', at(name.first - 2))
  const next = tokens[name.last]
  if (next && name.last < sentence.last) {
    take('after-pos', next.pos)
    if (lexicon.placeHeads.has(next.lower)) take('before-place-head')
    if (lexicon.groupHeads.has(next.lower)) take('before-group-head')
    if (lexicon.titleHeads.has(next.lower)) take('after-title')
    if (next.lower === ',') takeApposition(words, name, sentence.last, take)
    if (next.lower === '(' && isCapital(text, tokens[name.last + 1] ?? next)) take('defines')
  } else take('closes')
}

/** What a comma after the name brings: an age, a title, a relative clause, another place. */
function takeApposition(words: Words, name: Name, limit: number, take: Take): void {
  const { tokens, lexicon, text } = words
  for (let i = name.last + 1; i < Math.min(limit, name.last + 6); i++) {
    const token = tokens[i]!
    if (i === name.last + 1) {
      take('comma', token.pos === 'NUM' ? 'number' : isCapital(text, token) ? 'capital' : token.lower)
      if (lexicon.places.has(token.lower) || lexicon.states.has(token.lower)) take('comma-place')
    }
    if (token.lower === ',') break
    if (lexicon.titleHeads.has(token.lower)) {
      take('apposed-title')
      break
    }
  }
}
