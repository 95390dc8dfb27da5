import { describe, expect, test } from 'vitest'
import { blemishes, type Passage, standsAlone } from '../../../src/align/findings/blemishes.js'
import { english } from '../../../src/lang/en/index.js'

/** The words in ‹…› of a text. */
function passage(marked: string, isQuoted = false): Passage {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const text = marked.replace('‹', '').replace('›', '')
  const tagged = english.tag(text.slice(start, end))
  const tokens = tagged.start.map((at, i) => ({
    lower: text.slice(start, end).slice(at, tagged.end[i]).toLowerCase(),
    lemma: tagged.lemma[i]!,
    pos: tagged.pos[i]!,
  }))
  return { text, start, end, tokens, isQuoted }
}

describe('words that stand alone', () => {
  test.each([
    '‹The mill at Orrin burned down›.',
    '‹No miller was hurt›.',
    '‹Still waters flooded the mill›.',
    '‹So far 12 boats have come in›.',
    '‹Well over 100 boats were lost›.',
    '‹The millers all got out› and ran.',
    '‹About a third of the mill’s wheels turn›, he said.',
    '‹The NATO base at Orrin closed›.',
    '‹One of the boats had sunk›.',
    '‹One sailor died and one survived›.',
    '‹The captain has seen the harbour log›.',
    '‹The warden said this mill was old›.',
    '‹The mill’s wheels turn›.',
    '‹The first boats came from Orrin, where the warden had stood as mayor›.',
    '‹Boats came after dark›.',
    '‹The mayor of the old town of Orrin came to the mill after dark›.',
    '‹The gate where the mayor stood was shut›.',
  ])('%s', (marked) => expect(standsAlone(passage(marked), english)).toBe(true))

  test.each([
    ['a beginning that goes on from before', '‹However, the mill burned down›.'],
    ['a beginning that goes on from before', '‹In response the warden closed the mill›.'],
    ['an answer', '‹Yes, the mill burned down›.'],
    ['an end inside a word', '‹A rocket was fired over a long›-range field'],
    ['an end inside a word', '‹The list of the ten best R› & D houses grew'],
    ['an end behind an article', '‹The wardens closed the› mill'],
    ['an end behind an adjective', '‹The wardens crossed the old› bridge'],
    ['a mark without its partner', '‹The warden called it “a ruin› of a mill”.'],
    ['a caption', '‹The ferry is seen in the port of Orrin›.'],
    ['a caption', '‹Boats can be seen here on the quay›.'],
    ['news set after news', '‹The fire comes two days after a flood at the mill›.'],
    ['news set after news', '‹The latest closure came amid a quarrel over the quay›.'],
    [
      'news set after news',
      '‹The fire at the old mill, which burned for hours, comes just two days after a flood›.',
    ],
    ['an end in a clause without a verb', '‹The ford was closed where a brass band›'],
    ['an aside', '‹(Ana Berg via Orl Press)›'],
    ['what was said elsewhere', '‹The envoy said this at a meeting in Orrin›.'],
    ['an impersonal translation', '‹On Tuesday one had counted 62 boats›.'],
    ['an impersonal translation', '‹in the harbour one speaks of eight boats›'],
    ['capitals', '‹AT LEAST five boats sank›.'],
    ['an address', '‹The mill will cost you nine crowns›.'],
    ['an exclamation', '‹The mill is gone!›'],
  ])('not with %s: %s', (_, marked) => expect(standsAlone(passage(marked), english)).toBe(false))

  test('who speaks may address and exclaim', () => {
    expect(standsAlone(passage('“‹You have lost the mill!›”', true), english)).toBe(true)
  })
})

test.each([
  ['‹The mill burned down›.', 0],
  ['‹Another 22 boats were missing›.', 1],
  ['‹A dozen boats were missing›.', 1],
  ['‹These dozen boats were missing›.', 2],
  ['‹The flood also burst the mole›.', 1],
  ['‹The flood burst these walls›.', 1],
  ['‹The flood burst the mole this week›.', 0],
  ['‹The wardens let in those who fled›.', 0],
  ['‹The wardens want this›.', 1],
  ['‹Nine sailors died in the incident›.', 1],
  ['‹Nine sailors died in an incident at sea›.', 0],
  ['‹The warden was at sea at that time›.', 1],
  ['‹All its boats were lost›.', 1],
  ['‹The three boats were lost›.', 1],
  ['‹The three-year war ended›.', 0],
  ['The oxen and ‹carts were lost at the ford›.', 1],
  ['The oxen drowned, and ‹carts were lost at the ford›.', 0],
])('%s has %i slight faults', (marked, faults) => {
  expect(blemishes(passage(marked), english)).toBe(faults)
})
