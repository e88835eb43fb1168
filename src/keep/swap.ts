import { existsSync } from 'node:fs'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Taken away first and put in last, so that a folder that has it is whole. */
const PROOF = 'stories.json'

/**
 * Puts what lies in `fresh` in the place of what lies in `dir`, which goes to `old`. The folder itself stays, for it may
 * be the current one, a link or a mount; so do its hidden files, which are never ours. Where one move fails all are undone.
 */
export async function swap(dir: string, fresh: string, old: string): Promise<void> {
  const leaving = await movesOf(dir, old)
  const coming = await movesOf(fresh, dir)
  await moveAll([...leaving, ...coming.reverse()])
}

async function movesOf(from: string, to: string): Promise<Move[]> {
  const names = (await readdir(from)).filter((name) => !name.startsWith('.') && name !== PROOF)
  const proof = existsSync(join(from, PROOF)) ? [PROOF] : []
  return [...proof, ...names].map((name) => [join(from, name), join(to, name)])
}

type Move = [from: string, to: string]

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
