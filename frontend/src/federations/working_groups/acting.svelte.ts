/** For whom the acts of a page in a group are; the server says which organisations are possible. */
import { me } from '../../accounts/me.svelte'
import { actFor } from '../../api/acting.svelte'
import { get } from '../../api/client'
import type { Shown } from '../../api/rows'

const none: Shown<'PossibleOrganisations'>['organisations'] = []

/** Declares the group of a page's acts, from the page's script. */
export function actInGroup(group: () => string | undefined): void {
  let among = $state.raw(none)
  $effect(() => {
    const id = group()
    let over = false
    if (!id || !me.actor?.mandates.length) among = none
    else
      get<Shown<'PossibleOrganisations'>>(`/api/groups/${id}/organisations`).then(
        ({ organisations }) => {
          if (!over) among = organisations
        },
        // Without an answer no organisation is sent, and the server decides or asks.
        () => undefined,
      )
    return () => {
      over = true
    }
  })
  actFor(() => among)
}
