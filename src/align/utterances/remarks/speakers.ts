import { skeleton } from '../../../kernels/skeleton.js'
import { hull, spanText } from '../../../model/index.js'
import type { Comparison } from '../joining/comparison.js'
import { acquaintance } from '../units/voice.js'
import { articleOf, quoted, type Remark, remark, type Scene } from './scene.js'

/** So many words in common, and so large a part of them, are no chance. */
const WORDS = 5
const SHARE = 0.8

/** The same words in marks, given to two speakers who are not one. */
export function speakers(scene: Scene): Remark[] {
  const named = quoted(scene).filter(
    (c) => isNamed(c) && c.agreement >= SHARE && c.testimony.words.length >= WORDS,
  )
  for (const [i, a] of named.entries())
    for (const b of named.slice(i + 1)) {
      if (articleOf(a) === articleOf(b)) continue
      const how = acquaintance(a.testimony.unit.voice, b.testimony.unit.voice)
      if (how === 'other' || how === 'perhaps')
        return [remark('speaker-differs', TEXT[how], placeOf(a), placeOf(b))]
    }
  return []
}

const TEXT = {
  other: 'The same words are given to two different speakers.',
  perhaps: 'The same words are given to a body by one and to a person by another.',
}

/** Whether the article names its speaker beside the words: a pronoun may be another's. */
function isNamed({ testimony }: Comparison): boolean {
  const { voice, attribution, article } = testimony.unit
  if (voice.kind === 'role' || voice.kind === 'nobody' || attribution.source === null) return false
  const source: readonly string[] =
    skeleton(spanText(article.article.text, attribution.source)).match(/[\p{L}\p{N}]+/gu) ?? []
  return source.some((word) => word === voice.words.at(-1))
}

function placeOf({ testimony }: Comparison): Remark['spans'] {
  const { article, source, content } = testimony.unit.attribution
  return [{ article, ...(source ?? hull(content)) }]
}
