export { bare, isolated } from './fluent'
export * from './format'
export * from './i18n.svelte'
