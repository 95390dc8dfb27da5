const HALF = String.raw`(?:(?<ante>a)|(?<post>p))\.?m\b\.?`
const ZONE = String.raw`Z\b|[A-Z]{2,4}\b(?![+-]\d)|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?\b`

/** Times of day of languages that tell its halves in Latin: hours with minutes ("9:30 a.m.", "21h30 CET"), and hours alone with a half ("9pm"). */
export const latinClock: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d:])(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d+)?)?\s*(?:${HALF})?(?:\s*\(?(?<zone>${ZONE}))?`,
    'i',
  ),
  new RegExp(String.raw`(?<![\d:.])(?<hour>\d{1,2})\s*${HALF}(?:\s*(?<zone>[A-Z]{2,4})\b)?`, 'i'),
]
