export { isDemonymOf } from '../../record/index.ts'

/** The endings of words for the people of a state. */
export const SUFFIX_END: RegExp = /(?:an|ans|ese|ish|i|is|ic|ers?|ites?)$/
