import { readFile } from 'node:fs/promises'
import { applyGrades, type Dossier, type Grade, parseGrades, StemmaError } from '../index.js'
import { complain, type Streams } from './streams.js'

/** The user's grades from a file; none where none is named. */
export async function gradesIn(file: string | undefined): Promise<Grade[]> {
  if (file === undefined) return []
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new StemmaError(
      'no-grades',
      `The grades could not be read (${(error as Error).message})`,
      file,
      'Name a CSV or JSON file.',
    )
  }
  return parseGrades(text)
}

/** The dossiers with the grades; each grade that fits none of them is told with its line. */
export async function graded(
  dossiers: readonly Dossier[],
  grades: readonly Grade[],
  streams: Streams,
): Promise<Dossier[]> {
  if (grades.length === 0) return [...dossiers]
  const done = dossiers.map((d) => applyGrades(d, grades))
  for (const g of grades)
    if (done.every((d) => d.unmatched.includes(g))) await complain(streams, unmatched(g))
  return done.map((d) => d.dossier)
}

const unmatched = ({ name, place, grade }: Grade): StemmaError =>
  new StemmaError(
    'unmatched-grade',
    `No ${typeof grade === 'number' ? 'finding has the words' : 'outlet, article or source is called'} “${name}”`,
    place,
    'The grade was not used.',
  )
