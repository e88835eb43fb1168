import { type Shelf, type Shelved, shelfOf } from './shelf.ts'

/**
 * The shelf of an output folder for a program that goes on, anew for each round: what a round held is the same object in
 * the next and is not loaded again; what a round did not ask for is let go.
 */
export function shelfByRounds(dir: string): () => Shelf {
  const shelf = shelfOf(dir)
  let held = new Map<string, Shelved>()
  return () => {
    const before = held
    const now = new Map<string, Shelved>()
    held = now
    return {
      ...shelf,
      get: async (key) => {
        const found = before.get(key) ?? (await shelf.get(key))
        if (found) now.set(key, found)
        return found
      },
      put: async (key, found) => {
        await shelf.put(key, found)
        now.set(key, found)
      },
    }
  }
}
