/** The person at this screen, as the rights of a group see them (reactive). */
import { me } from '../../accounts/me.svelte'
import { acting } from '../../api/acting.svelte'
import { isOfficerOf } from '../membership/rows'
import type { Reader } from './rights'
import type { GroupRow, SeatRow } from './rows'

export function reader(): Reader {
  const organisation = acting.organisation
  return {
    person: me.hands?.id,
    administrator: me.hands?.is_administrator ?? false,
    organisation,
    heads: organisation !== null && isOfficerOf(me.hands?.mandates ?? [], organisation),
  }
}

/** Drafting is for those who take part: officers, and whoever has a mandate of a seated body. */
export function takesPart(group: GroupRow, seats: readonly SeatRow[]): boolean {
  if (group.archived) return false
  const officers = Object.values(group.officers).some((one) => one && one.id === me.hands?.id)
  const own = new Set(me.organisations.map(({ id }) => id))
  return officers || seats.some((seat) => own.has(seat.organisation.id))
}
