import { loadTongues } from './tongue.ts'

export { openSource } from './doors/open.ts'
export type { Given, Source } from './draft.ts'
export { findInputs } from './inputs.ts'
export { LARGEST, loadSource } from './load.ts'
export type { Payload, PayloadKind } from './payloads.ts'
export { readSource } from './read.ts'
export { dropTwins } from './twins.ts'

// Who reads at once, not by a door, cannot wait for it.
await loadTongues()
