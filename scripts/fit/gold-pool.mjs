// A story's pool with the attributions and entities of its gold in place of those found.

/** Attributions of the gold: a fragment in marks within an indirect quotation is a marked part of it. */
export function goldPool(pool, { gold, place, texts }) {
  const entities = gold.entities.map((e) => ({
    id: e.id,
    kind: e.kind ?? 'person',
    name: e.name ?? e.mentions[0].text,
    aliases: [],
    because: [],
    mentions: e.mentions.map(place),
  }))
  const known = new Set(entities.map((e) => e.id))
  const quotes = gold.quotes.map((quote) => ({ quote, span: place(quote) }))
  const within = (a, b) => a.article === b.article && b.start <= a.start && a.end <= b.end
  const reports = quotes.filter(({ quote }) => quote.kind === 'indirect')
  const isPart = ({ quote, span }) => quote.kind === 'partial' && reports.some((r) => within(span, r.span))
  const anchor = (a) => (a ? bare(place(a)) : null)
  const attributions = quotes
    .filter((q) => !isPart(q))
    .map(({ quote, span }) => {
      const indirect = quote.kind === 'indirect'
      const marked = indirect ? quotes.filter((q) => isPart(q) && within(q.span, span)) : []
      return {
        id: `G${quote.id}`,
        kind: indirect ? (marked.length > 0 ? 'mixed' : 'indirect') : 'direct',
        article: quote.article,
        content: [indirect ? bare(span) : withMarks(span, texts[quote.article])],
        marked: marked.map((q) => bare(q.span)),
        source: anchor(quote.speakerAnchor),
        cue: anchor(quote.cue),
        speaker: known.has(quote.speaker) ? quote.speaker : null,
        parent: null,
        stance: 'stated',
        utterances: [],
        rule: 'gold',
      }
    })
  return { ...pool, attributions, entities }
}

const bare = ({ start, end }) => ({ start, end })

const MARK = /["“”‘’']/

const withMarks = ({ start, end }, text) => ({
  start: MARK.test(text.charAt(start - 1)) ? start - 1 : start,
  end: MARK.test(text.charAt(end)) ? end + 1 : end,
})
