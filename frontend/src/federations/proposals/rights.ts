/**
 * The reader's rights on a proposal, so that the page offers no act that would be refused. The
 * server decides (`federations/proposals/aggregate.py`), and its refusal is shown.
 */
import type { GroupRow } from '../working_groups/rows'
import type { ProposalRow, Status } from './rows'

const open: readonly Status[] = ['draft', 'submitted', 'lapsed']
const handedIn: readonly Status[] = ['submitted', 'lapsed']

export interface Rights {
  /** May change the text, the title and the co-authors. */
  write: boolean
  translate: boolean
  submit: boolean
  withdraw: boolean
  putToVote: boolean
  /** Support of an organisation can be given or withdrawn. */
  support: boolean
  /** An author who can no longer write: the text is submitted or under vote. */
  handedIn: boolean
}

export function rights(
  proposal: ProposalRow,
  group: GroupRow | undefined,
  person: string | undefined,
  administrator = false,
): Rights {
  const active = group?.archived === false
  const { chair, rapporteur, secretary } = group?.officers ?? {}
  const officer =
    person !== undefined && [chair, rapporteur, secretary].some((one) => one?.id === person)
  const runsVotes = administrator || [chair, secretary].some((one) => one && one.id === person)
  const author =
    proposal.author.id === person || proposal.coauthors.some((one) => one.id === person)
  const isOpen = active && open.includes(proposal.status)
  const isHandedIn = active && handedIn.includes(proposal.status)
  const write = isOpen && (isHandedIn ? officer : officer || author)
  return {
    write,
    translate: write || (active && proposal.status === 'adopted' && officer),
    submit: active && proposal.status === 'draft' && (officer || author),
    withdraw: isOpen && (officer || author),
    putToVote: isHandedIn && runsVotes,
    support: isOpen,
    handedIn: author && !write && (isHandedIn || proposal.status === 'voting'),
  }
}

export type Stage = {
  key: 'draft' | 'submitted' | 'ballot' | 'outcome'
  state: 'done' | 'current' | 'next'
}

/** The stage of the proposal. A lapsed vote decided nothing, so it counts as submitted. */
export function stages(status: Status): Stage[] {
  const reached = {
    draft: 0,
    submitted: 1,
    lapsed: 1,
    voting: 2,
    adopted: 4,
    rejected: 4,
    withdrawn: 4,
  }
  const keys = ['draft', 'submitted', 'ballot', 'outcome'] as const
  const now = Math.min(reached[status], 3)
  return keys.map((key, place) => ({
    key,
    state: place < reached[status] && place !== now ? 'done' : place === now ? 'current' : 'next',
  }))
}
