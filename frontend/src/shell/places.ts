/** The navigation, as this person has it. */
import { me } from '../accounts/me.svelte'
import { places as registered, type Place } from '../slices'

/** The places this person may go to, in their order (reactive). */
export function places(): Place[] {
  return registered.all.filter((place) => !place.administrators || me.value?.is_administrator)
}

/** Whether a path is in a place. */
export function isIn(place: Place, path: string): boolean {
  return place.href === '/' ? path === '/' : `${path}/`.startsWith(`${place.href}/`)
}
