import { onceFor } from '../record/index.ts'

/** A function of two things that works out its result once for each pair, as long as both live. */
export function oncePerPair<Of extends object, Result>(work: (a: Of, b: Of) => Result): (a: Of, b: Of) => Result {
  const known = onceFor((a: Of) => onceFor((b: Of) => work(a, b)))
  return (a, b) => known(a)(b)
}
