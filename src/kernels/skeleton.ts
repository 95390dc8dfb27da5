// Letters of other scripts that look like a Latin one (after Unicode TS #39, confusables; Cyrillic, Armenian and Greek), in pairs.
const LOOKALIKES =
  'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХXΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX' +
  'аaсcеeһhіiјjӏlоoрpԛqѕsуyхxѵvԝwԁdɡgαaιiνvοoρpυuχxհhոnսuօoցg'
const LATIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: LOOKALIKES.length / 2 }, (_, i) => [LOOKALIKES[2 * i]!, LOOKALIKES[2 * i + 1]!]),
)
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu
const FOREIGN = /[^\p{ASCII}]/u

/**
 * What a word looks like: compatibility forms resolved, lower case, without accents and invisible characters, lookalike letters of
 * other scripts made Latin, apostrophes straight. Two spellings no reader can tell apart have one skeleton.
 */
export function skeleton(word: string): string {
  if (!FOREIGN.test(word)) return word.toLowerCase()
  const plain = word.normalize('NFKD').replace(INVISIBLE, '').replace(/\p{M}/gu, '').replace(/[’‘ʼ]/g, "'")
  return [...plain]
    .map((c) => LATIN.get(c) ?? c)
    .join('')
    .toLowerCase()
}
