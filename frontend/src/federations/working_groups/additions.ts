import UsersRound from '@lucide/svelte/icons/users-round'

import { everything } from '../../api/pages'
import { objectKinds } from '../../slices'
import { organisationPart } from '../organisations/parts'
import type { GroupRow } from './rows'

objectKinds.add(
  { order: 30, kind: 'group', path: '/groups', found: UsersRound },
  { order: 40, kind: 'action' },
)

organisationPart<GroupRow>({
  order: 20,
  kind: 'group',
  fetch: (organisation) => everything('/api/groups', { organisation, archived: false }),
  belongs: () => true,
  card: () => import('./OrganisationGroups.svelte'),
})
