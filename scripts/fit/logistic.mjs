/** Gaussian elimination with partial pivoting. */
function solve(A, b) {
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

const ROUNDS = 30
/** Of a row that is sure already. */
const LEAST_CURVATURE = 1e-6
/** What a constant is penalised, so that the equations have one solution. */
export const HARDLY = 1e-6

/**
 * Logistic regression by Newton's method with an L2 penalty on each weight: weights of the features `x` of each row, a constant among them.
 * Targets `y` may be soft; a row counts `weight` times, once where it has none.
 * @param penaltyOf penalty of the k-th weight
 */
export function newton(rows, penaltyOf) {
  let w = rows[0].x.map(() => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((v, k) => -penaltyOf(k) * v)
    const curvature = w.map((_, k) => w.map((_, l) => (k === l ? penaltyOf(k) : 0)))
    for (const { x, y, weight = 1 } of rows) {
      const p = sigmoid(dot(w, x))
      const h = weight * Math.max(LEAST_CURVATURE, p * (1 - p))
      for (let k = 0; k < x.length; k++) {
        if (x[k] === 0) continue
        gradient[k] += weight * (y - p) * x[k]
        for (let l = k; l < x.length; l++) curvature[k][l] += h * x[k] * x[l]
      }
    }
    for (let k = 0; k < w.length; k++) for (let l = 0; l < k; l++) curvature[k][l] = curvature[l][k]
    const step = solve(curvature, gradient)
    w = w.map((v, k) => v + step[k])
    if (Math.max(...step.map(Math.abs)) < 1e-8) break
  }
  return w
}

export const dot = (w, x) => x.reduce((z, v, k) => z + v * w[k], 0)

/** The same on standardised features, which are penalised alike: weights on the raw ones, the constant last, which `x` has not. */
export function logistic(rows, penalty) {
  const k = rows[0].x.length
  const mean = Array.from({ length: k }, (_, j) => rows.reduce((s, r) => s + r.x[j], 0) / rows.length)
  const sd = mean.map((m, j) => Math.sqrt(rows.reduce((s, r) => s + (r.x[j] - m) ** 2, 0) / rows.length) || 1)
  const standard = rows.map((r) => ({ ...r, x: [...r.x.map((v, j) => (v - mean[j]) / sd[j]), 1] }))
  const w = newton(standard, (j) => (j < k ? penalty : HARDLY))
  const raw = mean.map((_, j) => w[j] / sd[j])
  return [...raw, w[k] - dot(raw, mean)]
}
