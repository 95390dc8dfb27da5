import type { Reason } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Line } from '../lines.js'

/** Why two lines of information are one origin; null where nothing says so. */
export type Join = (a: Line, b: Line, setting: Setting) => Reason | null

export const reason = (rule: string, text: string, a: Line, b: Line): Reason => ({
  rule,
  text,
  spans: [a.evidence, b.evidence],
})

/** The end of the chain of attribution: an entity id. */
export const endOf = ({ through }: Line): string | null => through.at(-1) ?? null

export const isSpeaker = (l: Line): boolean => l.kind === 'speaker'

/** Whether a source is told of at all, not the reporter's own voice. */
export const bothSourced = (a: Line, b: Line): boolean => a.voice !== 'own' && b.voice !== 'own'
