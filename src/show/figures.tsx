import { type Figure, UNKNOWN_DATE } from '../record/index.ts'
import { Corrected } from './corrected.tsx'
import { Basis, DateWords } from './date.tsx'
import { Line } from './line.tsx'
import { numberWords } from './number.ts'
import { Report } from './report.tsx'
import { hrefTo, type Shown } from './shown.ts'

/** The figures that go round, each with the line it stands in. */
export function Figures({ shown, figures }: { shown: Shown; figures: readonly Figure[] }) {
  return (
    <ul class="plain">
      {figures.map((figure) => (
        <li class="row" key={figure.id} id={figure.id}>
          <p class="label figure">
            {leadOf(figure) && <small>{leadOf(figure)} </small>}
            {valueWords(figure)} <small>{figure.unit === '%' ? '' : figure.unit}</small>
          </p>
          <div class="body">
            {!isBare(figure) && <p class="about">{figure.about}</p>}
            {figure.change && (
              <p class="meta">
                <span>
                  revised,{' '}
                  <a href={hrefTo(shown, figure.change.of)}>
                    before: {valueWords({ ...figure, value: figure.change.was, high: null })}
                  </a>
                </span>
              </p>
            )}
            <p class="line">
              <Line shown={shown} line={figure.line} tip={figure.id} />
            </p>
            <p class="meta">
              <span>
                {figure.asOf.edtf !== UNKNOWN_DATE && 'as of '}
                <DateWords edtf={figure.asOf.edtf} />
              </span>
              <span>
                <Basis shown={shown} when={figure.asOf} />
              </span>
            </p>
            <Corrected entry={figure} />
          </div>
          <Report id={figure.id} />
        </li>
      ))}
    </ul>
  )
}

/** The words that make it less than exact, as the source has them: "at least", "up to", "nearly". */
function leadOf({ approx, by }: Figure): string | undefined {
  const words = /, (.+)$/.exec(by)?.[1]
  return words ?? (approx ? 'about' : undefined)
}

/** A value, or a range, with its thousands set apart: "2,400 to 3,000", "40%". */
export function valueWords({ value, high, unit }: Pick<Figure, 'value' | 'high' | 'unit'>): string {
  const words = high === null ? numberWords(value) : `${numberWords(value)} to ${numberWords(high)}`
  return unit === '%' ? `${words}%` : words
}

/** True where nothing is said of a thing but its unit: "soldiers" are not the same soldiers each time. */
export const isBare = ({ about, unit }: Figure) => about.toLowerCase() === unit.toLowerCase()
