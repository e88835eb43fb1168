import type { Chance } from '../chance.ts'
import type { Miss, Row } from '../measured.ts'
import type { Align } from './align.ts'
import type { Gold, GoldWords } from './gold.ts'
import type { Told } from './told.ts'

/** What comparing one kind with the gold gives. */
export type Scored = { rows: Row[]; worst: Miss[] }

/** Compares what a method told with the gold, for one kind. */
export type Scorer = (told: Told, gold: Gold, align: Align, chance: Chance) => Scored

/** Where gold words stand, for a reader: the file and the offset in it. */
export const whereOf = (words: GoldWords | undefined): string => (words ? `${words.file}:${words.start}` : '')
