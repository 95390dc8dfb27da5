/** What a language pack tells the entity finders. */
export interface EntityLexicon {
  readonly kind: 'entity'
}
