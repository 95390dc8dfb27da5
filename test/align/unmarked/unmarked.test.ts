import { describe, expect, it } from 'vitest'
import { recoverUnmarkedQuotations } from '../../../src/align/unmarked/index.js'
import { type AnalysedArticle, analyse, english, spanish } from '../../../src/index.js'
import { analysed } from '../../support/analysed.js'

const QUOTED = analysed(
  'q',
  `The harbour board met on Friday.
“The new breakwater will protect four thousand homes from winter storms. Engineers finished the foundations two months ahead of the schedule,” said Harbour Minister Olga Renn.`,
)

/** The attributions of the last article, each as `id rule [content]`. */
function found(...articles: AnalysedArticle[]): string[] {
  const last = recoverUnmarkedQuotations(articles, english).at(-1)!
  return last.extraction.attributions.map(
    (a) =>
      `${a.id} ${a.kind} ${a.rule} [${a.content.map((c) => last.article.text.slice(c.start, c.end)).join('] [')}]`,
  )
}
const unmarked = (...articles: AnalysedArticle[]): string[] =>
  found(...articles).filter((x) => x.includes('unmarked'))

describe('unmarked quotations', () => {
  it('are sentences that another article has in marks', () => {
    const text = `Rain fell on the coast.
The new breakwater will protect four thousand homes from the winter storms. Ferries sailed as usual.`
    expect(unmarked(QUOTED, analysed('x', text))).toEqual([
      'q1 direct unmarked-matched [The new breakwater will protect four thousand homes from the winter storms.]',
    ])
  })

  it('are blocks that end in a cue, and take its source, stance and what was read out of them', () => {
    const text = `The board met in Tellmark.
The new breakwater will shield thousands of homes from winter storms. Engineers finished the foundations ahead of schedule, Renn stressed.
The minister said that ferries would sail as usual.`
    const [q, x] = recoverUnmarkedQuotations([QUOTED, analysed('x', text)], english)
    expect(q!.extraction).toEqual(QUOTED.extraction)
    const attributions = x!.extraction.attributions
    const block = attributions.find((a) => a.rule === 'unmarked-cued')!
    expect(text.slice(block.content[0]!.start, block.content[0]!.end)).toMatch(
      /^The new .* ahead of schedule$/,
    )
    expect(text.slice(block.source!.start, block.source!.end)).toBe('Renn')
    expect(attributions.map((a) => a.id)).toEqual(attributions.map((_, i) => `q${i + 1}`))
    expect(attributions.filter((a) => a.content.some((c) => c.start < block.content[0]!.end)).length).toBe(1)
    const claims = x!.extraction.claims.filter(
      (c) => c.end <= block.content[0]!.end && c.start >= block.content[0]!.start,
    )
    expect(new Set(claims.map((c) => c.attribution))).toEqual(new Set([block.id]))
  })

  it('are blocks that run into the name and office of their speaker', () => {
    const signed = (tail: string): string => `The board met in Tellmark and heard Olga Renn.
The new breakwater will shield thousands of homes from winter storms. Engineers finished the foundations two months before ${tail}
Ferries sailed as usual.`
    const block =
      'q1 direct unmarked-labelled [The new breakwater will shield thousands of homes from winter storms. Engineers finished the foundations two months before schedule]'
    expect(unmarked(QUOTED, analysed('x', signed('schedule Olga Renn Harbour Minister')))).toEqual([block])
    expect(unmarked(QUOTED, analysed('x', signed('schedule Olga Renn')))).toEqual([block])
    expect(unmarked(QUOTED, analysed('x', signed('the arrival of Olga Renn.')))).toEqual([])
    expect(unmarked(analysed('x', signed('schedule Olga Renn Harbour Minister')))).toEqual([])
  })

  it('are signed in the small words of the language', () => {
    const signed = (tail: string): AnalysedArticle =>
      analyse(
        {
          id: 'x',
          text: `La ministra Olga Renn visitó ayer el puerto de Tellmark.
No queremos cerrar la lonja este invierno. Nosotros vamos a reparar el muelle antes del ${tail}
Los barcos zarparon por la tarde.`,
        },
        spanish,
      )
    const found = (tail: string): string[] =>
      recoverUnmarkedQuotations([signed(tail)], spanish)[0]!.extraction.attributions.map((a) => a.rule)
    expect(found('verano Olga Renn Ministra de Puertos')).toContain('unmarked-labelled')
    expect(found('verano Olga Renn Ministra of Puertos')).not.toContain('unmarked-labelled')
  })

  it('are the paragraphs of a statement that a sentence announces, up to a heading', () => {
    const statement = (
      line: string,
    ): string => `This morning Harbour Minister Olga Renn spoke on the quay. ${line}
The boats are safe. Nobody was on board when the mooring broke.
It will take three weeks to mend the pier, and the market stays open.
Background
The pier was built in 1911. It was last mended in 1984.`
    const blocks = [
      'unmarked-announced [The boats are safe. Nobody was on board when the mooring broke.]',
      'unmarked-announced [It will take three weeks to mend the pier, and the market stays open.]',
    ]
    for (const line of ['Her words follow in full.', 'The text of her statement reads:']) {
      const a = recoverUnmarkedQuotations([analysed('x', statement(line))], english)[0]!
      const said = a.extraction.attributions.filter((x) => x.rule === 'unmarked-announced')
      expect(
        said.map((x) => `${x.rule} [${a.article.text.slice(x.content[0]!.start, x.content[0]!.end)}]`),
      ).toEqual(blocks)
      const names = said.map((x) => a.extraction.entities.find((e) => e.id === x.speaker)?.name)
      expect(names).toEqual(['Olga Renn', 'Olga Renn'])
    }
    expect(unmarked(analysed('x', statement('The words of the song were lost.')))).toEqual([])
  })

  it('are blocks above the name of somebody whom the article quotes elsewhere, and no reporter’s', () => {
    const text = (name: string): string => `The board met, and Olga Renn said that the ferries would sail.
The pier is lost. It stood for a hundred years, and nobody had looked at its piles.
${name} Harbour Minister of Concord
Rain fell all day.`
    const block =
      'direct unmarked-labelled [The pier is lost. It stood for a hundred years, and nobody had looked at its piles.]'
    expect(unmarked(analysed('x', text('Olga Renn'))).join()).toContain(block)
    expect(unmarked(analysed('x', text('Piet Dahl')))).toEqual([])
  })

  it('are the paragraph below a line that ends in a verb of saying, and those after it in the first person', () => {
    const text = (line: string): string => `Harbour Minister Olga Renn went to the quay. ${line}
I did not order the works. The engineers said that the piles were sound.
We shall find the money. I will be back in June.
The pier was built in 1911. It was last mended in 1984.`
    const blocks = [
      'direct unmarked-announced [I did not order the works. The engineers said that the piles were sound.]',
      'direct unmarked-announced [We shall find the money. I will be back in June.]',
    ]
    const bare = (a: AnalysedArticle): string[] => unmarked(a).map((x) => x.replace(/^q\d+ /, ''))
    expect(bare(analysed('x', text('The minister stated:')))).toEqual(blocks)
    expect(bare(analysed('x', text('She told the crowd this:')))).toEqual(blocks)
    expect(bare(analysed('x', text('The works began in May.')))).toEqual([])
  })

  it('are blocks with a name in marks, and above a row of buttons', () => {
    const text = (tail: string): string => `Minister Olga Renn said that the ferries would sail.
The pier of the "Blue Heron" is lost. It stood for a hundred years, and nobody had looked at its piles. ${tail}
Rain fell all day.`
    const block =
      'direct unmarked-labelled [The pier of the "Blue Heron" is lost. It stood for a hundred years, and nobody had looked at its piles.]'
    expect(unmarked(analysed('x', text('Olga Renn Minister of Harbours Share'))).join()).toContain(block)
    expect(unmarked(analysed('x', text('Share Send Print')))).toEqual([])
    expect(
      unmarked(analysed('x', text('It was “the best of all piers we ever had”. Olga Renn Minister'))),
    ).toEqual([])
  })

  it('are blocks above the name of their speaker', () => {
    const text = `The board met in Tellmark.
The new breakwater will shield thousands of homes from winter storms. Engineers finished the foundations ahead of schedule.
Olga Renn Harbour Minister
Ferries sailed as usual.`
    expect(unmarked(QUOTED, analysed('x', text))).toEqual([
      'q1 direct unmarked-labelled [The new breakwater will shield thousands of homes from winter storms. Engineers finished the foundations ahead of schedule.]',
    ])
  })

  it.each([
    [
      'a list below a colon',
      'The board named three dates:\nThe gates close in May. The quay reopens in June, and ferries will sail from July.',
    ],
    [
      'reported speech',
      'The minister said that the new breakwater will protect four thousand homes from winter storms.',
    ],
    [
      'prose of the same event',
      'The breakwater was built by two local firms to protect homes on the coast. Its foundations are done, Renn said.',
    ],
    [
      'a heading above prose',
      'Ferries sailed as usual on Friday.\nOlga Renn Harbour Minister\nShe was in Tellmark.',
    ],
    [
      'words in marks',
      '“The new breakwater will protect four thousand homes from winter storms,” Renn said.',
    ],
  ])('are not %s', (_, text) => {
    expect(unmarked(QUOTED, analysed('x', text))).toEqual([])
  })

  it('do not depend on the order of the articles', () => {
    const text =
      'Rain fell.\nThe new breakwater will protect four thousand homes from winter storms. Ferries sailed.'
    const x = analysed('x', text)
    const [first, second] = recoverUnmarkedQuotations([x, QUOTED], english)
    expect(recoverUnmarkedQuotations([QUOTED, x], english)).toEqual([second, first])
  })
})
