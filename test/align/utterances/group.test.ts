import { describe, expect, it } from 'vitest'
import { mergeEntities } from '../../../src/align/entities/index.js'
import { pool } from '../../../src/align/pool.js'
import { collateUtterances } from '../../../src/align/utterances/index.js'
import { english, type Utterance } from '../../../src/index.js'
import { analysed } from '../../support/analysed.js'

const REPORTS: Readonly<Record<string, string>> = {
  a: '“We will rebuild the eastern quay before the winter storms arrive. Nobody will lose a berth,” said Mayor Olga Renn.',
  b: '“We will rebuild the eastern quay before winter storms arrive,” Olga Renn told reporters. She denied that the harbour would close.',
  c: 'Olga Renn promised that the eastern quay would be rebuilt before the winter storms. Renn spoke of “winter storms”.',
  e: '“Nobody was hurt in the fire at the dairy. Crews were quick on the spot and saved the barn. We will rebuild the eastern quay before the winter storms arrive,” said Mayor Olga Renn.',
  f: '“Nobody was injured in the dairy fire. Our firefighters arrived fast and saved what they could. We will rebuild the eastern quay before winter storms arrive,” said Mayor Olga Renn.',
  g: 'Mayor Olga Renn said the eastern quay would be rebuilt before the winter storms, and the fishing fleet caught record amounts of herring in August.',
  h: '“We will rebuild the eastern quay before the winter storms arrive, but the fishing fleet caught record amounts of herring in August,” said Mayor Olga Renn.',
  i: '“We will rebuild the eastern quay before the winter storms arrive,” said Governor Piet Dahl.',
  j: '“Storms closed the eastern quay,” said Governor Piet Dahl.',
  d: '“The fishing fleet caught record amounts of herring in August,” said Olga Renn.',
}

function utterances(...ids: string[]): Utterance[] {
  const articles = ids.map((id) => analysed(id, REPORTS[id]!))
  return collateUtterances(pool(articles, mergeEntities(articles, english)), english)
}

/** Articles of each utterance that has several. */
const shared = (...ids: string[]): string[] => {
  const articles = ids.map((id) => analysed(id, REPORTS[id]!))
  const { attributions } = pool(articles, mergeEntities(articles, english))
  const articleOf = new Map(attributions.map((a) => [a.id, a.article]))
  return utterances(...ids)
    .map((u) => [...new Set(u.attributions.map((a) => articleOf.get(a)!))].join(''))
    .filter((articles) => articles.length > 1)
}

describe('utterances', () => {
  it('are one a spoken sentence', () => {
    expect(utterances('a').length).toBe(2)
    expect(utterances('a').map((u) => u.attributions)).toEqual([['Q1'], ['Q1']])
  })

  it('join the quotations and the paraphrases of one sentence', () => {
    expect(shared('a', 'b', 'c')).toEqual(['abc'])
  })

  it('do not join other things the speaker said', () => {
    expect(shared('a', 'd')).toEqual([])
    expect(shared('b', 'd')).toEqual([])
  })

  it('join what stands between the same neighbours in other words', () => {
    expect(shared('e', 'f')).toEqual(['ef', 'ef', 'ef'])
  })

  it('part a paraphrase whose clauses report two things said', () => {
    expect(shared('a', 'd', 'g')).toEqual(['ag', 'dg'])
  })

  it('part a quotation where another article ends the sentence', () => {
    expect(shared('b', 'd', 'h')).toEqual(['bh', 'dh'])
  })

  it('are kept apart by their speakers, unless the words are the same', () => {
    expect(shared('a', 'i')).toEqual(['ai'])
    expect(shared('a', 'j')).toEqual([])
  })

  it('are numbered in order, and the same where articles carry nothing new', () => {
    const all = utterances('a', 'b', 'c', 'd')
    expect(all.map((u) => u.id)).toEqual(all.map((_, i) => `U${i + 1}`))
  })

  it('hold up under endless repetition', () => {
    const quotation =
      '“We will rebuild the eastern quay before the winter storms arrive,” said Mayor Olga Renn. '
    const told = (text: string): Utterance[] => {
      const articles = [analysed('x', text), analysed('y', text)]
      return collateUtterances(pool(articles, mergeEntities(articles, english)), english)
    }
    expect(told(quotation.repeat(500)).map((u) => u.variants)).toEqual([[]])
    expect(told(`“${'We will rebuild the quay '.repeat(700)},” said Mayor Olga Renn.`).length).toBe(1)
  })
})
