/** The places of the navigation, in its order; `code` is the key that follows `g`. */
import Building2 from '@lucide/svelte/icons/building-2'
import Handshake from '@lucide/svelte/icons/handshake'
import House from '@lucide/svelte/icons/house'
import Inbox from '@lucide/svelte/icons/inbox'
import ScrollText from '@lucide/svelte/icons/scroll-text'
import UserCog from '@lucide/svelte/icons/user-cog'
import UsersRound from '@lucide/svelte/icons/users-round'
import Webhook from '@lucide/svelte/icons/webhook'

import { me } from '../accounts/me.svelte'
import type { PlainId } from '../i18n'
import { unread } from '../notifications/unread.svelte'
import type { Icon } from '../ui/types'

export interface Place {
  href: string
  label: PlainId
  /** Where there is room for one word. */
  short?: PlainId
  icon: Icon
  code: string
  administrators?: true
  /** How many things wait there (reactive). */
  waiting?: () => number
}

const all: Place[] = [
  { href: '/', label: 'ui-nav-home', icon: House, code: 'KeyH' },
  {
    href: '/inbox',
    label: 'ui-nav-inbox',
    icon: Inbox,
    code: 'KeyI',
    waiting: () => unread.count,
  },
  {
    href: '/groups',
    label: 'ui-nav-groups',
    short: 'ui-nav-groups-short',
    icon: UsersRound,
    code: 'KeyG',
  },
  { href: '/organisations', label: 'ui-nav-organisations', icon: Building2, code: 'KeyO' },
  { href: '/links', label: 'ui-nav-links', icon: Handshake, code: 'KeyL' },
  {
    href: '/log',
    label: 'ui-nav-log',
    icon: ScrollText,
    code: 'KeyA',
  },
  {
    href: '/people',
    label: 'ui-nav-people',
    icon: UserCog,
    code: 'KeyP',
    administrators: true,
  },
  {
    href: '/webhooks',
    label: 'webhooks-title',
    icon: Webhook,
    code: 'KeyW',
    administrators: true,
  },
]

/** The places this person may go to (reactive). */
export function places(): Place[] {
  return all.filter((place) => !place.administrators || me.value?.is_administrator)
}

/** Whether a path is in a place. */
export function isIn(place: Place, path: string): boolean {
  return place.href === '/' ? path === '/' : `${path}/`.startsWith(`${place.href}/`)
}
