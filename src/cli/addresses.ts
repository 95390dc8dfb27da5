import { fetchPage, isPrivate } from '../fetch/index.js'
import { StemmaError } from '../index.js'
import { inOrder } from './in-order.js'
import type { Sources } from './sources.js'

export const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(path)

/** Pages fetched at once. */
const ABREAST = 4

/** Fetches pages, each once, in the order given. What cannot be had becomes a problem; the rest is still fetched. */
export async function openAddresses(
  addresses: readonly string[],
  allowPrivate: boolean,
): Promise<Omit<Sources, 'leftOut'>> {
  const mayReach = (address: string): boolean => allowPrivate || !isPrivate(address)
  const open = (address: string) =>
    fetchPage(address, { mayReach }).then(
      (page) => ({ name: page.url, ...page }),
      (error: unknown) => {
        if (error instanceof StemmaError) return error
        throw error
      },
    )
  const opened = []
  for await (const source of inOrder(new Set(addresses), open, ABREAST)) opened.push(source)
  return {
    sources: opened.filter((s): s is Exclude<typeof s, StemmaError> => !(s instanceof StemmaError)),
    problems: opened.filter((s) => s instanceof StemmaError),
  }
}
