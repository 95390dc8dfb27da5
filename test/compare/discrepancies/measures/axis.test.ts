import { describe, expect, test } from 'vitest'
import { quantitiesTold } from '../../../../src/compare/discrepancies/linking/told.js'
import { axisOf } from '../../../../src/compare/discrepancies/measures/axis.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

/** What the one measure of a text measures: `depth of lock`, `distance of dam off mill`; null where its words do not tell. */
function axis(text: string): string | null {
  const { story, pack } = settingOfStory(
    identify([{ id: 's', text, publishedAt: '2031-05-06' }]).map((a) => analyse(a, packOf(a))),
  )
  const found = quantitiesTold({ story, pack } as Parameters<typeof quantitiesTold>[0], []).map((t) =>
    axisOf(t, story, pack),
  )
  expect(found).toHaveLength(1)
  const [one] = found
  if (!one) return null
  const names = (ids: readonly string[]): string => ids.map((id) => story.entity(id)?.name ?? id).join(', ')
  return `${one.name} of ${names(one.bearers)}${one.off.length > 0 ? ` off ${names(one.off)}` : ''}`
}

describe('what a measure measures', () => {
  test.each([
    // By an adjective behind it, or a noun.
    ['The lock was some 12 metres deep.', 'depth of lock'],
    ['The lock was some 12 metres (39 feet) deep.', 'depth of lock'],
    ['They built a 12-metre-tall mast last week.', 'height of mast'],
    ['The pipe was nine inches in diameter.', 'width of pipe'],
    ['The nine-inch-diameter pipe had rusted.', 'width of pipe'],
    ['The lock was lately found 12 metres deep.', 'depth of lock'],
    // By a noun in front of it.
    ['The mast had a height of barely 12 metres.', 'height of mast'],
    ['The wall has a thickness of nine inches.', 'thickness of wall'],
    // By where it is measured from.
    ['The mill lies nine miles upstream of the dam.', 'distance of dam off mill'],
    ['The mill lies nine miles away from the dam.', 'distance of dam off mill'],
    ['The mill lies nine miles further from the dam.', 'distance of dam off mill'],
    ['The mill lies 25 km from Orlo.', 'distance of Orlo off mill'],
    ['It lies 25 km from Orlo.', 'distance of Orlo'],
    ['The mill says it lies nine miles from the dam.', 'distance of dam'],
    ['The city lies nine miles from the dam.', 'distance of dam'],
    ['The divers are 25 metres from reaching the wreck.', 'distance of wreck off diver'],
    // By the noun that it stands in front of.
    ['The four-day strike closed the port.', 'duration of strike'],
    ['The 86 metre mast fell.', 'size of mast'],
    ['Workers raised 12-metre masts.', 'size of mast'],
    ['The quarry opened on a 12m hanging rope.', 'size of rope'],
    ['A 12 hectare field was flooded.', 'size of field'],
    ['The port opened after three weeks of a bitter strike.', 'duration of strike'],
    // By its verb.
    ['The strike lasted nearly two weeks.', 'duration of strike'],
    ['The strike lasted officially nine days.', 'duration of strike'],
    ['The strike went on for nine days.', 'duration of strike'],
    ['The strike ended after nine days.', 'duration of strike'],
    ['The strike ended after only nine days.', 'duration of strike'],
    ['The strike ended after over nine days.', 'duration of strike'],
    ['The strike ended after exactly nine days.', 'duration of strike'],
    ['The bell, weighing 180 kilos, had cracked.', 'weight of bell'],
    ['The bell weighs almost 180 kilos.', 'weight of bell'],
    // Of what taggers take for an adverb.
    ['The barge sank in a 12m-deep well near Orlo.', 'depth of well'],
    ['The well was 12 metres deep.', 'depth of well'],
    ['A walled well was 12 metres deep.', 'depth of well'],
    ['The mast fell well over 12 metres deep.', 'depth of mast'],
  ])('%s', (text, expected) => expect(axis(text)).toBe(expected))

  test.each([
    'The lock was 12 metres (as the owner of the barge told us last year) deep.',
    'The pipe was nine inches past its seat.',
    'At a height of a mast of 12 metres nothing grows.',
    'The mill lies nine miles north past the dam.',
    'Workers laid 86 metres mast cable.',
    'The strike, which the port feared would last, cost nine days.',
    'The strike ended within nine days.',
    'The port opened after three weeks without a strike.',
    'The 15-inch screen broke.',
    'The mast was raised nine years ago.',
    'They must leave within nine days.',
    'The last nine days were wet.',
    'The 14-day period began.',
    'The mast is about 12 metres.',
    'The pipe is nine inches, width unknown.',
    'The mast, whose height nobody knew, is 12 metres.',
    'The army held nine miles each of the coast and the river.',
    'The port lost nearly nine days.',
    'The strike lasted because the port refused nine days.',
    'The strike ended over nine days.',
    'The strike ended after the port offered nine days.',
    'The priest weighed what he had seen at the old mill and carried 180 kilos.',
    'The first was 12 metres deep.',
    'The last nine-day strike closed the port.',
    'The 14-day periods began.',
  ])('is not told: %s', (text) => expect(axis(text)).toBeNull())
})
