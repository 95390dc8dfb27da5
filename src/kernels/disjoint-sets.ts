/** Sets of whole numbers 0 … size − 1 that can be joined. The smallest member names a set, so the result does not depend on the order of joins. */
export class DisjointSets {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
  }

  /** The smallest member of the set that holds `i`. */
  find(i: number): number {
    let root = i
    while (this.#parent[root] !== root) root = this.#parent[root]!
    for (let at = i; at !== root; ) {
      const next = this.#parent[at]!
      this.#parent[at] = root
      at = next
    }
    return root
  }

  join(i: number, j: number): void {
    const a = this.find(i)
    const b = this.find(j)
    this.#parent[Math.max(a, b)] = Math.min(a, b)
  }

  /** All sets, each ascending, in order of their smallest members. */
  sets(): number[][] {
    const groups = new Map<number, number[]>()
    this.#parent.forEach((_, i) => {
      const root = this.find(i)
      const group = groups.get(root)
      if (group) group.push(i)
      else groups.set(root, [i])
    })
    return [...groups.values()]
  }
}
