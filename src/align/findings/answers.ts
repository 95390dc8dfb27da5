import type { LanguagePack } from '../../lang/pack.js'
import { FEATURES, measure } from './features.js'
import { matchWords } from './matching.js'
import type { Profile, Word } from './profile.js'

/** What is measured of two answers to one question: all that is of two claims, and what they say beyond the question. */
export const ANSWER_FEATURES = [
  ...FEATURES,
  'new.least',
  'new.most',
  'new.mean',
  'new.none',
  'asked.shared',
] as const

export function measureAnswers(a: Profile, b: Profile, question: Profile, pack: LanguagePack): Float64Array {
  const m = matchWords(a, b, pack)
  const asked = new Set(question.content.map((w) => w.stem))
  const coverA = newCoverage(a.content, m.inA, asked)
  const coverB = newCoverage(b.content, m.inB, asked)
  const [least, most] = [Math.min(coverA, coverB), Math.max(coverA, coverB)]
  const own = [
    least,
    most,
    least + most > 0 ? (2 * least * most) / (least + most) : 0,
    most === 0 ? 1 : 0,
    Math.min(repeats(a, asked), repeats(b, asked)),
  ]
  return Float64Array.from([...measure(a, b, pack, m), ...own])
}

/** Share, by rarity, of what an answer says beyond the question that the other says too. */
function newCoverage(words: readonly Word[], matched: Float64Array, asked: ReadonlySet<string>): number {
  let got = 0
  let all = 0
  words.forEach((w, i) => {
    if (asked.has(w.stem)) return
    got += w.weight * matched[i]!
    all += w.weight
  })
  return all > 0 ? got / all : 0
}

const repeats = (p: Profile, asked: ReadonlySet<string>): number =>
  p.content.length > 0 ? p.content.filter((w) => asked.has(w.stem)).length / p.content.length : 0
