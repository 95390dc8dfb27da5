import { firstFrom } from '../../kernels/lower-bound.js'
import type { EntityLexicon, Gender } from '../../lang/lexicon/entity.js'
import type { AnalysedArticle, AnnotatedText, Entity, Span } from '../../model/index.js'
import { titleBefore, titleFrom, titleWords } from '../../text/titles.js'
import { fold } from './fold.js'

/** In tokens; what stands further before a title does not say whose it is. */
const OWNER = 3

export interface Roles {
  readonly roles: ReadonlySet<string>
  readonly untitled: boolean
  readonly gender: Gender | null
}

/** The titles a person bears in an article. Of others, none. */
export function rolesOf(a: AnalysedArticle, entity: Entity, lexicon: EntityLexicon): Roles {
  if (entity.kind !== 'person') return { roles: new Set(), untitled: false, gender: null }
  const roles = new Set<string>()
  let gender: Gender | null = null
  let named = false
  for (const mention of entity.mentions) {
    const at = tokenAt(a.annotated, mention.start)
    const inside = titleInside(a.annotated, mention, at, lexicon)
    const range = inside ?? titleBefore(a.annotated, lexicon, at)
    if (!inside) named = true
    if (!range) continue
    roles.add(roleKey(a.annotated, range, lexicon))
    for (const word of titleWords(a.annotated, range))
      gender ??= lexicon.honorifics.get(word) ?? lexicon.genderedTitles.get(word) ?? null
  }
  const given = lexicon.givenNames.get(fold(entity.name).split(' ')[0] ?? '')
  return { roles, untitled: !named, gender: gender ?? (entity.name.includes(' ') ? (given ?? null) : null) }
}

/** The title that a mention without a name ends in, or that of a spokesman before whom he speaks for: "NATO chief", "spokesman for NATO". */
function titleInside(text: AnnotatedText, mention: Span, at: number, lexicon: EntityLexicon) {
  for (let i = at; i < text.tokens.length && text.tokens[i]!.start < mention.end; i++) {
    const range = titleFrom(text, lexicon, i)
    if (!range) continue
    const [head, next] = [text.tokens[range.last - 1]!, text.tokens[range.last]]
    const serves = lexicon.proxyHeads.has(head.lower) && lexicon.proxyLinks.has(next?.lower ?? '')
    if (serves || head.end === mention.end) return range
  }
  return null
}

/** The title's words in order of code, and whose it is: "general secretary@nato". */
function roleKey(
  text: AnnotatedText,
  range: { readonly first: number; readonly last: number },
  lexicon: EntityLexicon,
): string {
  return `${[...titleWords(text, range)].sort().join(' ')}@${ownerBefore(text, range.first, lexicon)}`
}

function ownerBefore(text: AnnotatedText, first: number, lexicon: EntityLexicon): string {
  for (let width = OWNER; width > 0; width--) {
    const opener = text.tokens[first - width]
    if (!opener) continue
    const form = text.text.slice(opener.start, text.tokens[first - 1]!.end).toLowerCase()
    const state = lexicon.states.get(form)
    if (state) return state.state
    const usual = lexicon.organizationAliases.get(form)
    if (usual ?? lexicon.organizations.has(form)) return fold(usual ?? form)
  }
  return ''
}

const tokenAt = ({ tokens }: AnnotatedText, at: number): number => firstFrom(tokens, at)
