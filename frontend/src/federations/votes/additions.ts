import Vote from '@lucide/svelte/icons/vote'

import { everything } from '../../api/pages'
import { t } from '../../i18n'
import { objectKinds } from '../../slices'
import { proposalActs } from '../proposals/parts'
import { groupPart } from '../working_groups/parts'
import type { VoteRow } from './rows'

objectKinds.add(
  { order: 60, kind: 'vote', path: '/votes' },
  { order: 70, kind: 'ballot' },
  { order: 80, kind: 'participation' },
)

groupPart<VoteRow>({
  order: 20,
  kind: 'vote',
  fetch: (group) => everything('/api/votes', { group }),
  belongs: (vote, group) => vote.group === group,
  tab: { name: 'votes', label: 'group-votes', draw: () => import('./GroupVotes.svelte') },
  // A vote has one deadline at a time: its opening while scheduled, then its close.
  deadline: ({ id, status, question, opens_at, closes_at }) => {
    const when = status === 'open' ? closes_at : status === 'scheduled' ? opens_at : null
    const words = t(status === 'open' ? 'group-vote-closes' : 'group-vote-opens')
    return when ? { href: `/votes/${id}`, icon: Vote, names: question, when, words } : undefined
  },
})

proposalActs.add({
  order: 10,
  label: 'proposal-put-to-vote',
  icon: Vote,
  may: ({ putToVote }) => putToVote,
  form: () => import('./ScheduleVote.svelte'),
})
