import type { ArticleSpan, StoryQuantity } from '../../../../model/index.js'

/** What a figure counts or measures. */
export interface Thing {
  /** `fate`: people by what befell them, the dead, the injured, the missing; `age`: the years of one person; `term`: a punishment. */
  readonly kind: 'counted' | 'fate' | 'measured' | 'age' | 'term'
  /** Figures are held against others of their class. An age's class is its person; a bare measure has none. */
  readonly class: string
  /** The class of the noun that is counted; null where the text has a bare number. */
  readonly noun: string | null
}

/** What a figure needs to be looked at with: its quantity and its clause. */
export interface Counting {
  readonly quantity: StoryQuantity
  readonly span: ArticleSpan
  readonly clause: ArticleSpan
  readonly state: string | null
}
