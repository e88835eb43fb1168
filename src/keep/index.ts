export * from './ceasefires.ts'
export * from './folder.ts'
export * from './stories.ts'
