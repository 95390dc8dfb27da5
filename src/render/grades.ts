import type { Finding, Reliability } from '../model/index.js'

const CREDIBILITY = [
  '',
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
]

const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
}

/** "B2" where the user graded a source, else "2". */
export const gradeOf = ({ reliability, credibility }: Pick<Finding, 'reliability' | 'credibility'>): string =>
  `${reliability ?? ''}${credibility}`

/** The Admiralty grade with its words. */
export function gradeWords({
  reliability,
  credibility,
}: Pick<Finding, 'reliability' | 'credibility'>): string {
  const words = `credibility ${credibility} (${CREDIBILITY[credibility] ?? ''})`
  return reliability ? `${reliability}${credibility}: source ${RELIABILITY[reliability]}, ${words}` : words
}

/** An outlet with the grade the user gave it: "Northmere Courier (B)". */
export const gradedName = (name: string, reliability: Reliability | undefined): string =>
  reliability ? `${name} (${reliability})` : name
