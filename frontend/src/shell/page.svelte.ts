/** What the page shown says of itself to the shell: its title, the way to it, who else is on it. */
import type { Presence } from '../live/socket.svelte'

export interface Crumb {
  label: string
  href: string
}

class PageState {
  title = $state('')
  crumbs = $state.raw<Crumb[]>([])
  present = $state.raw<Presence>({ people: [], count: 0 })
}

export const page = new PageState()
