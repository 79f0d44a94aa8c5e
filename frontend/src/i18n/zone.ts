/** Converts between an instant and the local time in Casablanca: `2026-03-12T14:30`. */
import { zone } from './format'

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The local time of an ISO instant. */
export function toLocal(instant: string): string {
  return parts.format(new Date(instant)).replace(' ', 'T')
}

/** The ISO instant of a local time. The second step corrects an offset from before a change of clocks. */
export function fromLocal(local: string): string {
  const wanted = Date.parse(`${local}Z`)
  let instant = wanted
  for (let step = 0; step < 2; step++)
    instant += wanted - Date.parse(`${toLocal(new Date(instant).toISOString())}Z`)
  return new Date(instant).toISOString()
}
