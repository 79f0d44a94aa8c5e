/** The components of the past view, loaded on demand. */
export { default as Banner } from './PastBanner.svelte'
export { default as Bar } from './TimeBar.svelte'
