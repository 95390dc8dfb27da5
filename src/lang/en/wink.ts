import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp'

/** The words a tagger knows: those of its model first, then every one it met. */
interface Lexemes {
  readonly hash: Record<string, number | undefined>
  readonly list: readonly string[]
}

interface Loaded {
  readonly nlp: WinkMethods
  readonly lexemes: Lexemes
  /** How many words it has forgotten so far; they still take room. */
  forgotten: number
}

/** With more forgotten words than these a tagger is loaded anew, so that its memory stays bounded. */
const MOST_FORGOTTEN = 100_000

let loaded: Loaded | undefined

function load(): Loaded {
  const core = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core()
  const own = Object.assign(Object.create(null), model, { core: () => core }) as Model
  return { nlp: winkNLP(own, ['sbd', 'pos']), lexemes: core.features.lexeme, forgotten: 0 }
}

/**
 * Lets `work` use the tagger, and makes it forget every word it met: wink-nlp keeps them, and takes a form it has once seen whole
 * for one token ever after, so that what was read before would change how a text is cut.
 */
export function withTagger<T>(work: (nlp: WinkMethods) => T): T {
  if (!loaded || loaded.forgotten > MOST_FORGOTTEN) loaded = load()
  const { nlp, lexemes } = loaded
  const known = lexemes.list.length
  try {
    return work(nlp)
  } finally {
    for (let i = known; i < lexemes.list.length; i++) lexemes.hash[lexemes.list[i]!] = undefined
    loaded.forgotten += lexemes.list.length - known
  }
}
