import { gaps } from './gaps.js'
import { ownWords } from './own-words.js'
import { polarity } from './polarity.js'
import { qualifiers } from './qualifiers.js'
import { rendering } from './rendering.js'
import type { Remark, Rule, Scene } from './scene.js'
import { slips } from './slips.js'
import { speakers } from './speakers.js'

/** What weighs most comes first. */
const RULES: readonly Rule[] = [polarity, qualifiers, speakers, slips, rendering, ownWords, gaps]

/** What whoever relies on an utterance should know of how its witnesses give it. Remarks of one wording are told once. */
export function remarksOn(scene: Scene): Remark[] {
  const told = new Map<string, Remark>()
  for (const rule of RULES)
    for (const found of rule(scene)) {
      const key = `${found.rule} ${found.text}`
      const known = told.get(key)
      told.set(key, known ? { ...known, spans: [...known.spans, ...found.spans] } : found)
    }
  return [...told.values()].map((r) => ({ ...r, spans: distinct(r.spans) }))
}

function distinct(spans: Remark['spans']): Remark['spans'] {
  const seen = new Map(spans.map((s) => [`${s.article} ${s.start} ${s.end}`, s]))
  return [...seen.values()]
}
