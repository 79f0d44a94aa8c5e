/** The navigation of the present reader. */
import { me } from '../accounts/me.svelte'
import { places as registered, type Place } from '../slices'

/** The places that this person may open, in order (reactive). */
export function places(): Place[] {
  return registered.all.filter((place) => !place.administrators || me.value?.is_administrator)
}

/** Whether a path belongs to a place. */
export function isIn(place: Place, path: string): boolean {
  return place.href === '/' ? path === '/' : `${path}/`.startsWith(`${place.href}/`)
}
