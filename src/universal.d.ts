// What the pure core uses of the platform, present alike in Node and in every browser.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array): string
}
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly hostname: string
  readonly protocol: string
  readonly pathname: string
}
