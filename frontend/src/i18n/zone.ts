/** Between an instant and what Casablanca's clocks show: `2026-03-12T14:30`. */
import { zone } from './format'

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** An ISO instant as local minutes. */
export function toLocal(instant: string): string {
  return parts.format(new Date(instant)).replace(' ', 'T')
}

/** Local minutes as an ISO instant. Twice: the first guess may stand on the other side of a change of clocks. */
export function fromLocal(local: string): string {
  const wanted = Date.parse(`${local}Z`)
  let instant = wanted
  for (let step = 0; step < 2; step++)
    instant += wanted - Date.parse(`${toLocal(new Date(instant).toISOString())}Z`)
  return new Date(instant).toISOString()
}
