import { existsSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Taken away first and put in last, so that a folder that has it is whole. */
export const PROOF = 'stories.json'

/** What an exchange moves: the names that leave a folder and those that come, in their order. */
export type Exchange = { leaving: string[]; coming: string[] }

/** The exchange of what lies in `dir` for what lies in `fresh`; hidden files are never ours, and stay. */
export async function exchangeOf(dir: string, fresh: string): Promise<Exchange> {
  return { leaving: await namesIn(dir), coming: (await namesIn(fresh)).reverse() }
}

async function namesIn(dir: string): Promise<string[]> {
  const names = (await readdir(dir)).filter((name) => !name.startsWith('.') && name !== PROOF).sort()
  return existsSync(join(dir, PROOF)) ? [PROOF, ...names] : names
}

/**
 * Puts what lies in `fresh` in the place of what lies in `dir`, which goes to `old`. The folder itself stays, for it may
 * be the current one, a link or a mount. Where one move fails all are undone.
 */
export async function swap(dir: string, fresh: string, old: string): Promise<void> {
  const { leaving, coming } = await exchangeOf(dir, fresh)
  await moveAll([...leaving.map(move(dir, old)), ...coming.map(move(fresh, dir))])
}

/** Goes on with an exchange that was broken off, from wherever it stood. */
export async function goOn({ leaving, coming }: Exchange, dir: string, fresh: string, old: string): Promise<void> {
  const left = leaving.filter((name) => !existsSync(join(old, name)) && existsSync(join(dir, name)))
  const ahead = coming.filter((name) => existsSync(join(fresh, name)))
  await moveAll([...left.map(move(dir, old)), ...ahead.map(move(fresh, dir))])
}

type Move = [from: string, to: string]

const move =
  (from: string, to: string) =>
  (name: string): Move => [join(from, name), join(to, name)]

async function moveAll(moves: readonly Move[]): Promise<void> {
  const done: Move[] = []
  try {
    for (const [from, to] of moves) {
      await rename(from, to)
      done.unshift([from, to])
    }
  } catch (error) {
    for (const [from, to] of done) await rename(to, from)
    throw error
  }
}
