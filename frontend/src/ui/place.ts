/** Places a floating box under its anchor (or, without room, above), inside the window. */
export type Align = 'start' | 'center' | 'end'

const margin = 8

/** `align` is along the reading direction of the anchor. */
export function place(anchor: Element, box: HTMLElement, align: Align = 'start', gap = 4): void {
  const at = anchor.getBoundingClientRect()
  const size = box.getBoundingClientRect()
  const rtl = getComputedStyle(anchor).direction === 'rtl'
  const below = at.bottom + gap
  const above = at.top - gap - size.height
  const top = below + size.height > innerHeight - margin && above > margin ? above : below
  const wanted =
    align === 'center'
      ? at.left + (at.width - size.width) / 2
      : (align === 'start') === rtl
        ? at.right - size.width
        : at.left
  const last = Math.max(margin, document.documentElement.clientWidth - size.width - margin)
  box.style.inset = 'auto'
  box.style.top = `${Math.max(margin, top)}px`
  box.style.left = `${Math.min(Math.max(margin, wanted), last)}px`
}

/** Keeps a box placed during scrolling and resizing; returns a function that stops it. */
export function follow(anchor: Element, box: HTMLElement, align: Align = 'start'): () => void {
  const again = () => place(anchor, box, align)
  again()
  addEventListener('scroll', again, { capture: true, passive: true })
  addEventListener('resize', again)
  return () => {
    removeEventListener('scroll', again, { capture: true })
    removeEventListener('resize', again)
  }
}
