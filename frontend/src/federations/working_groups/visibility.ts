/** The icon of each visibility. */
import Globe from '@lucide/svelte/icons/globe'
import Lock from '@lucide/svelte/icons/lock'
import UsersRound from '@lucide/svelte/icons/users-round'

import type { Icon } from '../../ui/types'
import type { Visibility } from './rows'

export const icons: Record<Visibility, Icon> = {
  public: Globe,
  members: UsersRound,
  participants: Lock,
}
