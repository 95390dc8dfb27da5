import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateMention, Quantity } from '../../../src/model/index.js'
import { mark, quantitiesOf, unmark } from '../../support/quantities.js'

describe('stated numbers, in place: [words|value bounds approximation change unit <whole]', () => {
  test.each([
    '[More than 600 000 soldiers|600000 600000.. over soldier] were sent to the valley.',
    '[Approximately 18 000 sailors|18000 about sailor] left, including [300 divers|300 diver <18000] and [four admirals|4 admiral <18000].',
    '[Some 18 000 people|18000 about person] fled, including [300 divers|300 diver <18000], including [four admirals|4 admiral <300].',
    '[At least 12,000 homes|12000 12000.. at-least home] lost power and [12.000|12000 home] more are at risk.',
    'The loan grew to [1.200.000 euros|1200000 euro].',
    'The firm lost [1,5 million euros|1500000 down euro] last year.',
    'Profits of [$1.2m|1200000 dollar], [£3bn|3000000000 pound sterling], [€4.5 billion|4500000000 euro], [US$58.24|58.24 dollar] and [HK$10|10 hong kong dollar] were reported.',
    'The ministry spent [EUR50m|50000000 euro] and [RM23.50 a head|23.5 ringgit per head].',
    'He paid [$US160 million|160000000 dollar], then [c$3m|3000000 canadian dollar].',
    '[Several thousand New Zealand troops|2000..9999 several new zealand troop] crossed; [millions of rounds of ammunition|2000000.. several round] followed.',
    '[Tens of thousands of marchers|20000.. several marcher] and [hundreds of thousands of viewers|200000.. several viewer] took part.',
    '[Dozens of Velmar residents|24.. several velmar resident] and [a few hundred guests|200..999 several guest] slept outside.',
    '[A dozen boats|12 boat], [half a dozen cars|6 car] and [two dozen tents|24 tent] burned.',
    '[One hundred and sixty-one miners|161 miner] and [twenty-five guards|25 guard] were found.',
    '[Half a million people|500000 person] and [two and a half million animals|2500000 animal] live there.',
    '[A third of the voters|0.3333333333333333] and [two-thirds of farmers|0.6666666666666666] said no.',
    '[One in five pupils|0.2] and [nine out of ten teachers|0.9] walk.',
    'Unemployment rose [5.4 percent|5.4 up percent] to [1,350 points|1350 point].',
    'Shares fell by [more than 3%|3 3.. over down percent] while exports were up [12 per cent|12 up percent].',
    'Rates were cut by [a quarter of a percentage point|0.25 down percentage point].',
    '[Between 8,000 and 10,000 people|8000..10000 person] marched.',
    '[From $10 to $15 billion|10000000000..15000000000 dollar] was pledged.',
    '[Some 50-60 people|50..60 about person] and [20 to 30 dogs|20..30 dog] were seen.',
    'It takes [four to five thousand steps|4000..5000 step].',
    'The tower is [37m|37 metre] ([121ft|121 foot]) tall and weighs [4 tonnes|4 ton].',
    'She is [five feet six inches|5.5 foot] tall; he is [6ft 2in|6.16666666666667 foot].',
    'He is [5 ft 11 in|5.91666666666667 foot] tall.',
    'It cost [12 dollars and 50 cents|12.5 dollar].',
    'They drove at [80 km/h|80 kilometre per hour] for [12 miles|12 mile] at [20 mpg|20 mile per gallon].',
    'It slowed from [up to 140 km / h|140 ..140 up-to kilometre per hour] to [90km / h|90 kilometre per hour].',
    'The [2,500-square-metre|2500 square metre] hall has a [14, 300 - square - foot|14300 square foot] yard.',
    'They sold [15 mills|15 mill], [800 barns|800 barn] - and then [12 looms|12 loom].',
    'The flat rents at [$80 per sq m|80 dollar per square metre], or [900 euros a month|900 euro per month].',
    'The plant makes [500,000 barrels a day|500000 barrel per day] and [30 tests per hour|30 test per hour].',
    'A [15-year-old|15 year of age] boy and a woman [aged 40|40 year of age] were hurt.',
    'Ada Moreau, [65|65 year of age], spoke for [two hours|2 hour].',
    'A [2.5-mile|2.5 mile] stretch with [7-|7 inch] or [8-inch|8 inch] pipes closed.',
    'The storm killed [12|12 person] and left [30 injured|30 person] and [4 missing|4 person].',
    '[Two|2 person] were killed and [17 others|17 person] wounded.',
    'Of the [50 survivors|50 survivor], [12|12] were children; [12|12 <50] of the [50 survivors|50 survivor] walked home.',
    'Temperatures reached [minus 5 degrees Celsius|-5 degree celsius], down from [12°C|12 degree celsius].',
    '[Fewer than 20 police officers|20 ..20 under police officer], [no more than 10 nurses|10 ..10 up-to nurse] and [up to 5 doctors|5 ..5 up-to doctor] came.',
    '[Twelve or more boats|12 12.. at-least boat] and [20 or so rafts|20 about raft] sank.',
    'Wreckage lay scattered over [160 kilometres|160 kilometre], strewn over [12 villages|12 village]; the mast is [over 160 metres|160 160.. over metre] tall.',
    'Over [three years|3 year] the town grew; the siege lasted [over three years|3 3.. over year].',
    'They sold [35m of their devices|35000000 device] and [2.7m combined tickets|2700000 ticket].',
    '[About a thousand of its soldiers|1000 about soldier] stayed.',
    '[Eight million|8000000 bottle] [250ml|250 millilitre] bottles were shipped.',
    '[Six|6 barge] [12-metre|12 metre] barges sank, and [two|2 boy] [three-year-old|3 year of age] boys swam.',
    'They built [four|4 flat] [two-room|2 room] flats.',
    '[Two older boys|2 older boy] and [three younger Velmar girls|3 younger velmar girl] saw [two daily ferries|2 daily ferry].',
    'Despite [two earlier legal reports|2 legal report] it has [three prior owners|3 owner] and [900 offshore firms|900 firm].',
    'She met the [12|12] earlier today with friends, and all [40|40] higher up in fields.',
    'The [two leaders|2 leader] met [three times|3 time] in [four days|4 day].',
    'The army lost [190 tanks|190 tank] and the index lost [190 points|190 down point].',
    'The [11-member|11 member] panel heard [one witness|1 witness].',
    'He wants [a million dollar|1000000 dollar] house.',
    'Crews found [six MK-12 flares|6 mk-12 flare], [14 MK 12 flares|14 mk flare] and [two Heron 9 boats|2 heron boat].',
    'A ship went down; the fire killed [one|1 person] and hurt [four|4 person], killing [one|1 person] of them at once.',
    'Divers say that [one mast|1 mast], which broke, is here; they said that one was rotten.',
    'Crews reached [two boats|2 boat] and lost the other [three|3].',
    '[Some 100 or 200 gulls|100..200 about gull] came; [20 or 30 nests|20..30 nest] were empty, [25|25] or [40|40] of them old.',
    '[An approximate 200,000|200000 about] came on [100-odd boats|100 about boat].',
    'There is a [1 in 8,000|0.000125] chance of it.',
    '[Three pilots|3 pilot]-[two women|2 woman]-were hurt, [three cooks|3 cook] - [two boys|2 boy] - were not.',
    'She runs [12 women-only clubs|12 women-only club].',
    'Only [3 percent|3 percent <1200] of [1,200 respondents|1200 respondent] agreed.',
    'The pay rose [half a percentage point|0.5 up percentage point] in [half an hour|0.5 hour].',
    '[More than 20+ clubs|20 20.. over club] and [30-odd boats|30 about boat] left.',
    'A [20-year|20 year] sentence and a [five-year|5 year] plan were agreed.',
    '[Fifteen hundred people|1500 person] and [twenty-five hundred cars|2500 car] came.',
    'The number of dead rose [from 12 to 15|12..15 up], and the toll stood at [15|15 person].',
    '[About one million rounds of ammunition|1000000 about round] and [two tonnes of grain|2 ton] burned.',
    'The price fell to [$1.5 billion|1500000000 dollar], down [4.2 per cent|4.2 down percent] from 2019.',
    'Police arrested [1,500 protesters|1500 protester] in 2021 and [2,000|2000] in 2022.',
    'In Arlen [1500 people|1500 person] died; [2000 soldiers|2000 soldier] were captured.',
    'He presided over [two trials|2 trial]; [over two million|2000000 2000000.. over] came, and [over 40 people|40 40.. over person] left.',
    'The panel will take up [some 16 bills|16 about bill].',
    'The quake killed [170, 000 people|170000 person] and injured [dozens|24.. several person].',
    'The quake hurt [more than 1, 700|1700 1700.. over person], and she ran [6, 728 yards|6728 yard].',
    'The club pays [between $170 and $190 million|170000000..190000000 dollar], the other [$170- $190 million|170000000..190000000 dollar].',
    'A hole in the Orsk 8 and 9, in Orsk8 and 9, and one in the new Orsk 5, 6 and 7, were found.',
    'The 4K screen, the PS4 and gate 54B are names.',
    'A [6.1 - magnitude|6.1 magnitude] quake struck at a depth of [10 km|10 kilometre].',
    'They had [two real choices|2 real choice].',
    'Passwords need [at least 10 characters|10 10.. at-least character] including digits.',
    'At one point the crowd fell silent.',
    '[More than three-quarters|0.75 0.75.. over] came from small donors.',
    'The blast killed [12|12 person] and wounded [at least 30|30 30.. at-least person]; [two|2 person] were missing.',
    'The death toll rose to [267|267 person], officials said.',
    '[Five people|5 person] died and [seven|7 person] were injured.',
    '[Eleven police|11 police] were killed, [dozens wounded|24.. several person].',
    'The champion, 58 - 3 with [51 knockouts|51 knockout], rested at 3 : 30 p. m. on a bench.',
    'He got [four years and six months|4.5 year], she [two hours and 15 minutes|2.25 hour]; [eighteen months|18 month] went by.',
    'Between [2 hours|2 hour] and [30 minutes|30 minute] of work is left.',
    'It cost [between 8m and 12m marks|8000000..12000000 mark]; the hall is [8m|8 metre] wide.',
    'A magnitude of [6.1|6.1 magnitude], then [6.4 on the Richter scale|6.4 magnitude], and [magnitude 6,8|6.8 magnitude].',
    'Prices rose by [3,4 per cent|3.4 up percent].',
    'They were aged [between 20 and 30|20..30 year of age].',
    'He weighs [eleven stone|11 stone]; [eleven stones|11 stone] broke the window.',
    '[As few as 12 people|12 12.. at-least person] came.',
    'Divers found [34 bodies|34 body], [three|3 body] more than the reeve had told.',
    'Fire killed [twelve people|12 person] in Arlen and [three|3 person] in Brode, and [40 shops|40 shop] and [six|6 shop] more burned.',
    'They waited [two hours|2 hour]; [three|3 person] more were injured and [40 shops|40 shop] burned; [two|2 person] more died.',
    'He asked for [seven years|7 year] for Berg and [four|4 year] for Roe.',
    'The toll stood at [seven|7 person]; they won by [two|2] and lost at [two of the sites|2 site].',
    'By nine [31 people|31 person] had come.',
    'A [magnitude 7.6|7.6 magnitude] quake and a [magnitude-5.1|5.1 magnitude] aftershock struck.',
    'The bureau had first put the magnitude of the quake at [5.8|5.8 magnitude]; the magnitude fell. It lost [4.5|4.5 down].',
    'The comedian, [47|47 year of age], wrote a book.',
    'She is a [5-foot-11|5.91666666666667 foot] guard.',
    'It cost [$21MM per year|21000000 dollar per year]; a [3mm|3 millimetre] wire broke.',
    'She called 911 twice and [43 MPs|43 mp] heard it.',
    'Crews were picking up [two|2] more.',
    'They fixed [40 religious sites|40 religious site] including churches.',
    'The painter dies at [91|91 year of age]; the body was that of Ada Moreau, [37|37 year of age].',
    '[Two Traffic Accidents|2 traffic accident] Leave [47 Dead|47 person] in Arlen.',
    'The margin of error is plus or minus [3.5 percentage points|3.5 percentage point].',
    'He served [seven-and-a-half years|7.5 year] with [two-dozen others|24 person].',
    'They make up [37 percent of the herd|37 percent] and hold H-1B visas.',
    'It trailed by [5|5 percentage point] and [10 percentage points|10 percentage point] in the race of ’16.',
    'They took [two big prizes|2 big prize] [between 3 and 5 miles|3..5 mile] apart.',
    '[Two Iraqis|2 iraqi] and [two Saudis|2 saudi] were held with [100 Lebanese|100 lebanese] and [12 Chinese navy patrol boats|12 chinese navy patrol boat].',
    'She lost an [8-year-old|8 year of age] daughter after [11 days|11 day] of a punishing siege.',
    'He was [32|32] then; [19 or older|19 19.. at-least] is the rule.',
    'They sold [3.7 million kettles|3700000 kettle], up from [2.6 million|2600000 kettle], for [$5 million|5000000 dollar], down from [6 million|6000000 dollar].',
  ])('%s', (marked) => {
    expect(mark(unmark(marked))).toBe(marked)
  })
})

