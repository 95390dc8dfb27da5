// Marks that steer a terminal or turn the direction of writing, and so could make a line look like another.
const STEERING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Text from outside on one line: white space folded, steering characters shown as symbols or as �, lone surrogates replaced. */
export function neutralise(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(STEERING, (c) => (c < ' ' ? String.fromCodePoint(0x2400 + c.charCodeAt(0)) : '\ufffd'))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim()
}
