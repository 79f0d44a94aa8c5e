import Handshake from '@lucide/svelte/icons/handshake'

import { noticeKinds, objectKinds, places } from '../../slices'

places.add({ order: 50, href: '/links', label: 'ui-nav-links', icon: Handshake, code: 'KeyL' })

objectKinds.add({ order: 90, kind: 'listing' }, { order: 100, kind: 'link', path: '/links' })

noticeKinds.add({ order: 60, kind: 'links', icon: Handshake })
