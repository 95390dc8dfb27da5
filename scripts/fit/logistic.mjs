/** Gaussian elimination with partial pivoting. */
export function solve(A, b) {
  const n = b.length
  const m = A.map((row, i) => [...row, b[i]])
  for (let c = 0; c < n; c++) {
    let p = c
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[p][c])) p = r
    ;[m[c], m[p]] = [m[p], m[c]]
    for (let r = c + 1; r < n; r++) {
      const f = m[r][c] / m[c][c]
      if (f !== 0) for (let k = c; k <= n; k++) m[r][k] -= f * m[c][k]
    }
  }
  const x = new Array(n).fill(0)
  for (let r = n - 1; r >= 0; r--) {
    let s = m[r][n]
    for (let k = r + 1; k < n; k++) s -= m[r][k] * x[k]
    x[r] = s / m[r][r]
  }
  return x
}
export const sigmoid = (z) => 1 / (1 + Math.exp(-z))

/**
 * Logistic regression by Newton's method with an L2 penalty on standardised features: weights on the raw features `x` of each row, the
 * bias last. Targets `y` may be soft; a row counts `weight` times, once where it has none.
 */
export function logistic(rows, penalty) {
  const k = rows[0].x.length
  const mean = Array.from({ length: k }, (_, j) => rows.reduce((s, r) => s + r.x[j], 0) / rows.length)
  const sd = mean.map((m, j) => Math.sqrt(rows.reduce((s, r) => s + (r.x[j] - m) ** 2, 0) / rows.length) || 1)
  const X = rows.map((r) => [...r.x.map((v, j) => (v - mean[j]) / sd[j]), 1])
  let w = new Array(k + 1).fill(0)
  for (let step = 0; step < 25; step++) {
    const H = Array.from({ length: k + 1 }, (_, i) =>
      Array.from({ length: k + 1 }, (_, j) => (i === j ? (i < k ? penalty : 1e-6) : 0)),
    )
    const g = w.map((v, j) => (j < k ? penalty * v : 0))
    X.forEach((x, i) => {
      const p = sigmoid(x.reduce((s, v, j) => s + v * w[j], 0))
      const times = rows[i].weight ?? 1
      const h = times * Math.max(1e-6, p * (1 - p))
      for (let a = 0; a <= k; a++) {
        if (x[a] === 0) continue
        g[a] += times * (p - rows[i].y) * x[a]
        for (let b = a; b <= k; b++) H[a][b] += h * x[a] * x[b]
      }
    })
    for (let a = 0; a <= k; a++) for (let b = 0; b < a; b++) H[a][b] = H[b][a]
    const d = solve(H, g)
    w = w.map((v, j) => v - d[j])
    if (Math.max(...d.map(Math.abs)) < 1e-7) break
  }
  const raw = mean.map((_, j) => w[j] / sd[j])
  return [...raw, w[k] - raw.reduce((s, v, j) => s + v * mean[j], 0)]
}
