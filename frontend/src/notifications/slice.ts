import Inbox from '@lucide/svelte/icons/inbox'
import Landmark from '@lucide/svelte/icons/landmark'
import UserRoundCog from '@lucide/svelte/icons/user-round-cog'

import { noticeKinds, places } from '../slices'
import { unread } from './unread.svelte'

places.add({
  order: 20,
  href: '/inbox',
  label: 'ui-nav-inbox',
  icon: Inbox,
  code: 'KeyI',
  waiting: () => unread.count,
})

noticeKinds.add(
  { order: 80, kind: 'account', icon: UserRoundCog },
  { order: 90, kind: 'forum', icon: Landmark },
)
