import type { Stance } from '../record/index.ts'

/** Each stance with its sign, so that it can be read without colour, and what it means. */
export const STANCES: Record<Stance, { sign: string; means: string }> = {
  commits: { sign: '✓', means: 'says it will' },
  may: { sign: '~', means: 'says it may' },
  undecided: { sign: '?', means: 'has not decided' },
  refuses: { sign: '✗', means: 'says it will not' },
  withdraws: { sign: '↩', means: 'takes back what it had promised' },
  demands: { sign: '→', means: 'wants it of another' },
  threatens: { sign: '!', means: 'says it will, as a warning' },
}

/** What a pledge does to the one before it in its thread, in words. */
export const STEPS = {
  confirms: 'confirmed',
  narrows: 'narrowed',
  widens: 'widened',
  reverses: 'reversed',
  'condition met': 'condition met',
}

/** A stance by its sign and its word. */
export function StanceWords({ stance }: { stance: Stance }) {
  return (
    <>
      <span aria-hidden="true">{STANCES[stance].sign}</span> {stance}
    </>
  )
}
