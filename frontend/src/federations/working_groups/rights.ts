/**
 * The reader's rights in a group, so that the page offers no act that would be refused. The server
 * decides (`federations/working_groups/commands.py`), and its refusal is shown.
 */
import { compare } from '../../i18n'
import type { Person } from '../organisations/rows'
import type { ActionRow, GroupRow, SeatRow } from './rows'

export interface Reader {
  person: string | undefined
  administrator: boolean
  /** The organisations whose mandate the reader holds. */
  organisations: readonly string[]
  /** Those of them whose president or secretary the reader is. */
  officerOf: readonly string[]
}

/** Chair, secretary and administrators: charter, officers, seats, new actions, archive. */
export function mayRun(group: GroupRow, reader: Reader): boolean {
  const { chair, secretary } = group.officers
  return (
    !group.archived &&
    (reader.administrator ||
      [chair, secretary].some((one) => one !== null && one.id === reader.person))
  )
}

/** May name the delegate and the alternate of a seat: its organisation's president or secretary, too. */
export function mayFill(seat: SeatRow, group: GroupRow, reader: Reader): boolean {
  const own = reader.officerOf.includes(seat.organisation.id)
  return !group.archived && (own || mayRun(group, reader))
}

/** May block, unblock, finish and reopen the action. */
export function mayUpdate(action: ActionRow, group: GroupRow, reader: Reader): boolean {
  if (group.archived) return false
  return (
    reader.administrator ||
    (action.assignee !== null && action.assignee.id === reader.person) ||
    (action.organisation !== null && reader.organisations.includes(action.organisation.id)) ||
    Object.values(group.officers).some((one) => one !== null && one.id === reader.person)
  )
}

/** Possible assignees: officers, delegates and alternates. */
export function participants(group: GroupRow, seats: readonly SeatRow[]): Person[] {
  const all = [
    ...Object.values(group.officers),
    ...seats.flatMap((seat) => [seat.holder, seat.alternate]),
  ].filter((one) => one !== null)
  return [...new Map(all.map((person) => [person.id, person])).values()].sort((one, other) =>
    compare(one.name, other.name),
  )
}
