import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine only, for one test. */
export interface Web {
  readonly url: string
  /** What it was asked, in order. */
  readonly asked: readonly IncomingMessage[]
  readonly close: () => Promise<void>
}

export async function serve(answer: (ask: IncomingMessage, to: ServerResponse) => void): Promise<Web> {
  const asked: IncomingMessage[] = []
  const server: Server = createServer((ask, to) => {
    asked.push(ask)
    answer(ask, to)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
