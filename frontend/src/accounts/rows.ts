/** What the server tells administrators of accounts (`platform/majlis/accounts/admission.py`). */
import type { Language } from '../i18n'
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
