/** django-allauth's addresses: signing in, second factors, sessions; and what it asks before some. */
import type { Problem } from '../api/client'

export const door = '/_allauth/browser/v1'

/** What django-allauth puts around its answers. */
export interface Told<T> {
  data: T
}

interface Flow {
  id: string
}

/** How this person may show that it is them, when `problem` says that they must. */
export function waysToProve(problem: Problem): { password: boolean; code: boolean } {
  const { flows = [] } = (problem.details.data ?? {}) as { flows?: Flow[] }
  const has = (id: string) => flows.some((flow) => flow.id === id)
  return { password: has('reauthenticate'), code: has('mfa_reauthenticate') }
}

export interface Authenticator {
  type: 'totp' | 'recovery_codes'
  /** Seconds since 1970. */
  created_at: number
  unused_code_count?: number
  total_code_count?: number
}

export interface OpenSession {
  id: number
  user_agent: string
  ip: string
  created_at: number
  last_seen_at: number
  is_current: boolean
}

/** Seconds since 1970, as the ISO text that dates are written from. */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
