/** Why an address gave nothing, in the words of its note; `until` where a later moment was named. */
export type Trouble = { trouble: string; reason: string; until?: number }

export const troubleOf = (trouble: string, reason: string): Trouble => ({ trouble, reason })

export const isTrouble = (value: object): value is Trouble => 'trouble' in value
