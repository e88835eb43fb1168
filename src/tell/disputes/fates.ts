import { type MarkedArticle, type NameMark, oncePerArticle, overlaps } from '../../record/index.ts'
import { marksIn } from '../lines/inside.ts'
import { type Place, placesIn } from './passages.ts'

/** What befell a person, and the day that its sentence gives for it. */
export type Fate = { person: string; fate: string; day: string; place: Place }

const WAS = '(?:was|is|were|been|being)'
const LIMB = '(?:foot|feet|legs?|arms?|hands?|fingers?|ankle|knee|skull|spine|pelvis)'
const HARMED = '(?:crushed|broke|shattered|fractured|severed|ran over|rolled over)'

type Kind = { fate: string; behind: RegExp; before?: RegExp }

/** What befalls a person: by words behind the name, or before it where somebody did it. */
const KINDS: Kind[] = [
  {
    fate: 'was killed',
    behind: new RegExp(`\\b${WAS} (?:killed|murdered|assassinated|shot dead|stabbed to death|executed|beheaded)\\b`),
    before: /\b(?:killed|murdered|assassinated) $/,
  },
  { fate: 'died', behind: /\b(?:died|drowned|passed away)\b/ },
  {
    fate: 'was shot',
    behind: new RegExp(`\\b(?:${WAS} shot(?! dead)|took (?:a|two|three|four|five|six|several|\\d+) bullets?)\\b`),
  },
  {
    fate: 'was hurt',
    behind: new RegExp(`\\b(?:${WAS} (?:injured|wounded|hurt)|${HARMED} (?:his|her) ${LIMB})\\b`),
    before: new RegExp(`\\b${HARMED} the ${LIMB} of (?:[^.;]{0,40}, )?$`),
  },
  {
    fate: 'was arrested',
    behind: new RegExp(`\\b${WAS} (?:arrested|detained|abducted|kidnapped)\\b`),
    before: /\b(?:arrested|abducted|kidnapped) $/,
  },
  { fate: 'was born', behind: new RegExp(`\\b${WAS} born\\b`) },
  { fate: 'was buried', behind: new RegExp(`\\b${WAS} (?:buried|laid to rest)\\b`) },
]

const ANY =
  /\b(?:killed|murdered|assassinated|shot|stabbed|executed|beheaded|died|drowned|passed away|bullets?|injured|wounded|hurt|crushed|broke|shattered|fractured|severed|r(?:an|olled) over|arrested|detained|abducted|kidnapped|born|buried|laid)\b/

/** The days on which an article says that something befell somebody whose full name it gives. */
export const fatesIn = oncePerArticle((of): Fate[] =>
  placesIn(of, [ANY])
    .filter(isTold)
    .flatMap((place) => KINDS.flatMap((kind) => fateIn(place, kind, of))),
)

/** The kinds of fate that a text may tell, whoever it befell: `He was shot on Friday, not on Saturday`. */
export const fatesSaid = (text: string): string[] =>
  KINDS.flatMap(({ fate, behind }) => (behind.test(text) ? [fate] : []))

const isTold = ({ sentence, text, stated }: Place) =>
  stated && !sentence.heading && !/\b(?:would|will|could|might|if|unless|allegedly|second time)\b/i.test(text)

function fateIn(place: Place, { fate, behind, before }: Kind, of: MarkedArticle): Fate[] {
  return peopleIn(of, place).flatMap((person) => {
    const verb = verbBehind(place, person, behind) ?? (before && verbBefore(place, person, before))
    return verb && isOfDay(place, verb) ? [{ person: keyOf(person.name), fate, day: place.day!, place }] : []
  })
}

const peopleIn = (of: MarkedArticle, { sentence }: Place) =>
  marksIn(of, 'name').filter((n) => overlaps(n, sentence) && n.type === 'person' && /\p{L} \p{L}/u.test(n.name))

/** A name may be told with words of praise before it: `Brave Ilse Korn`. */
const keyOf = (name: string) => name.split(' ').slice(-2).join(' ')

/** From where to where in its sentence it is told. */
type Words = { from: number; to: number }

/** Words that give the verb behind a name to somebody else: `Korn’s brother was killed`, `Korn said that she was hurt`. */
const OTHERS =
  /^['’]s?\b|\b(?:who|whose|which|that|sa(?:id|ys)|told|after|before|when|while|and|but|as|since|,? or|not|never|nearly)\b|\p{Lu}|[;:“"]/u

/** Words that bring in somebody else who `his` may be: `Korn said that the guard broke his arm`. */
const SOMEBODY = /[;:“"\p{Lu}]|\b(?:who|whose|sa(?:id|ys)|told)\b/u

function verbBehind({ text, sentence }: Place, person: NameMark, behind: RegExp): Words | undefined {
  const [start, end] = [person.start - sentence.start, person.end - sentence.start]
  const verb = behind.exec(text.slice(end))
  if (!verb) return undefined
  const between = text.slice(end, end + verb.index)
  const isHis = / (?:his|her) /.test(verb[0]) && !SOMEBODY.test(between)
  return isHis || !OTHERS.test(between) ? { from: start, to: end + verb.index + verb[0].length } : undefined
}

function verbBefore({ text, sentence }: Place, person: NameMark, before: RegExp): Words | undefined {
  const verb = before.exec(text.slice(0, person.start - sentence.start))
  return verb ? { from: verb.index, to: person.end - sentence.start } : undefined
}

/** Words between a verb and a day that give the day to something else. */
const ELSEWHERE =
  /[,;:“"]|\b(?:who|whose|which|that|when|after|before|while|and|but|as|since|until|for|over|by|said|announced|told|reported|connection|suspicion|of (?:the|his|her))\b/i
const LEADS = /^(?:.*\b(?:on|of|at) )?$/i
const OPENS = /^,? (?:when [^,;]{0,80} ?|(?:the |a )?(?:[\p{Ll}-]+ ){0,4})$/u

/** The day stands right behind it, or opens the sentence or the clause: `the crash of Friday, when a lorry ran over ...`. */
function isOfDay({ text, sentence, dates }: Place, { from, to }: Words): boolean {
  const [date, more] = dates
  if (!date || more) return false
  const [start, end] = [date.start - sentence.start, date.end - sentence.start]
  if (start >= to) return start - to < 80 && !ELSEWHERE.test(text.slice(to, start))
  return end <= from && LEADS.test(text.slice(0, start)) && OPENS.test(text.slice(end, from))
}
