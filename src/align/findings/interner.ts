/** Gives every string a number from 1 on, so that comparing many claims compares numbers. */
export class Interner {
  private readonly ids = new Map<string, number>()

  of(text: string): number {
    const known = this.ids.get(text)
    if (known !== undefined) return known
    this.ids.set(text, this.ids.size + 1)
    return this.ids.size
  }
}
