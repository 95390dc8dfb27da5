import { describe, expect, it } from 'vitest'
import { traceLineage } from '../../../src/align/lineage/index.js'
import { type AnalysedArticle, english } from '../../../src/index.js'
import { analysed } from '../../support/analysed.js'

// Invented outlets, people and places.
const FLOOD = `The river Orra burst its banks near Tellmark shortly before dawn, sweeping parked lorries into a furniture warehouse and cutting the only paved road to the valley.
Firefighters waded through chest-deep water to pull residents from upstairs windows, while volunteers in borrowed dinghies ferried pensioners to a school gymnasium on higher ground.
Forecasters expect the swollen river to crest on Thursday evening, and engineers were piling sandbags along the weakened embankment behind the dairy.
Power was lost across eleven villages after a substation short-circuited, leaving the hospital to run on diesel generators through the night.`

const HARBOUR = `A crane operator noticed smoke drifting from a container of batteries on the eastern quay and raised the alarm.
Dock workers towed two neighbouring barges away from the blaze before the tugs arrived with foam.
Insurers have yet to put a figure on the damage, which closed the terminal for most of the afternoon.`

const lineage = (...articles: AnalysedArticle[]) => traceLineage(articles, english)
const drawn = (...articles: AnalysedArticle[]): string[] =>
  lineage(...articles).edges.map(
    (e) => `${e.from} ${e.directed ? '->' : '--'} ${e.to} ${e.kind}${e.reduced ? ' reduced' : ''}`,
  )

