import { describe, expect, test } from 'vitest'
import { read } from '../../../src/pipeline.js'

const CRANE = {
  a: 'A crane fell on the quay at Velm late on Sunday in the middle of a storm.',
  b: 'A crane fell on the quay at Velm.',
}
const WRECK = {
  a: 'Divers found the wreck of the ferry near Ostra on Tuesday after a search of nine days.',
  b: 'The wreck of the ferry was found by divers.',
}
const BRIDGE = {
  a: 'The mayor of Velm opened the new bridge over the Osa on Friday with a short speech on the cost of steel.',
  b: 'The mayor of Velm opened the new bridge on Friday.',
}
const TWO = {
  a: 'The mayor opened the bridge over the Osa on Friday in the rain, and the governor opened the bridge over the Osa on Monday in the rain.',
  b: 'The governor opened the bridge over the Osa on Monday.',
}
const FILLER =
  'Snow lay on the hills. Nobody was on the roads. Buses stood still. Schools were shut. A choir sang in the square. '
const GALE = {
  a: `A gale tore the roof off the old school in Velm on Sunday night. ${FILLER}`,
  b: `The school in Velm lost its roof. ${FILLER}`,
}
const RESCUE = {
  a: 'Forty people were rescued from the flooded Harl mine on Tuesday, the mayor said.',
  b: 'At least 43 people were rescued from the flooded Harl mine on Tuesday, the fire brigade said.',
}
const SPEECH = {
  a: `The mayor of Velm opened the bridge on Friday with a short speech on the cost of steel. ${FILLER}`,
  b: `${FILLER}In a speech the mayor told of the cost of steel.`,
}

/** The clauses of the finding that a stretch is in, each with its article; null where it is in one of stretches alone. */
function homeOf(texts: Record<string, string>, stretch: string): string[] | null {
  const { claims, findings } = read(Object.entries(texts).map(([id, text]) => ({ id, text })))
  const words = new Map(claims.map((c) => [c.id, `${c.article}: ${texts[c.article]!.slice(c.start, c.end)}`]))
  const own = claims.find((c) => c.proposed && words.get(c.id) === stretch)
  if (own === undefined) throw new Error(`no stretch ${stretch}`)
  const home = findings.find((f) => f.id === own.finding)!
  return home.proposed ? null : home.claims.map((c) => words.get(c)!)
}

describe('a stretch joins the finding that states the same', () => {
  test.each<[string, Record<string, string>, string]>([
    ['where the clause that it was cut from is in it', CRANE, 'a: A crane fell on the quay'],
    [
      'and so does another stretch of that clause',
      CRANE,
      'a: A crane fell on the quay at Velm late on Sunday',
    ],
    ['where others word it otherwise', WRECK, 'a: Divers found the wreck of the ferry'],
    ['where both articles open with it', GALE, 'a: A gale tore the roof off the old school in Velm'],
  ])('%s', (_, texts, stretch) => {
    expect(homeOf(texts, stretch)?.map((c) => c[0])).toEqual(['a', 'b'])
  })
})

describe('no stretch joins a finding', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'that says nothing of it but in the clause it was cut from',
      BRIDGE,
      'a: a short speech on the cost of steel',
    ],
    ['that another clause of its sentence is in', TWO, 'a: The mayor opened the bridge over the Osa'],
    ['that gives another figure', RESCUE, 'b: At least 43 people were rescued from the flooded'],
    [
      'that tells a part of it at the other end of an article',
      SPEECH,
      'a: the bridge on Friday with a short speech on the cost of steel',
    ],
  ])('%s', (_, texts, stretch) => {
    expect(homeOf(texts, stretch)).toBeNull()
  })
})
