import { describe, expect, it } from 'vitest'
import { outletNames, sameOutlet } from '../../../src/align/lineage/outlets.js'
import { english } from '../../../src/lang/en/index.js'
import { spanish } from '../../../src/lang/es/index.js'
import { analysed } from '../../support/analysed.js'

describe('outlet names', () => {
  it.each([
    ['norrvikpost', 'The Norrvik Post'],
    ['ntimes', 'Norrvik Times'],
    ['nbs', 'Norrvik Broadcasting Service'],
    ['NBS', 'NBS News'],
    ['nbsnews', 'NBS'],
    ['Tellmark Gazette', 'the Tellmark Gazette'],
  ])('%s is %s', (a, b) => {
    expect(sameOutlet(a, b, english.metadata)).toBe(true)
    expect(sameOutlet(b, a, english.metadata)).toBe(true)
  })

  it.each([
    ['norrvikpost', 'Norrvik Times'],
    ['np', 'Norrvik Post'],
    ['gazette', 'Tellmark Gazette'],
    ['', 'Gazette'],
  ])('%s is not %s', (a, b) => {
    expect(sameOutlet(a, b, english.metadata)).toBe(false)
  })

  it('leave out the small words of their language', () => {
    expect(sameOutlet('gazetaolm', 'La Gazeta de Olm', spanish.metadata)).toBe(true)
    expect(sameOutlet('gazetaolm', 'La Gazeta de Olm', english.metadata)).toBe(false)
  })

  it('are read from addresses', () => {
    const of = (outlet: string, url?: string) =>
      outletNames(analysed('a', 'Text.', url ? { outlet, url } : { outlet }))
    expect(of('www.norrvikpost.co.uk')).toEqual(['norrvikpost'])
    expect(of('Norrvik Post', 'https://edition.nbs.org/x')).toEqual(['Norrvik Post', 'edition', 'nbs'])
  })
})
