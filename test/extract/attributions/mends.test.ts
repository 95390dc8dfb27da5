import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked } from '../../support/attributions.js'

describe('a source behind its verb', () => {
  test.each([
    '[q Two boats had been found by noon], [c confirmed] [s the district rescue service].',
    '[q Nobody was hurt], [c claims] [s company mouthpiece Aldo Renz].',
    '[q In May already it had warned of rust], [c explained] [s secretary Mona Birk] to this newspaper.',
    '[q The tower, built in 1910 on sand, leans by a metre], [c said] [s city engineer Olaf Rehn].',
    '[q The Larks have withdrawn a bid for their free-agent keeper Olaf Tesk], [c reports] [s Larnsports.com and Yonder]!',
    '[q Parts of up to 90kg may come down on land], [c says] [s expert], when the crane comes apart in the air',
    '[q The acquisition], [c said] [s Papermaker], [q "allows us to think of cranes anew, "]',
    '[q A picture of the harbour from May], [c shows] [q rusty cranes on the south quay].',
    'When the bell rang, officials left the room.',
    'The upper stage will fire twice, continuing the tests of last year.',
    '[s A leaflet by the board, which runs the harbour,] [c says] [q that no ship was late].',
    '[s Osk-based Skarn, which has begun a move,] [c called] [q the rival bid its “last and only word”]. It fell.',
  ])('%s', checkMarked)
})

describe('an aside with its source', () => {
  test.each([
    'As [s the Harbour Post] [c wrote], [q the cranes were sold in April].',
    '[q The number of dead has risen to five], as [s the fire brigade] [c communicated].',
    '[q All cables met the norm], [c so] [s a spokeswoman] on Tuesday.',
    '[q Mayor Ekman], [c so] [s the union], [q must go].',
    'The road was not shut, as some papers claimed.',
    'The hall, as it’s known, was once a mill.',
    'It was late, so the crew, which had no plan, left.',
  ])('%s', checkMarked)
})

describe('what is said ends', () => {
  test.each([
    '[s1 [s2 Rask]] [c1 accused] [q1 the board of hiding two letters] and [c2 called for] [q2 its chairman to resign].',
    '[s Officials] [c say] [q the claims were looked into by police and were found to be wrong].',
    '[c According to] [s the survey], which covered three towns, [q prices fell by a third].',
    '[s An earlier version of this article] [c said] [q that Mr Rask had resigned].',
  ])('%s', checkMarked)
})

describe('a report that ends in marks begins with its sentence', () => {
  test.each([
    '[q They were told by a court to hand in their keys, stay in town, not enter the mill and hold no "rites,"] [c said] [s warden Tim Vale].',
    'The wardens had one rule for guests: [q "no fires after dusk, "] [s he] [c says].',
    'On Friday the singer ended the guessing: [q “I will not be there,”] [s she] [c wrote].',
  ])('%s', checkMarked)
})

describe('a noun that carries a report', () => {
  test.each([
    '[s The mayor’s yearly address] also held a [c warning] to the guilds [q that the toll may rise], drawing an angry reply.',
    '[s The board] gave [c assurances] to the crews [q that no berth was lost].',
    'The court heard a warning to drivers that were late.',
    'The clerk filed a warning to the guilds that the toll may rise.',
  ])('%s', checkMarked)
})

describe('an infinitive', () => {
  test.each([
    '[s The wardens] at first [c told] guests [q to wait in the hall] but a short while later cleared it.',
    '[s The wardens] [c told] guests [q to wait in the hall and to leave their coats].',
  ])('%s', checkMarked)
})

describe('a subject is a source', () => {
  test.each([
    '[s Nurses in the south] [c said] [q the official lists lagged behind].',
    '[s A woman who packed salt there until last month] [c told] the Record [q that the pump had been failing for weeks].',
    '[s Analysts at Rask & Lane] [c estimate] [q that repairs could reach 60 million crowns].',
    'The claim that prices fell had no basis.',
  ])('%s', checkMarked)
})

describe('a quotation that is a sentence', () => {
  test('is no part of the next one', () => {
    checkMarked(
      '[q1 “Six of us were there,”] [s1 the baker] [c1 says]. [q1 “Nobody came back.”] [q2 For two nights he slept in the hall], [s2 he] [c2 says].',
    )
    checkMarked('Six guests are ill. [q “All had the soup,”] [c said] [s Dr Olaf Rehn].')
  })
})

