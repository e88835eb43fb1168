import type { ComponentChildren } from 'preact'
import type { Line, PublicCeasefire } from '../../record/index.ts'
import type { Lettered } from './cells.ts'
import { wordsAddress } from './shown.ts'

/** Words of the agreement, leading to their place in its text. `up` leads from a page below the ceasefire's own. */
export function Words({ line, up = '' }: { line: Line; up?: string }) {
  return (
    <a class="words" href={`${up}${wordsAddress(line.citations[0])}`}>
      “{line.text}”
    </a>
  )
}

type RowProps = { of?: PublicCeasefire; id?: string; label: ComponentChildren; children: ComponentChildren }

/** One row of the page: what a thing is called, what is said of it, and the way to report it `of` a ceasefire. */
export function Row({ of, id, label, children }: RowProps) {
  return (
    <li class="row" id={id}>
      <div class="label">{label}</div>
      <div class="body">{children}</div>
      {of && id && <ByMail of={of} id={id} />}
    </li>
  )
}

const ASKED = encodeURIComponent('What is wrong:\r\n\r\nWhy, or where it can be read:\r\n')

/** A mail that names what it is about: no row of a table mends what is told of a ceasefire, only who keeps its record. */
export function ByMail({ of: { agreement }, id }: { of: PublicCeasefire; id: string }) {
  const subject = encodeURIComponent(`Problem: ${agreement.title.text}, ${id}`)
  return (
    <a class="report" href={`mailto:?subject=${subject}&body=${ASKED}`}>
      report a problem
    </a>
  )
}

/** The cell of a thing by its letter on the map; nothing where it has none. */
export function Where({ cell, cells }: { cell: string | null; cells: readonly Lettered[] }) {
  const lettered = cells.find((c) => c.cell === cell)
  if (!lettered) return null
  return (
    <>
      , in{' '}
      <a href="#map" title={lettered.cell}>
        cell {lettered.letter}
      </a>
    </>
  )
}

/** One part of the page under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {children}
    </section>
  )
}

/** A share as a whole percentage; what is little is not called nothing, nor what is nearly all all of it. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %'
  return share < 1 && share > 0.99 ? 'over 99 %' : `${Math.round(share * 100)} %`
}

/** `1 incident`, `3 incidents`. */
export const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
