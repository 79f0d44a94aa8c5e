/** What the shell shows while the past is looked at; loaded when it first is. */
export { default as Banner } from './PastBanner.svelte'
export { default as Bar } from './TimeBar.svelte'
