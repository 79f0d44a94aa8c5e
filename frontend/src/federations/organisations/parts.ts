/** The registry of parts that later slices add to an organisation's page: rows, tabs and cards. */
import type { Row } from '../../live/rows.svelte'
import { Registry, type Part } from '../../slices'
import type { OrganisationRow } from './rows'

type OrganisationPart<Added extends Row> = Part<Added, { organisation: OrganisationRow }>

export const organisationParts = new Registry<OrganisationPart<Row>>(({ kind }) => kind)

export function organisationPart<Added extends Row>(part: OrganisationPart<Added>): void {
  organisationParts.add(part as unknown as OrganisationPart<Row>)
}
