import { describe, expect, it } from 'vitest'
import { acquaintance, NOBODY, type Voice, voiceOf } from '../../../../src/align/utterances/units/voice.js'
import { english } from '../../../../src/lang/en/index.js'
import type { EntityKind } from '../../../../src/model/index.js'

const voice = (kind: EntityKind, name: string): Voice =>
  voiceOf({ id: name, kind, name, aliases: [], because: [], mentions: [] }, english.entity)

describe('two speakers', () => {
  it.each([
    ['person', 'Olga Renn', 'person', 'Renn', 'same'],
    ['person', 'Olga Renn', 'person', 'Olga Rennh', 'other'],
    ['person', 'Olga Tarrant', 'person', 'Olga Tarant', 'same'],
    ['person', 'Olga Tarrant', 'person', 'Piet Tarant', 'other'],
    ['person', 'Olga Renn', 'person', 'Piet Dahl', 'other'],
    ['person', 'Olga Tarrant', 'person', 'Olga Darrand', 'akin'],
    ['person', 'Olga Tarrant', 'other', 'Olga Tarant Harbour Treaty', 'same'],
    ['person', 'Olga Tarrant', 'organization', 'Olga Tarrant Harbour Fund', 'akin'],
    ['person', 'Olga Renn', 'organization', 'Harbour Board', 'perhaps'],
    ['person', 'Olga Renn', 'person', 'Harbour spokeswoman', 'perhaps'],
    ['person', 'Olga Renn', 'person', 'head', 'perhaps'],
    ['organization', 'Harbour Board', 'person', 'Harbour spokeswoman', 'akin'],
    ['organization', 'Fishing Ministry', 'organization', 'Ministry of Fishing', 'akin'],
    ['organization', 'Harbour Ministry', 'organization', 'Ministry of Fishing', 'other'],
    ['organization', 'Harbour Ministry', 'organization', 'ministry', 'same'],
    ['organization', 'Ministry of Fishing', 'organization', 'ministry', 'akin'],
    ['person', 'Fishing Ministry spokesman', 'organization', 'Harbour Ministry', 'perhaps'],
    ['person', 'high official', 'person', 'official of the port', 'akin'],
    ['work', 'yearly report', 'work', 'published report', 'other'],
    ['organization', 'Harbour Ministry', 'organization', 'Coast Guard', 'other'],
  ] as const)('%s %s, %s %s: %s', (kindA, a, kindB, b, expected) => {
    expect(acquaintance(voice(kindA, a), voice(kindB, b))).toBe(expected)
    expect(acquaintance(voice(kindB, b), voice(kindA, a))).toBe(expected)
  })

  it('are one where they are one entity, whatever it is called', () => {
    const renamed = { ...voice('organization', 'Coast Guard'), id: 'Harbour Ministry' }
    expect(acquaintance(voice('organization', 'Harbour Ministry'), renamed)).toBe('same')
  })

  it('are akin where the title of one names the other as his body', () => {
    const speaker = voiceOf(
      { id: 'E1', kind: 'person', name: 'Olga Renn', aliases: [], because: [], mentions: [] },
      english.entity,
      new Set(['Coast Guard']),
    )
    expect(acquaintance(speaker, voice('organization', 'Coast Guard'))).toBe('akin')
    expect(acquaintance(voice('organization', 'Coast Guard'), speaker)).toBe('akin')
    expect(acquaintance(speaker, voice('organization', 'Harbour Board'))).toBe('perhaps')
  })

  it('are not one by a single word that opens a longer name', () => {
    expect(acquaintance(voice('person', 'Renn'), voice('person', 'Renn Harbour Board'))).not.toBe('same')
  })

  it('are not told apart where an article names none', () => {
    expect(acquaintance(NOBODY, voice('person', 'Olga Renn'))).toBe('unknown')
    expect(acquaintance(NOBODY, NOBODY)).toBe('unknown')
    expect(acquaintance(voice('work', 'statement'), voice('person', 'Olga Renn'))).toBe('unknown')
    expect(acquaintance(voice('work', 'harbour statement'), voice('person', 'Olga Renn'))).not.toBe('unknown')
  })
})
