/** What the server tells about working groups (`federations/working_groups/projection.py` says it in words). */
import type { Names } from '../../i18n'
import type { Row } from '../../live/rows.svelte'
import type { Person, Reference } from '../organisations/rows'

export const visibilities = ['public', 'members', 'participants'] as const
export type Visibility = (typeof visibilities)[number]
export const offices = ['chair', 'rapporteur', 'secretary'] as const
export type Office = (typeof offices)[number]

/** What a group is for; `from` and `until` are civil days, both included. */
export interface Charter {
  mission: Names
  scope: Names
  deliverables: Names[]
  from: string | null
  until: string | null
}

export interface GroupRow extends Row {
  kind: 'group'
  names: Names
  parent: string | null
  visibility: Visibility
  edition: string | null
  charter: Charter
  officers: Record<Office, Person | null>
  archived: boolean
  archived_reason: string | null
  counts: { seats: number; filled: number; open_actions: number }
}

export interface SeatRow extends Row {
  kind: 'seat'
  group: string
  organisation: Reference
  holder: Person | null
  alternate: Person | null
}

export interface ActionRow extends Row {
  kind: 'action'
  group: string
  title: Names
  assignee: Person | null
  organisation: Reference | null
  due: string | null
  status: 'open' | 'blocked' | 'done'
  blocked_reason: string | null
  done_by: Person | null
  done_at: string | null
  source: { kind: string; id: string } | null
}
