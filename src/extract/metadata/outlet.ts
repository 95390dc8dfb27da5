import { CAPITAL, letterDigitOr } from '../../kernels/letters.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { agencyNamed, outletNamed } from './press.js'

const PART = `${CAPITAL}${letterDigitOr("’'-")}*`
const NAME = new RegExp(`(?=${CAPITAL})(?<!${letterDigitOr('.')})${PART}(?: ${PART}){0,3}`, 'gu')
/** What may stand between a name and the verb that gives it away. */
const AFTER = 120
/** More characters than the verb and the article in front of an outlet's name have. */
const BEFORE = 40

/**
 * The outlet that speaks of itself: "Quayside sources said", "the Quayside Post understands".
 * A name the text uses in other ways as well is somebody in the news, not the outlet.
 */
export function findOwnOutlet(text: string, lexicon: MetadataLexicon): string | null {
  const own = new Map<string, string>()
  for (const m of text.matchAll(NAME)) {
    const form = m[0].replace(lexicon.possessiveEnd, '')
    const name = form.replace(lexicon.nameArticle, '')
    if (isOwn(text, name, m.index + form.length, lexicon))
      own.set(name, isInside(text, m.index) ? form : (own.get(name) ?? name))
  }
  return own.size === 1 ? [...own.values()][0]! : null
}

/** Behind another word: a capital "The" there is part of the name. */
const isInside = (text: string, at: number): boolean =>
  /[\p{L},] $/u.test(text.slice(Math.max(0, at - 2), at))

function isOwn(text: string, name: string, end: number, lexicon: MetadataLexicon): boolean {
  if (!speaksOfItself(text, name, end, lexicon)) return false
  if (lexicon.notOutlets.test(name) || agencyNamed(name, lexicon) !== null) return false
  // An acronym before "sources" is as a rule an alliance, a service or a party.
  if (/^\p{Lu}{2,}$/u.test(name)) return false
  return !usedOtherwise(text, name, lexicon)
}

function speaksOfItself(text: string, name: string, end: number, lexicon: MetadataLexicon): boolean {
  const after = text.slice(end, end + AFTER)
  if (lexicon.ownSources.test(after)) return true
  return lexicon.ownKnowledge.test(after) && outletNamed(name, lexicon) !== null
}

function usedOtherwise(text: string, name: string, lexicon: MetadataLexicon): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const told = lexicon.toldBefore.test(text.slice(Math.max(0, at - BEFORE), at))
    if (!told && !speaksOfItself(text, name, at + name.length, lexicon)) return true
  }
  return false
}
