import { readMember } from '../grammar.js'
import { VAGUE } from '../time.js'
import { type Finder, found } from './finder.js'

/** "now", "recently", "the near future". */
export const vague: Finder = ({ lx, lexicon }, i) => {
  const read = readMember(lx, i, lexicon.vague)
  const named = read !== null && lx.at(i).capital && lx.at(i - 1).capital
  return read && !named ? found('vague', i, read.next, VAGUE) : null
}
