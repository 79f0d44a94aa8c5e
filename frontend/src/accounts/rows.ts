/** What administrators are told of accounts (`platform/majlis/accounts/admission.py`). */
import { every, type Shown } from '../api/rows'
import type { Tone } from '../ui/types'

export type AccountRow = Shown<'Account'>

export type State = AccountRow['state']
export const states = every<State>()(['active', 'invited', 'expired', 'revoked', 'closed'])

export const tones: Record<State, Tone> = {
  active: 'ok',
  invited: 'info',
  expired: 'warn',
  revoked: 'neutral',
  closed: 'neutral',
}

/** The link of an invitation, told once. */
export type Invited = Shown<'Invited'>

/** A request to be erased (`platform/majlis/accounts/projection.py`). */
export type ErasureRow = Shown<'Erasure'>

/** What to know before asking to be erased. */
export type OwnErasure = Shown<'OwnErasure'>

/** A request with the name of whom it is about. */
export type WaitingErasure = Shown<'Waiting'>
