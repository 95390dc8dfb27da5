import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly path: string
  readonly key: string | undefined
  readonly body: Record<string, unknown>
}

/** What the stand-in answers: a status and a body, sent as JSON unless it is a string. */
export type Answer = (asked: Asked, count: number) => { readonly status?: number; readonly body: unknown }

export interface ModelServer extends AsyncDisposable {
  readonly address: string
  readonly asked: readonly Asked[]
}

/** A stand-in for a language model's server, on this machine alone. */
export async function modelServer(answer: Answer): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await textOf(request)) as Record<string, unknown>
    const one = { path: request.url ?? '', key: request.headers.authorization, body }
    asked.push(one)
    const { status = 200, body: said } = answer(one, asked.length)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof said === 'string' ? said : JSON.stringify(said))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** The chat answer that holds `content`. */
export const says = (content: string) => ({ choices: [{ message: { role: 'assistant', content } }] })

/** The pair that a chat request asks about. */
export function pairAsked({ body }: Asked): { a: string; b: string } {
  const messages = body['messages'] as { content: string }[]
  return JSON.parse(messages.at(-1)!.content) as { a: string; b: string }
}
