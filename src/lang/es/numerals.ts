/** Spanish cardinals as words, for every lexicon that reads them. */

const SMALL = `cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve`
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const HUNDREDS =
  'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'

export const smallCardinals: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(/\s+/).map((w, i) => [w, i] as const),
  ...TENS.split(' ').map((w, i) => [w, 30 + 10 * i] as const),
  ['veintiún', 21],
  ['veintiuna', 21],
])

export const hundreds: ReadonlyMap<string, number> = new Map([
  ['cien', 100],
  ['ciento', 100],
  ...HUNDREDS.split(' ').flatMap((w, i) => [
    [w, 200 + 100 * i] as const,
    [w.replace(/os$/, 'as'), 200 + 100 * i] as const,
  ]),
])

export const scales: ReadonlyMap<string, number> = new Map([
  ['mil', 1e3],
  ['millón', 1e6],
  ['millones', 1e6],
  ['billón', 1e12],
  ['billones', 1e12],
])

/** Value of the number that words spell, all of them, or null: "doscientos treinta y cinco mil". */
export function spelledNumber(words: readonly string[]): number | null {
  let total = 0
  let group: number | null = null
  for (const [i, word] of words.entries()) {
    const scale = scales.get(word)
    const value =
      hundreds.get(word) ?? smallCardinals.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined)
    if (scale !== undefined) {
      if (group === null && word !== 'mil') return null
      total = scale === 1e3 ? total + (group ?? 1) * scale : (total + (group ?? 0)) * scale
      group = null
    } else if (value !== undefined && addsUp(group, value)) group = (group ?? 0) + value
    else if (!(word === 'y' && i > 0 && i < words.length - 1 && group !== null && group % 100 >= 30))
      return null
  }
  return words.length === 0 ? null : total + (group ?? 0)
}

const addsUp = (group: number | null, value: number): boolean =>
  group === null || (group % 100 === 0 && value < 100) || (group % 10 === 0 && value < 10)
