import type { Note } from '../record/index.ts'

/** Trouble found in sources, in plain words. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <ul class="plain">
      {notes.map((note) => (
        <li class="row" key={`${note.kind} ${note.source} ${note.start} ${note.reason}`}>
          <p class="label">{note.kind}</p>
          <div class="body">
            <p>{note.reason}</p>
            <p class="meta">
              <span class="source">{note.source}</span>
              {note.start !== null && (
                <span>
                  at {note.start} to {note.end}
                </span>
              )}
              <span>rule: {note.by}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
