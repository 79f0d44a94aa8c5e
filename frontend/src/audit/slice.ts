import ScrollText from '@lucide/svelte/icons/scroll-text'

import { places } from '../slices'

places.add({ order: 60, href: '/log', label: 'ui-nav-log', icon: ScrollText, code: 'KeyA' })
