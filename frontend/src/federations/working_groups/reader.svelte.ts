/** The reader as an actor in groups (reactive), for `rights.ts`. */
import { me } from '../../accounts/me.svelte'
import { isOfficerOf } from '../membership/rows'
import type { Reader } from './rights'
import type { GroupRow, SeatRow } from './rows'

export function reader(): Reader {
  const mandates = me.actor?.mandates ?? []
  const organisations = me.organisations.map(({ id }) => id)
  return {
    person: me.actor?.id,
    administrator: me.actor?.is_administrator ?? false,
    organisations,
    officerOf: organisations.filter((id) => isOfficerOf(mandates, id)),
  }
}

/** Participants may draft: officers, and holders of a mandate of a seated organisation. */
export function isParticipant(group: GroupRow, seats: readonly SeatRow[]): boolean {
  if (group.archived) return false
  const officers = Object.values(group.officers).some((one) => one && one.id === me.actor?.id)
  const own = new Set(me.organisations.map(({ id }) => id))
  return officers || seats.some((seat) => own.has(seat.organisation.id))
}
