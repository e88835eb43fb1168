import { existsSync } from 'node:fs'
import { TrucelineError } from '../record/index.ts'

const WORDS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'a file would be larger than is allowed',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'the disk can only be read',
  EIO: 'the disk does not answer',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead in a circle',
}

/** What the system refused of a folder, in a sentence; anything else is no matter of the folder, and given back. */
export function refusal(dir: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error
  const { code = '' } = error as NodeJS.ErrnoException
  const words = WORDS[code]
  const why = words ? `${words} (${code})` : error.message.split(',', 1)[0]
  const rest = existsSync(dir) ? '; what was there before is whole' : ''
  return new TrucelineError('output', `${dir} cannot be written: ${why}${rest}`)
}
