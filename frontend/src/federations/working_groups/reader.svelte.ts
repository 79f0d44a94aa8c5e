/** The person at this screen, as the rights of a group see them (reactive). */
import { acting } from '../../accounts/acting.svelte'
import { me } from '../../accounts/me.svelte'
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
