/** Civil days, as Morocco's calendar has them. */
import { toLocal } from '../i18n/zone'
import { clock } from './clock.svelte'

/** The civil day it is now (reactive): `2026-03-12`. */
export function today(): string {
  return toLocal(new Date(clock.now).toISOString()).slice(0, 10)
}

/** Whole days from one civil day to another; below zero when the other has passed. */
export function daysUntil(day: string, from: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000)
}
