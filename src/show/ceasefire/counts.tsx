import type { Comparison, Count, PublicReport } from '../../record/index.ts'
import { Scroll } from '../scroll.tsx'
import { isClaimed, NOWHERE } from './summary.ts'
import { counted, percent } from './words.tsx'

type CountsProps = { name: string; report: PublicReport['regions'][number] }

/** What was counted in a region, by its name, on a day. */
export function Counts({ name, report: { region, watched, counts } }: CountsProps) {
  const observed = counts.filter((c) => !isClaimed(c))
  const isPlace = region !== NOWHERE
  return (
    <>
      {observed.length > 0 && (
        <Scroll name={`Counts, ${name}`}>
          <Table counts={observed} isPlace={isPlace} />
        </Scroll>
      )}
      {observed.length === 0 && isPlace && (
        <p>Nothing was recorded on this day or the day before; it was watched {percent(watched)} of this day.</p>
      )}
      <Claims counts={counts.filter(isClaimed)} />
    </>
  )
}

function Table({ counts, isPlace }: { counts: readonly Comparison[]; isPlace: boolean }) {
  return (
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">This day</th>
          <th scope="col">Day before</th>
          <th scope="col">Usual range</th>
          <th scope="col">Watched</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ now, before, usual, seen }) => (
          <tr key={`${now.what} ${now.unit}`}>
            <th scope="row" title={now.rule}>
              {now.what}
              {now.unit === 'observation' && <small> (observations)</small>}
            </th>
            <td>{countWords(now)}</td>
            <td>{countWords(before)}</td>
            <td>{usual ? `${usual.low} to ${usual.high}${beyond(now.value, usual)}` : 'not known yet'}</td>
            <td>{isPlace ? watchedWords(seen) : 'not known'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A number says little where nobody looked all the time: it is a least one there, and none is only none recorded. */
export function countWords({ value, atLeast }: Pick<Count, 'value' | 'atLeast'>): string {
  if (!atLeast) return String(value)
  return value === 0 ? 'none recorded' : `at least ${value}`
}

/** A share of nothing at all is one that no source states: something may have been observed all the same. */
const shareWords = (share: number) => (share === 0 ? 'no watch stated' : percent(share))

const watchedWords = ({ now, before }: Comparison['seen']): string =>
  now === before ? `${shareWords(now)}, both days` : `${shareWords(now)}; the day before ${shareWords(before)}`

function beyond(value: number, { low, high }: { low: number; high: number }): string {
  if (value > high) return ': above it'
  return value < low ? ': below it' : ''
}

function Claims({ counts }: { counts: readonly Comparison[] }) {
  const today = counts.filter(({ now }) => now.value > 0)
  if (today.length === 0) return null
  return (
    <p class="meta">
      Reported by the parties themselves, and in no count of observations:{' '}
      {today.map(({ now }) => `${now.what}: ${counted(now.value, 'report')}`).join('; ')}.
    </p>
  )
}
