import History from '@lucide/svelte/icons/history'

import { past } from '../api/past.svelte'
import { commands } from '../slices'

commands.add({ order: 10, label: 'past-open', icon: History, act: () => (past.open = true) })
