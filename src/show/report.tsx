/** The columns of `corrections.csv`, in their order. */
export const CORRECTION = ['id', 'field', 'value', 'reason', 'by', 'on'] as const

/** A row for `corrections.csv` with the id of what it is about, behind a fold: the rest is for the reader to fill in. */
export function Report({ id }: { id: string }) {
  return (
    <details class="report">
      <summary>report a problem</summary>
      <code>{`${id}${','.repeat(CORRECTION.length - 1)}`}</code>
    </details>
  )
}

const FIELDS = [
  ['date', 'the right day, month or year, no finer than it is known'],
  ['speaker', 'who said it'],
  ['actor', 'who promises, refuses or demands'],
  ['stance', 'commits, may, undecided, refuses, withdraws, demands or threatens'],
  ['same event as', 'the id of the event that it repeats'],
  ['hide', 'nothing: the words do not support it, or it is outdated; the reason says which'],
  ['confirm', 'nothing: somebody looked, and it holds'],
] as const

/** How a reader says that something is wrong: what goes into a row of `corrections.csv`, or by mail. */
export function HowToReport({ slug }: { slug: string }) {
  const header = CORRECTION.join(',')
  const mail = `mailto:?subject=${encodeURIComponent(`Correction to ${slug}`)}&body=${encodeURIComponent(`${header}\n`)}`
  return (
    <section id="report" aria-labelledby="report-heading">
      <h2 id="report-heading">Report a problem</h2>
      <p>
        Under each line stands a row with its id. Fill it in, put it under <code>{header}</code> in a file named
        corrections.csv, and hand it to whoever keeps this record, or <a href={mail}>send it by mail</a>.
      </p>
      <dl class="fields">
        {FIELDS.map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
