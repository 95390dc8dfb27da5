import { expect, test } from 'vitest'
import { quantitiesTold } from '../../../../src/compare/discrepancies/linking/told.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

const reaches = (text: string): readonly (string | null)[] => {
  const { story, pack } = settingOfStory(
    identify([{ id: 's', text, publishedAt: '2031-05-06' }]).map((a) => analyse(a, packOf(a))),
  )
  return quantitiesTold({ story, pack } as Parameters<typeof quantitiesTold>[0], []).map((t) => t.reach)
}

test.each([
  ['The depot stands about 35 miles east of Karsund.', 'distance'],
  ['The depot lies 25 km from Orlo.', 'distance'],
  ['Officers followed the lorry for 48km.', 'way'],
  ['Officers followed the lorry for more than 30 miles.', 'way'],
  ['The mast is 12 metres high.', null],
  ['Officers looked for the 30 mile marker.', null],
  ['The strike lasted for nine days.', null],
])('%s', (text, expected) => expect(reaches(text)).toEqual([expected]))
