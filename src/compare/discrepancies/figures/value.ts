import type { Figure } from './figure.js'

export const valueKey = ({ quantity: { min, max, value } }: Figure): string =>
  value !== null ? String(value) : `${min ?? '-∞'}…${max ?? '∞'}`

export function boundsOf({ quantity: { min, max, value } }: Figure): {
  readonly min: number | null
  readonly max: number | null
} {
  return min === null && max === null ? { min: value, max: value } : { min, max }
}

export const sizeOf = ({ quantity: { value, max, min } }: Figure): number => value ?? max ?? min ?? 0
