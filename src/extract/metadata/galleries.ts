import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Line } from './lines.js'

/** "3/16 Boats in the harbour …": a picture's number in its gallery. */
const FRAME = /^(\d{1,3}) ?\/ ?(\d{1,3})(?=\s|$)/
/** Fewer lines that begin so may be scores or fractions. */
const FEWEST = 3

/** Captions of a gallery printed as lines that count up, with the lines above them that name it. */
export function findGalleries(lines: readonly Line[], lexicon: MetadataLexicon): Line[] {
  const found: Line[] = []
  for (let from = 0; from < lines.length; ) {
    const end = runEnd(lines, from)
    if (end - from >= FEWEST) found.push(...titlesAbove(lines, from, lexicon), ...lines.slice(from, end))
    from = Math.max(end, from + 1)
  }
  return found
}

/** Behind the last of the lines from `from` on that count up to one total. */
function runEnd(lines: readonly Line[], from: number): number {
  let [last, total, end] = [0, '', from]
  for (; end < lines.length; end++) {
    const frame = FRAME.exec(lines[end]!.text)
    if (frame === null || Number(frame[1]) <= last || (total !== '' && frame[2] !== total)) break
    last = Number(frame[1])
    total = frame[2]!
    if (last > Number(total)) break
  }
  return end
}

/** "Show all The harbour in May" above the first picture, and the same title above that. */
function titlesAbove(
  lines: readonly Line[],
  first: number,
  { galleryOpener }: MetadataLexicon,
): readonly Line[] {
  const opener = lines[first - 1]
  const title = opener === undefined ? undefined : galleryOpener.exec(opener.text)?.[1]
  if (opener === undefined || title === undefined) return []
  const above = lines[first - 2]
  return above !== undefined && above.text === title ? [above, opener] : [opener]
}
