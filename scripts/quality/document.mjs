// The tables of docs/quality.md: a row `| set | metric | floor | target | ours |` for each pinned figure.

const ROW = /^\| `([^`]+)` \| ([^|]+) \|([^|]*)\|([^|]*)\|([^|]*)\|$/
const shown = (v) => (v === null || v === undefined ? '–' : v.toFixed(3))

/** `text` with the floors and pins of `figures` in its tables. */
export function documentText(text, figures) {
  return text
    .split('\n')
    .map((line) => {
      const row = ROW.exec(line)
      if (!row) return line
      const [, set, metric, , target] = row
      const figure = figures[`${set} ${metric}`]
      if (!figure) throw new Error(`docs/quality.md tells of a figure that is not pinned: ${set} ${metric}`)
      return `| \`${set}\` | ${metric} | ${shown(figure.floor)} |${target}| ${shown(figure.pinned)} |`
    })
    .join('\n')
}

/** Names of the figures in the tables. */
export const figuresIn = (text) =>
  text.split('\n').flatMap((line) => {
    const row = ROW.exec(line)
    return row ? [`${row[1]} ${row[2]}`] : []
  })
