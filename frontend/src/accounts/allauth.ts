/** Requests to django-allauth: sign-in, second factors, sessions, and reauthentication. */
import type { Problem } from '../api/client'

export const allauth = '/_allauth/browser/v1'

/** The envelope of django-allauth's answers. */
export interface Envelope<T> {
  data: T
}

interface Flow {
  id: string
}

/** The ways of reauthentication for this person, if `problem` requires one. */
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

/** Seconds since 1970 as an ISO instant, as the date functions expect. */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}
