export * from './folder.ts'
export * from './stories.ts'
