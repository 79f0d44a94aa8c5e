import Building2 from '@lucide/svelte/icons/building-2'

import { objectKinds } from '../../slices'

objectKinds.add({ order: 10, kind: 'organisation', path: '/organisations', found: Building2 })
