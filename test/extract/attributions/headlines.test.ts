import { describe, expect, test } from 'vitest'
import { attributionsOf } from '../../support/attributions.js'

const shown = (text: string): string[] =>
  attributionsOf(`${text}\n\nIt rained on the town.`, true).map(
    ({ source, content }) =>
      `${source ? text.slice(source.start, source.end) : '–'}: ${content.map((c) => text.slice(c.start, c.end)).join(' … ')}`,
  )

describe('a headline that tells several things', () => {
  test.each([
    [
      "Rask calls sale 'a shame,' claims Birk 'hid two letters' in vault",
      ["Rask: sale 'a shame,'", "Rask: Birk 'hid two letters' in vault"],
    ],
    ["Birk says Rask a 'gentle fool,' endorses Dorn at rally", ["Birk: Rask a 'gentle fool,'"]],
    [
      "Wardens 'Wrecked' Dorn’s Mill, Rask Says, but 'Nothing Happened' to Birk",
      ["Rask: Wardens 'Wrecked' Dorn’s Mill", "Rask: but 'Nothing Happened' to Birk"],
    ],
    [
      "Rask Calls Old Mill A 'Horror House,' Says He's Unlikely To Sell It",
      ["Rask: Old Mill A 'Horror House,'", "Rask: He's Unlikely To Sell It"],
    ],
    ['Rask says mill, closed in May, makes noise', ['Rask: mill, closed in May, makes noise']],
    ['Rask says Dorn is a friend, not a foe of the mill', ['Rask: Dorn is a friend, not a foe of the mill']],
  ] as const)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
