export { mark } from './mark.ts'
