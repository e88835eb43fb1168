/** What the package offers to programs: the whole path, its stages' results, and the record with its proof. */
export * from './record/index.ts'
export { jsonSchemas } from './record/schema.ts'
export { markAll, readAll, type TellOptions, type Told, tellAll } from './update.ts'
