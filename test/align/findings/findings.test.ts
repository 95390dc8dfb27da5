import { describe, expect, it } from 'vitest'
import { groupFindings } from '../../../src/align/findings/index.js'
import { alignPair } from '../../../src/align/findings/pair.js'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
import { stemEnglish } from '../../../src/lang/en/stem.js'
import { pooled } from '../../support/analysed.js'

const STORY: Record<string, string> = {
  a: 'A ferry carrying 80 passengers sank off Lindholm on Monday. The coastguard rescued 61 people. The captain was arrested in the port of Ostra.',
  b: 'The ferry sank off Lindholm during a storm. Coastguard boats saved 61 people from the water. The owner did not inspect the ferry last year.',
  c: 'Rescuers pulled 58 people from the water, the coastguard said. Police arrested the captain in the port of Ostra. The owner inspected the ferry last year.',
}
const UNRELATED =
  'The parliament of Varda voted to raise pensions by four percent. Teachers in three provinces went on strike over pay.'

/** The groups of a story, each as the sorted texts of its claims. */
function groups(texts: Record<string, string>, ids = Object.keys(texts)): string[][] {
  const articles = ids.sort().map((id) => analyse({ id, text: texts[id]! }, english))
  const p = pooled(articles)
  const words = new Map(
    p.claims.map((c) => [c.id, `${c.article}: ${texts[c.article]!.slice(c.start, c.end)}`]),
  )
  return groupFindings(p, english, []).map((g) => g.claims.map((c) => words.get(c)!).sort())
}

const groupWith = (all: string[][], words: string): string[] =>
  all.find((g) => g.some((c) => c.includes(words))) ?? []

describe('groupFindings', () => {
  const all = groups(STORY)
  it('puts every claim in one group', () => {
    expect(new Set(all.flat()).size).toBe(all.flat().length)
  })
  it('joins what says the same in other words', () => {
    expect(groupWith(all, 'captain was arrested')).toHaveLength(2)
    expect(groupWith(all, 'rescued 61')).toContain('b: Coastguard boats saved 61 people from the water')
  })
  it('keeps another figure apart', () => {
    expect(groupWith(all, '58 people')).toEqual(['c: Rescuers pulled 58 people from the water'])
  })
  it('holds no figure against a claim that only a phrase inside it gives', () => {
    const told = groups({
      a: 'The goat fell into the 40-metre shaft near Velm on Sunday.',
      b: 'The goat fell into the 80-metre shaft near Velm on Sunday.',
    })
    expect(groupWith(told, 'a: The goat')).toHaveLength(2)
    expect(groupWith(told, 'a: 40-metre')).toEqual(['a: 40-metre shaft'])
  })
  it('joins what tells in other words that nobody came to harm', () => {
    const told = groups({
      a: 'A crane fell on the quay at Velm. There were no casualties.',
      b: 'A crane fell on the quay. No one was hurt.',
      c: 'A crane fell on the quay of Velm. The mate was hurt.',
    })
    expect(groupWith(told, 'no casualties').map((c) => c[0])).toEqual(['a', 'b'])
  })
  it('takes lengths in two units for one', () => {
    const told = groups({
      a: 'Divers found the wreck at a depth of 130 feet.',
      b: 'Divers found the wreck at a depth of 40 metres.',
      c: 'Divers found the wreck at a depth of 70 metres.',
    })
    expect(groupWith(told, 'a: at a depth').map((c) => c[0])).toEqual(['a', 'b'])
  })
  it('puts a denial with what it denies, and apart from what it does not', () => {
    expect(groupWith(all, 'did not inspect').map((c) => c[0])).toEqual(['b', 'c'])
    const other = groups({
      ...STORY,
      b: `${STORY['b']} No passenger was hurt.`,
    })
    expect(groupWith(other, 'No passenger')).toHaveLength(1)
  })
  it('keeps a call apart from what is', () => {
    const called = groups({ ...STORY, b: `${STORY['b']} Ministers demanded that police arrest the captain.` })
    expect(groupWith(called, 'demanded').concat(groupWith(called, 'police arrest'))).toHaveLength(1)
  })
  it('is not moved by an article about something else', () => {
    for (const id of ['0', 'm', 'z']) {
      const more = groups({ ...STORY, [id]: UNRELATED })
      const ours = more.filter((g) => !g.some((c) => c.startsWith(`${id}:`)))
      expect(new Set(ours.map((g) => g.join('\n')))).toEqual(new Set(all.map((g) => g.join('\n'))))
      expect(more.flat()).toHaveLength(all.flat().length + groups({ [id]: UNRELATED }).flat().length)
    }
  })
  it('lets an article about something else join nothing', () => {
    const farm = 'The farm owner sold the barn last year.'
    const joined = groups({ ...STORY, z: farm }).filter((g) => new Set(g.map((c) => c[0])).size > 1)
    expect(joined.flat().filter((c) => c.startsWith('z'))).toEqual([])
  })
  it('puts what most articles carry first', () => {
    const sizes = all.map((g) => new Set(g.map((c) => c[0])).size)
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x))
  })
})

describe('alignPair', () => {
  const same = (a: string, b: string): boolean => alignPair(a, b, null, english).same
  it('knows paraphrases', () => {
    expect(
      same(
        'The ferry sank off Lindholm on Monday, police said.',
        'Police said on Monday that the ferry sank off Lindholm.',
      ),
    ).toBe(true)
    expect(
      same('The ferry sank off Lindholm on Monday.', 'Teachers in Varda went on strike over their pay.'),
    ).toBe(false)
  })
  it('gives the same whichever comes first', () => {
    const [a, b] = ['Storm sinks ferry off Lindholm', 'Ferry goes down near Lindholm, 12 missing']
    expect(alignPair(a!, b!, null, english)).toEqual(alignPair(b!, a!, null, english))
  })
  it('stays within 0 and 1 for texts without words', () => {
    for (const a of ['', '…', 'the', '12'])
      for (const b of ['', 'A ferry sank.', '12'])
        for (const q of [null, '', 'How many?']) {
          const { score } = alignPair(a, b, q, english)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
        }
  })
  it('weighs answers by what they say beyond the question', () => {
    const question = 'Why did the ferry sink?'
    const score = (a: string, b: string): number => alignPair(a, b, question, english).score
    expect(score('a hole in the hull', 'because its hull had a hole')).toBeGreaterThan(
      score('a hole in the hull', 'the ferry was overloaded'),
    )
  })
})

describe('stemEnglish', () => {
  it.each([
    ['deployed', 'deploy'],
    ['deployment', 'deploy'],
    ['deployments', 'deploy'],
    ['running', 'run'],
    ['ponies', 'poni'],
    ['hopping', 'hop'],
    ['relational', 'relat'],
    ["owner's", 'owner'],
    ['sky', 'sky'],
    ['61', '61'],
  ])('%s → %s', (word, stem) => expect(stemEnglish(word)).toBe(stem))
})
