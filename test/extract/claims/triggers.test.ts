import { describe, expect, test } from 'vitest'
import { isMark, sentenceClause } from '../../../src/extract/claims/clause.js'
import { Grammar } from '../../../src/extract/claims/grammar.js'
import { SPLITTERS } from '../../../src/extract/claims/splitters/index.js'
import { TRIGGER } from '../../../src/extract/claims/triggers.js'
import { english } from '../../../src/lang/en/index.js'
import { annotate } from '../../../src/text/annotate.js'
import { exampleArticles } from '../../support/examples.js'

const DEED = 'The clerk was jailed for two years for taking bribes from fishermen.'
const texts = [
  ...['ferry-fire', 'border-statement'].flatMap((e) => exampleArticles(e)).map((a) => a.text),
  DEED,
]
const clauses = texts.flatMap((text) => {
  const annotated = annotate(text, english)
  const grammar = new Grammar(annotated, english.claim)
  return annotated.sentences.flatMap((s) => {
    const clause = sentenceClause(s)
    const attributed = { ...clause, attribution: 'q1', nominal: true }
    return [clause, { ...clause, nominal: true }, attributed].map((c) => ({ clause: c, grammar }))
  })
})

describe('what a clause must hold to be split', () => {
  test.each(SPLITTERS)('$split.name leaves a clause without it whole', ({ trigger, split }) => {
    const without = clauses.filter((c) => (c.grammar.triggersIn(c.clause) & trigger) === 0)
    expect(without.length).toBeGreaterThan(20)
    for (const { clause, grammar } of without) expect(split(clause, grammar)).toEqual([clause])
  })

  test.each(SPLITTERS)('$split.name splits some clause with it', ({ trigger, split }) => {
    const parted = clauses.filter(
      (c) => (c.grammar.triggersIn(c.clause) & trigger) !== 0 && split(c.clause, c.grammar).length > 1,
    )
    expect(parted).not.toEqual([])
  })

  test.each([
    ['The mill burned; nobody died.', TRIGGER.mark],
    ['Nine dead as storm hits Orsk', TRIGGER.title],
    ['The mill, which burned, is shut.', TRIGGER.relative],
    ['She denied it.', TRIGGER.negation],
    ['Nobody spoke, they say.', TRIGGER.frame],
    ['It may rain.', TRIGGER.modality],
    ['He was praised for singing.', TRIGGER.deed],
    ['Nine men sang.', TRIGGER.figure],
    ['It is a shame.', TRIGGER.item],
  ])('is seen in: %s', (text, trigger) => {
    const annotated = annotate(text, english)
    const held = new Grammar(annotated, english.claim).triggersIn(sentenceClause(annotated.sentences[0]!))
    expect(held & trigger).toBe(trigger)
    const none = new Grammar(annotate('They sing.', english), english.claim).triggersIn({ first: 0, last: 3 })
    expect(none & ~TRIGGER.small).toBe(0)
  })
})

describe('what a clause holds, told by what stands before its ends', () => {
  const open = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])
  const { functionWords } = english.claim

  test('is what a count of its words gives', () => {
    for (const { clause, grammar } of clauses)
      for (const [first, last] of [
        [clause.first, clause.last],
        [clause.first + 1, clause.last],
        [clause.first, Math.floor((clause.first + clause.last) / 2)],
      ] as const) {
        const tokens = grammar.tokens.slice(first, Math.max(first, last))
        const content = tokens.filter(
          (t) => open.has(t.pos) && (t.pos === 'PROPN' || !functionWords.has(t.lower)),
        )
        if (last < first) continue
        expect(grammar.weight({ first, last })).toBe(content.length)
        expect(grammar.words({ first, last })).toBe(tokens.filter((t) => !isMark(t)).length)
      }
  })

  test.each([
    ['The mill burned in 1990.', 3, 5],
    ['“She, too, can.”', 0, 3],
  ])('%s', (text, weight, words) => {
    const annotated = annotate(text, english)
    const grammar = new Grammar(annotated, english.claim)
    const whole = { first: 0, last: annotated.tokens.length }
    expect([grammar.weight(whole), grammar.words(whole)]).toEqual([weight, words])
  })
})
