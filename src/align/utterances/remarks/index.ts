import { gaps } from './gaps.js'
import { ownWords } from './own-words.js'
import { polarity } from './polarity.js'
import { qualifiers } from './qualifiers.js'
import { rendering } from './rendering.js'
import type { Remark, Rule, Scene } from './scene.js'
import { sharedWords } from './shared-words.js'
import { slips } from './slips.js'
import { speakers } from './speakers.js'

/** What weighs most comes first. */
const RULES: readonly Rule[] = [polarity, qualifiers, speakers, slips, sharedWords, rendering, ownWords, gaps]

/** What whoever relies on an utterance should know of how its witnesses give it. Remarks of one wording are told once. */
export function remarksOn(scene: Scene): Remark[] {
  const told = new Map<string, Remark>()
  for (const rule of RULES)
    for (const found of rule(scene)) {
      const key = `${found.rule} ${found.text}`
      const known = told.get(key)
      told.set(key, known ? { ...known, spans: [...known.spans, ...found.spans] } : found)
    }
  const all = [...told.values()]
  return all.filter((r) => !isToldBy(r, all)).map((r) => ({ ...r, spans: distinct(r.spans) }))
}

const CLOSER: ReadonlySet<string> = new Set(['opposite', 'negation', 'slip', 'shared-slip'])

/** Whether a closer rule tells of the same words in marks. */
const isToldBy = ({ rule, spans: [first] }: Remark, all: readonly Remark[]): boolean =>
  rule === 'words-of-one' &&
  all.some(
    (r) => CLOSER.has(r.rule) && r.spans.some((s) => s.article === first?.article && s.start === first.start),
  )

function distinct(spans: Remark['spans']): Remark['spans'] {
  const seen = new Map(spans.map((s) => [`${s.article} ${s.start} ${s.end}`, s]))
  return [...seen.values()]
}
