/** What a language pack tells the metadata finders. */
export interface MetadataLexicon {
  readonly kind: 'metadata'
}
