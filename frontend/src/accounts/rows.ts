/** Rows of accounts, for administrators (`platform/majlis/accounts/admission.py` describes them). */
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

/** What became of a letter about an account. */
export type AccountLetter = Shown<'AccountLetter'>

/** The link of an invitation, sent only once. */
export type Invited = Shown<'Invited'>

/** A request for erasure (`platform/majlis/accounts/projection.py` describes it). */
export type ErasureRow = Shown<'Erasure'>

/** Information shown before a request for erasure. */
export type OwnErasure = Shown<'OwnErasure'>

/** A request, with the name of the person to be erased. */
export type WaitingErasure = Shown<'Waiting'>
