/** Two claims by their words, and how far the fitted score takes them for the same (0..1). */
export interface ClaimPair {
  readonly a: string
  readonly b: string
  readonly score: number
}

/** What someone outside the core thinks of borderline pairs. It is an input like the articles: the same opinions, the same dossier. */
export interface SecondOpinion {
  /** Whose it is, as the dossier names it: the model at the address that the user gave. */
  readonly by: string
  /** 0..1 by {@link pairKey}: how sure it is that the two state the same. Pairs without an entry keep their score. */
  readonly scores: ReadonlyMap<string, number>
}

/** One key for two claims, in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)
