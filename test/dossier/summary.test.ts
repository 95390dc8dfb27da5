import { expect, test } from 'vitest'
import { read } from '../../src/index.js'

const day = { publishedAt: '2031-11-04' }
const told = (...texts: string[]): string[] => {
  const dossier = read(texts.map((text, i) => ({ id: `a${i}`, text, outlet: `Outlet ${i}`, ...day })))
  const finding = new Map(dossier.findings.map((f) => [f.id, f.summary]))
  return dossier.summary.map((id) => finding.get(id)!)
}

const PADDING =
  'Ana Berg keeps bees behind the old mill. Her brother Jens Orm mends nets on the quay every spring.'
const FILLER = 'A baker opened the church hall. Two cats slept on the stairs. Somebody had left a lamp on.'

test('what all articles tell first comes before what they all tell last', () => {
  const [first] = told(
    `The Westmere lift bridge collapsed on Tuesday. ${PADDING} The harbour café sold coffee through the night.`,
    `The lift bridge at Westmere collapsed on Tuesday. ${FILLER} The harbour café sold coffee through the night.`,
  )
  expect(first).toMatch(/collapsed/)
})

test('what happened years before does not come first though all tell it high up', () => {
  const [first] = told(
    `The harbour wall was built in 1962. The Westmere lift bridge collapsed on Tuesday. ${PADDING}`,
    `The harbour wall was built in 1962. The lift bridge at Westmere collapsed on Tuesday. ${FILLER}`,
  )
  expect(first).toMatch(/collapsed/)
})

test('of two answers to one question one is told', () => {
  const lines = told(
    `At least 12 people died when the Westmere lift bridge collapsed, police said. ${PADDING}`,
    `At least 12 people died when the lift bridge collapsed, police said. ${FILLER}`,
    `At least 19 people died when the Westmere lift bridge collapsed, the hospital said. ${PADDING}`,
    `At least 19 people died when the lift bridge collapsed, the hospital said. ${FILLER}`,
  )
  expect(lines.filter((l) => /people died/.test(l))).toHaveLength(1)
})

test('one article alone is summed up by its first findings', () => {
  expect(told(`The Westmere lift bridge collapsed on Tuesday. ${PADDING} ${FILLER}`)[0]).toMatch(/collapsed/)
})

test('the order of the articles changes nothing', () => {
  const texts = [
    `The Westmere lift bridge collapsed on Tuesday. ${PADDING} The café sold coffee through the night.`,
    `The lift bridge at Westmere collapsed on Tuesday. ${FILLER} The café sold coffee through the night.`,
  ]
  const ids = (order: number[]) => {
    const d = read(order.map((i) => ({ id: `a${i}`, text: texts[i]!, ...day })))
    return d.summary
  }
  expect(ids([1, 0])).toEqual(ids([0, 1]))
})

test('a remark that everybody quotes comes after what the articles open with', () => {
  const remark = '“The town will never get over this night,” the mayor said.'
  const lines = told(
    `The Westmere lift bridge collapsed on Tuesday. ${remark} ${PADDING}`,
    `${remark} The lift bridge at Westmere collapsed on Tuesday. ${FILLER}`,
    `Westmere bridge collapses\n\n${remark} Nobody was hurt when the Westmere bridge collapsed.`,
  )
  expect(lines[0]).toMatch(/collapse/)
  expect(lines.some((l) => l.includes('never get over'))).toBe(true)
})

test('what did not happen comes after what did', () => {
  const [first] = told(
    `No sailor was hurt at Westmere. The Westmere lift bridge collapsed on Tuesday. ${PADDING}`,
    `No sailor was hurt at Westmere. The lift bridge at Westmere collapsed on Tuesday. ${FILLER}`,
  )
  expect(first).toMatch(/collapsed/)
})

