import { stanceSchema } from '../../record/index.ts'
import { document, type Page, rendered, Sample } from '../page.tsx'
import { STORY_FILE } from '../places.ts'
import type { Shown } from '../shown.ts'
import { REPORTS } from '../style.ts'
import { linesOf, type Reported } from './lines.ts'
import { ASKS, type Ask, COLUMNS, PROBLEMS, type Problem, REPORT_FILE } from './problems.ts'
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

/** What only the script can use, and shows. */
function Form({ lines }: { lines: readonly Reported[] }) {
  return (
    <div id="form" class="form" hidden>
      <fieldset>
        <legend>What is wrong?</legend>
        {PROBLEMS.map((problem, i) => (
          <Choice key={problem.name} problem={problem} n={i} />
        ))}
      </fieldset>
      <p id="now" class="meta" />
      {(Object.keys(ASKS) as Ask[]).map((ask) => (
        <p key={ask} data-ask-of={ask} hidden>
          <label for={`value-${ask}`}>{ASKS[ask]}</label>
          <Value ask={ask} lines={lines} />
        </p>
      ))}
      <Names lines={lines} />
      <p>
        <label for="reason">Why, or where it can be read</label>
        <textarea id="reason" rows={2} />
      </p>
      <p>
        <label for="by">Your name</label>
        <input id="by" autocomplete="name" />
      </p>
      <p>
        <label for="on">Day</label>
        <input id="on" type="date" />
      </p>
      <p id="missing" class="meta" role="status" />
      <div id="result" hidden>
        <p>
          <code id="row" data-columns={COLUMNS.join(',')} />
        </p>
        <p class="ways">
          <a id="file" href="data:text/csv," download="corrections.csv">
            Download as corrections.csv
          </a>{' '}
          <a id="mail" href="mailto:">
            Send by mail
          </a>
        </p>
      </div>
    </div>
  )
}

function Choice({ problem: { name, of, field, ask, says }, n }: { problem: Problem; n: number }) {
  return (
    <label data-of={of.join(' ')}>
      <input
        type="radio"
        name="problem"
        id={`problem-${n}`}
        data-field={field ?? undefined}
        data-ask={ask}
        data-says={says}
      />
      {name}
    </label>
  )
}

/** Where the value of a correction is given: chosen where the record knows what it may be. */
function Value({ ask, lines }: { ask: Ask; lines: readonly Reported[] }) {
  const id = `value-${ask}`
  if (ask === 'stance') return <Select id={id} options={stanceSchema.options.map((stance) => [stance, stance])} />
  if (ask !== 'event') return <input id={id} list={ask === 'name' ? 'names' : undefined} />
  const events = lines.filter((line) => line.kind === 'event')
  return <Select id={id} options={events.map((e) => [e.id, `${e.now.date}: ${e.says}`])} />
}

/** Who speaks or acts in the record, to be taken up as written there. */
function Names({ lines }: { lines: readonly Reported[] }) {
  const names = new Set(lines.flatMap(({ now: { speaker, actor } }) => [speaker, actor].filter((n) => n !== undefined)))
  return (
    <datalist id="names">
      {[...names].sort().map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

function Select({ id, options }: { id: string; options: readonly (readonly [string, string])[] }) {
  return (
    <select id={id}>
      <option value="" />
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}

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