describe('numbers that state no quantity', () => {
  test.each([
    'The deployment represents one – a grave escalation. Two – a breach of the rules. And three – a danger to all.',
    'It represents: one, a grave escalation; two, another breach of the rules; and three, a danger to the region.',
    '1. Open the valve. 2. Close the door.',
    "One of the guards said no one saw it, and one another's word counts.",
    'Both men left on October 8, 2021, and came back on 24 Oct.',
    'The troops will arrive between October 27-28, officials said.',
    'In 1997 the 1995 proposal was signed, and from 2010 to 2014 it held.',
    'She finished first, then 10th, then twenty-first.',
    'The 11th Airborne Division and the 3rd Battalion moved out.',
    'They won 3-1 and drew 2–2.',
    'Version 2.4.1 of the firmware runs on Kestrel 14 and the ID.3.',
    'Call 555-0123 or 1-800-555-0199.',
    'See Section 427, Row 21 and page 12.',
    'Flight 370 left Gate 12 at 10:30 and landed at 5 pm.',
    'The Fortune 100 and the TA-35 closed early.',
    'COVID-19 spread in the 1990s on 5G masts.',
    'No. 10 declined to comment on Article 5.',
    'The 9/11 inquiry met on 5/17/2018.',
    'He runs the shop 24/7.',
    'The temple was built between A.D. 1130 and 1390.',
    'Each one of them is the one that got away.',
    'The meeting began at 10.45pm GMT.',
    'We must act now, one way or another.',
    'That was one day in May 2019.',
    'The season of 2019/20 was cut short.',
    'He was born on 3 March 1984 in room 12.',
    'Apollo 13 and Boeing 737 are names.',
  ])('%s', (text) => {
    expect(mark(text)).toBe(text)
  })
})

