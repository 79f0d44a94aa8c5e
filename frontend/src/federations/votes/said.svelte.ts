/**
 * Words for a screen reader that change often: told at most every ten seconds, the last ones win.
 * Call while a component is being made: `const told = calmly(() => …)`, then `aria-live` on `told.text`.
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
