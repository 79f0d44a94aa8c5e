/** The registry of parts that later slices add to a group's page: rows, tabs and deadlines. */
import type { Names } from '../../i18n'
import type { Row } from '../../live/rows.svelte'
import { Registry, type Part } from '../../slices'
import type { Icon } from '../../ui/types'
import type { GroupRow, SeatRow } from './rows'

export interface Deadline {
  href: string
  icon: Icon
  names: Names
  /** A moment or a civil day. */
  when: string
  words: string
}

interface GroupPart<Added extends Row> extends Part<Added, { group: GroupRow; seats: SeatRow[] }> {
  /** The next deadline of a row, if there is one. */
  deadline?: (row: Added) => Deadline | undefined
}

export const groupParts = new Registry<GroupPart<Row>>(({ kind }) => kind)

export function groupPart<Added extends Row>(part: GroupPart<Added>): void {
  groupParts.add(part as unknown as GroupPart<Row>)
}
