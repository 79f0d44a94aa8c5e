/**
 * Limits announcements to screen readers: at most one in ten seconds, the latest one. Call during
 * component initialisation: `const told = calmly(() => …)`, then `aria-live` on `told.text`.
 */
const pause = 10_000

export function calmly(words: () => string): { readonly text: string } {
  let text = $state('')
  let last = 0
  $effect(() => {
    const now = words()
    const wait = Math.max(0, last + pause - Date.now())
    const timer = setTimeout(() => {
      last = Date.now()
      text = now
    }, wait)
    return () => clearTimeout(timer)
  })
  return {
    get text() {
      return text
    },
  }
}
