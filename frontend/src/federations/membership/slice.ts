import ListTodo from '@lucide/svelte/icons/list-todo'

import { everything } from '../../api/pages'
import { noticeKinds, objectKinds } from '../../slices'
import { organisationPart } from '../organisations/parts'
import type { MandateRow } from './rows'

objectKinds.add({ order: 20, kind: 'mandate' })

noticeKinds.add({ order: 20, kind: 'assigned', icon: ListTodo })

organisationPart<MandateRow>({
  order: 10,
  kind: 'mandate',
  fetch: (organisation) => everything('/api/mandates', { organisation }),
  belongs: (mandate, organisation) => mandate.organisation.id === organisation,
  tab: { name: 'mandates', label: 'mandate-many', draw: () => import('./Mandates.svelte') },
  card: () => import('./Speaking.svelte'),
})
