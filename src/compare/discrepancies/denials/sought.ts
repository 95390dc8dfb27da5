import type { StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Against } from './against.js'
import type { Matter, Matters, MatterWord } from './matter.js'

/** What the search for what is denied looks at. */
export interface Search extends Setting {
  readonly matters: Matters
  readonly oneEvent: (a: StoryClaim, b: StoryClaim) => boolean
  /** Key of a word → the claims that affirm something with it. */
  readonly affirming: ReadonlyMap<string, readonly StoryClaim[]>
}

/** A denial, what it is about, and the words of it that must be said to be what it denies. */
export interface Sought extends Against {
  readonly matter: Matter
  readonly focus: readonly MatterWord[]
}
