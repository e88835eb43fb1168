/** The entry of a worker thread: reads and marks one batch of sources. */
export { markBatch as default } from './work.ts'
