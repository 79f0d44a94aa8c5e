/** What the server tells about organisations (`federations/organisations/projection.py` says it in words). */
import type { Names } from '../../i18n'
import type { Row } from '../../live/rows.svelte'

export interface Person {
  id: string
  name: string
}

export interface Reference {
  id: string
  names: Names
  kind: string
}

export const types = [
  'ministry',
  'public_institution',
  'confederation',
  'federation',
  'association',
  'company',
  'research_body',
  'regional_centre',
] as const
export type OrganisationType = (typeof types)[number]

export const sectors = [
  'aerospace',
  'agriculture',
  'agrifood',
  'automotive',
  'banking_finance',
  'chemicals',
  'construction',
  'consulting_engineering',
  'culture',
  'digital',
  'electrical_electronics',
  'energy',
  'fisheries',
  'leather',
  'mechanical_metal',
  'pharmaceuticals',
  'plastics',
  'seafood',
  'testing_inspection',
  'textile',
  'trade_services',
  'wood_paper_packaging',
] as const
export type Sector = (typeof sectors)[number]

export interface OrganisationRow extends Row {
  kind: 'organisation'
  names: Names
  acronym: string | null
  type: OrganisationType
  sme: boolean
  sectors: Sector[]
  region: string | null
  parents: Reference[]
  children_count: number
  verified: { by: Person; on: string } | null
  /** Where an imported body was found; null where it was entered by hand. */
  reported: { source: string; confidence: string } | null
  status: 'active' | 'merged' | 'dissolved'
  successor: Reference | null
  example: boolean
  website: string | null
  description: Names
}

/** A fact of a body's life; what it does not tell is null. */
export interface Entry {
  position: number
  topic: `organisation.${string}`
  recorded_at: string
  on: string | null
  by: Person | null
  acting_for: Reference | null
  names: Names | null
  acronym: string | null
  parents: Reference[] | null
  successor: Reference | null
}

/** How many match, by code. */
export interface Facets {
  types: Partial<Record<OrganisationType, number>>
  sectors: Partial<Record<Sector, number>>
  regions: Record<string, number>
}
