/**
 * Limits announcements to screen readers: at most one in ten seconds, the latest one. Call during
 * component initialisation: `const announcement = announcementOf(() => …)`; the text is shown under `aria-live`.
 */
const interval = 10_000

export function announcementOf(words: () => string): { readonly text: string } {
  let text = $state('')
  let last = 0
  $effect(() => {
    const now = words()
    const wait = Math.max(0, last + interval - Date.now())
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
