import UserCog from '@lucide/svelte/icons/user-cog'

import { places } from '../slices'

places.add({
  order: 70,
  href: '/people',
  label: 'ui-nav-people',
  icon: UserCog,
  code: 'KeyP',
  administrators: true,
})
