import { singular } from './number.js'
import { verbForms } from './verbs.js'

const ENDINGS =
  /(?:amientos?|imientos?|aciones|ación|adores?|adoras?|idades|idad|mente|encias?|ancias?|ando|iendo|ados?|adas?|idos?|idas?|aron|ieron|ar|er|ir|es|as|os|a|o|e|s)$/

/** A light stem: known verbs by their infinitive, nouns by their singular, then one ending off where at least four letters stay. No accents. */
export function stemSpanish(lower: string): string {
  const verb = verbForms.get(lower)
  const base = verb ?? singular(lower)
  const cut = base.replace(ENDINGS, '')
  return withoutAccents(cut.length >= 3 ? cut : base)
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' }
const withoutAccents = (word: string): string => word.replace(/[áéíóúü]/g, (c) => PLAIN[c] ?? c)
