/** "OGS" of "Geological Survey" and "ONRA" of "ON Relief": the one's letters are at the end or the beginning of the other. */
export function areLettersOf([letters, ...rest]: readonly string[], name: readonly string[]): boolean {
  if (letters === undefined || rest.length > 0 || !/^\p{Lu}{3,}$/u.test(letters) || name.length < 2)
    return false
  const initials = name.map((w) => (/^\p{Lu}{2,}$/u.test(w) ? w : w[0]!)).join('')
  if (initials.length < 2 || initials === name.join('')) return false
  return letters.endsWith(initials) || (initials.length > 2 && letters.startsWith(initials))
}
