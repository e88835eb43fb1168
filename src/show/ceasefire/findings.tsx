import { Fragment } from 'preact'
import type { PublicCeasefire } from '../../record/index.ts'
import { printedDate } from '../../record/index.ts'
import { ByMail } from './words.tsx'

/** What people found, in their words, with who they are and how they went about it. */
export function Findings({ ceasefire }: { ceasefire: PublicCeasefire }) {
  const { findings } = ceasefire
  if (findings.length === 0) return <p>Nobody has made a finding.</p>
  return (
    <ul class="plain">
      {findings.map((f) => (
        <li key={f.id} class="row" id={f.id}>
          <div class="label">{printedDate(f.at)}</div>
          <div class="body">
            <p>
              <strong>{f.outcome}</strong> on <a href={`#${f.term}`}>{f.term}</a>: “{f.words}”
            </p>
            <p class="meta">
              <span>
                {f.body}: {f.people.join(', ')}
              </span>
              <span>procedure: {f.procedure}</span>
              {f.intent && <span>intent: {f.intent}</span>}
              {f.dissent.map((words) => (
                <span key={words}>dissent: “{words}”</span>
              ))}
              {f.incidents.length > 0 && (
                <span>
                  on{' '}
                  {f.incidents.map((id, i) => (
                    <Fragment key={id}>
                      {i > 0 && ', '}
                      <a href={`#${id}`}>{id}</a>
                    </Fragment>
                  ))}
                </span>
              )}
            </p>
          </div>
          <ByMail of={ceasefire} id={f.id} />
        </li>
      ))}
    </ul>
  )
}
