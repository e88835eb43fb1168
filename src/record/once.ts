/**
 * A function that works out its result once for each object and keeps it as long as the object lives: what hangs on one
 * article alone need not be found again when the story is told once more. Nobody may change what it gave.
 */
export function onceFor<Of extends object, Result>(work: (of: Of) => Result): (of: Of) => Result {
  const known = new WeakMap<Of, { result: Result }>()
  return (of) => {
    const found = known.get(of)
    if (found) return found.result
    const result = work(of)
    known.set(of, { result })
    return result
  }
}
