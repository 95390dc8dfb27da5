/** What this folder uses of PDF.js: the core is compiled without the browser's types, which its own need. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<PdfMetadata>
}

interface PdfMetadata {
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: { get(name: string): unknown } | null
}

interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport
  getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>
  cleanup(): void
}

/** `transform` as in PDF: a b c d e f of a matrix that takes points to points. */
interface PdfViewport {
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Text, or the mark of a structure, which has none. */
export interface PdfItem {
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly fontName?: string
}

interface PdfTask {
  readonly promise: Promise<PdfDocument>
  destroy(): Promise<void>
}

interface PdfJs {
  getDocument(options: Readonly<Record<string, unknown>>): PdfTask
}

/** Opens a PDF, does some work on it and closes it. The library is loaded with the first. */
export async function withPdf<T>(bytes: Uint8Array, work: (pdf: PdfDocument) => Promise<T>): Promise<T> {
  const { getDocument } = (await import('unpdf/pdfjs')) as unknown as PdfJs
  const task = getDocument({
    // It takes the bytes over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    return await work(await task.promise)
  } finally {
    await task.destroy()
  }
}
