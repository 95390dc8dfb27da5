import { DisjointSets } from '../../kernels/disjoint-sets.js'
import type { Reason } from '../../model/index.js'
import { contradicts } from './persons.js'
import { firstMention, type Profile } from './profile.js'

/** Joins profiles into story entities and keeps the reason for each join. Two persons whose names contradict are never joined, not even through a third. */
export class Merger {
  readonly profiles: readonly Profile[]
  readonly #sets: DisjointSets
  readonly #members: number[][]
  readonly #reasons: Reason[][]
  /** The distinct persons' names of each set: only they can contradict. */
  readonly #names: Map<string, Profile>[]

  constructor(profiles: readonly Profile[]) {
    this.profiles = profiles
    this.#sets = new DisjointSets(profiles.length)
    this.#members = profiles.map((_, i) => [i])
    this.#reasons = profiles.map(() => [])
    this.#names = profiles.map((p) => new Map(isNamedPerson(p) ? [[`${p.name} ${p.gender}`, p]] : []))
  }

  root(i: number): number {
    return this.#sets.find(i)
  }

  membersOf(i: number): readonly number[] {
    return this.#members[this.root(i)]!
  }

  reasonsOf(i: number): readonly Reason[] {
    return this.#reasons[this.root(i)]!
  }

  join(i: number, j: number, rule: string, text: string): void {
    const [a, b] = [this.root(i), this.root(j)]
    if (a === b || this.#barred(a, b)) return
    this.#sets.join(a, b)
    const [kept, gone] = a < b ? [a, b] : [b, a]
    const spans = [firstMention(this.profiles[i]!), firstMention(this.profiles[j]!)]
    for (const reason of this.#reasons[gone]!) this.#reasons[kept]!.push(reason)
    this.#reasons[kept]!.push({ rule, text, spans })
    for (const member of this.#members[gone]!) this.#members[kept]!.push(member)
    for (const [name, p] of this.#names[gone]!) this.#names[kept]!.set(name, p)
  }

  #ownersDiffer(a: number, b: number): boolean {
    const mine = ownersOf(this.profiles, this.#members[a]!)
    if (mine.length === 0) return false
    const others = ownersOf(this.profiles, this.#members[b]!)
    return others.length > 0 && !others.some((o) => mine.includes(o))
  }

  #barred(a: number, b: number): boolean {
    if (this.#ownersDiffer(a, b)) return true
    const others = [...this.#names[b]!.values()]
    return [...this.#names[a]!.values()].some((p) => others.some((q) => contradicts(p, q)))
  }
}

/** "Ruritania's Defence Ministry" is not "Sundmark's". */
const ownersOf = (profiles: readonly Profile[], items: readonly number[]): string[] =>
  items.flatMap((i) => profiles[i]!.owned?.owner ?? [])

const isNamedPerson = (p: Profile): boolean => p.entity.kind === 'person' && !p.untitled
