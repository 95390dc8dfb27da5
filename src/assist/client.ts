import { StemmaError } from '../index.js'

/** A server that answers as OpenAI's does: `POST {address}/chat/completions` and `POST {address}/embeddings`. */
export interface Server {
  /** For example `http://localhost:11434/v1`. */
  readonly address: string
  readonly model: string
  readonly key?: string | undefined
  /** Longest wait for one answer. */
  readonly seconds: number
}

/** More than this is no answer to what was asked. */
const LONGEST_ANSWER = 4_000_000
const TRIES = 3
const PAUSE_MS = 300

/** Checks an address before anything is sent to it. */
export function serverAt(address: string, model: string, key?: string, seconds = 60): Server {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw new StemmaError(
      'bad-address',
      'Not an address of a language model',
      address,
      'Give one such as http://localhost:11434/v1, without a name or password in it.',
    )
  return { address: address.replace(/\/+$/, ''), model, key, seconds }
}

/**
 * Sends one request; again where the server is busy or fails.
 * @throws {StemmaError} `model-unreachable`, `model-refused`, `model-answer`
 */
export async function ask(server: Server, path: string, body: unknown): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    const answer = await send(server, path, body)
    if (answer.ok) return parse(await readText(answer, server), server)
    const passing = answer.status === 429 || answer.status >= 500
    await answer.body?.cancel()
    if (!passing || attempt === TRIES)
      throw new StemmaError(
        'model-refused',
        `The language model's server answered with status ${answer.status}`,
        `${server.address}${path}`,
        'Check the model’s name, the key in STEMMA_OPINION_KEY and that the server offers this kind of request.',
      )
    await new Promise((done) => setTimeout(done, PAUSE_MS * attempt))
  }
}

async function send(server: Server, path: string, body: unknown): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    ...(server.key && { authorization: `Bearer ${server.key}` }),
  }
  try {
    return await fetch(server.address + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(server.seconds * 1000),
    })
  } catch (error) {
    const { message, cause } = error as Error
    const why = cause instanceof Error ? cause.message : message
    throw new StemmaError(
      'model-unreachable',
      `The language model did not answer (${why})`,
      server.address,
      'Check that the server runs at this address; the dossier is made without it.',
    )
  }
}

async function readText(answer: Response, server: Server): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  if (answer.body === null) return text
  try {
    for await (const chunk of answer.body) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      if (text.length > LONGEST_ANSWER) throw notAnAnswer('longer than any answer to this', server)
    }
  } catch (error) {
    if (error instanceof StemmaError) throw error
    throw notAnAnswer(`broken off: ${(error as Error).message}`, server)
  }
  return text + decoder.decode()
}

function parse(text: string, server: Server): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notAnAnswer('not JSON', server)
  }
}

/** An answer of the wrong shape. */
export const notAnAnswer = (why: string, server: Server): StemmaError =>
  new StemmaError(
    'model-answer',
    `The language model's answer cannot be used (${why})`,
    server.address,
    'Check that the address is one that answers as OpenAI’s does.',
  )
