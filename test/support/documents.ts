import { strToU8, zipSync } from 'fflate'

/** Words at a place of a page: points from its lower left corner, as PDF counts. */
export interface SetWords {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** Set upwards along the edge. */
  readonly upright?: boolean
}

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>
  /** XMP packet. */
  readonly xmp?: string
  readonly locked?: boolean
  /** Its fonts give letters of a private alphabet. */
  readonly unmapped?: boolean
}

const WIDTH = 595
const HEIGHT = 842

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** A letter's width in the test font, in thousandths of its size: all are alike, so that a test can reckon. */
const LETTER = 500

/** Every letter as one of private use. */
const PRIVATE =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <20> <ff> <e020> endbfrange endcmap end'

/** A PDF whose pages set the given words one after the other. Characters up to U+00FF. */
export function writePdf(
  pages: readonly (readonly SetWords[])[],
  { info, xmp, locked, unmapped }: PdfOptions = {},
): Uint8Array {
  const widths = `/FirstChar 32/LastChar 255/Widths[${Array.from({ length: 224 }, () => LETTER).join(' ')}]`
  const font = (name: string): string =>
    `<</Type/Font/Subtype/TrueType/BaseFont/${name}/Encoding/WinAnsiEncoding${widths}${unmapped ? '/ToUnicode 5 0 R' : ''}>>`
  const objects: string[] = ['', '', font('Testserif'), font('Testserif-Bold')]
  const add = (object: string): number => objects.push(object)
  const addStream = (dictionary: string, content: string): number =>
    add(`<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`)
  if (unmapped) addStream('', PRIVATE)
  const kids = pages.map((words) => {
    const content = words.map(setWords).join('\n')
    const stream = addStream('', content)
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${stream} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
    )
  })
  const metadata = xmp === undefined ? '' : `/Metadata ${addStream('/Type/Metadata/Subtype/XML', xmp)} 0 R`
  objects[0] = `<</Type/Catalog/Pages 2 0 R${metadata}>>`
  objects[1] = `<</Type/Pages/Kids[${kids.map((k) => `${k} 0 R`).join(' ')}]/Count ${kids.length}>>`
  const about =
    info === undefined
      ? ''
      : `/Info ${add(
          `<<${Object.entries(info)
            .map(([k, v]) => `/${k}(${escaped(v)})`)
            .join('')}>>`,
        )} 0 R`
  const lock = locked
    ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<4142><4142>]`
    : ''
  return Buffer.from(file(objects, about + lock), 'latin1')
}

function setWords({ text, x, y, size = 10, bold = false, upright = false }: SetWords): string {
  const matrix = upright ? '0 1 -1 0' : '1 0 0 1'
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${matrix} ${x} ${y} Tm (${escaped(text)}) Tj ET`
}

function file(objects: readonly string[], trailer: string): string {
  let out = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = out.length
    out += `${i + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${out}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${out.length}\n%%EOF`
}

/** Lines of a column, one under the other. */
export function column(
  lines: readonly string[],
  { x = 72, top = 740, leading = 14, size = 10, bold = false } = {},
): SetWords[] {
  return lines.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: top - i * leading, size, bold }]))
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** A word processor's document: `body` is what stands inside `w:body`. */
export function writeDocx(body: string, properties = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    'word/header1.xml': strToU8(
      `<w:hdr ${NAMESPACES}><w:p><w:r><w:t>A header that nobody reads.</w:t></w:r></w:p></w:hdr>`,
    ),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${properties}</cp:coreProperties>`,
    ),
  })
}

/** A paragraph of runs; a run that opens with `<` stands as it is. */
export const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => (run.startsWith('<') ? run : `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`)).join('')}</w:p>`
