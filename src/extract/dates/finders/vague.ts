import { readMember } from '../grammar.js'
import { VAGUE } from '../time.js'
import { type Finder, found } from './finder.js'

/** "now", "recently", "the near future". */
export const vague: Finder = ({ lx, lexicon }, i) => {
  const read = readMember(lx, i, lexicon.vague)
  return read ? found('vague', i, read.next, VAGUE) : null
}
