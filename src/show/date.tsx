import { printedDate, UNKNOWN_DATE, type When } from '../record/index.ts'
import { Words } from './citation.tsx'
import type { Shown } from './shown.ts'
import { machineDate } from './when.ts'

/** A date in words, with the precision it has. */
export function DateWords({ edtf }: { edtf: string }) {
  const machine = machineDate(edtf)
  return machine ? <time dateTime={machine}>{printedDate(edtf)}</time> : <span class="date">{printedDate(edtf)}</span>
}

/** How a date is known. */
export function Basis({ shown, when }: { shown: Shown; when: When }) {
  if (when.edtf === UNKNOWN_DATE) return <>nothing says when</>
  if (when.basis === 'published') return <>only the publication date is known</>
  const how = when.basis === 'stated' ? 'date stated' : 'date worked out'
  if (!when.from) return <>{how}</>
  return (
    <>
      {how}
      {when.basis === 'stated' ? ': ' : ' from '}
      <Words shown={shown} citation={when.from} />
    </>
  )
}
