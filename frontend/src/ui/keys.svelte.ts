/** Single keys: those of the page shown, and whether this person wants any (WCAG 2.1.4). */

/** A key of the page shown: where it stands on the keyboard, how it is written, and what it is for. */
export interface Key {
  code: string
  shown: string
  /** Empty for a key that the guide does not list. */
  words: string
  /** `false` where it is not this page's after all: the browser then does with it what it does. */
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
