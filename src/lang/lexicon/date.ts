/** What a language pack tells the date finders. */
export interface DateLexicon {
  readonly kind: 'date'
}
