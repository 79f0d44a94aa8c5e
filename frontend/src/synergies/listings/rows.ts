/** Rows of listings and links (`synergies/listings/projection.py` describes them). */
import { every, type Shown } from '../../api/rows'

export type ListingRow = Shown<'Listing'>
export type LinkRow = Shown<'Link'>

export const directions = every<ListingRow['direction']>()(['need', 'offer'])
export const listingStatuses = every<ListingRow['status']>()([
  'open',
  'matched',
  'expired',
  'withdrawn',
])
