import Handshake from '@lucide/svelte/icons/handshake'

import { noticeKinds, places } from '../../slices'

places.add({ order: 50, href: '/links', label: 'listing-nav', icon: Handshake, code: 'KeyL' })

noticeKinds.add({ order: 60, kind: 'links', icon: Handshake })
