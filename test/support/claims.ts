import { extractClaims } from '../../src/extract/claims/index.js'
import { english } from '../../src/lang/en/index.js'
import type { ArticleMetadata, Attribution, Claim, Quantity } from '../../src/model/index.js'
import { annotate } from '../../src/text/annotate.js'
import { NO_METADATA } from './metadata.js'

export interface Given {
  readonly attributions?: readonly Attribution[]
  readonly metadata?: Partial<ArticleMetadata>
  readonly quantities?: readonly Quantity[]
}

export function claimsOf(text: string, given: Given = {}): Claim[] {
  return extractClaims(
    annotate(text, english),
    {
      metadata: { ...NO_METADATA, ...given.metadata },
      entities: [],
      attributions: given.attributions ?? [],
      quantities: given.quantities ?? [],
      dates: [],
    },
    english,
  )
}

/** The text of each claim found. */
export const claimTexts = (text: string, given: Given = {}): string[] =>
  claimsOf(text, given).map((c) => text.slice(c.start, c.end))

/** An attribution by the words of its parts; each must occur once in the text. */
export function attribution(
  text: string,
  id: string,
  source: string,
  cue: string,
  content: string,
): Attribution {
  const span = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return { start, end: start + words.length }
  }
  return {
    id,
    kind: 'indirect',
    source: span(source),
    cue: span(cue),
    content: [span(content)],
    marked: [],
    speaker: null,
    parent: null,
    stance: 'stated',
    rule: 'test',
  }
}
