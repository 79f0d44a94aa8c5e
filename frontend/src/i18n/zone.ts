/**
 * Converts between an instant and the local time in Casablanca: `2026-03-12T14:30`. The offsets are the server's,
 * in `<html data-offsets>`, because a browser's time zone data may be years old.
 */

interface Offset {
  /** In milliseconds, like `Date.now()`. */
  from: number
  minutes: number
}

let offsets: Offset[] | undefined

/** `1577836800:60 1587261600:0`: seconds since 1970 and minutes east of UTC. Without it, UTC. */
function known(): Offset[] {
  const text = document.documentElement.dataset.offsets ?? ''
  return (offsets ??= text
    .split(' ')
    .map((one) => one.split(':').map(Number))
    .map(([from = 0, minutes = 0]) => ({ from: from * 1000, minutes })))
}

/** The minutes that Casablanca is ahead of UTC at an instant. */
export function offsetAt(instant: number): number {
  const all = known()
  return (all.findLast(({ from }) => from <= instant) ?? all[0])?.minutes ?? 0
}

/** The instant whose parts in UTC are those of the local time in Casablanca. */
export function shifted(instant: number): Date {
  return new Date(instant + offsetAt(instant) * 60_000)
}

/** The local time of an ISO instant. */
export function toLocal(instant: string): string {
  return shifted(Date.parse(instant)).toISOString().slice(0, 16)
}

/** The ISO instant of a local time. The second step corrects an offset from before a change of clocks. */
export function fromLocal(local: string): string {
  const wanted = Date.parse(`${local}Z`)
  let instant = wanted
  for (let step = 0; step < 2; step++) instant = wanted - offsetAt(instant) * 60_000
  return new Date(instant).toISOString()
}
