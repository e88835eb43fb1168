import type { Figure } from '../../record/index.ts'

/** What befell those who are counted, by the words around the number. */
const FATES: [string, RegExp][] = [
  ['dead', /\b(?:kill\w*|dead|die[sd]?|drown\w*|perish\w*|deaths?|lives)\b/i],
  ['hurt', /\b(?:wound\w*|injur\w*|hurt|maimed)\b/i],
  ['freed', /\b(?:freed|releas\w*|exchang\w*|return\w*|handed over|swapped|home|repatriat\w*)\b/i],
  ['held', /\b(?:arrest\w*|detain\w*|held|captured|seized)\b/i],
  ['gone', /\b(?:missing|displaced|fled|evacuat\w*|homeless)\b/i],
  ['saved', /\b(?:rescued|saved|pulled)\b/i],
]

const ANYBODY = new Set(
  'people persons passengers prisoners captives hostages detainees inmates victims residents villagers'.split(' '),
)
const CAPTIVES = new Set(
  'people prisoners captives hostages detainees inmates servicemen soldiers troops men'.split(' '),
)

const FORCES = new Set('soldiers troops servicemen peacekeepers guards guardsmen marines'.split(' '))

/** True where of two nouns for people whom one thing befell neither names a part of the other. */
export function areComparable(fate: string, one: string, other: string): boolean {
  const [x, y] = [one.toLowerCase(), other.toLowerCase()]
  const some = fate === 'freed' ? CAPTIVES : ANYBODY
  return x === y || [some, FORCES].some((all) => all.has(x) && all.has(y))
}

const BEHIND = 60
const AHEAD = 30

/** What befell those who are counted: the words right behind say it, else those before: `41 people |drowned`, `|killing 41 people`. */
export function fateOf(figure: Figure): string | undefined {
  const [before, behind] = around(figure)
  const fate = (text: string) =>
    FATES.map(([name, words]) => ({ name, at: text.search(words) })).filter((f) => f.at >= 0)
  const first = fate(behind).sort((a, b) => a.at - b.at)[0] ?? fate(before).sort((a, b) => b.at - a.at)[0]
  return first?.name
}

function around({ about, line }: Figure): [string, string] {
  const text = line.citations[0].exact
  const at = Math.max(0, text.indexOf(about))
  return [text.slice(Math.max(0, at - AHEAD), at), text.slice(at, at + about.length + BEHIND)]
}

const SHARED =
  /\b(?:each(?! other)|per|either|both|of them|of whom|includ\w+|among|half|rest|first|further|another|more|(?<!each )others?)\b/i

/** True where the number is said to be a part, or to hold for each. */
export const isShare = (figure: Figure): boolean => {
  const [before, behind] = around(figure)
  return SHARED.test(before) || SHARED.test(behind.split(/[,;.]/)[0]!)
}
