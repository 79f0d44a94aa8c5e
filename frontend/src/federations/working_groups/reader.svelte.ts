/** The person at this screen, as the rights of a group see them (reactive). */
import { me } from '../../accounts/me.svelte'
import { acting } from '../../api/acting.svelte'
import { isOfficerOf } from '../membership/rows'
import type { Reader } from './rights'

export function reader(): Reader {
  const organisation = acting.organisation
  return {
    person: me.hands?.id,
    administrator: me.hands?.is_administrator ?? false,
    organisation,
    heads: organisation !== null && isOfficerOf(me.hands?.mandates ?? [], organisation),
  }
}