describe('digit groups', () => {
  test.each([
    ['a comma', ','],
    ['a space', ' '],
    ['a no-break space', '\u00a0'],
    ['a narrow no-break space', '\u202f'],
    ['a thin space', '\u2009'],
  ])('parted by %s', (_, gap) => {
    const text = `About 1${gap}600${gap}000 voters queued.`
    expect(quantitiesOf(text)).toMatchObject([
      { value: 1_600_000, unit: 'voter', start: 0, end: text.indexOf(' queued') },
    ])
  })

  test('groups of two and three, as in India', () => {
    expect(quantitiesOf('It cost 12,34,567.89 rupees.')[0]).toMatchObject({
      value: 1_234_567.89,
      unit: 'rupee',
    })
  })

  test('a group that is not of three digits parts two numbers', () => {
    expect(quantitiesOf('They read 423 0000 twice.').map((q) => q.value)).toEqual([423, 0])
  })
})

describe('what is counted', () => {
  const counted = (text: string) =>
    quantitiesOf(text).map((q) => q.counted && text.slice(q.counted.start, q.counted.end))

  test.each([
    ['Some 40 coastal police officers resigned.', ['coastal police officers']],
    ['Millions of rounds of ammunition were sent.', ['rounds of ammunition']],
    ['Some 81% of manufacturers agreed.', ['manufacturers']],
    ['It burned two tonnes of grain.', ['grain']],
    ['Eight million 250ml bottles were sold.', ['bottles', null]],
    ['It cost $12 to enter.', [null]],
    ['They freed 36,000 staff on Monday.', ['staff']],
    ['They held 3,000 Velmar troops Monday.', ['Velmar troops']],
  ])('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected)
  })

  test('a movement keeps both ends and its direction', () => {
    expect(quantitiesOf('The index climbed from 240 points to 273 points.')).toMatchObject([
      { value: null, min: 240, max: 273, change: 'up', rule: 'from-to' },
    ])
  })
})

