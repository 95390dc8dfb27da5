// Figures now against figures pinned.

const group = (name) => name.slice(0, name.search(/[/ ]/))
const isLower = (name, { lowerIsBetter }) => lowerIsBetter.some((end) => name.endsWith(` ${end}`))

/**
 * One row a figure that is pinned or measured. `state`: `dropped` where it is worse than pinned by more than the
 * tolerance of its group or can no longer be had, `risen` where better by more, `new` where not pinned, else `held`.
 */
export function comparePins(quality, measured) {
  const now = new Map(measured)
  const names = [...new Set([...Object.keys(quality.figures), ...now.keys()])].sort()
  return names.map((name) => {
    const { floor = null, pinned = null } = quality.figures[name] ?? {}
    const value = now.get(name) ?? null
    return { name, floor, pinned, now: value, state: stateOf(name, pinned, value, quality) }
  })
}

function stateOf(name, pinned, now, quality) {
  if (pinned === null) return now === null ? 'held' : 'new'
  if (now === null) return 'dropped'
  const gain = isLower(name, quality) ? pinned - now : now - pinned
  const tolerance = quality.tolerance[group(name)]
  return gain < -tolerance ? 'dropped' : gain > tolerance ? 'risen' : 'held'
}

/** `quality` with every figure that is better now pinned there, in thousandths on the safe side. Never lowers one. */
export function raisePins(quality, measured) {
  const figures = { ...quality.figures }
  for (const [name, value] of measured) {
    if (value === null) continue
    const lower = isLower(name, quality)
    const safe = (lower ? Math.ceil(value * 1000 - 1e-9) : Math.floor(value * 1000 + 1e-9)) / 1000
    const pinned = figures[name]?.pinned ?? null
    if (pinned === null || (lower ? safe < pinned : safe > pinned))
      figures[name] = { ...figures[name], pinned: safe }
  }
  return { ...quality, figures: inOrder(figures) }
}

export function setFloors(quality, measured) {
  const figures = { ...quality.figures }
  for (const [name, value] of measured)
    if (value !== null)
      figures[name] = { floor: Math.round(value * 1000) / 1000, ...withoutFloor(figures[name]) }
  return { ...quality, figures: inOrder(figures) }
}
const withoutFloor = ({ floor: _, ...rest } = {}) => rest
const inOrder = (figures) => Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)))

const shown = (v) => (v === null ? '–' : v.toFixed(3)).padStart(7)
/** A block a set, a line a figure; then how many did what. */
export function tableOf(rows) {
  const sets = new Map()
  for (const r of rows) {
    const [, set, figure] = /^(\S+) (.*)$/.exec(r.name)
    sets.set(set, [...(sets.get(set) ?? []), { ...r, figure }])
  }
  const width = Math.max(...rows.map((r) => r.name.length - r.name.indexOf(' ') + 1), 6)
  const line = (r) =>
    `  ${r.figure.padEnd(width)}${shown(r.floor)}${shown(r.pinned)}${shown(r.now)}  ${r.state === 'held' ? '' : r.state}`.trimEnd()
  const head = `  ${'figure'.padEnd(width)}${['floor', 'pinned', 'now'].map((h) => h.padStart(7)).join('')}`
  const blocks = [...sets].map(([set, all]) => ['', set, ...all.map(line)].join('\n'))
  const count = (state) => `${rows.filter((r) => r.state === state).length} ${state}`
  return [
    head,
    ...blocks,
    '',
    `${rows.length} figures: ${['held', 'risen', 'new', 'dropped'].map(count).join(', ')}`,
  ].join('\n')
}

/** The file's text: one figure a line, so that a change reads well. */
export function qualityText(quality) {
  const { figures, ...rest } = quality
  const lines = Object.entries(figures).map(([name, f]) => `    ${JSON.stringify(name)}: ${oneLine(f)}`)
  const head = JSON.stringify(rest, null, 2)
    .replace(/\[\n\s+("[^"\n]*")\n\s+\]/g, '[$1]')
    .replace(/\n\}$/, '')
  return `${head},\n  "figures": {\n${lines.join(',\n')}\n  }\n}\n`
}
const oneLine = (o) =>
  `{ ${Object.entries(o)
    .map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`)
    .join(', ')} }`
