import { english } from './en/index.js'
import { spanish } from './es/index.js'
import type { LanguagePack } from './pack.js'

const PACKS: readonly LanguagePack[] = [english, spanish]

/** Codes of the languages that have a pack. */
export const LANGUAGES: readonly string[] = PACKS.map((p) => p.code)

/** The pack for a BCP 47 tag ("es", "es-MX"); null where there is none. A language nobody can tell (null) is read as English. */
export function packFor(language: string | null): LanguagePack | null {
  if (language === null) return english
  const primary = language.toLowerCase().split(/[-_]/)[0]
  return PACKS.find((p) => p.code === primary) ?? null
}
