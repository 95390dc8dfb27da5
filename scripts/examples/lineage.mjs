// Longest shared runs of words of two articles, as the gold format's lineage entries want them.
import { anchor } from './anchors.mjs'

const WORD = /[\p{L}\p{N}]+(?:[-,.][\p{L}\p{N}]+)*(?:['’ʼ]\p{Ll}+)?/gu
const bare = (w) => w.replace(/[’ʼ]/g, "'").toLowerCase()

function wordsOf({ text, quoted }) {
  return [...text.matchAll(WORD)].map((m) => {
    const start = m.index
    const end = start + m[0].length
    return { start, end, key: bare(m[0]), quoted: quoted.some((q) => q.start < end && start < q.end) }
  })
}

/** Longest common run; `exact`: the same characters too; `keep`: which words may take part. First longest wins. */
function longestRun(a, b, { exact = false, keep = () => true } = {}) {
  const gap = (x, i) => x.text.slice(x.words[i - 1].end, x.words[i].start)
  const form = (x, i) => x.text.slice(x.words[i].start, x.words[i].end)
  const same = (i, j) =>
    a.words[i].key === b.words[j].key &&
    (!exact || form(a, i) === form(b, j)) &&
    keep(a.words[i]) &&
    keep(b.words[j])
  let best = { length: 0 }
  let above = []
  for (let i = 0; i < a.words.length; i++) {
    const row = []
    for (let j = 0; j < b.words.length; j++) {
      if (!same(i, j)) row[j] = 0
      else {
        const carried = i && j && above[j - 1] && (!exact || gap(a, i) === gap(b, j)) ? above[j - 1] : 0
        row[j] = carried + 1
        if (row[j] > best.length) best = { length: row[j], i: i - carried, j: j - carried }
      }
    }
    above = row
  }
  return best
}

function passage(a, b, run) {
  if (run.length === 0) return null
  const place = (x, first) =>
    anchor(x.key, x.text, { start: x.words[first].start, end: x.words[first + run.length - 1].end })
  return { words: run.length, a: place(a, run.i), b: place(b, run.j) }
}

/** Every pair of articles; `told` holds relation and note of those pairs that are more than one origin shared. */
export function lineageOf(articles, told) {
  const read = articles.map((a) => ({ ...a, words: wordsOf(a) }))
  return read.flatMap((a, i) =>
    read.slice(i + 1).map((b) => {
      const prose = longestRun(a, b, { exact: true, keep: (w) => !w.quoted })
      const speech = longestRun(a, b, { exact: true, keep: (w) => w.quoted })
      const said = told[`${a.key} ${b.key}`]
      if (said?.scope === 'outside-quotes' && prose.length < 6)
        throw new Error(
          `${a.key} ${b.key}: outside-quotes, but only ${prose.length} words of prose in common`,
        )
      const outside = prose.length >= 8 || said?.scope === 'outside-quotes'
      if (said?.relation === 'text-reuse' && prose.length < 10)
        throw new Error(`${a.key} ${b.key}: text-reuse, but only ${prose.length} words of prose in common`)
      if (outside && !said)
        throw new Error(
          `${a.key} ${b.key}: no word on ${JSON.stringify(passage(a, b, prose).a.text)}, which both have`,
        )
      return {
        articles: [a.key, b.key],
        relation: said?.relation ?? 'shared-origin',
        scope: outside ? 'outside-quotes' : 'quoted-only',
        longest: passage(a, b, outside ? prose : longestRun(a, b, { exact: true })),
        ...(outside && speech.length >= 6 ? { longestQuoted: passage(a, b, speech) } : {}),
        longestNormalised: passage(a, b, longestRun(a, b)),
        formulaic: [],
        note: said?.note ?? 'No shared prose; at most quoted words and stock phrases in common.',
      }
    }),
  )
}
