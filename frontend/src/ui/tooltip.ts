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
    let turn = 0
    const hide = () => {
      turn += 1
      if (box?.matches(':popover-open')) box.hidePopover()
    }
    const show = async (event: Event) => {
      hide()
      if (event instanceof PointerEvent && event.pointerType === 'touch') return
      const mine = turn
      const rest = new Promise((done) => setTimeout(done, 450))
      const [code] = await Promise.all([import('./place').catch(() => undefined), rest])
      if (mine !== turn || !code) return
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
    const escape = (event: Event) => (event as KeyboardEvent).key === 'Escape' && hide()
    const focus = (event: Event) => target.matches(':focus-visible') && show(event)
    const listeners: [string, (event: Event) => unknown][] = [
      ['pointerenter', show],
      ['focus', focus],
      ['pointerleave', hide],
      ['pointerdown', hide],
      ['blur', hide],
      ['keydown', escape],
    ]
    for (const [type, listener] of listeners) target.addEventListener(type, listener)
    return () => {
      hide()
      for (const [type, listener] of listeners) target.removeEventListener(type, listener)
    }
  }
}
