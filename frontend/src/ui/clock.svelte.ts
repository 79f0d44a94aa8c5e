/** The present time for relative times: updated every ten seconds while the page is visible. */
import { createSubscriber } from 'svelte/reactivity'

const subscribe = createSubscriber((update) => {
  const timer = setInterval(update, 10_000)
  return () => clearInterval(timer)
})

export const clock = {
  /** Milliseconds since the epoch (reactive). */
  get now(): number {
    subscribe()
    return Date.now()
  },
}
