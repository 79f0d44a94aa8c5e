import Building2 from '@lucide/svelte/icons/building-2'

import { places } from '../../slices'

places.add({
  order: 40,
  href: '/organisations',
  label: 'organisation-nav',
  icon: Building2,
  code: 'KeyO',
})
