import type { Matter } from '../../record/index.ts'
import { STANCES } from '../stance.tsx'
import type { Point } from './atlas.ts'
import { SIGN } from './labels.ts'
import type { Country, Region } from './region.ts'
import type { MatterMap, Stood } from './where.ts'

type MapProps = { map: MatterMap; region: Region; labels: ReadonlyMap<Country, Point> }

/** The map of one matter, made of the shapes that all maps share, and below it who is not on it. */
export function OneMap({ map: { matter, places, beside }, region, labels }: MapProps) {
  const { width, height, countries } = region
  const seen = countries.map((country) => ({ country, stood: places.get(country.name) }))
  return (
    <figure class={`where is-${matter}`}>
      <figcaption class="sub">{matter}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={labelOf(matter, [...places.values()])}>
        <use class="land" href="#map-land" />
        {seen.map(({ country, stood }, i) => (
          <use key={country.name} class={`tone ${stood?.tone ?? 'silent'}`} href={`#map-${i}`} />
        ))}
        {seen.map(({ country, stood }) => stood && <Sign key={country.name} country={country} stood={stood} />)}
        {seen.map(({ country, stood }) => {
          const at = stood && labels.get(country)
          return at && <Name key={country.name} at={at} words={stood.name} />
        })}
      </svg>
      {beside.length > 0 && (
        <p class="from">
          Not on this map:{' '}
          {beside.map((stood, i) => (
            <span key={stood.name}>
              {i > 0 && '; '}
              <span class="name">{stood.name}</span> {stood.stances.map((s) => `${STANCES[s].sign} ${s}`).join(', ')}
            </span>
          ))}
        </p>
      )}
    </figure>
  )
}

/** The map in words, for who does not see it. */
const labelOf = (matter: Matter, stood: readonly Stood[]): string =>
  `Map, ${matter}: ${stood.map(({ name, stances }) => `${name} ${stances.join(', ')}`).join('; ')}`

function Sign({ country: { at }, stood: { name, stances } }: { country: Country; stood: Stood }) {
  const width = SIGN + (stances.length - 1) * 18
  return (
    <g class="sign" transform={`translate(${Math.round(at[0])} ${Math.round(at[1])})`}>
      <title>{`${name}: ${stances.join(', ')}`}</title>
      <rect x={-width / 2} y={-SIGN / 2} width={width} height={SIGN} rx={SIGN / 2} />
      <text>{stances.map((s) => STANCES[s].sign).join(' ')}</text>
    </g>
  )
}

const Name = ({ at: [x, y], words }: { at: Point; words: string }) => (
  <text class="country" x={Math.round(x)} y={Math.round(y)}>
    {words}
  </text>
)
