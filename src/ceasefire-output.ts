import type { OutputFile } from './keep/index.ts'
import { json } from './output.ts'
import { publish } from './publish/index.ts'
import type { Ceasefire } from './record/index.ts'
import { ceasefireLists, cellsGeoJson } from './show/ceasefire.ts'

/** A ceasefire with the files that tell it. */
export type ShownCeasefire = Ceasefire & { files: OutputFile[] }

/**
 * The files of a ceasefire as everybody may see it, or, restricted, as the mission itself does: with readings, exact
 * places and fresh times.
 */
export function showCeasefire(ceasefire: Ceasefire, restricted: boolean): ShownCeasefire {
  const folder = `ceasefire/${ceasefire.record.id}`
  return { ...ceasefire, files: [...(restricted ? fullFiles(ceasefire, folder) : publicFiles(ceasefire, folder))] }
}

function* fullFiles({ record, texts }: Ceasefire, folder: string): Generator<OutputFile> {
  yield json(`${folder}/ceasefire.json`, record)
  yield json(`${folder}/texts.json`, texts)
}

function* publicFiles({ record }: Ceasefire, folder: string): Generator<OutputFile> {
  const shown = publish(record)
  yield json(`${folder}/ceasefire.json`, shown)
  yield json(`${folder}/cells.geojson`, cellsGeoJson(shown))
  for (const { name, csv } of ceasefireLists(shown)) yield { path: `${folder}/${name}.csv`, content: csv }
}
