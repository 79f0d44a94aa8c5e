/** Rows of mandates (`federations/membership/projection.py` describes them). */
import type { Mandate } from '../../accounts/me.svelte'
import { every, type Shown } from '../../api/rows'
import { compare } from '../../i18n'

export type MandateRow = Shown<'MandateRow'>

export const roles = every<MandateRow['role']>()([
  'president',
  'delegate',
  'alternate',
  'secretary',
])

/** A role from one civil day until another, both included. */
export type Term = Pick<MandateRow, 'role' | 'from' | 'until'>

/** Whether the holder may act under this mandate today. */
export function isActive(mandate: MandateRow, today: string): boolean {
  return isWithin(mandate, today) && !(mandate.stopped_at && mandate.until === today)
}

export function isWithin(term: Term, day: string): boolean {
  return term.from <= day && (term.until === null || term.until >= day)
}

/** The order of display: by role, then by start and name. */
export function byRank(one: MandateRow, other: MandateRow): number {
  return (
    roles.indexOf(one.role) - roles.indexOf(other.role) ||
    one.from.localeCompare(other.from) ||
    compare(one.person.name, other.person.name)
  )
}

/** Whether one of these mandates is a president's or secretary's of that organisation. */
export function isOfficerOf(mandates: readonly Mandate[], organisation: string): boolean {
  return mandates.some(
    (mandate) =>
      mandate.organisation.id === organisation && ['president', 'secretary'].includes(mandate.role),
  )
}
