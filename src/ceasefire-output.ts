import { reportsOf } from './comply/index.ts'
import type { OutputFile } from './keep/index.ts'
import { json } from './output.ts'
import { obligationsOf } from './owe/index.ts'
import { NO_DELAY, publish, type Recount } from './publish/index.ts'
import type { Ceasefire } from './record/index.ts'
import { ceasefireLists, cellsGeoJson, type ShownCeasefire as Seen, showCeasefirePages } from './show/ceasefire.ts'

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
  const text = texts[record.agreement.title.citations[0].article]!
  yield* pagesOf({ ceasefire: publish(record, NO_DELAY), text, full: record })
  yield json(`${folder}/ceasefire.json`, record)
  yield json(`${folder}/texts.json`, texts)
}

function* publicFiles({ record, texts }: Ceasefire, folder: string): Generator<OutputFile> {
  const shown = publish(record, undefined, recount)
  yield* pagesOf({ ceasefire: shown, text: texts[record.agreement.title.citations[0].article]!, full: null })
  yield json(`${folder}/ceasefire.json`, shown)
  yield json(`${folder}/cells.geojson`, cellsGeoJson(shown))
  for (const { name, csv } of ceasefireLists(shown)) yield { path: `${folder}/${name}.csv`, content: csv }
}

/** What everybody may see is counted and owed by what everybody may know, so that no number tells of more. */
const recount: Recount = (late, until) => ({
  reports: reportsOf(late.agreement, late, until),
  obligations: obligationsOf(late.agreement, late, until),
})

const pagesOf = (seen: Seen): OutputFile[] =>
  showCeasefirePages(seen).map(({ path, html }) => ({ path, content: html }))
