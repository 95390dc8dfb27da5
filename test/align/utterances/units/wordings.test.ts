import { describe, expect, it } from 'vitest'
import { tellingIn, weighPair } from '../../../../src/align/utterances/joining/evidence.js'
import { byPlace, type Unit, unitsOf } from '../../../../src/align/utterances/units/units.js'
import { NOBODY } from '../../../../src/align/utterances/units/voice.js'
import { oncePerWording } from '../../../../src/align/utterances/units/wordings.js'
import { english } from '../../../../src/index.js'
import { analysed, pooled } from '../../../support/analysed.js'
import { exampleArticles } from '../../../support/examples.js'

const unitsIn = (...texts: string[]): Unit[] =>
  unitsOf(pooled(texts.map((text, i) => analysed(`a${i}`, text))), english).sort(byPlace)

const QUOTED = 'Olga Renn was at the quay. “The old pier was closed on Friday,” Olga Renn said.'
const REPORTED = 'Olga Renn was at the quay. Olga Renn said the old pier was closed on Friday.'

describe('pairs of units weighed once for each two wordings', () => {
  it('have the evidence of each pair by itself, in a story printed four times', () => {
    const texts = exampleArticles('ferry-fire')
      .slice(0, 1)
      .map((a) => a.text)
    const units = unitsIn(...texts, ...texts, ...texts, ...texts)
    const telling = tellingIn(units)
    let weighed = 0
    const weigh = oncePerWording(units, (a, b) => {
      weighed++
      return weighPair(a, b, telling)
    })
    let pairs = 0
    for (let i = 0; i < units.length; i++)
      for (let j = i + 1; j < units.length; j++) {
        pairs++
        expect(weigh(i, j)).toEqual(weighPair(units[i]!, units[j]!, telling))
      }
    expect(weighed).toBeLessThan(pairs / 2)
  })

  it.each<readonly [string, string, Partial<Unit>]>([
    ['the words', QUOTED.replace('Friday', 'Monday'), {}],
    ['the marks', REPORTED, {}],
    ['the speaker', QUOTED.replaceAll('Olga Renn', 'Piet Dahl'), {}],
    ['the outlet it was said to', QUOTED, { audience: 'Quay Post' }],
    ['what was seen', QUOTED, { perceived: true }],
    ['whose words they pass on', QUOTED, { relayed: [NOBODY] }],
    ['whether it is denied', QUOTED.replace(' said.', ' denied.'), {}],
    ['what stands in marks', QUOTED, { verbatim: [] }],
  ])('are weighed anew where %s differs', (_, other, changed) => {
    const units = unitsIn(QUOTED, QUOTED, other).map((u) =>
      u.attribution.article === 'a2' ? { ...u, ...changed } : u,
    )
    const at = (article: string) => units.findIndex((u) => u.attribution.article === article)
    const asked: string[] = []
    const ask = oncePerWording(units, (a, b) => asked.push(`${a.article.article.id} ${b.article.article.id}`))
    ask(at('a0'), at('a1'))
    ask(at('a1'), at('a0'))
    ask(at('a0'), at('a2'))
    expect(asked).toEqual(['a0 a1', 'a0 a2'])
  })

  it('of one article are always weighed by themselves', () => {
    const units = unitsIn(`${QUOTED} ${QUOTED}`, QUOTED)
    const inFirst = [...units.keys()].filter((i) => units[i]!.attribution.article === 'a0')
    let weighed = 0
    const weigh = oncePerWording(units, () => ++weighed)
    expect([weigh(inFirst[0]!, inFirst[1]!), weigh(inFirst[0]!, inFirst[1]!)]).toEqual([1, 2])
  })
})
