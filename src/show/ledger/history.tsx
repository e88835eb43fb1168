import { Fragment } from 'preact'
import type { Pledge } from '../../record/index.ts'
import { DateWords } from '../date.tsx'
import { hrefTo, type Shown } from '../shown.ts'
import { byIdOf, changersOf } from '../threads.ts'
import { Fact } from './fact.tsx'

const NOW = {
  confirms: 'confirms the pledge of',
  narrows: 'narrows the pledge of',
  widens: 'widens the pledge of',
  reverses: 'reverses the pledge of',
  'condition met': 'has the condition met of the pledge of',
}
const LATER = {
  confirms: 'confirmed on',
  narrows: 'narrowed on',
  widens: 'widened on',
  reverses: 'reversed on',
  'condition met': 'condition met on',
}

/** The pledge that this one changes, and those that change it. */
export function History({ shown, pledge }: { shown: Shown; pledge: Pledge }) {
  const { pledges } = shown.record
  const earlier = pledge.change && byIdOf(pledges).get(pledge.change.of)
  const later = changersOf(pledges).get(pledge.id) ?? []
  const links = [
    ...(earlier ? [{ to: earlier, words: NOW[pledge.change!.how] }] : []),
    ...later.map((p) => ({ to: p, words: LATER[p.change!.how] })),
  ]
  if (links.length === 0) return null
  return (
    <Fact name="history">
      {links.map(({ to, words }, i) => (
        <Fragment key={to.id}>
          {i > 0 && '; '}
          <a href={hrefTo(shown, to.id)}>
            {words} <DateWords edtf={to.asOf.edtf} />
          </a>
        </Fragment>
      ))}
    </Fact>
  )
}
