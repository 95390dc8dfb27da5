// Makes many articles of one story out of a few: each keeps most sentences of one, takes some of another, and differs in small words.

/** A fixed sequence of pseudo-random numbers in 0..1 (mulberry32). */
export function random(seed) {
  let s = seed >>> 0
  return () => {
    s = (s + 0x6d2b79f5) >>> 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const SWAPS = new Map([
  ['said', 'told reporters'],
  ['large', 'big'],
  ['began', 'started'],
  ['quickly', 'fast'],
  ['near', 'close to'],
])

const vary = (sentence, next) =>
  sentence.replace(/\b[a-z]+\b/g, (word) => (SWAPS.has(word) && next() < 0.3 ? SWAPS.get(word) : word))

/** `count` articles made from the given ones. */
export function perturb(articles, count, seed = 1) {
  const next = random(seed)
  const sentences = articles.map((a) => a.text.split(/(?<=[.!?”"])\s+/))
  return Array.from({ length: count }, (_, i) => {
    const own = sentences[i % sentences.length]
    const other = sentences[Math.floor(next() * sentences.length)]
    const kept = own.filter(() => next() < 0.85)
    const taken = other.filter(() => next() < 0.1)
    const text = [...kept, ...taken].map((s) => vary(s, next)).join('\n\n')
    return { ...articles[i % articles.length], id: `p${String(i).padStart(4, '0')}`, text }
  })
}
