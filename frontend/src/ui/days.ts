/** Civil days in Morocco's time zone. */
import { toLocal } from '../i18n/zone'
import { clock } from './clock.svelte'

/** The present civil day (reactive): `2026-03-12`. */
export function today(): string {
  return toLocal(new Date(clock.now).toISOString()).slice(0, 10)
}

/** Whole days from one civil day to another; negative if the other has passed. */
export function daysUntil(day: string, from: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000)
}
