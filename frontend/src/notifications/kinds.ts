/** How each kind is drawn, wherever it is named: `notice-kind-<kind>` are its words. */
import CalendarClock from '@lucide/svelte/icons/calendar-clock'
import FilePen from '@lucide/svelte/icons/file-pen'
import Gavel from '@lucide/svelte/icons/gavel'
import Handshake from '@lucide/svelte/icons/handshake'
import Landmark from '@lucide/svelte/icons/landmark'
import ListTodo from '@lucide/svelte/icons/list-todo'
import Vote from '@lucide/svelte/icons/vote'

import { tMaybe } from '../i18n'
import type { Icon } from '../ui/types'
import type { Kind } from './rows'

export const icons: Record<Kind, Icon> = {
  ballots: Vote,
  assigned: ListTodo,
  drafts: FilePen,
  decisions: Gavel,
  deadlines: CalendarClock,
  links: Handshake,
  forum: Landmark,
}

export function nameOf(kind: Kind): string {
  return tMaybe(`notice-kind-${kind}`) ?? kind
}
