/** The words of a list parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** The phrases of a list parted by commas, each as its words. */
export const phraseList = (list: string): string[][] =>
  list.split(',').map((phrase) => phrase.trim().split(/\s+/))
