/** The state of the present page for the shell: title, breadcrumb, people present. */
import type { Presence } from '../live/socket.svelte'

export interface Crumb {
  label: string
  href: string
}

/** A command of this page, offered by the palette. */
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
