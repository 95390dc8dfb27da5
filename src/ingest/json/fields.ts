/** What a JSON form says of an article: the contract's fields, text or page. */
export interface Fields {
  readonly id: string | null
  readonly text: string | null
  readonly html: string | null
  readonly known: Partial<Record<Known, string>>
}
export type Known = (typeof KNOWN)[number]
/** What may be known of an article besides its text. */
export const KNOWN = ['title', 'outlet', 'url', 'byline', 'publishedAt', 'modifiedAt', 'language'] as const
