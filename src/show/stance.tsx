import type { Stance } from '../record/index.ts'

/** The colour and the pattern of a stance. */
export type Tone = 'yes' | 'open' | 'no' | 'wants'

/** Each stance with its sign, so that it can be read without colour, its tone, and what it means. */
export const STANCES: Record<Stance, { sign: string; tone: Tone; means: string }> = {
  commits: { sign: '✓', tone: 'yes', means: 'says it will' },
  may: { sign: '~', tone: 'open', means: 'says it may' },
  undecided: { sign: '?', tone: 'open', means: 'has not decided' },
  refuses: { sign: '✗', tone: 'no', means: 'says it will not' },
  withdraws: { sign: '↩', tone: 'no', means: 'takes back what it had promised' },
  demands: { sign: '→', tone: 'wants', means: 'wants it of another' },
  threatens: { sign: '!', tone: 'no', means: 'says it will, as a warning' },
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
