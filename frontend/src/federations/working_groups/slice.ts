import Gavel from '@lucide/svelte/icons/gavel'
import UsersRound from '@lucide/svelte/icons/users-round'

import { everything } from '../../api/pages'
import { noticeKinds, objectKinds, places } from '../../slices'
import { organisationPart } from '../organisations/parts'
import type { GroupRow } from './rows'

places.add({
  order: 30,
  href: '/groups',
  label: 'ui-nav-groups',
  short: 'ui-nav-groups-short',
  icon: UsersRound,
  code: 'KeyG',
})

objectKinds.add(
  { order: 30, kind: 'group', path: '/groups', found: UsersRound },
  { order: 40, kind: 'action' },
)

noticeKinds.add({ order: 40, kind: 'decisions', icon: Gavel })

organisationPart<GroupRow>({
  order: 20,
  kind: 'group',
  fetch: (organisation) => everything('/api/groups', { organisation, archived: false }),
  belongs: () => true,
  card: () => import('./OrganisationGroups.svelte'),
})
