import { open } from 'node:fs/promises'

// Some systems open or sync no folders; there is nothing more to do there.
const UNSYNCABLE = new Set(['EISDIR', 'EINVAL', 'EPERM', 'ENOTSUP', 'EACCES'])
// So many at once, so that a disk may write them together.
const AT_ONCE = 32

/** Makes files and folders last: when it returns, a power cut loses nothing of them. */
export async function syncAll(paths: readonly string[]): Promise<void> {
  const left = [...paths]
  const one = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) await syncOne(path)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

async function syncOne(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!UNSYNCABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
