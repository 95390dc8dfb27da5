/** Eigenvectors of a symmetric matrix, those of the largest eigenvalues first, by Jacobi's rotations. The largest component of each is positive. */
export function eigenvectors(matrix) {
  const n = matrix.length
  const a = matrix.map((row) => [...row])
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 60 && offDiagonal(a) > 1e-22; sweep++)
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q)
  return a
    .map((row, i) => ({ value: row[i], vector: v.map((r) => r[i]) }))
    .sort((x, y) => y.value - x.value)
    .map(({ vector }) => upright(vector))
}

const offDiagonal = (a) =>
  a.reduce((s, row, i) => s + row.reduce((t, x, j) => (i === j ? t : t + x * x), 0), 0)

function rotate(a, v, p, q) {
  if (a[p][q] === 0) return
  const theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of [...a, ...v]) {
    const [x, y] = [row[p], row[q]]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[p][k], a[q][k]]
    a[p][k] = c * x - s * y
    a[q][k] = s * x + c * y
  }
}

function upright(vector) {
  const largest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0)
  return largest < 0 ? vector.map((x) => -x) : vector
}
