// What expressions have in common: numbers, months and weekdays by kind, all else by its words.

const set = (words) => new Set(words.split(' '))
const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
)
const SCALES = set(
  'hundred thousand million billion trillion dozen hundreds thousands millions billions dozens score m bn k',
)
const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)
const PLAIN = set(
  'a an the about around over under at least most up to more than less than nearly almost some several few between and or of in on by from last next this past ago later earlier early late today yesterday tomorrow now year years month months week weeks day days hour hours minute minutes night morning evening afternoon percent per cent half quarter third first second',
)

function kindOf(word) {
  const w = word.toLowerCase()
  if (/^\d{4}s?$/.test(w)) return '2025'
  if (/^\d+(st|nd|rd|th)$/.test(w)) return '9th'
  if (/^\d/.test(w)) return /[.,:/-]\d/.test(w) ? w.replace(/\d+/g, '9') : '9'
  if (/^[ap]\.?m\.?$/.test(w)) return 'p.m.'
  if (NUMBERS.has(w)) return 'nine'
  if (SCALES.has(w)) return w
  if (MONTHS.has(w) && /^\p{Lu}/u.test(word)) return 'MONTH'
  if (DAYS.has(w)) return 'DAY'
  if (PLAIN.has(w)) return w
  return /\p{L}/u.test(w) ? '…' : w
}

/** “nearly 1,200 lorries” → “nearly 9,9 …”; words of no kind fall together, but for an expression that has no others. */
export function shapeOf(expression) {
  const shape = kindsOf(expression).join(' ')
  return shape === '…' ? expression.toLowerCase() : shape
}
const kindsOf = (expression) =>
  (expression.match(/[ap]\.?m\b\.?|\d[\d.,:/-]*(?:st|nd|rd|th|s)?|[\p{L}'’]+|[^\s\p{L}\d]/gu) ?? [])
    .map((w) => kindOf(w.replace(/[.,:]$/, '')))
    .filter((w, i, all) => w !== '' && (w !== '…' || all[i - 1] !== '…'))

/** How a name is written: `acronym`, `one word`, `several words`, `small letters`. */
export function nameShape(name) {
  if (/^(?:\p{Lu}\.?){2,}$/u.test(name)) return 'acronym'
  if (!/\p{Lu}/u.test(name)) return 'small letters'
  return /\s/.test(name.trim()) ? 'several words' : 'one word'
}
