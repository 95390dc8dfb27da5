import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnalysedArticle,
  bySpan,
  contains,
  type Entity,
  type Sentence,
  type Span,
} from '../../model/index.js'
import { type Block, contentOf } from './block.js'
import { speaksInFirstPerson } from './likeness.js'
import { isMarked, paragraphsOf } from './paragraphs.js'

/** How many paragraphs a statement may have. */
const STATEMENT = 12

/** Paragraphs behind a sentence that announces them ("Her words follow in full."), up to a heading, marks or another's words. */
export function findAnnounced(a: AnalysedArticle, pack: LanguagePack): Block[] {
  const paragraphs = paragraphsOf(a, pack)
  return paragraphs.flatMap((sentences, p) => {
    const last = sentences.at(-1)
    if (!last) return []
    const line = a.article.text.slice(last.start, last.end)
    const announced = pack.utterance.announcement.test(line)
    if (!announced && !pack.utterance.cueAtEnd.test(line)) return []
    const rest = paragraphs.slice(p + 1, p + 1 + STATEMENT)
    const isOver = (s: readonly Sentence[], i: number): boolean =>
      s.length === 0 ||
      isHeading(a, s) ||
      isMarked(a, s) ||
      (!announced && i > 0 && !speaksInFirstPerson(a, s, pack))
    const end = rest.findIndex(isOver)
    const said = end < 0 ? rest : rest.slice(0, end)
    if (said.flat().length < 2) return []
    const speaker = lastNamed(a, { start: sentences[0]!.start, end: last.end })
    return said.map((body) => ({
      content: contentOf(a, body),
      source: speaker?.mention ?? null,
      speaker: speaker?.id ?? null,
      cued: null,
      rule: 'unmarked-announced',
    }))
  })
}

/** A line without a mark at its end. */
const isHeading = ({ article }: AnalysedArticle, sentences: readonly Sentence[]): boolean =>
  sentences.length === 1 && /[\p{L}\p{N}]$/u.test(article.text.slice(sentences[0]!.start, sentences[0]!.end))

/** The person or body last named in a stretch, a person before a body. */
function lastNamed(
  { extraction }: AnalysedArticle,
  span: Span,
): { readonly id: string; readonly mention: Span } | null {
  const named = (kind: Entity['kind']) =>
    extraction.entities
      .filter((e) => e.kind === kind)
      .flatMap(({ id, mentions }) =>
        mentions.filter((m) => contains(span, m)).map((mention) => ({ id, mention })),
      )
      .sort((x, y) => bySpan(x.mention, y.mention))
      .at(-1)
  return named('person') ?? named('organization') ?? null
}
