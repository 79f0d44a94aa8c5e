/** What the page shown says of itself to the shell: its title, the way to it, who else is on it. */
import type { Presence } from '../live/socket.svelte'

export interface Crumb {
  label: string
  href: string
}

/** Something that can be done on this page, offered by the palette. */
export interface Act {
  label: string
  onselect: () => void
}

class PageState {
  title = $state('')
  crumbs = $state.raw<Crumb[]>([])
  present = $state.raw<Presence>({ people: [], count: 0 })
  acts = $state.raw<Act[]>([])
}

export const page = new PageState()
