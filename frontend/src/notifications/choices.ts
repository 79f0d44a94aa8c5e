/** What a person chooses of notices: which kinds leave the inbox, by which channel and how often. */
import { kinds } from './kinds'
import type { Kind } from './rows'

export const channels = ['mail', 'push'] as const
export type Channel = (typeof channels)[number]
export const rhythms = ['at-once', 'hourly', 'daily', 'weekly', 'off'] as const
export type Rhythm = (typeof rhythms)[number]
export type Rhythms = Record<Kind, Record<Channel, Rhythm>>
/** What is chosen for one group; the rest is as everywhere. */
export type Own = Partial<Record<Kind, Partial<Record<Channel, Rhythm>>>>

/** What `PUT /api/notice-preferences` takes: all of one's choices. */
export interface Choices {
  rhythms: Rhythms
  groups: { group: string; rhythms: Own }[]
  /** Hours of the day in Casablanca, `22:00`; they may pass midnight. */
  quiet: { starts: string; ends: string } | null
}

/** Kinds of which some notices are legal: their mail cannot be muted. */
export interface Preferences extends Choices {
  mandatory: Kind[]
}

/** One rhythm for all of a group: its mail, and its push where everything comes at once. */
export function allOf(rhythm: Rhythm): Own {
  const push: Rhythm = rhythm === 'at-once' ? 'at-once' : 'off'
  return Object.fromEntries(kinds().map((kind) => [kind, { mail: rhythm, push }]))
}

/** The one rhythm of all of a group, or undefined where its choices are finer than that. */
export function oneOf(own: Own): Rhythm | undefined {
  return rhythms.find((rhythm) => {
    const whole = allOf(rhythm)
    return kinds().every((kind) =>
      channels.every((channel) => own[kind]?.[channel] === whole[kind]?.[channel]),
    )
  })
}
