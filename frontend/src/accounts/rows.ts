/** What the server tells administrators of accounts (`platform/majlis/accounts/admission.py`). */
import type { Language } from '../i18n'
import type { Row } from '../live/rows.svelte'
import type { Tone } from '../ui/types'

export const states = ['active', 'invited', 'expired', 'revoked', 'closed'] as const
export type State = (typeof states)[number]

export const tones: Record<State, Tone> = {
  active: 'ok',
  invited: 'info',
  expired: 'warn',
  revoked: 'neutral',
  closed: 'neutral',
}

export interface AccountRow {
  id: string
  name: string
  email: string
  language: Language
  is_administrator: boolean
  state: State
  second_factor: boolean
  last_login: string | null
  invited_at: string | null
  expires_at: string | null
  invited_by: { id: string; name: string } | null
}

/** The link of an invitation, told once. */
export interface Invited {
  id: string
  link: string
  expires_at: string
  mailed: boolean
}

/** A request to be erased (`platform/majlis/accounts/projection.py`); moments are ISO 8601. */
export interface ErasureRow extends Row {
  kind: 'erasure'
  person: string
  state: 'waiting' | 'called-back' | 'erased'
  asked_at: string
  /** Until then it can only be called back. */
  earliest: string
  /** Then it is carried out by itself. */
  latest: string
  ended_at: string | null
}

/** What to know before asking to be erased. */
export interface OwnErasure {
  waiting: ErasureRow | null
  days: number
  latest_days: number
  unsealed: number
}

/** A request with the name of whom it is about. */
export interface WaitingErasure {
  erasure: ErasureRow
  person: { id: string; name: string }
}
