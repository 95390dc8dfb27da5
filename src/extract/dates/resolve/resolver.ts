import type { Time } from '../time.js'
import type { Context, Resolved } from './context.js'

type Kind = Time['kind']

/** A time of one kind. */
export type TimeOf<K extends Kind> = Extract<Time, { kind: K }>

/** Reads a time of any kind: what resolves a time made of others is given it. */
export type Resolve = (time: Time, context: Context) => Resolved

/** How times of each kind are read. */
export type Resolvers = {
  readonly [K in Kind]: (time: TimeOf<K>, context: Context, resolve: Resolve) => Resolved
}
