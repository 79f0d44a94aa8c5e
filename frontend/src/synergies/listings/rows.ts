/** What the server tells about listings and links (`synergies/listings/projection.py` says it in words). */
import type { Reference, Sector } from '../../federations/organisations/rows'
import type { Names } from '../../i18n'
import type { Row } from '../../live/rows.svelte'

export const directions = ['need', 'offer'] as const
export type Direction = (typeof directions)[number]
export const listingStatuses = ['open', 'matched', 'expired', 'withdrawn'] as const
export type ListingStatus = (typeof listingStatuses)[number]

export interface ListingRow extends Row {
  kind: 'listing'
  direction: Direction
  organisation: Reference
  title: Names
  description: Names
  sectors: Sector[]
  region: string | null
  status: ListingStatus
  /** The last day on which it can be answered. */
  expires_on: string
  /** All it ever had. */
  answers: number
}

/** `from` answered the listing of `to`. */
export interface LinkRow extends Row {
  kind: 'link'
  listing: string
  /** The listing's. */
  title: Names
  from: Reference
  to: Reference
  /** Null once the link is open. */
  message: string | null
  status: 'proposed' | 'open' | 'declined' | 'withdrawn'
  /** Organisations that have accepted. */
  accepted: string[]
  group: string | null
}
