import Gavel from '@lucide/svelte/icons/gavel'
import UsersRound from '@lucide/svelte/icons/users-round'

import { noticeKinds, places } from '../../slices'

places.add({
  order: 30,
  href: '/groups',
  label: 'group-nav',
  short: 'group-nav-short',
  icon: UsersRound,
  code: 'KeyG',
})

noticeKinds.add({ order: 40, kind: 'decisions', icon: Gavel })
