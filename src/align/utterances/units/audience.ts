import { skeleton } from '../../../kernels/skeleton.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { AnalysedArticle, StoryAttribution } from '../../../model/index.js'

/** How far behind a cue the one who is told is named. */
const BEHIND = 60

/** The outlet that something was said to alone ("told this newspaper", "told the Post"); null where it was said to all, or nothing tells. */
export type AudienceOf = (article: AnalysedArticle, attribution: StoryAttribution) => string | null

export function audienceFinder(articles: readonly AnalysedArticle[], pack: LanguagePack): AudienceOf {
  const outlets = [...new Set(articles.flatMap((a) => a.metadata.meta.outlet ?? []))].sort()
  const places = new Set(
    articles.flatMap((a) =>
      a.extraction.entities.flatMap((e) => (e.kind === 'place' ? [skeleton(e.name)] : [])),
    ),
  )
  const names = outlets.map((outlet) => ({
    outlet,
    forms: formsOf(outlet).filter((form) => !places.has(form)),
  }))
  return ({ article, metadata }, { cue }) => {
    if (cue === null) return null
    const behind = article.text.slice(cue.end, cue.end + BEHIND)
    if (pack.utterance.ownAudience.test(behind)) return metadata.meta.outlet ?? article.id
    const told = skeleton(behind).replace(/^\s*(?:\p{L}{1,3}\s)?/u, '')
    return names.find(({ forms }) => forms.some((form) => startsWith(told, form)))?.outlet ?? null
  }
}

const startsWith = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length))

/** "Korva Valley Post" is also "Valley Post" and "Post"; "Voice of Korva" is not "Korva". */
function formsOf(outlet: string): string[] {
  const words = outlet.split(/\s+/)
  const joined = words.findIndex((word) => /^\p{Ll}/u.test(word))
  const head = joined < 0 ? words : words.slice(0, joined)
  const shorter = head.map((_, i) => head.slice(i).join(' '))
  return [outlet, ...shorter].map((form) => skeleton(form)).filter((form) => form.length > 3)
}
