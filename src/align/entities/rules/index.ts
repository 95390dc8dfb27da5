import { acronym, nameBeginning, nameEnd, nameStem, sameForm } from './bodies.js'
import { lastName, middleName, sameTitle, spelling, wholeName } from './people.js'
import { joinEqual, type Rule } from './rule.js'
import { ownedBody, sameGroup, sameState, stateBody } from './states.js'

/** Equal names are one, of whatever kind each article's words suggest; persons and states apart. */
const sameName: Rule = (merger) =>
  joinEqual(merger, (p) => (p.state || p.group || p.untitled ? [] : [p.name]), 'same-name', 'the same name')

/** The surest first: a later rule sees what the earlier ones joined. */
export const RULES: readonly Rule[] = [
  sameState,
  sameGroup,
  ownedBody,
  sameName,
  sameForm,
  acronym,
  middleName,
  wholeName,
  spelling,
  lastName,
  sameTitle,
  nameEnd,
  nameStem,
  nameBeginning,
  stateBody,
]
