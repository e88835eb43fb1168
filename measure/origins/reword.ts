import { type Chance, pick } from '../chance.ts'
import { otherWord } from './words.ts'

/** How much is changed: `words` is the share of known words that are replaced, the others are shares of sentences or paragraphs. */
export type Force = { words: number; turns: number; swaps: number; drops: number; clips: number }

const QUOTED = /(["“][^"“”]*["”])/

/** The paragraphs of a text told in other words: quotations and numbers stay, the words around them change. */
export function reworded(paragraphs: readonly string[], force: Force, chance: Chance): string[] {
  const kept = paragraphs.filter((_, i) => i === 0 || chance() >= force.drops)
  return kept.map((paragraph) => {
    const sentences = sentencesIn(paragraph).map((sentence) => {
      const turned = loosened(chance() < force.turns ? turnedRound(sentence) : sentence, force.turns, chance)
      return clipped(inOtherWords(turned, force.words, chance), force.clips, chance)
    })
    return swapped(sentences, force.swaps, chance).join(' ')
  })
}

const sentencesIn = (paragraph: string): string[] => paragraph.split(/(?<=[.!?]["”’]?) (?=["“‘\p{Lu}])/u)

/** Replaces words outside quotation marks. */
function inOtherWords(sentence: string, share: number, chance: Chance): string {
  const pieces = sentence.split(QUOTED)
  return pieces
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/\p{L}+/gu, (word) => changed(word, share, chance))))
    .join('')
}

function changed(word: string, share: number, chance: Chance): string {
  const other = otherWord(word.toLowerCase())
  if (!other || chance() >= share) return word
  return word[0] === word[0]!.toUpperCase() ? capital(other) : other
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1)
const small = (words: string): string =>
  /^(?:The|A|An|It|Its|They|Their|There|This|That|These|Those|In|On|At|Two|Three|Some|Many)\b/.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words

// The minister opened the bridge → The bridge was opened by the minister
const ACTIVE =
  /^((?:The |A |An )?[\p{Lu}][\p{L}’' -]{2,40}?) (signed|rejected|accepted|approved|opened|closed|ordered|announced|offered|demanded|built|paid|set|made|sent|ruled out|turned down) (the|a|an|its|his|her) ([\p{L}’' -]{3,60}?)(?=[,.;]| (?:on|in|for|that|of|with|from|by|at)\b)/u
// The bridge would open in May, the minister said → According to the minister, the bridge would open in May
const BEHIND = /^([^"“”]{20,}), ((?:the |a )?[\p{L}][^"“”,]{2,60}?) (?:said|says|stated|reported)\.$/u
// The minister said the bridge would open → The bridge would open, the minister said
const BEFORE = /^((?:The |A )?[\p{Lu}][^"“”,]{2,60}?) (?:said|says) (?:that )?([\p{Ll}][^"“”]{20,})\.$/u
// “It opens,” the minister said → The minister said: “It opens.”
const SPOKEN = /^(["“][^"“”]{8,},["”]) ([\p{L}][^"“”,.]{1,40}) said\.$/u

/** A sentence the other way round: who said it first or last, active or passive; the same where no way is known. */
function turnedRound(sentence: string): string {
  const forms: [RegExp, (...parts: string[]) => string][] = [
    [SPOKEN, (_, words, who) => `${capital(who!)} put it so: ${words!.replace(/,(["”])$/, '.$1')}`],
    [BEHIND, (_, what, who) => `According to ${who}, ${small(what!)}.`],
    [BEFORE, (_, who, what) => `${capital(what!)}, ${small(who!)} said.`],
    [ACTIVE, (_, who, verb, the, thing) => `${capital(the!)} ${thing} was ${verb} by ${small(who!)}`],
    [DAY, (_, before, day, behind) => `${capital(day!)}, ${small(before!)}${behind}`],
  ]
  const [form, turn] = forms.find(([form]) => form.test(sentence)) ?? []
  return form && turn ? sentence.replace(form, turn) : sentence
}

// It was signed on Tuesday in Castrel → On Tuesday, it was signed in Castrel
const DAY = /^([^"“”,]{12,}?) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b([^"“”]*)$/u
// Belmora's president → the president of Belmora
const OWNER = /\b(\p{Lu}\p{Ll}+)['’]s (\p{Ll}{3,})\b/gu
// ..., and the gates will open → ... . Moreover, the gates will open
const TWO = /, and (the|a|an|it|its|they|their|he|she) ([^"“”]{20,})$/u
const FILLERS = [
  'In the meantime, ',
  'As it turned out, ',
  'At the same time, ',
  'It emerged that ',
  'By all accounts, ',
  'For its part, ',
]

/** What an editor adds or takes apart without saying more: a filler in front, two sentences for one, an owner behind what is owned. */
function loosened(sentence: string, share: number, chance: Chance): string {
  if (QUOTED.test(sentence) || chance() >= share) return sentence
  const owned = sentence.replace(OWNER, (_, owner: string, thing: string) => `the ${thing} of ${owner}`)
  const parted = owned.replace(TWO, (_, first: string, rest: string) => `. Moreover, ${first} ${rest}`)
  return chance() < 0.5 ? `${pick(FILLERS, chance)}${small(parted)}` : capital(parted)
}

/** Long quotations cut to their beginning. */
function clipped(sentence: string, share: number, chance: Chance): string {
  return sentence.replace(/["“]([^"“”]{40,})["”]/g, (quote, words: string) => {
    const few = words.split(' ').slice(0, 6)
    return chance() < share && words.split(' ').length > 8 ? `“${few.join(' ').replace(/[,.;]$/, '')}”` : quote
  })
}

function swapped(sentences: readonly string[], share: number, chance: Chance): string[] {
  const order = [...sentences]
  for (let i = 1; i < order.length; i++) if (chance() < share) [order[i - 1], order[i]] = [order[i]!, order[i - 1]!]
  return order
}
