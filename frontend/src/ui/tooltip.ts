/**
 * A tooltip as an attachment: `<button {@attach tooltip(t('…'))}>`. It repeats or adds to a name;
 * necessary information must stand elsewhere too. One element serves the whole page.
 */
import type { Attachment } from 'svelte/attachments'

let box: HTMLElement | undefined

function element(): HTMLElement {
  if (box?.isConnected) return box
  box = document.createElement('div')
  box.className = 'tooltip'
  box.popover = 'manual'
  // Hidden from screen readers: the text is the button's name already, or not essential.
  box.setAttribute('aria-hidden', 'true')
  document.body.append(box)
  return box
}

export function tooltip(text: string, shortcut?: string): Attachment<HTMLElement> {
  return (target) => {
    let asked = 0
    const hide = () => {
      asked += 1
      if (box?.matches(':popover-open')) box.hidePopover()
    }
    const show = async (event: Event) => {
      hide()
      if (event instanceof PointerEvent && event.pointerType === 'touch') return
      const own = asked
      const rest = new Promise((done) => setTimeout(done, 450))
      const [code] = await Promise.all([import('./place').catch(() => undefined), rest])
      if (own !== asked || !code) return
      const shown = element()
      shown.textContent = text
      if (shortcut) {
        const key = document.createElement('kbd')
        key.textContent = shortcut
        shown.append(key)
      }
      // In the top layer, so that it is above an open dialog.
      shown.showPopover()
      code.place(target, shown, 'center', 6)
    }
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    const focus = (event: Event) => target.matches(':focus-visible') && show(event)
    target.addEventListener('pointerenter', show)
    target.addEventListener('focus', focus)
    target.addEventListener('pointerleave', hide)
    target.addEventListener('pointerdown', hide)
    target.addEventListener('blur', hide)
    target.addEventListener('keydown', escape)
    return () => {
      hide()
      target.removeEventListener('pointerenter', show)
      target.removeEventListener('focus', focus)
      target.removeEventListener('pointerleave', hide)
      target.removeEventListener('pointerdown', hide)
      target.removeEventListener('blur', hide)
      target.removeEventListener('keydown', escape)
    }
  }
}
