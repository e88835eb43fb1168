import type { Edit, Line as LineOf } from '../record/index.ts'
import { Mark, Marks } from './citation.tsx'
import { articleOf, langOf, type Shown } from './shown.ts'

/** A line with its edits in sight and its citation marks behind it. `tip` is an id of this page. */
export function Line({ shown, line, tip }: { shown: Shown; line: LineOf; tip: string }) {
  const [first, ...others] = line.citations
  return (
    <>
      <Said shown={shown} line={line} />
      {'\u00a0'}
      <span class="marks">
        <Mark shown={shown} citation={first} tip={`${tip}-tip0`} edits={line.edits} />
      </span>
      {others.length > 0 && <Marks shown={shown} citations={others} tip={`${tip}-more`} />}
    </>
  )
}

/** A line with its edits in sight, without its citations. */
export function Said({ shown, line: { citations, edits } }: { shown: Shown; line: LineOf }) {
  const [{ article, exact }] = citations
  return (
    <span class="said" lang={langOf(articleOf(shown, article))}>
      <Edited exact={exact} edits={edits} />
    </span>
  )
}

/** The words of a line, its insertions and cuts marked up; the text is the line's text, unit by unit. */
function Edited({ exact, edits }: { exact: string; edits: readonly Edit[] }) {
  let at = 0
  const pieces = edits.flatMap((edit) => {
    const before = exact.slice(at, edit.at)
    at = edit.at + edit.cut
    return [before, <Change key={edit.at} edit={edit} cut={exact.slice(edit.at, at)} />]
  })
  return (
    <>
      {pieces}
      {exact.slice(at)}
    </>
  )
}

function Change({ edit, cut }: { edit: Edit; cut: string }) {
  const title = cut === '' ? undefined : `Cut here: ${cut.trim()}`
  return edit.insert === '' ? (
    <span class="cut" title={title} />
  ) : (
    <span class="insert" title={title ?? 'Inserted by Truceline'}>
      {edit.insert}
    </span>
  )
}
