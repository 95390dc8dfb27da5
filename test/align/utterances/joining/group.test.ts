import { describe, expect, it } from 'vitest'
import { collateUtterances } from '../../../../src/align/utterances/index.js'
import { english, type Utterance } from '../../../../src/index.js'
import { analysed, pooled } from '../../../support/analysed.js'

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
  return collateUtterances(pooled(articles), english)
}

/** Articles of each utterance that has several. */
const shared = (...ids: string[]): string[] => {
  const articles = ids.map((id) => analysed(id, REPORTS[id]!))
  const { attributions } = pooled(articles)
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

  it('are two where several articles quote both, however alike, and one where a piece is quoted again', () => {
    const both =
      'There’s a heron in the dairy,” said Mayor Olga Renn. She left. “The heron is flying around the dairy,” Renn said later.'
    const again =
      'There’s a heron in the old dairy,” said Mayor Olga Renn. She left. “A heron in the old dairy,” Renn said later.'
    const wordsOf = (...texts: string[]): number[] =>
      collateUtterances(pooled(texts.map((text, i) => analysed(`k${i}`, `“${text}`))), english).map(
        (u) => u.attributions.length,
      )
    expect(wordsOf(both, both)).toEqual([2, 2])
    expect(wordsOf(again, again)).toEqual([4])
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

  it('join two sentences that follow each other in two articles, in other words throughout', () => {
    const several = (a: string, b: string): number => {
      const articles = [analysed('x', a), analysed('y', b)]
      const { attributions } = pooled(articles)
      const articleOf = new Map(attributions.map((q) => [q.id, q.article]))
      return collateUtterances(pooled(articles), english).filter(
        (u) => new Set(u.attributions.map((q) => articleOf.get(q))).size > 1,
      ).length
    }
    const said =
      '“We noticed the leak ourselves and we closed the valve at once. To every fisherman concerned: we apologise,” said Mayor Olga Renn.'
    const rendered =
      'Mayor Olga Renn said: “We have ourselves discovered the leakage and shut the valve immediately. We are sorry towards each fisher affected.”'
    expect(several(said, rendered)).toBe(2)
    const turned =
      'Mayor Olga Renn said: “We are sorry towards each fisher affected. We have ourselves discovered the leakage and shut the valve immediately.”'
    expect(several(said, turned)).toBeLessThan(2)
  })

  it('join a word in marks with the sentence that has it, where one alone does', () => {
    const joined = (...texts: string[]): boolean => {
      const articles = texts.map((t, i) => analysed(`${i}`, t))
      const pool = pooled(articles)
      const own = pool.attributions.filter((a) => a.article === '0').map((a) => a.id)
      return collateUtterances(pool, english).some((u) => {
        const others = u.attributions.filter((id) => !own.includes(id))
        return others.length > 0 && others.length < u.attributions.length
      })
    }
    const word = 'Mayor Olga Renn conceded a “slovenly” watch.'
    const said = '“We kept the books in a slovenly way for two years,” said Mayor Olga Renn.'
    const another = '“My own desk has always been slovenly,” said Mayor Olga Renn.'
    expect(joined(word, said)).toBe(true)
    expect(joined(word, said.replace('Olga Renn', 'Piet Dahl'))).toBe(false)
    expect(joined(word, said, another)).toBe(false)
    expect(joined(word, said.replace('slovenly', 'careless'))).toBe(false)
  })

  // Two texts that have words in common and do not report one thing said, or do.
  it.each([
    [
      'not what has its words here and there in a long sentence',
      '“The crew carried two children off the boat, and the doctors on the quay treated the children of five other families that had slept inside,” said Mayor Olga Renn.',
      'Mayor Olga Renn explained why the crew was inside.',
      false,
    ],
    [
      'a headline’s report of a whole sentence',
      '“Today I can say that the crew of the Falcon has reached the northern lighthouse and has raised the flag on its tower,” said Mayor Olga Renn.',
      'Mayor Olga Renn says that the crew is on the lighthouse tower.',
      true,
    ],
    [
      'not what is denied with what is said',
      '“It is not the harbour’s debt,” said Mayor Olga Renn.',
      '“A debt of the harbour’s own free choosing,” said Mayor Olga Renn.',
      false,
    ],
    [
      'not what the speaker asks for with what somebody else lacks',
      '“I want to see the dredging permit,” said Mayor Olga Renn.',
      '“He doesn’t have a dredging permit or he won’t show it,” said Mayor Olga Renn.',
      false,
    ],
    [
      'what is to happen without delay with what is to happen at once',
      '“We call on the board to withdraw its barges without delay,” said Mayor Olga Renn.',
      '“We call on the board to immediately withdraw its barges,” said Mayor Olga Renn.',
      true,
    ],
    [
      'a fragment whose word is its only one, in a row',
      '“It is quite certain that you broke it,” said Mayor Olga Renn.',
      '“You broke it,” said Mayor Olga Renn.',
      true,
    ],
    [
      'two sentences with one telling word in a row that both have',
      '“If it is in your shed, hand it over,” said Mayor Olga Renn.',
      '“If it is in your shed, bring it here,” said Mayor Olga Renn.',
      true,
    ],
    [
      'one sentence word for word, whoever is said to have said it',
      '“We were told to row on,” said Olga Renn.',
      '“We were told to row on,” said Piet Dahl.',
      true,
    ],
    [
      'a sentence that another article goes on with, whoever is said to have said it',
      '“There is not a pane left in our street,” said Odo Farr.',
      '“There’s not a pane left,” said Otto Farr.',
      true,
    ],
    [
      'a sentence put in other words one by one',
      '“Not one gun will be moved,” said Mayor Olga Renn.',
      '“Not a single cannon will be displaced,” said Mayor Olga Renn.',
      true,
    ],
    [
      'a sentence quoted as its opposite in a row of the same words',
      '“Nobody in that boat trusted anybody else, and they rowed all the same,” said Mayor Olga Renn.',
      '“Everybody in that boat trusted the other, and so they rowed,” said Mayor Olga Renn.',
      true,
    ],
    [
      'not two sentences with one telling word',
      '“All of that is boring,” said Mayor Olga Renn.',
      '“This seemed so boring,” said Mayor Olga Renn.',
      false,
    ],
    [
      'not by a title in marks',
      '“Martha gave the producer of ‘Salt and Silver’ to us, a film about the strength of women,” said Mayor Olga Renn.',
      'Mayor Olga Renn said the dancer had been hurt while shooting “Salt and Silver”.',
      false,
    ],
    [
      'a body and the one whose title says so',
      'Harbour Board chairwoman Olga Renn spoke. “The trawler sank at the northern pier because of the ice on its deck,” she said.',
      'The Harbour Board said the trawler sank at the northern pier because of the ice.',
      true,
    ],
    [
      'not a body and a person nobody ties to it',
      '“The trawler sank at the northern pier because of the ice on its deck,” said Olga Renn.',
      'The Harbour Board said the trawler sank at the pier on Monday evening.',
      false,
    ],
  ])('%s', (_, a, b, joined) => {
    const articles = [analysed('x', a), analysed('y', b)]
    const { attributions } = pooled(articles)
    const articleOf = new Map(attributions.map((q) => [q.id, q.article]))
    const several = collateUtterances(pooled(articles), english).filter(
      (u) => new Set(u.attributions.map((q) => articleOf.get(q))).size > 1,
    )
    expect(several.length > 0).toBe(joined)
  })

  it('are numbered in order, and the same where articles carry nothing new', () => {
    const all = utterances('a', 'b', 'c', 'd')
    expect(all.map((u) => u.id)).toEqual(all.map((_, i) => `U${i + 1}`))
  })

  it('are not one of whoever passes words on and of those whose words they are', () => {
    const told = ['Some witnesses', 'Witnesses', 'Several witnesses'].map(
      (who) =>
        `${who} told the police that a barge had turned over twice before it sank beside the eastern lock, Chief Olga Renn said.`,
    )
    const pool = pooled(told.map((text, i) => analysed(`a${i}`, text)))
    const chief = pool.attributions[0]!.speaker
    const byChief = collateUtterances(pool, english).map((u) =>
      u.attributions.map((id) => pool.attributions.find((a) => a.id === id)!.speaker === chief),
    )
    expect(byChief).toEqual([
      [true, true, true],
      [false, false, false],
    ])
  })

  it('hold up under endless repetition', () => {
    const quotation =
      '“We will rebuild the eastern quay before the winter storms arrive,” said Mayor Olga Renn. '
    const told = (text: string): Utterance[] => {
      const articles = [analysed('x', text), analysed('y', text)]
      return collateUtterances(pooled(articles), english)
    }
    expect(told(quotation.repeat(500)).map((u) => u.variants)).toEqual([[]])
    expect(told(`“${'We will rebuild the quay '.repeat(700)},” said Mayor Olga Renn.`).length).toBe(1)
  })
})
