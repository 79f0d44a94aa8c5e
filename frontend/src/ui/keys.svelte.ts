/** Single-key shortcuts of the present page, and whether they are enabled (WCAG 2.1.4). */

/** A key of the page: its position on the keyboard, its label, and its purpose. */
export interface Key {
  code: string
  shown: string
  /** Empty for a key that the guide does not list. */
  words: string
  /** Returns `false` if the page does not handle the key, so that the browser does. */
  act: (event: KeyboardEvent) => unknown
}

const stored = 'majlis-single-keys'

class SingleKeys {
  on = $state(localStorage.getItem(stored) !== 'off')
  page = $state.raw<readonly Key[]>([])

  use(on: boolean): void {
    this.on = on
    localStorage.setItem(stored, on ? 'on' : 'off')
  }
}

export const singleKeys = new SingleKeys()
