/** What a language pack tells the attribution finders. */
export interface AttributionLexicon {
  readonly kind: 'attribution'
}
