import { describe, test } from 'vitest'
import { checkMarked } from '../../../support/attributions.js'

/** Behind a first line, so that no sentence is a headline. */
const TITLE = 'Pumps fail at the works\n\n'

describe('a clause, its comma, whoever says so and the verb', () => {
  test.each([
    '[q The pump of Low Aston is sound and was tested in June], [s a speaker of the Board of Works] [c assured].',
    '[q Eleven valves had been replaced by noon], [s the head of the district Marta Quill] [c informed].',
    '[q The water stands two metres high], [s the chief engineer of the works Lena Orr] [c told] our reporter.',
    '[q The gate had stuck at about a quarter past nine], [s Nela Fenn, 19,] [c remembers].',
    '[q Nothing had moved on the quay all week], [s a docker who lives by its gate] [c writes] to us.',
    '[q The first group crossed with the ferry in March], [c established] [s the Survey Office of Aston].',
    '[q The canal is not a private pond of someone], [c stressed] in her turn [s Hanne Virk, the head of the council].',
    '[q The quay wall was never at risk], [s Dr Renner] [c has said] so.',
    '[q The office has opened a file], [s a clerk] [c said], without giving details.',
    'The shed, when I looked in, held a ladder and some tins.',
    'The survey office, which had at first given 12, corrected itself on Sunday.',
    'The firm hired two lawyers, a clerk who kept its books and an aide.',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})
