/** What the server tells about mandates (`federations/membership/projection.py` says it in words). */
import type { Mandate } from '../../accounts/me.svelte'
import type { Row } from '../../live/rows.svelte'
import type { Person, Reference } from '../organisations/rows'

export const roles = ['president', 'delegate', 'alternate', 'secretary'] as const
export type Role = (typeof roles)[number]

/** A role from one civil day until another, both included. */
export interface Term {
  role: Role
  from: string
  until: string | null
}

export interface Belief extends Term {
  recorded_at: string
  recorded_until: string
}

export interface MandateRow extends Row, Term {
  kind: 'mandate'
  person: Person
  organisation: Reference
  /** It stopped in the course of its last day: nobody speaks by it any more. */
  stopped_at: string | null
  corrected: boolean
  /** What had been recorded before it was ended or corrected. */
  believed: Belief[]
}

/** Whether somebody speaks by this mandate today. */
export function speaks(mandate: MandateRow, today: string): boolean {
  return holds(mandate, today) && !(mandate.stopped_at && mandate.until === today)
}

export function holds(term: Term, day: string): boolean {
  return term.from <= day && (term.until === null || term.until >= day)
}

/** Those who speak first stand first. */
export function byRank(one: MandateRow, other: MandateRow): number {
  return (
    roles.indexOf(one.role) - roles.indexOf(other.role) ||
    one.from.localeCompare(other.from) ||
    one.person.name.localeCompare(other.person.name)
  )
}

/** Whether one of these mandates is a president's or secretary's of that organisation. */
export function isOfficerOf(mandates: readonly Mandate[], organisation: string): boolean {
  return mandates.some(
    (mandate) =>
      mandate.organisation.id === organisation && ['president', 'secretary'].includes(mandate.role),
  )
}
