/** Groups a list by days in Casablanca. */
import { toLocal } from '../i18n/zone'

export interface Day<T> {
  /** `2026-03-12` */
  day: string
  items: T[]
}

/** Items in their order; consecutive items of one day form one group. */
export function byDay<T extends { at: string }>(items: readonly T[]): Day<T>[] {
  const days: Day<T>[] = []
  for (const item of items) {
    const day = toLocal(item.at).slice(0, 10)
    const last = days.at(-1)
    if (last?.day === day) last.items.push(item)
    else days.push({ day, items: [item] })
  }
  return days
}
