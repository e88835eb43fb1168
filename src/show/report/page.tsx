import { stanceSchema } from '../../record/index.ts'
import { document, type Page, rendered, Sample } from '../page.tsx'
import { STORY_FILE } from '../places.ts'
import type { Shown } from '../shown.ts'
import { REPORTS } from '../style.ts'
import { Form } from './form.tsx'
import { linesOf, type Reported } from './lines.ts'
import { ASKS, COLUMNS, PROBLEMS, REPORT_FILE } from './problems.ts'
import { SCRIPT } from './script.ts'

/** The page of reports: the line that the address names, and a form that makes a row for `corrections.csv` of it. */
export function reportPage({ record }: Shown): Page {
  const lines = linesOf(record)
  const html = rendered(
    <>
      <header>
        <p class="kicker">
          <a href={STORY_FILE}>← {record.title.text}</a>
        </p>
        <Sample notes={record.notes} />
        <h1 class="long">Report a problem</h1>
      </header>
      <main id="main">
        <ul class="lines">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
        <p id="none">
          Beside each line of the story stands “report a problem”: it leads here, with the id of the line.
        </p>
        <Form lines={lines} />
        <ByHand />
      </main>
    </>,
  )
  const title = `Report a problem – ${record.title.text}`
  return { path: `${record.slug}/${REPORT_FILE}`, html: document(title, [REPORTS], html, { script: SCRIPT }) }
}

/** A line that is in sight while the address names it. */
function Line({ line: { id, kind, says, now } }: { line: Reported }) {
  const data = Object.fromEntries(Object.entries(now).map(([name, value]) => [`data-${name}`, value]))
  return (
    <li id={id} data-kind={kind} {...data}>
      {says} <code>{rowOf(id)}</code>
    </li>
  )
}

/** A row that names its line, for the rest to be written by hand. */
const rowOf = (id: string) => `${id}${','.repeat(COLUMNS.length - 1)}`

// Commas may stand in such an address as they are (RFC 6068).
const MAIL = `mailto:?subject=Correction&body=${COLUMNS.join(',')}%0D%0A`

/** How a row is written by hand. */
function ByHand() {
  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand">By hand</h2>
      <p>
        A correction is a row under <code>{COLUMNS.join(',')}</code> in a file named corrections.csv among the inputs of
        the record, such as the one that stands under the words above. Reason, name and day are never empty. Hand it to
        whoever keeps this record, or <a href={MAIL}>send it by mail</a>.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">What is wrong</th>
            <th scope="col">field</th>
            <th scope="col">value</th>
          </tr>
        </thead>
        <tbody>
          {PROBLEMS.filter((p) => p.field !== null).map(({ name, field, ask }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <code>{field}</code>
              </td>
              <td>{ask === 'stance' ? stanceSchema.options.join(', ') : ask ? ASKS[ask] : 'empty'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
