/**
 * Keyboard shortcuts. Letters are matched by the key's position (`event.code`), so that they work
 * on an Arabic layout too. Single keys can be turned off (WCAG 2.1.4), and are ignored in fields
 * and dialogs.
 */
import { past } from '../api/past.svelte'
import { go } from '../router.svelte'
import { singleKeys } from '../ui/keys.svelte'
import { places } from './places'

/** Elements where keys type letters or have another meaning; checkboxes are excluded. */
const typing =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], dialog, [role="menu"]'

class Shortcuts {
  palette = $state(false)
  guide = $state(false)
  private leader = -Infinity

  readonly press = (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.code === 'KeyK' && !event.shiftKey) {
      event.preventDefault()
      this.palette = !this.palette
      return
    }
    const target = event.target as HTMLElement
    if (!singleKeys.on || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return
    if (target.closest(typing)) return

    const led = performance.now() - this.leader < 1500
    this.leader = -Infinity
    const place = led && places().find((one) => one.code === event.code)
    const own = singleKeys.page.find((key) => key.code === event.code && !event.shiftKey)
    if (place) go(place.href)
    else if (own) {
      if (own.act(event) === false) return
    } else if (event.key === '?') this.guide = true
    else if (event.key === '/') this.search()
    else if (event.code === 'KeyT') past.open = true
    else if (event.code === 'KeyG') this.leader = performance.now()
    else if (event.code === 'KeyJ' && target === document.body)
      document.querySelector<HTMLElement>('main ul li :is(a, button)')?.focus()
    else return
    event.preventDefault()
  }

  private search(): void {
    const field = document.querySelector<HTMLElement>('main input[type="search"]')
    if (field) field.focus()
    else this.palette = true
  }
}

export const shortcuts = new Shortcuts()

/** The palette's shortcut as written on this system. */
export const paletteKey = navigator.userAgent.includes('Mac') ? '⌘ K' : 'Ctrl K'
