const GRADES = [
  '',
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
]

/** The Admiralty grade with its word. */
export const gradeWords = (grade: number): string => `credibility ${grade} (${GRADES[grade] ?? ''})`