describe('dates that were found elsewhere', () => {
  const at = (text: string, words: string, type: DateMention['type']): DateMention => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, type, value: null, basis: 'stated', rule: 'test' }
  }

  test('their numbers are no quantities', () => {
    const text = 'By the 12 of that month 40 people had left.'
    expect(mark(text, [at(text, 'the 12 of that month', 'date')])).toBe(
      'By the 12 of that month [40 people|40 person] had left.',
    )
  })

  test('lengths of time are', () => {
    const text = 'Two years later the dam broke.'
    expect(mark(text, [at(text, 'Two years later', 'date')])).toBe('[Two years|2 year] later the dam broke.')
  })
})

/** What holds of every answer whatever the text. */
function expectSound(text: string, found: readonly Quantity[]): void {
  found.forEach((q, i) => {
    expect(q.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    expect(q.end).toBeGreaterThan(q.start)
    expect(q.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(q.start, q.end).trim()).toBe(text.slice(q.start, q.end))
    expect(q.rule).not.toBe('')
    if (q.value !== null) {
      expect(Number.isFinite(q.value)).toBe(true)
      expect(q.min ?? q.value).toBeLessThanOrEqual(q.value)
      expect(q.max ?? q.value).toBeGreaterThanOrEqual(q.value)
    }
    if (q.min !== null && q.max !== null) expect(q.min).toBeLessThanOrEqual(q.max)
    if (q.partOf !== null) expect(found[q.partOf]).toBeDefined()
    expect(q.partOf).not.toBe(i)
    if (q.counted) expect(q.counted.end).toBeGreaterThan(q.counted.start)
  })
}

const WORD = fc.constantFrom(
  ...`one two three twelve forty hundred thousand million millions several a an half third of in to and or from between
  including more than about over - – , . : ; ( ) % $ € EUR USD m bn k 1 12 600 000 1,200 3.5 1/2 ½ 2019 people troops soldiers
  years feet inches point dozen dozens per day 5g 11th old minus fell up by October`.split(/\s+/),
)

describe('any text', () => {
  test('number words, marks and units in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(WORD, fc.constantFrom('', ' ', '\u00a0', '\n')), { maxLength: 30 }),
        (parts) => {
          const text = parts.map(([word, gap]) => word + gap).join('')
          expectSound(text, quantitiesOf(text))
        },
      ),
      { numRuns: 400 },
    )
  })

  test('any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        expectSound(text, quantitiesOf(text)),
      ),
    )
  })

  test.each([
    '1 ',
    '1,000',
    'one ',
    'one hundred and ',
    'about ',
    '12 of ',
    'millions of ',
    '$',
    '5-',
    '1/2 ',
    'minus ',
    '7- or ',
    'a half ',
    '1,',
    'from 1 to ',
  ])('200 KB of "%s"', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length))
    expectSound(text.slice(0, 2000), quantitiesOf(text.slice(0, 2000)))
    const found = quantitiesOf(text)
    expect(found.every((q) => q.value === null || Number.isFinite(q.value))).toBe(true)
  })
})
