/** One figure of one method with its 95 % bootstrap interval; `who` is ours or the name of a rival. */
export type Row = {
  name: string
  who: 'truceline' | (string & {})
  value: number
  low: number | null
  high: number | null
  n: number
}

/** One case that went wrong, for `--worst`; the worst come first. */
export type Miss = { what: string; expected: string; got: string; where: string }

/** What measuring one set gives: figures of all methods of the same run, the worst cases, and what to know of them. */
export type Measured = { set: string; rows: Row[]; worst: Miss[]; notes: string[] }
