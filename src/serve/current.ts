import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Catalogue, catalogueOf } from '../ask/index.ts'
import { askableOf, type Opened, openFolder } from './folder.ts'

/** The state of an output folder that answers are given from. */
export type Current = Opened & { catalogue: () => Catalogue }

const TRIES = 20
const PAUSE = 100

/**
 * Gives the state of an output folder whenever it is asked for, read again when another output has taken its place. An
 * output is exchanged entry by entry and its `stories.json` comes last, so a folder that is between two is waited for.
 */
export function currentOf(dir: string): () => Promise<Current> {
  let known: { stamp: string; current: Current } | undefined
  return async () => {
    const stamp = await stampOf(dir)
    if (stamp === undefined || stamp !== known?.stamp) known = await settled(dir)
    return known.current
  }
}

async function settled(dir: string, tries = TRIES): Promise<{ stamp: string; current: Current }> {
  const before = await stampOf(dir)
  const opened = await openFolder(dir).catch((error: unknown) => (tries > 1 ? undefined : Promise.reject(error)))
  if (before !== undefined && opened && before === (await stampOf(dir)))
    return { stamp: before, current: readied(opened) }
  await wait(PAUSE)
  return settled(dir, tries - 1)
}

/** What tells one output from the next in its place; undefined while there is none. */
async function stampOf(dir: string): Promise<string | undefined> {
  const found = await stat(join(dir, 'stories.json'), { bigint: true }).catch(() => undefined)
  return found && `${found.ino} ${found.mtimeNs} ${found.size}`
}

/** The search is made ready when the first question comes. */
function readied(opened: Opened): Current {
  let catalogue: Catalogue | undefined
  return {
    ...opened,
    catalogue: () => {
      catalogue ??= catalogueOf(askableOf(opened))
      return catalogue
    },
  }
}
