import History from '@lucide/svelte/icons/history'
import ScrollText from '@lucide/svelte/icons/scroll-text'

import { past } from '../api/past.svelte'
import { commands, places } from '../slices'

places.add({ order: 60, href: '/log', label: 'ui-nav-log', icon: ScrollText, code: 'KeyA' })

commands.add({ order: 10, label: 'past-open', icon: History, act: () => (past.open = true) })
