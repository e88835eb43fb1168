import { DateWords } from './date.tsx'

/** What people corrected of an entry; `was` is what stood there before. */
type Entry = {
  id: string
  corrected?:
    | readonly { field: string; value: string; was: string | null; reason: string; by: string; on: string }[]
    | undefined
}

/** Says what a person corrected, and why; nothing where nobody did. */
export function Corrected({ entry: { corrected = [] } }: { entry: Entry }) {
  if (corrected.length === 0) return null
  return (
    <p class="meta">
      {corrected.map(({ field, value, was, reason, by, on }) => (
        <span class="single" key={`${field} ${on}`}>
          {field === 'confirm' ? 'confirmed' : `${field} corrected${value === '' ? '' : ` to ${value}`}`}
          {was !== null && `, was ${was}`} by {by} on <DateWords edtf={on} />: “{reason}”
        </span>
      ))}
    </p>
  )
}
