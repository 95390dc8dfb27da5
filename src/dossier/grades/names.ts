/** A name as it is compared: letters and digits in lower case, without accents, marks and blanks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The host of an address, and each domain it lies in, down to two labels: "news.quay.example" → itself, "quay.example". */
export function domainsOf(url: string | null): string[] {
  const host = /^[a-z][a-z+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  const labels = host.replace(/^www\./, '').split('.')
  return labels.length < 2 ? [] : labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
}
