import type { Story } from '../story.js'

/** Whether two articles are about one event, as far as they share a finding; one article is always with itself. */
export function linkTest(story: Story): (a: string, b: string) => boolean {
  const partners = new Map<string, Set<string>>()
  for (const g of story.groups) {
    const articles = [...new Set(g.claims.map((c) => story.claim(c).article))]
    for (const a of articles)
      for (const b of articles) {
        const known = partners.get(a) ?? new Set()
        partners.set(a, known.add(b))
      }
  }
  return (a, b) => a === b || partners.get(a)?.has(b) === true
}
