import { describe, expect, test } from 'vitest'
import { mentionsOf, unmark } from '../../support/entities.js'

const MARKED = [
  'The mayor, [person Jane Fallow], met [person Oliver Quist] in [place Norway].',
  'On Friday Prime Minister [person Helga Brandt] flew to [place Denmark].',
  '[place U.S.] President [person Martin Coyle] thanked [organization NATO] and [organization Interpol].',
  'Officials at the [organization Ministry of Foreign Affairs] declined to comment.',
  'Lt. Gen. [person Peter Marlow] spoke for the [organization Pentagon].',
  'The striker scored a goal, the goalkeeper saved a penalty and the referee nodded: [organization Norway] beat [organization Denmark] in [place Sweden].',
  'The minister had one goal: [place Norway] would join [place Denmark] in [place Sweden].',
  'Fighting near the [organization 4th separate rifle brigade] went on.',
  'The [organization Islamic State of Iraq and the Levant] and [organization al-Qaeda] were named.',
  '[person Leung Yiu-chung] and [person Haider al-Kareem] met [person Valeska Paris].',
  '[person David Marlow] (R-Ga.) voted against.',
  'Sen. [person David Marlow], R-S.C., met Sen. [person Jane Fallow], D-NJ, at noon.',
  'Forum user [person S_AND_YY] said no, and [person Jane Fallow] said yes.',
  'They asked [organization Harlow Corp.] on Friday. Then [organization QRV] said no, and the price of [organization QRV] fell as [organization QRV] rose.',
  'A spokesman for the [organization Department of Health and Human Services] said no.',
  'The deputies of [place Edith County] waited for Undersheriff [person Pell Isdar] to come.',
  'The keeper, [person Edith Pell], waited.',
  '[person Edith Pell] Breaks Silence On Harbour Fire Claims',
  '[organization Interpol] Sends Extra Ships To [place Norway] As Strikes Go On.',
  'Man Who Reported Fire Calls Rescue A Miracle',
]

describe('mentions are bare names with their kind', () => {
  test.each(MARKED)('%s', (marked) => {
    const { text, marks } = unmark(marked)
    expect(mentionsOf(text)).toEqual(marks)
  })
})

describe('a word that is always large', () => {
  const text = (name: string): string =>
    `The stock of ${name} rose, and ${name}-made goods sold well. A year of ${name} stock paid. They called ${name} dear, and the deal valued ${name} at 4 million.`
  test('is a name, though no list has it', () => {
    expect(mentionsOf(text('Netware')).length).toBe(5)
    expect(mentionsOf(text('Winter'))).toEqual([])
  })
})

// What a name is, told by the text alone: no list has these.
const TOLD = [
  'Guards from [place Orvenia] crossed the river. The Orvenian side denied it and said [place Orvenia] was calm.',
  'The lorries entered [place Tarmark] at dawn. [place Tarmark]’s defence minister spoke.',
  'The head of the [organization Eastern Compact] spoke. The [organization Compact]’s chief left.',
  '[place WELMOUTH] ([organization Reuters]) - Rain fell on the harbour and the town for a second day.',
  'The bridge closed, the [organization Road Hauliers’ League] and the [organization Miners’ Union] said.',
  'Forty were taken to [place St Osk’s Hospital] at noon.',
  'Both sides signed the [other Harrow Accord] in spring, and the [other Harrow Accord] held.',
  'The prosecutor, [person Odil Vestrin], spoke. [person Marn Ossel], 41, left.',
  'The charity [organization Warm Palms] left, and so did [organization Ledgermark], the billing company.',
  'They live in [place Upper Skell] now.',
  'A bomb fell on [place Khar-e-Borz] at noon, and rain on [place Quay-upon-Wenn].',
  'The [place New York]-to-[place Detroit] train was late.',
  'The launch of [other Skarnsat-1] failed, and [other Skarnsat-1] fell.',
  'They fled from [place Orvenn state] to [place Brolla refugee camp] at noon. The refugees left [place Brolla camp] later.',
  'The fire burnt a shop in [place Vessk street] at noon, near the [place Tarna mountains].',
  'The chief doctor of the district clinic [person Orsel Vand] left.',
  'The chairman of the [organization Growers’ League] [person Brasko Venn] said no.',
  'Its chief executive [person Brasko Venn] said no.',
  'The mayor of the town [place Port Ellis] left.',
  'The weekly [organization Harbourlight] came out.',
  'The [organization Dockers Union] [person Odra Bergen] said no. It was [person Odra Bergen] who left.',
  'It was an hour before Congressman Lt. [person Asta Hutchins] came.',
  'It RAINED at [organization NATO] and at [organization UNESCO].',
  '[organization Orla Telecom] was hacked on Monday.',
  'The Director of the [organization Orbital Safety Council] [person Orsel Vand] left.',
  'It rained in [place Brenholt]. The mayor of [place Brenholt] [person Hadro Kessel] left.',
  'The shopkeeper [person Ajmal Jan] left on 3 Jan 2017.',
  'A landslide buried the road, said harbour office clerk [person Ravani]. He left.',
  'The [organization UN Relief and Homes Agency] spokesman [person Orin Vale] left.',
  '"The pump was old, "[person Benu Ellanta], a baker, said. "It broke," she said.',
  'The trawler [other Skua] sank. The [other Skua] had left at noon.',
  'The ferry burned for hours. The [other Ina Marlow] was carrying cars, and all of the [other Ina Marlow] was lost.',
]

describe('names that no list has are told by their text', () => {
  test.each(TOLD)('%s', (marked) => {
    const { text, marks } = unmark(marked)
    expect(mentionsOf(text)).toEqual(marks)
  })
})

const NOTHING = [
  'It was a Catch-22 for all.',
  'On Monday, the rain stopped.',
  'He said that nobody was hurt in March.',
  'Participation fell and prices rose.',
  'Nobody came. Trains ran late.',
  'We ran out of BEDS in the small hours, and NOBODY came with help. It WASN’T safe.',
  'It was cold. Near the river, nothing moved.',
]

describe('sentences without names yield nothing', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(mentionsOf(text)).toEqual([])
  })
})