describe('lineage', () => {
  it('takes the later of two equal texts for a copy, with its passages as evidence', () => {
    const early = analysed('b', FLOOD, { publishedAt: '2031-04-02T06:10:00Z' })
    const late = analysed('a', FLOOD, { publishedAt: '2031-04-02T09:00:00+02:00' })
    const [edge] = lineage(early, late).edges
    expect(edge).toMatchObject({ from: 'b', to: 'a', kind: 'copy', directed: true, share: 1 })
    const texts = edge!.evidence.map((e) => FLOOD.slice(e.from.start, e.from.end))
    expect(texts.join(' ')).toContain('sweeping parked lorries into a furniture warehouse')
    expect(edge!.because.map((r) => r.rule)).toEqual(['shared-passages', 'published-earlier'])
  })

  it('gives no direction where the stamps give none', () => {
    expect(drawn(analysed('a', FLOOD), analysed('b', FLOOD))).toEqual(['a -- b copy'])
    const day = { publishedAt: '2031-04-02' }
    expect(
      drawn(analysed('a', FLOOD, day), analysed('b', FLOOD, { publishedAt: '2031-04-02T05:00:00Z' })),
    ).toEqual(['a -- b copy'])
  })

  it('sees through small edits, lookalike letters and invisible characters', () => {
    const edited = FLOOD.replace('shortly before dawn', 'just before dawn')
      .replace('swollen', 'rain-swollen')
      .replaceAll('river', 'r\u0456ver')
      .replaceAll('water', 'wa\u200bter')
    const [edge] = lineage(analysed('a', FLOOD), analysed('b', edited)).edges
    expect(edge).toMatchObject({ kind: 'copy' })
    expect(edge!.evidence.length).toBe(1)
    expect(edge!.share).toBeGreaterThan(0.95)
  })

  it('calls part of a text in new company a rewrite', () => {
    const [first, second] = FLOOD.split('\n')
    const mixed = `${HARBOUR}\n${first}\n${HARBOUR.replace('smoke', 'flames')}`
    expect(drawn(analysed('a', `${first}\n${second}\n${FLOOD}`), analysed('b', mixed))).toEqual([
      'a -- b rewrite',
    ])
  })

  it('takes no quotation for copying, marked or not, nor a post', () => {
    const words =
      'we will rebuild every bridge before the autumn rains and not a single family will be left to pay the bill alone'
    const post = `${words} — Town of Tellmark (@tellmark) April 2, 2031`
    const marked = `${HARBOUR}\nMayor Ilse Bron said: “${words}.”\n${post}`
    const unmarked = `Nobody slept in Tellmark. Mayor Ilse Bron promised that ${words}.\n${post}\nShe then left for the capital.`
    expect(drawn(analysed('a', marked), analysed('b', unmarked))).toEqual([])
    const firstPerson = `Clouds hung low. ${words.replace('we', 'We')}. Shops stayed shut. Trams ran late. Cafes opened at noon.`
    const other = `Markets were calm. ${words.replace('we', 'We')}. Ferries sailed again. Schools reopened. Buses were full.`
    expect(drawn(analysed('a', firstPerson), analysed('b', other))).toEqual([])
  })

  it('takes one clause of ten words for a rewrite where it is a good part of the text', () => {
    const clause = 'firefighters waded through chest-deep water to pull residents from upstairs windows'
    const rest =
      'Bakers in the upper town lent their vans, and a circus on tour opened its tents to whoever had lost a bed. Children drew fish on the steamed panes of a tram that had stopped for good beside the chapel. A choir sang for those who waited. By ten the first boats carried bread and batteries to the island, where an old ferryman kept a list of names on the back of a calendar. Nobody on it is missing any more.'
    const text = `Three streets in Tellmark are under water this morning. Before dawn ${clause}. The mayor will speak at noon, and trams do not run. ${rest}`
    expect(drawn(analysed('a', FLOOD), analysed('b', text))).toEqual(['b -- a rewrite'])
    const fewer = text.replace('chest-deep water to pull residents', 'the flood to carry people')
    expect(drawn(analysed('a', FLOOD), analysed('b', fewer))).toEqual([])
    const turned = HARBOUR.split(' ').reverse().join(' ')
    const sorted = HARBOUR.split(' ').sort().join(' ')
    const [long, longer] = [
      `${FLOOD}\n${HARBOUR}\n${turned}\n${sorted}`,
      `${text} ${text.split(' ').sort().join(' ')}`,
    ]
    expect(drawn(analysed('a', long), analysed('b', longer))).toEqual(['b -- a shared-origin'])
  })

  it('tells a passage that is all two texts have in common, and calls neither a rewrite', () => {
    const passage = 'lifted the bell from the bed of the river'
    const one = `Divers ${passage} on Monday. ${FLOOD}`
    const other = `${HARBOUR} A crew from Tellmark ${passage} last autumn. ${HARBOUR.split(' ').reverse().join(' ')}`
    const [edge, ...more] = lineage(analysed('a', one), analysed('b', other)).edges
    expect(more).toEqual([])
    expect(edge).toMatchObject({ kind: 'shared-origin', directed: false })
    expect(edge!.share).toBeLessThan(0.15)
    expect(edge!.because.map((r) => r.rule)).toEqual(['passage-in-common'])
    const texts = { a: one, b: other }
    for (const { from, to } of edge!.evidence) {
      expect(texts[edge!.from as 'a' | 'b'].slice(from.start, from.end)).toBe(passage)
      expect(texts[edge!.to as 'a' | 'b'].slice(to.start, to.end)).toBe(passage)
    }
  })

  it.each([
    [
      'shorter than eight words',
      'Divers lifted the bell from the bed',
      'A crew lifted the bell from the bed',
      '',
    ],
    [
      'of which half is a name',
      'Divers met the head of the United Church of the River Saints',
      'A crew saw the head of the united Church of the River Saints',
      '',
    ],
    [
      'in somebody’s marks for the most part',
      'Divers lifted the bell from the bed of the river',
      'A crew lifted the bell from the bed of the river',
      ' “We lifted the bell from the bed of the river,” said Ilse Bron.',
    ],
  ])('tells no passage %s', (_, first, second, quoted) => {
    const one = analysed('a', `${first} on Monday. ${FLOOD}`)
    const other = analysed('b', `${HARBOUR} ${second} last autumn.${quoted}`)
    expect(drawn(one, other)).toEqual([])
  })

  it('takes an excerpt from a report in marks for copied text, but not what its speakers say', () => {
    const report = (mark: string): string =>
      `The fire began in a sawmill beside the canal, Marshal Ilse Bron said. Two lorries loaded with timber were lost before the pumps could be started, the marshal said. ${mark}Nobody could have stopped it,${mark} Bron said.`
    const blog = `My notes on the fire at the mill.\n"${report("'")}" (Orra Gazette)\n${FLOOD}`
    const paper = `${report('"')} The owner was abroad. ${HARBOUR}`
    const [edge] = lineage(analysed('a', blog), analysed('b', paper)).edges
    expect(edge).toMatchObject({ kind: 'rewrite', directed: false })
    const shared = edge!.evidence.map((e) => (edge!.to === 'b' ? paper : blog).slice(e.to.start, e.to.end))
    expect(shared.join(' ')).toContain('Two lorries loaded with timber were lost')
    expect(shared.join(' ')).not.toContain('Nobody')
  })

  it('takes neither names nor stock phrases for copying', () => {
    const one = `${HARBOUR} Deputy Transport Minister Karel Vanth of the Progress Party told reporters on Monday.`
    const other = `${FLOOD} Deputy Transport Minister Karel Vanth of the Progress Party spoke on Monday.`
    expect(drawn(analysed('a', one), analysed('b', other))).toEqual([])
  })

  it('is not changed by an unrelated article or by the order', () => {
    const a = analysed('a', FLOOD, { publishedAt: '2031-04-02' })
    const b = analysed('b', `${FLOOD}\n${HARBOUR}`, { publishedAt: '2031-04-03' })
    const c = analysed('c', 'Teachers in Norrvik went on strike over class sizes and unpaid overtime.')
    const alone = lineage(a, b)
    expect(alone.edges.length).toBe(1)
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(lineage(...order)).toEqual(alone)
  })

  it('infers the agency both credit as an ancestor', () => {
    const agency = (id: string, text: string) => analysed(id, text, { byline: 'Reuters' })
    const found = lineage(agency('a', FLOOD), agency('b', `${FLOOD}\nMore follows.`), analysed('c', HARBOUR))
    expect(found.edges.map((e) => [e.kind, e.directed, e.because.map((r) => r.rule)])).toEqual([
      ['shared-origin', false, ['shared-passages', 'agency-text']],
    ])
    expect(found.ancestors.map(({ id, name, articles }) => ({ id, name, articles }))).toEqual([
      { id: 'T1', name: 'Reuters', articles: ['a', 'b'] },
    ])
  })

  it('does not derive a credited text from an earlier one without the credit', () => {
    const early = analysed('a', FLOOD, { publishedAt: '2031-04-01' })
    const late = analysed('b', FLOOD, { publishedAt: '2031-04-02', byline: 'Reuters' })
    const found = lineage(early, late)
    expect(found.edges.map((e) => e.kind)).toEqual(['shared-origin'])
    expect(found.ancestors.map((x) => x.name)).toEqual(['Reuters'])
  })

  it('follows a credit to an outlet by the last word of its name, where one outlet is called so', () => {
    const gazette = analysed('g', HARBOUR, { outlet: 'The Tellmark Gazette' })
    const text = (credit: string) =>
      analysed('t', `Two ministers will resign within days. ${credit} A spokesman declined to comment.`, {
        outlet: 'Norrvik Post',
      })
    expect(drawn(gazette, text('A cook told the Gazette that nothing was clean.'))).toEqual(['g -> t credit'])
    expect(drawn(gazette, text('Read this, from the Gazette: “Nothing was clean.”'))).toEqual([
      'g -> t credit',
    ])
    expect(
      drawn(gazette, text('The newspaper Tellmark Gazette, which cites a cook, writes of dirt.')),
    ).toEqual(['g -> t credit'])
    expect(drawn(gazette, text('A cook threw the Gazette into the bin.'))).toEqual([])
    const other = analysed('o', FLOOD, { outlet: 'Orra Gazette' })
    expect(drawn(gazette, other, text('A cook told the Gazette that nothing was clean.'))).toEqual([])
  })

  it('takes the one text of an agency that no outlet prints for the agency’s own', () => {
    const wire = (id: string) => analysed(id, `TELLMARK, April 1 (Reuters) - ${HARBOUR}`)
    const taker = analysed(
      't',
      'Two ministers will resign within days, the news agency Reuters reported on Friday.',
      { outlet: 'Norrvik Post' },
    )
    expect(drawn(wire('g'), taker)).toEqual(['g -> t credit'])
    expect(drawn(wire('g'), wire('h'), taker)).toEqual(['g -- h shared-origin'])
  })

  it('follows a credit to an outlet, unless the stamps contradict it', () => {
    const text =
      'Two ministers will resign within days, the Tellmark Gazette reported on Friday. A spokesman declined to comment.'
    const gazette = (publishedAt: string) =>
      analysed('g', HARBOUR, { outlet: 'www.tellmarkgazette.com', publishedAt })
    const taker = analysed('t', text, { outlet: 'Norrvik Post', publishedAt: '2031-04-02' })
    expect(drawn(gazette('2031-04-01'), taker)).toEqual(['g -> t credit'])
    expect(drawn(gazette('2031-04-09'), taker)).toEqual([])
  })

  it('marks what a chain implies', () => {
    const on = (id: string, text: string, day: number) =>
      analysed(id, text, { publishedAt: `2031-04-0${day}` })
    const shorter = FLOOD.split('\n').slice(0, 3).join('\n')
    expect(drawn(on('a', FLOOD, 1), on('b', FLOOD, 2), on('c', shorter, 3))).toEqual([
      'a -> b copy',
      'a -> c copy reduced',
      'b -> c copy',
    ])
  })

  it('leaves out what an outlet closes every text with', () => {
    const footer =
      'Readers who witnessed the events described here are invited to contact our newsdesk by telephone or through the secure form.\nThis masthead follows the code of the press council and answers every complaint within ten working days.'
    const same = { outlet: 'Norrvik Post' }
    expect(
      drawn(analysed('a', `${HARBOUR}\n${footer}`, same), analysed('b', `${FLOOD}\n${footer}`, same)),
    ).toEqual([])
    expect(drawn(analysed('a', `${HARBOUR}\n${footer}`), analysed('b', `${FLOOD}\n${footer}`))).toEqual([
      'b -- a rewrite',
    ])
  })

  it('holds up under endless repetition', () => {
    const text = 'the pumps failed again '.repeat(4000)
    const found = lineage(analysed('a', text), analysed('b', text))
    expect(found.edges.map((e) => e.kind)).toEqual(['copy'])
  })
})
