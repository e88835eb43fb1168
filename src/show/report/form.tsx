import { stanceSchema } from '../../record/index.ts'
import type { Reported } from './lines.ts'
import { ASKS, type Ask, COLUMNS, PROBLEMS, type Problem } from './problems.ts'

/** What only the script can use, and shows. */
export function Form({ lines }: { lines: readonly Reported[] }) {
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
