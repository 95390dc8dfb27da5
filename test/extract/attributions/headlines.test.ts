import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
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

describe('what stands before the colon of a headline', () => {
  const told = (line: string): string[] => {
    const text = `${line}\n\nThe port of Norway was shut. Norway and Jane Fallow wait.`
    return analyse({ id: 'a', text }, english).extraction.attributions.map(
      ({ source, cue }) =>
        `${text.slice(source?.start, source?.end)} ${cue && text.slice(cue.start, cue.end)}`,
    )
  }
  test.each([
    ['Jane Fallow: Two ships should leave the port', ['Jane Fallow :']],
    ['Norway: “We have shut the port”', ['Norway :']],
    ['Norway: Deadly fire on ferry in Velm', []],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected)
  })
})
