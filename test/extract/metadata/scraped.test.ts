import { describe, expect, test } from 'vitest'
import { extractMetadata } from '../../../src/extract/metadata/index.js'
import { english } from '../../../src/lang/en/index.js'
import { mark, unmark } from '../../support/marked-lines.js'

const read = (text: string) => extractMetadata({ id: 'a', text }, english)
const shown = (text: string): string =>
  mark(
    text,
    read(text).boilerplate.map((s) => ({ ...s, label: 'furniture' })),
  )

const PROSE =
  'The harbour council of Westmere voted on Monday to close the old lift bridge for repairs until spring.'
const MORE =
  'Councillor Ana Berg said the work would cost far more than the town had first been told in June.'
const LAST = 'The ferry company, which carries the pupils of two villages, wants to run later boats.'

describe('what pages leave in the text when they are scraped', () => {
  test.each([
    [
      'a gallery with its title',
      `${PROSE}\n⟦furniture The bridge in pictures⟧\n⟦furniture 3 show all The bridge in pictures⟧\n⟦furniture 1/3 1931 The first crossing. Guests walk behind the band. (Westmere, 4 May 1931) Lucas Dale⟧\n⟦furniture 2/3 1954 Ice on the piers⟧\n⟦furniture 3/3 The keeper greets a ship.⟧\n${MORE}`,
    ],
    [
      'a slideshow',
      `${PROSE}\n${MORE}\n⟦furniture Harbour in winter Mon, 4 Nov 2030 Harbour. Play slideshow Pool 1 of 12 Ice on the piers⟧`,
    ],
    [
      'lists of a label',
      `${PROSE}\n${MORE}\n⟦furniture Quay Post Top Deals:⟧\n⟦furniture A raincoat for less than a ferry ticket There is a lamp that keeps moths away The seven best knives for opening oysters at home in the dark of a winter's evening⟧\n⟦furniture Trending Right Now:⟧\n⟦furniture Why gulls are learning to open doors in the old town⟧\n⟦furniture Westmere closes its bridge originally appeared on quaypost.com on Mon, 4 Nov 2031 at 08:17:44 EDT. How others may print our news is told here.⟧`,
    ],
    [
      'links of which some are sentences',
      `${PROSE}\n${MORE}\n⟦furniture Read more:⟧\n⟦furniture A gull stole his ticket. He took the stairs.⟧\n⟦furniture Harby opens a second ferry line in June⟧`,
    ],
    [
      'calls to scroll, to chat and to have a letter sent',
      `${PROSE}\n⟦furniture Scroll down for videos⟧\n⟦furniture Chat with us on Telegram. See the harbour as the tide comes in.⟧\n⟦furniture Get the Tideline newsletter. SUBSCRIBE⟧\nGet the boats out, she said. Chat with us, they wrote.\n${MORE}`,
    ],
    [
      'a link in brackets',
      `${PROSE}\n⟦furniture [Why nobody repaired the bridge for a decade. It cost more.]⟧\n${MORE}`,
    ],
    [
      'a caption by courtesy of somebody',
      `${PROSE}\n⟦furniture This is what the drivers saw at noon. (Courtesy of Ana Berg)⟧\n${MORE}`,
    ],
    [
      'a caption with a chain of owners',
      `${PROSE}\n⟦furniture The lift bridge stands open, an official said. (Li Wei/Li Wei/Harby Press via AP, Archive) (Associated Press)⟧\n${MORE}`,
    ],
    [
      'a caption run into its credit',
      `${PROSE}\n⟦furniture The lift bridge in May, before the storm.CreditAna Berg/Reuters⟧\n${MORE}`,
    ],
    [
      'a credit in capitals',
      `${PROSE}\n⟦furniture Drivers have warned that the old bridge is “falling into the sea” ANA BERG/PA⟧\n${MORE}`,
    ],
    [
      'a credit in front',
      `${PROSE}\n⟦furniture Reuters Boats that can't pass have been waiting in the outer harbour⟧\n${MORE}`,
    ],
    [
      'a video and its title',
      `⟦furniture Now Playing: How to open a bridge⟧\n${PROSE}\n⟦furniture A gull rides the lift bridge⟧\n⟦furniture Now playing:⟧\n${MORE}`,
    ],
    ['a heading in single marks', `${PROSE}\n⟦furniture ‘Nobody was told’⟧\n${MORE}`],
    [
      'words of a paragraph set large',
      `${PROSE}\n${MORE}\n⟦furniture the work would cost far more than the town had first been told⟧\n${LAST}`,
    ],
    [
      'words set large and cut',
      `${PROSE}\n${LAST}\n⟦furniture carries the pupils of both villages and wants to run later boats⟧\n${MORE}`,
    ],
    [
      'the headline once more',
      `Westmere closes its bridge\n⟦furniture Westmere closes its bridge⟧\n${PROSE}\n${MORE}`,
    ],
    [
      'a label before the first words',
      `⟦furniture Story highlights⟧ The bridge had rusted for ten years\n${PROSE}\n${MORE}`,
    ],
    [
      'a heading in capitals between sentences',
      `${PROSE} ⟦furniture BATTLE FOR WATER⟧ Councillor Ana Berg said no. ${LAST}`,
    ],
    [
      'a title and its button',
      `${PROSE}\n⟦furniture I kept the bridge for years. Now I would tell you: use the ferry Read more⟧\n${MORE}`,
    ],
    ['buttons run together', `${PROSE}\n${MORE}\n⟦furniture SaveSaveSave⟧`],
    ['an address', `${PROSE}\n⟦furniture Harby: https://harby.example/bridge⟧\n${MORE}`],
  ])('%s', (_name, marked) => {
    expect(shown(unmark(marked).text)).toBe(marked)
  })

  test.each([
    [
      'fractions that open two lines',
      `${PROSE}\n3/4 of the drivers said no.\n1/4 of them said yes.\n${MORE}`,
    ],
    ['scores that do not count up', `${PROSE}\n3/6 Harby.\n2/6 Westmere.\n1/6 Norland Town.\n${MORE}`],
    ['a title of an agency', `Reuters Reporter Hurt In Harbour Fire\n${PROSE}\n${MORE}`],
    ['acronyms between sentences', `${PROSE} NATO CEO Ana Berg said no. ${LAST}`],
    [
      'words set large with who said them',
      `${PROSE}\nOur children deserve a safe road to their school in every village Ana Berg, teacher\n${MORE}`,
    ],
    [
      'what somebody posted',
      `${PROSE}\nwe are turning around and nobody here can tell us the reason for it\n${MORE}`,
    ],
    [
      'prose that tells where a text was printed',
      `${PROSE}\nThe letter originally appeared in the Quay Post in 2029 and was read by many.\n${MORE}`,
    ],
    [
      'a bracket that opens a sentence',
      `${PROSE}\n“[The bridge] is closed,” said Ana Berg of the harbour [council].\n${MORE}`,
    ],
    ['paragraphs under a label', `${PROSE}\n${MORE}\nStill to come:\n${LAST}\n${PROSE}`],
  ])('nothing: %s', (_name, text) => {
    expect(shown(text)).toBe(text)
  })

  test.each([
    'a b c d e f ',
    '1/9 a\n2/9 b\n3/9 c\n',
    'we all go to the sea today\n',
    'ABCDEFG HIJKLM ',
    '[a] ',
  ])('200 KB of “%s” come to an end', (trigger) => {
    const text = trigger.repeat(Math.ceil(200_000 / trigger.length))
    for (const { start, end } of read(text).boilerplate) expect(start).toBeLessThan(end)
  })
})
