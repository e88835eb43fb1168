import { peopleIn } from '../credits.ts'
import { oneLine, seen } from '../white.ts'

/** Whom a mail comes from: the outlet, or the people who wrote it. */
export type Sender = { outlet: string | null; byline: string[] }

// Anna Berg at The Tide · Anna Berg from The Tide · Anna Berg, The Tide · Anna Berg | The Tide
const PERSON_OF = /^(.{3,60}?)(?:\s+(?:at|from|via|[|@–—-])|,)\s+(?=\p{Lu})(.{2,80})$/u

/**
 * Tells from a name and an address who sends a mail. A name is an outlet's, unless it names a person beside it, or the
 * address bears it: `anna.berg@tide.example` is Anna Berg, `news@tide.example` is not.
 */
export function senderOf(name: string, address: string): Sender {
  const words = oneLine(seen(name)).replace(/^["'“]+|["'”]+$/g, '')
  if (words === '' || words.includes('@')) return { outlet: null, byline: [] }
  const both = PERSON_OF.exec(words)
  const person = both && personIn(both[1]!)
  if (both && person) return { outlet: both[2]!, byline: [person] }
  const alone = personIn(words)
  return alone && bears(address, alone) ? { outlet: null, byline: [alone] } : { outlet: words, byline: [] }
}

function personIn(words: string): string | undefined {
  const [person, ...more] = peopleIn(words)
  return person?.includes(' ') && more.length === 0 && person === words ? person : undefined
}

function bears(address: string, person: string): boolean {
  const local = address.toLowerCase().split('@', 1)[0]!
  return person
    .toLowerCase()
    .split(' ')
    .some((part) => part.length >= 3 && local.includes(part))
}
