/** The time of now, for what is said in words: moves every ten seconds while somebody looks. */
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
