import { StemmaError } from '../../model/index.js'

/** Bytes of a document. Newspapers in full, with their pictures, have 40 million. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024
/** Pages of a document. */
export const MOST_PAGES = 500
/** Pieces of text that a PDF sets one by one: at its worst a piece is one letter. */
export const MOST_PIECES = 500_000
/** Bytes of a document's text once unpacked. */
export const LARGEST_PART = 64 * 1024 * 1024

/** The error of a document that would take unbounded time or memory. */
export const overLimit = (why: string, where: string): StemmaError =>
  new StemmaError(
    'document-over-limit',
    `The document was not read: ${why}`,
    where,
    'Save the pages that hold the article, and give those.',
  )

export const broken = (what: string, why: string, where: string): StemmaError =>
  new StemmaError(
    'document-broken',
    `The file is no whole ${what} (${why.slice(0, 120)})`,
    where,
    'Open it in another program and save it anew, or give its text.',
  )

export const locked = (what: string, where: string): StemmaError =>
  new StemmaError(
    'document-locked',
    `The ${what} is locked with a password`,
    where,
    'Save it without the password, or give its text.',
  )

export const withoutText = (what: string, remedy: string, where: string): StemmaError =>
  new StemmaError('no-text-in-document', what, where, remedy)
