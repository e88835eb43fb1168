import type { Clause } from '../clauses.ts'
import type { Token } from '../language.ts'
import { CLAUSAL } from '../words/en/verbs.ts'
import type { Opened } from './frames.ts'
import { isOne, type Kind } from './kinds.ts'

/** Hangs what was said before its verb of saying under it: "Norland will leave, it said". */
export function attribute(opened: Opened[], kinds: readonly Kind[]): void {
  for (let j = 1; j < opened.length; j++) {
    const { group, role, from, parent } = opened[j]!
    if (role !== 'main' || parent !== null || !CLAUSAL.has(group.lemma) || group.modal) continue
    if (!isOne(',"', kinds[from - 1]) || governs(opened, j)) continue
    for (let i = j - 1; i >= 0 && kinds[opened[i]!.from - 1] !== ';'; i--)
      if (opened[i]!.role === 'main' && opened[i]!.parent === null)
        Object.assign(opened[i]!, { role: 'complement', parent: j })
  }
}

function governs(opened: readonly Opened[], j: number): boolean {
  for (let i = j + 1; i < opened.length && opened[i]!.parent !== null; i++)
    if (opened[i]!.parent === j && opened[i]!.role === 'complement') return true
  return false
}

/** Gives each clause its end: where the next clause begins that does not stand under it. */
export function closed(tokens: readonly Token[], kinds: readonly Kind[], opened: readonly Opened[]): Clause[] {
  return opened.map(({ group, from, subject, role, marker, parent }, k) => {
    const to = trimEnd(kinds, Math.max(group.to, subject?.to ?? 0), endOf(opened, k, tokens.length))
    let after = subject !== null && subject.from >= group.to ? subject.to : group.to
    while (after < to && kinds[after] === ',') after++
    const { shape: _shape, inverted: _inverted, ...verb } = group
    const complement = { from: after, to: Math.max(after, to) }
    return {
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      from,
      to,
      subject,
      verb,
      complement,
      role,
      marker,
      parent,
    }
  })
}

function endOf(opened: readonly Opened[], k: number, last: number): number {
  const own = opened[k]!.group.to
  for (let j = k + 1; j < opened.length; j++) {
    if (under(opened, j, k)) continue
    const { from, group, subject } = opened[j]!
    return from >= own ? from : subject !== null && subject.from >= own ? subject.from : group.from
  }
  return last
}

function under(opened: readonly Opened[], j: number, k: number): boolean {
  for (let at = opened[j]!.parent; at !== null && at > k - 1; at = opened[at]!.parent) {
    if (at === k) return true
    if (opened[at]!.parent !== null && opened[at]!.parent! >= at) return false
  }
  return false
}

function trimEnd(kinds: readonly Kind[], least: number, to: number): number {
  let end = to
  while (end > least && isOne(',;"c', kinds[end - 1])) end--
  return end
}
