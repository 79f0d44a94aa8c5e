import House from '@lucide/svelte/icons/house'

import { places } from '../slices'

places.add({ order: 10, href: '/', label: 'ui-nav-home', icon: House, code: 'KeyH' })
