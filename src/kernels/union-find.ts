/** Disjoint sets with path halving; the representative of a set is its lowest item, whatever the order of unions. */
export class UnionFind {
  private readonly parent: number[]

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i)
  }

  find(i: number): number {
    let at = i
    while (this.parent[at]! !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }

  union(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)]
    if (a < b) this.parent[b] = a
    else this.parent[a] = b
  }
}
