import type { Pledge } from '../../record/index.ts'
import type { Shown } from '../shown.ts'
import { STANCES, StanceWords } from '../stance.tsx'
import { labelled } from './labels.ts'
import { OneMap } from './map.tsx'
import type { Country, Region } from './region.ts'
import { type MatterMap, type Matters, whereOf } from './where.ts'

type MapsProps = { shown: Shown; standing: readonly Pledge[]; matters: Matters }

/** Where the actors lie that stand somewhere, a map for each matter; the matrix says the same in words. */
export function Maps({ shown, standing, matters }: MapsProps) {
  const where = whereOf(shown.record, standing, matters)
  if (!where) return null
  const { region, maps } = where
  const names = new Map(maps.flatMap(({ places }) => [...places].map(([country, { name }]) => [country, name])))
  const nameOf = ({ name }: Country) => names.get(name) ?? name
  const labels = labelled(region, nameOf)
  return (
    <div class="on-map">
      <h3 class="sub">On the map</h3>
      <Key maps={maps} />
      <Shapes region={region} />
      <div class="maps">
        {maps.map((map) => (
          <OneMap key={map.matter} map={map} region={region} labels={labels} />
        ))}
      </div>
      <p class="from">
        Borders are drawn as Natural Earth has them, by who holds a place; the record says nothing of them.
      </p>
    </div>
  )
}

/** The outlines that all maps share, and the patterns; not hidden, for what is hidden fills nothing. */
function Shapes({ region }: { region: Region }) {
  return (
    <svg class="shapes" width="0" height="0" aria-hidden="true">
      <pattern id="tone-open" width="14" height="14" patternUnits="userSpaceOnUse">
        <circle cx="7" cy="7" r="3.5" />
      </pattern>
      <pattern id="tone-no" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="10" />
      </pattern>
      <pattern id="tone-wants" width="10" height="10" patternUnits="userSpaceOnUse">
        <rect width="10" height="4" />
      </pattern>
      <pattern id="tone-mixed" width="16" height="16" patternUnits="userSpaceOnUse">
        <path d="M0 0h8v8H0zM8 8h8v8H8z" />
      </pattern>
      <path id="map-land" d={region.land} />
      {region.countries.map(({ d }, i) => (
        <path key={d} id={`map-${i}`} d={d} />
      ))}
    </svg>
  )
}

const MEANINGS = { mixed: 'several of these at once', silent: 'nothing was read' }

/** What the patterns mean. */
function Key({ maps }: { maps: readonly MatterMap[] }) {
  const stood = maps.flatMap(({ places }) => [...places.values()])
  const stances = [...new Set(stood.flatMap((s) => s.stances))].sort()
  const tones = [...new Set(stances.map((s) => STANCES[s].tone))].sort()
  return (
    <ul class="legend" aria-label="Patterns of the maps">
      {tones.map((tone) => (
        <li key={tone}>
          <Swatch tone={tone} />
          {stances
            .filter((s) => STANCES[s].tone === tone)
            .map((s, i) => (
              <span key={s}>
                {i > 0 && ', '}
                <StanceWords stance={s} />
              </span>
            ))}
        </li>
      ))}
      {stood.some((s) => s.tone === 'mixed') && (
        <li>
          <Swatch tone="mixed" />
          {MEANINGS.mixed}
        </li>
      )}
      <li>
        <Swatch tone="silent" />
        {MEANINGS.silent}
      </li>
    </ul>
  )
}

function Swatch({ tone }: { tone: string }) {
  return (
    <svg class="swatch" viewBox="0 0 48 28" aria-hidden="true">
      <rect class={`tone ${tone}`} width="48" height="28" />
    </svg>
  )
}
