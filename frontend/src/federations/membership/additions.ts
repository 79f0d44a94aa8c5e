import { everything } from '../../api/pages'
import { objectKinds } from '../../slices'
import { organisationPart } from '../organisations/parts'
import type { MandateRow } from './rows'

objectKinds.add({ order: 20, kind: 'mandate' })

organisationPart<MandateRow>({
  order: 10,
  kind: 'mandate',
  fetch: (organisation) => everything('/api/mandates', { organisation }),
  belongs: (mandate, organisation) => mandate.organisation.id === organisation,
  tab: { name: 'mandates', label: 'mandate-many', draw: () => import('./Mandates.svelte') },
  card: () => import('./Speaking.svelte'),
})
