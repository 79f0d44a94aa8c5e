/** Rows of working groups (`federations/working_groups/projection.py` describes them). */
import { every, type Shown } from '../../api/rows'

export type GroupRow = Shown<'Group'>
export type SeatRow = Shown<'Seat'>
export type ActionRow = Shown<'Action'>

export type Visibility = GroupRow['visibility']
export const visibilities = every<Visibility>()(['public', 'members', 'participants'])
export type Office = keyof GroupRow['officers']
export const offices = every<Office>()(['chair', 'rapporteur', 'secretary'])
