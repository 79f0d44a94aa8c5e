import Inbox from '@lucide/svelte/icons/inbox'
import Landmark from '@lucide/svelte/icons/landmark'

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

noticeKinds.add({ order: 90, kind: 'forum', icon: Landmark })
