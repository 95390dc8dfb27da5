/** The words of a list parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** The phrases of a list parted by commas, each as its words. */
export const phraseList = (list: string): string[][] =>
  list.split(',').map((phrase) => phrase.trim().split(/\s+/))

/** The phrases of a list, parted by | or lines. */
export const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  )

/** The lines of a table, each as its words. */
export const wordLines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

/** Lines "class: word word …": each word → its class. */
export const classByWord = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', words = ''] = line.split(':')
        return [name.trim(), ...words.trim().split(/\s+/)].map((word) => [word, name.trim()] as const)
      }),
  )

/** Rows of a value and its phrases, parted by |: each phrase → its value. */
export const valueByPhrase = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, list]) => list.split('|').map((phrase) => [phrase.trim(), value] as const)))

/** The words that open the phrases of a map. */
export const firstWords = (phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...phrases.keys()].map((phrase) => phrase.slice(0, `${phrase} `.indexOf(' '))))

/** The words that close them. */
export const lastWords = (phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...phrases.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

/** Lines of words whose answers are parted by bars: each word → its line and its answer. */
export const answersByWord = (table: string): ReadonlyMap<string, readonly [number, number]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line, question) =>
        line
          .split('|')
          .flatMap((words, answer) => [...wordSet(words)].map((word) => [word, [question, answer]] as const)),
      ),
  )
