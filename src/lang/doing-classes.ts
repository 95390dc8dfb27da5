/** What words and phrases tell of doings: each lemma, and each phrase, with the classes it is in. */
export interface DoingClasses {
  readonly doings: ReadonlyMap<string, readonly string[]>
  readonly phrases: ReadonlyMap<string, readonly string[]>
}

/** Reads a table of a class a line: its name and a colon, lemmas, and behind a bar phrases parted by semicolons. */
export function doingClasses(table: string): DoingClasses {
  const [doings, phrases] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const line of table.trim().split('\n')) {
    const [name = '', rest = ''] = line.split(':')
    const [lemmas = '', told = ''] = rest.split('|')
    for (const word of lemmas.trim().split(/\s+/)) add(doings, word, name)
    for (const phrase of told.split(';')) add(phrases, phrase.trim(), name)
  }
  return { doings, phrases }
}

function add(map: Map<string, string[]>, word: string, name: string): void {
  const known = map.get(word) ?? []
  if (word !== '' && !known.includes(name.trim())) map.set(word, [...known, name.trim()])
}
