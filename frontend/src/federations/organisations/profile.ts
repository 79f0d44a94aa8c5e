/** An organisation's profile, in the form of forms and of `…/describe`. */
import type { Names } from '../../i18n'
import type { OrganisationRow, OrganisationType, Sector } from './rows'

export interface Profile {
  type: OrganisationType
  sme: boolean
  sectors: Sector[]
  region: string | null
  description: Names
  website: string | null
}

export function profileOf(row?: OrganisationRow): Profile {
  return {
    type: row?.type ?? 'federation',
    sme: row?.sme ?? false,
    sectors: row?.sectors ?? [],
    region: row?.region ?? null,
    description: row?.description ?? {},
    website: row?.website ?? null,
  }
}
