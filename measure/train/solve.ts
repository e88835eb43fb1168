/** Solves a system of linear equations by Gaussian elimination with pivots; `rows` of the matrix, right side `b`. */
export function solve(rows: readonly (readonly number[])[], b: readonly number[]): number[] {
  const left = rows.map((row, i) => [...row, b[i]!])
  for (let i = 0; i < left.length; i++) {
    const pivot = left.reduce((best, row, r) => (r > i && Math.abs(row[i]!) > Math.abs(left[best]![i]!) ? r : best), i)
    ;[left[i], left[pivot]] = [left[pivot]!, left[i]!]
    for (let r = i + 1; r < left.length; r++) subtract(left[r]!, left[i]!, left[r]![i]! / left[i]![i]!)
  }
  const x = b.map(() => 0)
  for (let i = x.length - 1; i >= 0; i--) {
    const known = x.reduce((sum, value, c) => (c > i ? sum + left[i]![c]! * value : sum), 0)
    x[i] = (left[i]!.at(-1)! - known) / left[i]![i]!
  }
  return x
}

function subtract(row: number[], other: readonly number[], times: number): void {
  if (times !== 0) for (let c = 0; c < row.length; c++) row[c]! -= times * other[c]!
}

/** A square matrix of zeros. */
export const square = (size: number): number[][] => Array.from({ length: size }, () => new Array<number>(size).fill(0))

/** Copies what stands below the diagonal to what stands above it. */
export function mirror(matrix: number[][]): void {
  for (let a = 0; a < matrix.length; a++) for (let b = a + 1; b < matrix.length; b++) matrix[a]![b] = matrix[b]![a]!
}

/** The product of two vectors. */
export const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0)
