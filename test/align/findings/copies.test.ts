import { describe, expect, it } from 'vitest'
import { foldCopies } from '../../../src/align/findings/copies.js'
import { foldAlike, statementsOf } from '../../../src/align/findings/statement.js'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
import type { LineageEdge } from '../../../src/model/index.js'
import { pooled } from '../../support/analysed.js'

const STORY: Record<string, string> = {
  a: 'A tanker ran aground near Quellin on Monday in thick fog. The harbour master of Quellin closed the northern channel to large vessels. Two sailors broke their legs.',
  b: 'The northern channel stayed shut to large vessels. The tanker had lost its rudder. Fishermen complained about oil on the nets.',
  c: 'Oil from the tanker covered nets near Quellin. A tug pulled at the tanker all night.',
}
/** … of `a`, a word changed in each sentence. */
const REPRINT =
  'A tanker ran aground near Quellin on Monday in dense fog. The harbour master of Quellin closed the northern channel to big vessels. Two sailors broke both legs.'

const edge = (from: string, to: string): LineageEdge => ({
  from,
  to,
  kind: 'copy',
  share: 0.9,
  directed: true,
  reduced: false,
  evidence: [],
  because: [],
})

/** The places that claims are compared at, each as the texts that stand there, the one that speaks for them first. */
function places(texts: Record<string, string>, lineage: readonly LineageEdge[]): string[][] {
  const articles = Object.keys(texts)
    .sort()
    .map((id) => analyse({ id, text: texts[id]! }, english))
  const p = pooled(articles)
  return foldCopies(foldAlike(statementsOf(p, english)), lineage, english).map((list) =>
    list.map(({ claim }) => `${claim.article}: ${texts[claim.article]!.slice(claim.start, claim.end)}`),
  )
}

const placeOf = (all: readonly string[][], words: string): string[] =>
  all.find((place) => place.some((c) => c.includes(words)))!.map((c) => c.split(':')[0]!)

describe('foldCopies', () => {
  it.each(['0', 'z'])(
    'puts a reprinted claim where the original stands, which speaks for both (%s)',
    (id) => {
      const all = places({ ...STORY, [id]: REPRINT }, [edge('a', id)])
      for (const words of ['thick fog', 'harbour master', 'broke their legs'])
        expect(placeOf(all, words)).toEqual(['a', id])
    },
  )

  it('leaves claims of texts apart that have nothing to do with each other', () => {
    expect(places({ ...STORY, z: REPRINT }, []).every((place) => place.length === 1)).toBe(true)
    expect(placeOf(places(STORY, [edge('a', 'b')]), 'stayed shut')).toEqual(['b'])
  })

  it('cuts nothing from a claim that the copy has whole', () => {
    const original =
      'The harbour master of Quellin closed the northern channel to large vessels. Divers met. He closed the northern channel to vessels.'
    const copy = original.replace(/ Divers.*/u, '')
    const all = places({ a: original, z: copy }, [{ ...edge('a', 'z'), directed: false }])
    expect(placeOf(all, 'He closed')).toEqual(['a'])
  })

  it('keeps two claims of one sentence apart that both texts have', () => {
    const flash = 'Pearl divers met at Quellin. “It burned on for about half an hour,” said Ada Lem, a diver.'
    const outer = (all: readonly string[][]): number =>
      all.filter((place) => place.some((c) => c.includes('half an hour'))).length
    expect(outer(places({ a: flash }, []))).toBe(2)
    for (const copy of [flash, flash.replace('about', 'around')]) {
      const all = places({ a: flash, z: copy }, [edge('a', 'z')])
      expect(outer(all)).toBe(2)
      expect(placeOf(all, 'It burned')).toEqual(['a', 'z'])
    }
  })

  it('takes of two claims equally near the one of its own length', () => {
    const flash = 'The pier was shut after the raid on the eastern oil depot.'
    const all = places({ a: flash, z: flash.replace('after', 'following') }, [edge('a', 'z')])
    const place = all.find((p) => p.includes('a: after the raid on the eastern oil depot'))
    expect(place).toEqual([
      'a: after the raid on the eastern oil depot',
      'z: following the raid on the eastern oil depot',
    ])
  })

  it('leaves what is only implied by other edges to them', () => {
    const all = places({ ...STORY, z: REPRINT }, [{ ...edge('a', 'z'), reduced: true }])
    expect(placeOf(all, 'thick fog')).toEqual(['a'])
  })

  it('joins nothing that stands by itself in both texts to the longer claim it is part of', () => {
    const flash = 'Tanker ran aground near Quellin. A tanker ran aground near Quellin on Monday in thick fog.'
    const all = places({ a: flash, z: flash }, [edge('a', 'z')])
    expect(placeOf(all, 'Tanker ran aground')).toEqual(['a', 'z'])
    expect(placeOf(all, 'thick fog')).toEqual(['a', 'z'])
    const cut = places({ a: STORY['a']!, z: 'A tanker ran aground near Quellin.' }, [edge('a', 'z')])
    expect(placeOf(cut, 'thick fog')).toEqual(['a', 'z'])
  })

  it('keeps a figure or a negation of its own apart', () => {
    const changed = REPRINT.replace('Two sailors broke both', 'Seven sailors broke both').replace(
      'closed the northern channel',
      'did not close the northern channel',
    )
    const all = places({ ...STORY, z: changed }, [edge('a', 'z')])
    expect(placeOf(all, 'dense fog')).toEqual(['a', 'z'])
    expect(placeOf(all, 'Seven sailors')).toEqual(['z'])
    expect(placeOf(all, 'did not close')).toEqual(['z'])
  })
})
