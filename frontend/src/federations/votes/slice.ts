import CalendarClock from '@lucide/svelte/icons/calendar-clock'
import Vote from '@lucide/svelte/icons/vote'

import { noticeKinds } from '../../slices'

noticeKinds.add(
  { order: 10, kind: 'ballots', icon: Vote },
  { order: 50, kind: 'deadlines', icon: CalendarClock },
)