test('a figure keeps the bound that one article gives it', () => {
  const lines = told(
    `At least 12 people were killed in the collapse of the bridge at Westmere. ${PADDING}`,
    `Twelve people were killed in the collapse of the bridge at Westmere. ${FILLER}`,
    `Twelve people were killed in the collapse of the Westmere bridge, police said. Nobody slept.`,
  )
  expect(lines.find((l) => l.includes('killed'))).toMatch(/^At least 12 people/)
})

test('of several wordings one that hedges is told, where a third of them do', () => {
  const lines = told(
    `The records of 9,000 patients may have been copied. ${PADDING}`,
    `The records of 9,000 patients were copied by thieves on Monday. ${FILLER}`,
    `The records of 9,000 patients were copied by thieves, police said. Nobody slept.`,
  )
  expect(lines.find((l) => l.includes('9,000'))).toMatch(/may have been/)
})

test('words that go on from others do not lead, nor do words cut off', () => {
  const lines = told(
    `The Westmere lift bridge collapsed on Tuesday. However, the ferry runs again. ${PADDING}`,
    `The lift bridge at Westmere collapsed on Tuesday. The ferry runs again. ${FILLER}`,
  )
  expect(lines).toContain('The ferry runs again')
})

test('the marks of a quotation are whole', () => {
  const lines = told(
    `The warden called it “a ruin”. The Westmere bridge was “a heap of iron.” ${PADDING}`,
    `The Westmere bridge was “a heap of iron.” ${FILLER}`,
  )
  expect(lines).toContain('The Westmere bridge was “a heap of iron.”')
})

test('what one side says and another denies comes after what nobody denies', () => {
  const lines = told(
    `The bridge doors were locked, the owner said. The Westmere lift bridge collapsed on Tuesday. ${PADDING}`,
    `The bridge doors were locked, the owner said. The lift bridge at Westmere collapsed on Tuesday. ${FILLER}`,
    `The Westmere bridge collapsed on Tuesday. Jens Orm denied that the bridge doors were locked.`,
  )
  expect(lines[0]).toMatch(/collapsed/)
})

test('one thing in two forms of its words is told once', () => {
  const lines = told(
    `Dravenian guards climbed the pass. ${PADDING} Guards of Dravenia have been standing on the pass since nine.`,
    `Dravenian guards climbed the pass. ${FILLER} Guards of Dravenia have been standing on the pass since nine.`,
  )
  expect(lines.filter((l) => /guards/i.test(l) && /pass/.test(l))).toHaveLength(1)
})

test('words that lean on others come after words that do not', () => {
  const lines = told(
    `The flood also burst the mole. The Westmere lift bridge collapsed on Tuesday. ${PADDING}`,
    `The flood also burst the mole. The lift bridge at Westmere collapsed on Tuesday. ${FILLER}`,
  )
  expect(lines[0]).toMatch(/collapsed/)
  expect(lines.some((l) => l.includes('mole'))).toBe(true)
})

test('a count that several put otherwise weighs as the question does', () => {
  const lines = told(
    'The mill at Orrin burned down. A dog barked. A hen laid. The café sold soup. Two cats slept. A baker sang. Rain fell. Twelve people were killed.',
    'The mill at Orrin burned down. Geese flew. A bell rang. The café sold soup. Ana Berg wept. A clerk coughed. Snow lay. Twelve people were killed.',
    'The mill at Orrin burned down. Bees swarmed. A door shut. Nets hung dry. A monk prayed. Ice broke. Hay rotted. Nineteen people were killed.',
    'The mill at Orrin burned down. Larks rose. A mast bent. Oxen drank. A child hummed. Mud dried. Ale foamed. Nineteen people were killed.',
  )
  const [toll, soup] = [/people were killed/, /café/].map((r) => lines.findIndex((l) => r.test(l)))
  expect(lines).toContain('The café sold soup')
  expect(toll).toBeGreaterThanOrEqual(0)
  expect(toll).toBeLessThan(soup!)
})
