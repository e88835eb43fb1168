import type { Happening } from '../truth.ts'

/** The columns of what people observed, and the words for what they saw. */
export const HEAD =
  'id,kind,how,from,to,zone,lat,lon,sigma_m,near,distance_km,direction,observer,party,count,words'.split(',')

export const KINDS: Record<Happening['kind'], string> = {
  shelling: 'explosion',
  'small arms': 'burst',
  drone: 'overflight',
  weapons: 'weapon present',
  works: 'works',
}
