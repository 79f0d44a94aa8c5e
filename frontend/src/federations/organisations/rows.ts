/** Rows of organisations (`federations/organisations/projection.py` describes them). */
import { every, type Shown } from '../../api/rows'

export type OrganisationRow = Shown<'Organisation'>
export type Reference = Shown<'Reference'>
export type Person = Shown<'Person'>

/** A fact about an organisation; fields that it does not set are null. */
export type Entry = Shown<'Entry'>

/** Number of matches, by code. */
export type Facets = Shown<'Facets'>

export type OrganisationType = OrganisationRow['type']
export const types = every<OrganisationType>()([
  'ministry',
  'public_institution',
  'confederation',
  'federation',
  'association',
  'company',
  'research_body',
  'regional_centre',
])

export type Sector = OrganisationRow['sectors'][number]
export const sectors = every<Sector>()([
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
])
