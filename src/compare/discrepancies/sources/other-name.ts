/** Whether one word of a name is another, and neither cut short ("Ben" for "Benjamin") nor only spelt in another way ("Irena", "Irina"). */
export const isOtherWord = (a: string, b: string): boolean =>
  !a.startsWith(b) && !b.startsWith(a) && (consonants(a) !== consonants(b) || opensApart(a, b))

/** "Orsk", "Arsk": another vowel at the head of a word. */
const opensApart = (a: string, b: string): boolean => a[0] !== b[0] && a.slice(1) === b.slice(1)

/** What is left of a name however its vowels, doubled letters, c and k, v and w are written: names of other scripts come in many spellings. */
const consonants = (name: string): string =>
  name
    .replace(/ph/gu, 'f')
    .replace(/ck|c/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/[aeiouyhj]/gu, '')
    .replace(/(.)\1+/gu, '$1')
