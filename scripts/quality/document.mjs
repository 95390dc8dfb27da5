// The tables of docs/quality.md: a row `| set | metric | floor | target | ours |` for each pinned figure, or a table of several sets
// whose head is `| pinned | set | set …` or `| floor | set | set …`, with a row for each metric.

const ROW = /^\| `([^`]+)` \| ([^|]+) \|([^|]*)\|([^|]*)\|([^|]*)\|$/
const HEAD = /^\| (pinned|floor) ((?:\| `[^`|]+` )+)\|$/
const RULE = /^\|(?:-+\|)+$/
const shown = (v) => (v === null || v === undefined ? '–' : v.toFixed(3))

/** `text` with the floors and pins of `figures` in its tables. */
export function documentText(text, figures) {
  return linesOf(text)
    .map(({ line, row, matrix }) => {
      if (matrix) return matrixRow(line, matrix, figures)
      if (!row) return line
      const [, set, metric, , target] = row
      const figure = figures[`${set} ${metric}`]
      if (!figure) throw new Error(`docs/quality.md tells of a figure that is not pinned: ${set} ${metric}`)
      return `| \`${set}\` | ${metric} | ${shown(figure.floor)} |${target}| ${shown(figure.pinned)} |`
    })
    .join('\n')
}

/** Names of the figures whose pins the tables tell. A set may lack a metric of its table. */
export const figuresIn = (text) =>
  linesOf(text).flatMap(({ line, row, matrix }) => {
    if (matrix?.kind === 'pinned') {
      const [metric, ...cells] = cellsOf(line)
      return cells.flatMap((cell, i) => (cell === '' ? [] : [`${matrix.sets[i]} ${metric}`]))
    }
    return row ? [`${row[1]} ${row[2]}`] : []
  })

function matrixRow(line, { kind, sets }, figures) {
  const [metric] = cellsOf(line)
  const known = sets.map((set) => figures[`${set} ${metric}`])
  if (known.every((f) => f === undefined))
    throw new Error(`docs/quality.md tells of a figure that is not pinned: ${sets[0]} ${metric}`)
  return `| ${[metric, ...known.map((f) => (f === undefined ? '' : shown(f[kind])))].join(' | ')} |`
}

const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/** Each line with what it is: a figure's row, or a row of the table of several sets that it stands in. */
function linesOf(text) {
  let matrix = null
  return text.split('\n').map((line) => {
    const head = HEAD.exec(line)
    if (head) {
      matrix = { kind: head[1], sets: [...head[2].matchAll(/`([^`]+)`/g)].map((m) => m[1]) }
      return { line }
    }
    if (!line.startsWith('|')) matrix = null
    if (matrix) return RULE.test(line) ? { line } : { line, matrix }
    return { line, row: ROW.exec(line) }
  })
}
