// When two values say the same.

/** Letters and digits in lower case, single spaces. */
export const plain = (s) =>
  s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** EDTF to the day, without marks of doubt. */
export const day = (edtf) => (edtf ?? '').replace(/T[^/]*/g, '').replace(/[?~%]/g, '')

export const sameDate = (gold, found) =>
  [gold.value, ...(gold.accept ?? [])].some((v) => day(v) === day(found.value))
export const sameNumber = (a, b) => ['value', 'min', 'max'].every((k) => (a[k] ?? null) === (b[k] ?? null))
