/** What a language pack tells the quantity finders. */
export interface QuantityLexicon {
  readonly kind: 'quantity'
}
