/** Lists of numbers by a key; where nothing was added the list is empty. */
export type Lists<Key> = { at(key: Key): readonly number[]; add(key: Key, number: number): void }

export function lists<Key>(): Lists<Key> {
  const known = new Map<Key, number[]>()
  const none: readonly number[] = []
  return {
    at: (key) => known.get(key) ?? none,
    add(key, number) {
      const list = known.get(key)
      if (list) list.push(number)
      else known.set(key, [number])
    },
  }
}
