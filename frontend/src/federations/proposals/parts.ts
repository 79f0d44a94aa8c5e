/** The registry of acts that later slices add to a proposal's page, each with its form in a dialog. */
import type { PlainId } from '../../i18n'
import { Registry, type Lazy } from '../../slices'
import type { Icon } from '../../ui/types'
import type { GroupRow } from '../working_groups/rows'
import type { Rights } from './rights'
import type { ProposalRow } from './rows'

export interface ProposalAct {
  order: number
  label: PlainId
  icon: Icon
  may: (rights: Rights) => boolean
  form: Lazy<{ group: GroupRow; proposal: ProposalRow }>
}

export const proposalActs = new Registry<ProposalAct>(({ label }) => label)
