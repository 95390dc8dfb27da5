import { discrepancyLines, story } from './story.js'

/** The lines of the discrepancies on figures in a story of these texts. */
export const figuresIn = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts)).filter((l) => l.includes('quantity'))

/** How each two positions on figures stand to each other, with the rule: "rounding one-number". */
export const relationsIn = (...texts: readonly string[]): string[] =>
  story(...texts)
    .discrepancies.filter((x) => x.kind === 'quantity')
    .flatMap((x) => x.pairs.map((p) => `${p.relation} ${p.because[0]!.rule}`))

/** The figures that are held against each other, a question a line: "12 / 14". */
export const valuesIn = (...texts: readonly string[]): string[] =>
  story(...texts)
    .discrepancies.filter((x) => x.kind === 'quantity')
    .map((x) => x.positions.map((p) => p.value).join(' / '))
