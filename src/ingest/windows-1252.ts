// What windows-1252 has at 0x80 … 0x9f; the five bytes it leaves open stay control characters.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some platforms decode windows-1252 as if it were Latin-1 and leave control characters where it has quotation marks and dashes. */
export const asWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => HIGH.charAt(c.charCodeAt(0) - 0x80))
