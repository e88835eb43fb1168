export { cellsGeoJson } from './ceasefire/cells.ts'
export { ceasefireLists } from './ceasefire/lists.ts'