describe('a sentence that only names the speaker', () => {
  test.each([
    '[q “The bridge stays shut for a year.”] So [c spoke] [s the mayor, Orla Rask].',
    '[q “There is no leak.”] [s Orla Rask, the spokeswoman of the works], [c stated] on Monday.',
  ])('%s', checkMarked)
})

describe('what is marked as stating nothing', () => {
  const marked = (text: string): boolean[] => attributionsOf(text, true).map((a) => a.statesNothing === true)
  test.each([
    'Asked whether she felt sorry for him, Rask laughed.',
    'Rask declined to comment.',
    'The company has denied the report.',
    'The Prime Minister is expected in the town tomorrow.',
  ])('%s', (text) => {
    expect(marked(text)).toContain(true)
  })
  test.each([
    'The company said the dam was safe.',
    'Rask denied any wrongdoing by her staff in the matter of the dam.',
    'Rask promised an inquiry.',
    'He called it “a scandal”.',
  ])('%s', (text) => {
    expect(marked(text)).not.toContain(true)
  })
})

describe('a statement printed in full', () => {
  const of = (text: string): string[][] =>
    attributionsOf(text, true)
      .filter((a) => a.rule === 'announced-block')
      .map((a) => a.content.map((c) => text.slice(c.start, c.end)))
  const first = 'We mourn our two colleagues.'
  const second = 'Our records hold no such report.'
  const plain = 'A fund of two million crowns is being set up.'
  test('goes on over its paragraphs', () => {
    expect(of(`The statement of Dorn Steel:\n\n${first}\n\n${second}\n\n${plain}`)).toEqual([
      [first, second, plain],
    ])
  })
  test('ends where the reporter comes back', () => {
    expect(of(`The statement of Dorn Steel:\n\n${first}\n\nTwo cows were led down to the meadows.`)).toEqual([
      [first],
    ])
    expect(
      of(`The statement of Dorn Steel:\n\n${first}\n\nMayor Orla Rask said it was too late.\n\n${second}`),
    ).toEqual([[first]])
  })
})

describe('a source right before its verb, at the end', () => {
  test.each([
    '[q The guests were led by Mayor Orla Rask, the hosts by General Olaf Rehn], [s the league] [c said].',
    '[q The flood has cost around 40 farms], [s the league] [c estimates].',
    '[q The two towns have agreed to share the pump for 30 days], [s the broker between them] [c said] on Friday, after two days of talks that Rehn greeted.',
  ])('%s', checkMarked)
  test('and a time before an inverted verb', () => {
    checkMarked(
      '[q The pumps will be silent from Monday], yesterday [c communicated] [s the Harbour Ministry].',
    )
  })
})

describe('the reporter’s own words', () => {
  test.each([
    '[q She had 49 guests on Monday], [s Dr Rask] [c said], which is more than the town counts.',
    '[q Two lorries were “being looked at”], [s he] [c said]; the town has so far sent money.',
    '[s He] [c praised] also the mood of the talks: [q “Everybody in that room trusted the other.”]',
    'Norhaven called back its envoy from Temesk.',
  ])('%s', checkMarked)
})

describe('whoever is told or named', () => {
  test('is no source', () => {
    const sources = (text: string): (string | null)[] =>
      attributionsOf(text, true).map((a) => a.source && text.slice(a.source.start, a.source.end))
    expect(sources('Employees of other firms near the quay were asked to keep their doors shut.')).toEqual([
      null,
    ])
    expect(sources('Rask has been named as the company’s sales chief.')).toEqual([])
    expect(sources('The board is asking drivers to stay at home.')).toEqual(['The board'])
  })
})

describe('foreign and broken order', () => {
  test.each([
    'PORT ELLIS: [q Two ships had left the harbour by noon], [s board chief Orla Rask] [c said] on Tuesday, hours after the alarm.',
    '[q The strait is nobody’s lake], [c emphasised] on request [s the chairwoman of the league].',
    '[q The air had been sweet since noon], [s he] [c remembers also].',
    '[q In June], [s she] [c says], [q the pump had no valve].',
  ])('%s', checkMarked)
})
