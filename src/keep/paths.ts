import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

export const absent = (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error))

/** True when there is something of that path. */
export const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(absent)) !== undefined

/** Makes a folder and those it lies in. Node's own recursive mkdir never returns where the system refuses (as in /proc). */
export async function makeFolder(dir: string): Promise<void> {
  const error = await tryMake(dir)
  if (error?.code === 'ENOENT' && dirname(dir) !== dir) {
    await makeFolder(dirname(dir))
    const again = await tryMake(dir)
    if (again) throw again
  } else if (error) throw error
}

/** Undefined when the folder is there now. */
const tryMake = (dir: string): Promise<NodeJS.ErrnoException | undefined> =>
  mkdir(dir).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : error),
  )
