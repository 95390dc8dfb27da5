/** How a terminal may mark words. Without colour every mark is the identity. */
export interface Paint {
  readonly heading: (text: string) => string
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly warn: (text: string) => string
  readonly bad: (text: string) => string
}

const sgr =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`
const plain = (text: string): string => text

export const colours: Paint = {
  heading: sgr('1;36'),
  strong: sgr('1'),
  dim: sgr('2'),
  good: sgr('32'),
  warn: sgr('33'),
  bad: sgr('1;31'),
}
export const noColours: Paint = {
  heading: plain,
  strong: plain,
  dim: plain,
  good: plain,
  warn: plain,
  bad: plain,
}
