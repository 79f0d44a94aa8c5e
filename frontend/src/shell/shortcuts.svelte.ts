/**
 * The keyboard. Letters are matched by the key's place (`event.code`), so that they work on an Arabic
 * layout too; single keys can be turned off (WCAG 2.1.4), and never act inside a field or a dialog.
 */
import { past } from '../api/past.svelte'
import { go } from '../router.svelte'
import { singleKeys } from '../ui/keys.svelte'
import { places } from './places'

/** Where letters are typed, or keys have another meaning. A box to tick is not such a place. */
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

/** How a person's machine writes the palette's shortcut. */
export const paletteKey = navigator.userAgent.includes('Mac') ? '⌘ K' : 'Ctrl K'
