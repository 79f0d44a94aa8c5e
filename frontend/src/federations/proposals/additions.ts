import { everything } from '../../api/pages'
import { objectKinds } from '../../slices'
import { groupPart } from '../working_groups/parts'
import type { ProposalRow } from './rows'

objectKinds.add({
  order: 50,
  kind: 'proposal',
  path: '/proposals',
  compared: () => import('./Rewritten.svelte'),
  covers: ['text'],
})

groupPart<ProposalRow>({
  order: 10,
  kind: 'proposal',
  fetch: (group) => everything('/api/proposals', { group }),
  belongs: (proposal, group) => proposal.group === group,
  tab: {
    name: 'proposals',
    label: 'proposal-many',
    draw: () => import('./GroupProposals.svelte'),
  },
})
