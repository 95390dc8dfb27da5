import {
  authorities,
  mayBeBody,
  ownAccount,
  sameBody,
  sameRole,
  sameState,
  sameVoice,
  stateAndBody,
} from './bodies.js'
import { type Join, reason } from './join.js'
import { sameField, sameName, sameSurname } from './names.js'
import { citesOther, relays } from './relays.js'
import {
  copied,
  perhapsSameUtterance,
  sameImage,
  sameQuotation,
  sameUtterance,
  sameWords,
  sharedText,
} from './words.js'

/** One speaker, agency or unnamed source of one article. */
const sameSource: Join = (a, b) =>
  a.key === b.key ? reason('same-source', `Both go back to ${a.name}.`, a, b) : null

/** One reports what the other said: the chain of one runs through the other's end. */
const throughChain: Join = (a, b) => {
  const endA = a.through.at(-1)
  const endB = b.through.at(-1)
  const linked =
    (endA !== undefined && b.through.includes(endA)) || (endB !== undefined && a.through.includes(endB))
  return linked ? reason('chain', `${a.name} and ${b.name} stand in one chain of attribution.`, a, b) : null
}

/** What makes two lines one. */
const ONE: readonly Join[] = [
  sameSource,
  relays,
  throughChain,
  sameBody,
  sameVoice,
  authorities,
  stateAndBody,
  ownAccount,
  sameName,
  sameField,
  citesOther,
  sharedText,
  sameUtterance,
  sameWords,
  copied,
  sameQuotation,
  sameImage,
  sameRole,
]

/** What keeps two lines from being two for sure. */
const PERHAPS_ONE: readonly Join[] = [sameState, sameSurname, mayBeBody, perhapsSameUtterance]

const first =
  (rules: readonly Join[]): Join =>
  (a, b, setting) => {
    for (const rule of rules) {
      const why = rule(a, b, setting)
      if (why) return why
    }
    return null
  }

/** The first rule by which two lines are one origin; null where none does. */
export const joinOf: Join = first(ONE)

/** The first rule by which two lines that nothing makes one may be one all the same; null where none does. */
export const mayJoin: Join = first(PERHAPS_ONE)
