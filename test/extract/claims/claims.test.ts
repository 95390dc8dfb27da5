import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution, Quantity } from '../../../src/model/index.js'
import { attribution, claimsOf, claimTexts } from '../../support/claims.js'
import { story } from '../../support/story.js'

/** [words] are the claims, in reading order; brackets nest where one claim holds another. */
function marked(line: string): { text: string; claims: string[] } {
  const open: number[] = []
  const spans: [number, number][] = []
  let text = ''
  for (const c of line) {
    if (c === '[') open.push(text.length)
    else if (c === ']') spans.push([open.pop() ?? 0, text.length])
    else text += c
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  return { text, claims: spans.map(([s, e]) => text.slice(s, e)) }
}

const PHRASE_BOOK: Record<string, string[]> = {
  'a plain sentence is one claim': ['[The bridge at Velm collapsed on Tuesday].'],
  'coordinated clauses are two': ['[The ferry sank near Orsk] and [divers recovered the captain].'],
  'coordinated verb phrases are two': ['[The storm flooded the harbour] and [destroyed forty boats].'],
  'coordinated participles of one verb are one': ['[Over 40 barns have been burned or flooded in the raid].'],
  'a second verb of tense parts behind an infinitive or participle, not behind an auxiliary that shares its verb':
    [
      '[The dyke was unlikely to hold] and [was bound to flood two farms].',
      '[Forty sailors were hurt] but [were being nursed in two barns].',
      '[The road can and will be opened by noon].',
    ],
  'coordinated nouns are one': ['[Officials and engineers were briefed by the mayor].'],
  'infinitives told one after the other are two, with a subject of their own or none': [
    '[The two towns agreed to stop fishing for 30 days] and [to free 40 boats].',
    '[The court told Orsk to pay its debts] and [Velm to mend the dyke].',
    '[The fund was set up to feed and house the sailors].',
    '[She wants to rest and sleep in Orsk].',
  ],
  'participles told one after the other are two, though the second looks like a noun': [
    '[A squall came up near the quay], [sinking at least nine boats] and [capsizing at least 30].',
    '[The rioting and looting of shops went on until dawn].',
  ],
  'a participle behind a hyphen ends nothing': [
    '[Mud rolled on], [injuring forty in a town ruined by the rain-triggered floods of May].',
  ],
  'a past form behind a conjunction is a verb, though it looks like a noun': [
    '[The patrol boat foiled [a raid by smugglers on Friday]] and [rescued 14 Orskian sailors].',
  ],
  'a verb without an ending that looks like a noun is one between its subject and object': [
    '[A hunter shot two swans on the lake], and [wardens were looking for him].',
    '[He rowed out with a rifle on Friday] and [shot three swans].',
    '[Police found a shot swan on the quay, and a boat].',
  ],
  'a present form that looks like a noun is a verb between one noun and the object of another': [
    '[The building houses a bakery], and [appeared to have no lock].',
    '[The village sales this year were low].',
  ],
  'an adjective behind a noun stands for a noun, and its verb is one': [
    '[The fire chief remained in the mill] [after a beam fell on the stairs].',
    '[A rope long used by the crew broke].',
  ],
  'a number or "more" may be the subject of a second clause': [
    '[We have boats in the barns], and [more are coming].',
    '[The pier is old and more weak].',
  ],
  'deeds told one after the other are several, each with its object, in one tense': [
    '[The thief entered the shop], [opened a drawer] and [fled into the wood].',
    '[The gale took the roof of the mill], [badly injured the miller].',
    '[The boat carried a crate, marked a gift, to the island].',
    '[The mayor, elected two years ago, closed the pool].',
  ],
  'what follows "with" may be many': [
    '[Thousands fled the shore], [with many sleeping in barns].',
    '[Thousands fled the shore, with many barns behind it].',
  ],
  'an infinitive told second may stand in marks': [
    '[The court told Orsk to pay its debts] and [Velm to “stop hiding its boats”].',
  ],
  'behind a relative clause in the middle verb phrases are two': [
    '[The gale, [which blew from the north for two days], hurt 40 shepherds] and [flattened more than 60 barns].',
  ],
  'a number alone may be a subject': [
    '[Two managed to climb the fence], but [the other three goats were caught].',
    '[Three wounded by shells were flown out].',
  ],
  'a verb of answering without words tells what was done': [
    '[The guards responded and fought with smugglers from Orsk].',
  ],
  'what a thing claimed is no speech': [
    '[The fire, [which claimed more than 60 lives], was one of the worst].',
  ],
  'verbs that share what they are done to are one': [
    '[Guards seized and searched a boat that on Monday carried 600 tons of oil].',
  ],
  'a comma may stand for a full stop': [
    '[The guns fired until dawn], [two soldiers were badly hurt].',
    '[If the dam breaks, two villages are lost].',
    '[The mayor met the guards, the cook and the two boys of the house].',
    '[On the coast, two boats were lost].',
  ],
  'a year ends a subject': ['[A fire in 2019 injured three], and [in 2021 the firm was fined 900 crowns].'],
  'those of whom it is told how they fare are a claim': [
    '[Twenty people were in hospital], [five fighting for their lives].',
    '[The raid left 14 dead], [two critically hurt].',
    '[Some 26 sailors are injured], [among them two cadets].',
  ],
  'a relative clause after a comma is another': [
    '[Rescuers reached the mine], [which had been closed since June].',
  ],
  'a relative clause in the middle stands within its sentence': [
    '[The dam, [which was built in 1954], has cracked in three places].',
  ],
  'a participle after a comma is another': ['[A lorry hit the barrier], [injuring three cyclists].'],
  'a participle with a subject of its own is another': [
    '[The council adopted the plan], [with two members abstaining].',
    '[The mast broke on Sunday], [with three heavy spars landing on a barn].',
    '[The mayor left in a hurry, with a warning to the press].',
    '[The council adopted the plan, with a warning to the miners].',
  ],
  'a gerund behind its conjunction is another': [
    '[Orsk withdrew its veto] [after being promised two bridges].',
    '[The mayor resigned after meeting].',
    '[The cook lost her ring] while [picking berries with his sister].',
  ],
  'a second clause may have a relative one in its subject': [
    '[The wave sank 40 boats], and [many of the cooks who slept aboard may yet live].',
  ],
  'what is told of something new is another': [
    '[Orsk joined a war] that [had already lasted two winters].',
    '[The mayor hired a small firm] [which had built the old dyke].',
    '[The war that had lasted for long ended].',
    '[He made a claim that was untrue].',
  ],
  'a question states nothing': ['[The mayor left]. Is the old bridge at Velm safe now?'],
  'subordinate clauses that state something are others': [
    '[The airport was shut] because [smoke covered the runway].',
    'While [the council met], [protesters gathered outside the hall].',
  ],
  'a condition stays with its consequence': ['[If the river rises, the town will be evacuated].'],
  'a figure makes a claim of its own': [
    '[The navy lost 900 men], [including 40 officers].',
    '[12 people were killed] and [30 injured in the blast].',
    '[At least 12 miners were buried] and [some 30 injured by the blast].',
    '[40 farms] and [two mills were flooded].',
    '[Farms and 12 mills were flooded].',
  ],
  'three words with their subject are enough': ['[We are sorry].', '[You sold it].', 'They won.'],
  'a relative clause behind its preposition is another': [
    '[The yard has 90 cranes], [of which about 40 are in use].',
  ],
  'the deed that somebody answers for is another': [
    '[The court fined the owner on Friday] for [forging 40 tickets].',
    '[The owner was jailed for two years] for [selling 40 false tickets].',
    '[The court told the firm to pay for cleaning the river].',
    '[The yard is known for building wide boats].',
    '[The guard was praised for resigning].',
    '[A charge for selling fish would fail].',
  ],
  'a noun behind "who" is a verb': [
    '[Tam Orl runs a mill], [who lives in the flat next door].',
    '[The miller burned it], [whose lives were three].',
  ],
  'a semicolon parts clauses': ['[Divers found the wreck]; [the coastguard marked the place].'],
  'predicates told off are claims each': [
    '[The vote was a setback for the party], [a gift to its rivals] and [a clear warning].',
  ],
  'the words that introduce speech are left out': [
    'The minister said that [the tunnel would reopen in May].',
    '[The tunnel was flooded], the operator said on Friday.',
    'According to the coastguard, [two boats collided off the cape].',
  ],
  'a dateline is no part of a claim': [
    'ORSK, Velmia (Corvane) — [A ferry sank on Monday].',
    'ORSK: [A ferry sank on Monday].',
  ],
  'verb phrases with auxiliaries of their own are two': [
    '[Rebels have crossed the Orsk Pass] and [have burned three farms].',
  ],
  'a clause cut short by speech that leads to it': ['The envoy went on to say that [talks had failed].'],
  'a subject and a verb go with their neighbour': ['[They knew, and they sailed].'],
  'parts of a figure': ['[Forty were treated in hospital], [four of them for burns].'],
  'nothing is claimed where nothing is stated': [
    'Read more.',
    'By Ada Venn',
    'The winter of discontent',
    '12:40',
    '!!!',
  ],
}

const THIRTY_FOUR: Omit<Quantity, 'start' | 'end'> = {
  value: 34,
  min: 34,
  max: 34,
  approximation: 'exact',
  unit: null,
  change: null,
  counted: null,
  partOf: null,
  rule: 'test',
}

describe('extractClaims', () => {
  for (const [name, lines] of Object.entries(PHRASE_BOOK))
    describe(name, () => {
      for (const line of lines) {
        const { text, claims } = marked(line)
        it(line, () => expect(claimTexts(text)).toEqual(claims))
      }
    })

  it('gives a claim the innermost attribution that holds it', () => {
    const text = 'The paper wrote that the spy told it that the convoy had left.'
    const outer = attribution(text, 'q1', 'The paper', 'wrote', 'the spy told it that the convoy had left')
    const inner = attribution(text, 'q2', 'the spy', 'told', 'the convoy had left')
    const claims = claimsOf(text, { attributions: [outer, inner] })
    expect(claims.map((c) => [text.slice(c.start, c.end), c.attribution])).toEqual([
      ['the convoy had left', 'q2'],
    ])
  })

  it('leaves out the word that opens what is reported', () => {
    const text =
      'She said the pass was closed and that the mayors had failed. He wrote that “doors stood open”.'
    const first = attribution(text, 'q1', 'She', 'said', 'the pass was closed and that the mayors had failed')
    const second = attribution(text, 'q2', 'He', 'wrote', 'that “doors stood open”')
    expect(claimTexts(text, { attributions: [first, second] })).toEqual([
      'the pass was closed',
      'the mayors had failed',
      'doors stood open',
    ])
  })

  it('keeps the word that points at something', () => {
    const text = 'She said that is a scandal for Velm.'
    const given = attribution(text, 'q1', 'She', 'said', 'that is a scandal for Velm')
    expect(claimTexts(text, { attributions: [given] })).toEqual(['that is a scandal for Velm'])
  })

  it('parts a figure and the clause behind its semicolon in words of one speaker', () => {
    const text = 'They counted 12,000 people; the police saw a quarter of it.'
    const given = attribution(text, 'q1', 'They', 'counted', '12,000 people; the police saw a quarter of it')
    expect(claimTexts(text, { attributions: [given] })).toEqual([
      '12,000 people',
      'the police saw a quarter of it',
    ])
  })

  it('joins what its own frame parts', () => {
    const text = 'The plan, he said, is dead.'
    const given = attribution(text, 'q1', 'he', 'said', 'The plan')
    const broken = { ...given, content: [...given.content, { start: 19, end: 26 }] }
    expect(claimTexts(text, { attributions: [broken] })).toEqual(['The plan, he said, is dead'])
  })

  it('takes a sentence whole where the words it tells of state nothing by themselves', () => {
    const text = 'Orsk rejected the ruling. She vows to appeal.'
    const given = [
      attribution(text, 'q1', 'Orsk', 'rejected', 'the ruling'),
      attribution(text, 'q2', 'She', 'vows', 'to appeal'),
    ]
    expect(
      claimsOf(text, { attributions: given }).map((c) => [text.slice(c.start, c.end), c.attribution]),
    ).toEqual([
      ['Orsk rejected the ruling', null],
      ['She vows to appeal', null],
    ])
  })

  it('keeps to the words that are a clause, though a verb of speaking stands in them', () => {
    const text = 'The wardens had argued for a dyke, the mayor added.'
    const outer = attribution(text, 'q1', 'the mayor', 'added', 'The wardens had argued for a dyke')
    const inner = attribution(text, 'q2', 'The wardens', 'argued for', 'a dyke')
    const claims = claimsOf(text, { attributions: [outer, inner] })
    expect(claims.map((c) => [text.slice(c.start, c.end), c.attribution])).toEqual([
      ['The wardens had argued for a dyke', 'q1'],
    ])
  })

  it('takes nothing from a sentence that introduces the words of others', () => {
    const text = 'The mayor told reporters on Monday: “We wait for rain.”'
    const given = attribution(text, 'q1', 'The mayor', 'told', '“We wait for rain.”')
    expect(claimTexts(text, { attributions: [given] })).toEqual(['We wait for rain'])
  })

  it('keeps what a source does besides speaking', () => {
    const text = 'She put the toll at around 400 and urged Velmia to act.'
    const given = attribution(text, 'q1', 'She', 'urged', 'Velmia to act')
    const claims = claimsOf(text, { attributions: [given] })
    expect(claims.map((c) => [text.slice(c.start, c.end), c.modality])).toEqual([
      ['She put the toll at around 400', 'actual'],
      ['Velmia to act', 'asked-for'],
    ])
  })

  it('splits a headline where its clauses meet, verbs or none', () => {
    const text = 'Inferno at sea: 12 dead on ferry\nA ferry burned off Orsk.'
    const headline = { start: 0, end: 32 }
    expect(claimTexts(text, { metadata: { headline } })).toEqual([
      'Inferno at sea',
      '12 dead on ferry',
      'A ferry burned off Orsk',
    ])
  })

  it.each([
    ['Nine dead as storm hits Orsk', ['Nine dead', 'storm hits Orsk']],
    [
      'At least 31 hurt as strong gale batters northern coast',
      ['At least 31 hurt', 'strong gale batters northern coast'],
    ],
    ['Nine dead as fire sweeps ferry off Orsk', ['Nine dead', 'fire sweeps ferry off Orsk']],
    ['Kell named as head of harbours', ['Kell named as head of harbours']],
    ['Envoy quits as part of talks deal', ['Envoy quits as part of talks deal']],
    ['At least six killed in raid on Orsk mill', ['At least six killed', 'in raid on Orsk mill']],
    ['Five dead after truck rams Orsk mill', ['Five dead', 'after truck rams Orsk mill']],
    ['Four killed in raid', ['Four killed in raid']],
    [
      'Coastguard stops smugglers off Orsk, 14 men held',
      ['Coastguard stops smugglers off Orsk', '14 men held'],
    ],
    ['Coastguard foils raid off Orsk, seizes 14 men', ['Coastguard foils raid off Orsk', 'seizes 14 men']],
    ['Seven drowned, dozens hurt in Orsk flood', ['Seven drowned', 'dozens hurt', 'in Orsk flood']],
    ['Flood kills six, 20 missing in Orsk', ['Flood kills six', '20 missing in Orsk']],
    ['Storm hits Orsk, Velm and two islands', ['Storm hits Orsk, Velm and two islands']],
    ['In Orsk, 14 men held', ['In Orsk, 14 men held']],
    ['Harbour chief, 54, quits after audit', ['Harbour chief, 54, quits after audit']],
  ])('splits the headline %s', (title, claims) => {
    const headline = { start: 0, end: title.length }
    expect(claimTexts(`${title}\nA storm reached Orsk.`, { metadata: { headline } }).slice(0, -1)).toEqual(
      claims,
    )
  })

  it('sees the verb behind a number that belongs to its noun', () => {
    expect(claimTexts('A gale of force 11 struck the coast at dawn, killing at least 31 people.')).toEqual([
      'A gale of force 11 struck the coast at dawn',
      'killing at least 31 people',
    ])
    expect(claimTexts('The rescuers found 31 trapped miners.')).toEqual([
      'The rescuers found 31 trapped miners',
    ])
  })

  it('passes over furniture', () => {
    const text = 'Share this story with friends.\nThe old dam collapsed at dawn.'
    expect(claimTexts(text, { metadata: { boilerplate: [{ start: 0, end: 30 }] } })).toEqual([
      'The old dam collapsed at dawn',
    ])
  })

  it.each([
    ['The army did not shell the town.', true],
    ['The army shelled the town.', false],
    ['The general did not deny shelling the town.', false],
    ['Nobody survived the crash.', true],
    ['The firm not only paid the fine.', false],
    ['We have no doubt left that the firm paid the fine.', false],
    ['The court does not doubt that the firm paid.', true],
    ['The envoys meet on Tuesday, not on Monday as first planned.', false],
    ['The envoys will meet on Tuesday, not on Monday.', false],
    ['Nobody has seen the river rise this week.', true],
    ['I have never seen the river rise so fast.', false],
    ['The firm has never apologised.', true],
    ['The thieves took no cash and no jewels.', true],
    ['Neither cash nor jewels were taken.', true],
    ['No cash or jewels were taken.', true],
    ['No guard saw them, nor did he hear them.', true],
    ['The firm does not deny that no guard was there.', true],
  ])('negation of %s', (text, negated) => {
    expect(claimsOf(text).map((c) => c.negated)).toEqual([negated])
  })

  it.each([
    ['The bridge collapsed on Monday.', 'actual'],
    ['The bridge will reopen on Monday.', 'planned'],
    ['The bridge may reopen on Monday.', 'possible'],
    ['The mayor urged drivers to avoid the bridge.', 'asked-for'],
    ['Activists called on the mayor to close the bridge.', 'asked-for'],
    ['Engineers called the bridge a marvel.', 'actual'],
    ['The gulls must leave the harbour.', 'asked-for'],
    ['The gulls must have left the harbour.', 'possible'],
    ['The clerk gave an interview for an inquiry into whether the gate was shut.', 'actual'],
    ['Divers were asked how much fuel was left.', 'actual'],
    ['Nobody demanded a new bridge.', 'actual'],
    ['The workers need to rest.', 'asked-for'],
    ['Nine workers have needed treatment.', 'actual'],
    ['The crew let the ropes go.', 'actual'],
  ])('modality of %s', (text, modality) => {
    expect(claimsOf(text).map((c) => c.modality)).toEqual([modality])
  })

  it('keeps what stands before the words that introduce somebody else’s', () => {
    const text = 'The fire still burned on the quay, while crews said it was under control.'
    const said = attribution(text, 'q1', 'crews', 'said', 'it was under control')
    expect(claimTexts(text, { attributions: [said] })).toEqual([
      'The fire still burned on the quay',
      'it was under control',
    ])
  })

  it.each([
    [
      '“It rose twice,” said the warden, whose boat had the mast down by noon.',
      ['the warden, whose boat had the mast down by noon', 'said', '“It rose twice,”'],
      ['It rose twice', 'whose boat had the mast down by noon'],
    ],
    [
      'The road was clear by noon, according to the mayor; a mast near the ford is still down.',
      ['the mayor', 'according to', 'The road was clear by noon'],
      ['The road was clear by noon', 'a mast near the ford is still down'],
    ],
    [
      'The road was clear by noon, said the mayor, a baker from Orsk.',
      ['the mayor, a baker from Orsk', 'said', 'The road was clear by noon'],
      ['The road was clear by noon'],
    ],
  ])('keeps what the reporter tells behind a source: %s', (text, [source, cue, content], claims) => {
    const given = attribution(text, 'q1', source!, cue!, content!)
    expect(claimTexts(text, { attributions: [given] })).toEqual(claims)
  })

  it.each([
    ['Orsk: nine dead, mayor admits getting letter', true, ['Orsk: nine dead', 'getting letter']],
    [
      '1 dead, 2 hurt in Orsk mill shooting; mayor admits getting letter',
      false,
      ['1 dead, 2 hurt in Orsk mill shooting', 'getting letter'],
    ],
    ['At noon, the mayor admits getting letter', false, ['getting letter']],
  ])('keeps what is told before a source, in a headline behind a comma too: %s', (text, titled, claims) => {
    const given = attribution(text, 'q1', 'mayor', 'admits', 'getting letter')
    const headline = titled ? { start: 0, end: text.length } : null
    expect(claimTexts(text, { attributions: [given], metadata: { headline } })).toEqual(claims)
  })

  it.each([
    ['The army admits nine dead, the hospital counts 34.', [{ start: 47, end: 49 }], ['34']],
    ['The army admits nine dead, the hospital counts 34.', [], []],
  ])('takes a figure alone for what somebody tells: %s', (text, places, claims) => {
    const given = attribution(text, 'q2', 'the hospital', 'counts', '34')
    const dead = attribution(text, 'q1', 'The army', 'admits', 'nine dead')
    const quantities = places.map((place) => ({ ...THIRTY_FOUR, ...place }))
    expect(claimTexts(text, { attributions: [dead, given], quantities })).toEqual(['nine dead', ...claims])
  })

  it('takes what a call tells of the past for what was', () => {
    const text = 'She demanded new lifts and spare keys, as the guards had lost theirs.'
    const called: Attribution = {
      ...attribution(
        text,
        'q1',
        'She',
        'demanded',
        'new lifts and spare keys, as the guards had lost theirs',
      ),
      stance: 'urged',
    }
    expect(claimsOf(text, { attributions: [called] }).map((c) => c.modality)).toEqual(['asked-for', 'actual'])
  })

  it('keeps every claim within its text, in order, without repeats, whatever the text', () => {
    const word = fc.constantFrom(
      'and',
      ',',
      'which',
      'said',
      'that',
      'the',
      'boat',
      'sank',
      '12',
      '"',
      'while',
      'killing',
      '.',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const claims = claimsOf(text)
        expect(new Set(claims.map((c) => `${c.start} ${c.end}`)).size).toBe(claims.length)
        claims.forEach((c, i) => {
          expect(c.id).toBe(`c${i + 1}`)
          expect(0 <= c.start && c.start < c.end && c.end <= text.length).toBe(true)
          if (i > 0) expect(claims[i - 1]!.start).toBeLessThanOrEqual(c.start)
        })
      }),
      { numRuns: 200 },
    )
  })

  it.each([', and he said that ', 'which killed, ', '(" and ', 'including 5 and 6, ', 'fined for hiding a '])(
    'survives 200 KB of %j',
    (trigger) => {
      const text = trigger.repeat(Math.ceil(200_000 / trigger.length))
      for (const c of claimsOf(text)) expect(c.end).toBeGreaterThan(c.start)
    },
  )
})

it('a quotation that ends in marks alone is read to its end', () =>
  expect(
    story('“She came,” Ms. Falk said, “and I said, ‘The mill is closed.’.”').claims.map((c) => c.article),
  ).toContain('A'))
