import type { LanguagePack } from '../../lang/pack.js'
import { compareFigures } from './figures.js'
import type { Matching } from './matching.js'
import type { Profile, Word } from './profile.js'
import type { Statement } from './statement.js'

/**
 * What speaks for and against two claims stating the same, of which one is a stretch, beside the evidence that holds for all: in the order of
 * the fitted weights.
 * @public read by scripts/fit-stretch-links.mjs
 */
export const STRETCH_EVIDENCE = [
  'figure.other',
  'subject',
  'rest',
  'verbs',
  'verbless',
  'place.gap',
  'place.head',
] as const

/** `a` and `b` are the profiles of `s` and `t` weighed for the story, `m` their words matched. */
export function weighStretch(
  s: Statement,
  t: Statement,
  a: Profile,
  b: Profile,
  m: Matching,
  pack: LanguagePack,
): number[] {
  const [va, vb] = [verbOf(a), verbOf(b)]
  const evidence: Record<(typeof STRETCH_EVIDENCE)[number], number> = {
    'figure.other': compareFigures(s.figures, t.figures, pack) === 'different' ? 1 : 0,
    subject: Math.min(covered(a.content, m.inA, 0, va), covered(b.content, m.inB, 0, vb)),
    rest: Math.min(covered(a.content, m.inA, va + 1), covered(b.content, m.inB, vb + 1)),
    verbs: nearness(a.content[va], b.content[vb], pack),
    verbless: (Number(va < 0) + Number(vb < 0)) / 2,
    'place.gap': Math.abs(s.place - t.place),
    'place.head': isAtHead(s) && isAtHead(t) ? 1 : 0,
  }
  return STRETCH_EVIDENCE.map((name) => evidence[name])
}

/** Sentences in which an article tells what it is about. */
const HEAD = 3

const isAtHead = ({ sentence }: Statement): boolean => sentence < HEAD

/** Where its verb stands, −1 where it has none: all its words stand behind that. */
const verbOf = ({ content }: Profile): number => content.findIndex((w) => w.pos === 'VERB')

/** Share of the weight of some words that is matched; 0 of none. */
function covered(words: readonly Word[], matched: Float64Array, from: number, to = words.length): number {
  let sum = 0
  let mass = 0
  for (let i = from; i < to; i++) {
    sum += matched[i]! * words[i]!.weight
    mass += words[i]!.weight
  }
  return mass > 0 ? sum / mass : 0
}

const nearness = (x: Word | undefined, y: Word | undefined, { meaning }: LanguagePack): number =>
  x && y && x.entry >= 0 && y.entry >= 0 ? meaning.between(x.entry, y.entry) : 0
