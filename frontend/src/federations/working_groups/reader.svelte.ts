/** The reader as an actor in groups (reactive), for `rights.ts`. */
import { me } from '../../accounts/me.svelte'
import { acting } from '../../api/acting.svelte'
import { isOfficerOf } from '../membership/rows'
import type { Reader } from './rights'
import type { GroupRow, SeatRow } from './rows'

export function reader(): Reader {
  const organisation = acting.organisation
  return {
    person: me.actor?.id,
    administrator: me.actor?.is_administrator ?? false,
    organisation,
    officer: organisation !== null && isOfficerOf(me.actor?.mandates ?? [], organisation),
  }
}

/** Participants may draft: officers, and holders of a mandate of a seated organisation. */
export function isParticipant(group: GroupRow, seats: readonly SeatRow[]): boolean {
  if (group.archived) return false
  const officers = Object.values(group.officers).some((one) => one && one.id === me.actor?.id)
  const own = new Set(me.organisations.map(({ id }) => id))
  return officers || seats.some((seat) => own.has(seat.organisation.id))
}
