/** What a language pack tells the claim finders. */
export interface ClaimLexicon {
  readonly kind: 'claim'
}
