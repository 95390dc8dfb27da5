import { type ModelKind, type Server, seekOpinion, serverAt } from '../assist/index.js'
import { keepOpinion, keptOpinion } from '../assist/opinions-file.js'
import {
  type AnalysedArticle,
  type ClaimPair,
  doubtfulPairs,
  pairKey,
  type SecondOpinion,
  StemmaError,
} from '../index.js'
import { complain, type Streams, write } from './streams.js'

export interface OpinionFlags {
  readonly opinionUrl?: string
  readonly opinionModel?: string
  readonly opinionKind?: ModelKind
  readonly opinionPairs?: number
  readonly opinions?: string
}

/** What a story's comparison is given, and whether all of it could be had. */
export interface Advice {
  readonly opinion: SecondOpinion | undefined
  readonly complete: boolean
}

const PAIRS = 100

/** Nothing unless asked for: opinions from a file, then from the model at the user's address on what the file leaves open. */
export async function adviceOn(
  analysed: readonly AnalysedArticle[],
  flags: OpinionFlags,
  streams: Streams,
): Promise<Advice> {
  const kept = flags.opinions === undefined ? null : await keptOpinion(flags.opinions)
  if (kept === null && flags.opinionUrl === undefined) return { opinion: undefined, complete: true }
  const pairs = doubtfulPairs(analysed)
  if (flags.opinionUrl === undefined) return { opinion: onThese(pairs, kept), complete: true }
  const server = serverOf(flags, flags.opinionUrl)
  if (kept !== null && kept.by !== server.model)
    throw new StemmaError(
      'other-model',
      `The opinions in it are those of ${kept.by}`,
      flags.opinions ?? '',
      `Name another file for those of ${server.model}.`,
    )
  const scores = new Map(kept?.scores)
  const open = pairs.filter((p) => !scores.has(pairKey(p.a, p.b)))
  const most = flags.opinionPairs ?? PAIRS
  const sought = await seekOpinion(open.slice(0, most), flags.opinionKind ?? 'chat', server)
  for (const [key, same] of sought.scores) scores.set(key, same)
  const opinion = { by: server.model, scores }
  if (flags.opinions !== undefined && sought.scores.size > 0) await keepOpinion(flags.opinions, opinion)
  if (sought.trouble) await complain(streams, sought.trouble)
  if (sought.unanswered > 0)
    await write(
      streams.err,
      `stemma: ${sought.unanswered} answers of ${server.model} were no number from 0 to 1; those pairs keep their own score. [model-answer]\n`,
    )
  return { opinion: onThese(pairs, opinion), complete: sought.trouble === null }
}

/** Of an opinion what bears on one story; undefined where nothing does. */
function onThese(pairs: readonly ClaimPair[], opinion: SecondOpinion | null): SecondOpinion | undefined {
  if (opinion === null) return undefined
  const keys = pairs.map((p) => pairKey(p.a, p.b)).filter((k) => opinion.scores.has(k))
  const scores = new Map(keys.map((k) => [k, opinion.scores.get(k)!]))
  return scores.size > 0 ? { by: opinion.by, scores } : undefined
}

function serverOf(flags: OpinionFlags, address: string): Server {
  if (flags.opinionModel === undefined)
    throw new StemmaError('no-model-named', 'No model is named for', address, 'Name it with --opinion-model.')
  return serverAt(address, flags.opinionModel, process.env['STEMMA_OPINION_KEY'])
}
