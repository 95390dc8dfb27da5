import { describe, expect, test } from 'vitest'
import { withAdopted } from '../../../../src/compare/discrepancies/figures/adopt.js'
import { figuresOf } from '../../../../src/compare/discrepancies/figures/figures.js'
import { quantitiesTold } from '../../../../src/compare/discrepancies/linking/told.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

/** Each number that the linker reads, with its dimensions. */
function dimensionsIn(text: string): string[] {
  const setting = settingOfStory(identify([{ id: 's', text }]).map((a) => analyse(a, packOf(a))))
  const figures = withAdopted(figuresOf(setting), setting.pack)
  return quantitiesTold(setting, figures).map(
    (t) => `${setting.story.words(t.span)}: ${t.dimensions.join(', ')}`,
  )
}

describe('a bare number', () => {
  test('is of the measure that it is one more reading of', () =>
    expect(
      dimensionsIn('The quake had a magnitude of 6.4. The centre in Ostrand measured it at 6.1.'),
    ).toEqual(['6.4: unit magnitude', '6.1: unit magnitude']))

  test('else counts', () =>
    expect(dimensionsIn('The quake had a magnitude of 6.4. The club in Ostrand is up by 12.')).toEqual([
      '6.4: unit magnitude',
      '12: count',
    ]))
})
