import { append } from '../../kernels/lists.js'
import { firstFrom } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { Pool, Span, StoryEntity } from '../../model/index.js'
import { type NameRun, stateKey } from './names.js'

/** A mention, with the key that all names for the same thing have. */
export interface NamedSpan extends Span {
  readonly key: string
}

/** Per article the mentions of entities, in reading order; a state's under the state's key. */
export function mentionsByArticle(pool: Pool, pack: LanguagePack): Map<string, NamedSpan[]> {
  const of = new Map<string, NamedSpan[]>()
  for (const e of pool.entities) {
    const form = pack.entity.states.get(e.name.toLowerCase())
    if (form === undefined && !isMerged(e)) continue
    const key = form === undefined || form.use === 'capital' ? `@${e.id}` : stateKey(form.state)
    for (const { article, start, end } of e.mentions) append(of, article, { key, start, end })
  }
  for (const list of of.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return of
}

/** Worth comparing as one: named in several articles, and no group, of which the words tell more. */
const isMerged = (e: StoryEntity): boolean => e.kind !== 'group' && e.kind !== 'other'

/** The mentions inside a claim as runs of its tokens; of nested ones the longest. */
export function mentionRuns(tokens: readonly Span[], claim: Span, mentions: readonly NamedSpan[]): NameRun[] {
  const runs: NameRun[] = []
  let covered = claim.start
  for (let i = firstFrom(mentions, claim.start); i < mentions.length && mentions[i]!.end <= claim.end; i++) {
    const m = mentions[i]!
    if (m.start < covered) continue
    const first = firstFrom(tokens, m.start)
    const last = firstFrom(tokens, m.end)
    if (tokens[first]?.start === m.start && last > first) {
      runs.push({ first, last, key: m.key })
      covered = m.end
    }
  }
  return runs
}
