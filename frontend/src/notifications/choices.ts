/** What a person chooses of notices: which kinds leave the inbox, by which channel and how often. */
import { every, type Shown } from '../api/rows'
import { kinds } from './kinds'
import type { Kind } from './rows'

export type Rhythms = Shown<'Rhythms'>
export type Channel = keyof Rhythms[Kind]
export const channels = every<Channel>()(['mail', 'push'])
export type Rhythm = Rhythms[Kind][Channel]
export const rhythms = every<Rhythm>()(['at-once', 'hourly', 'daily', 'weekly', 'off'])
/** What is chosen for one group; the rest is as everywhere. */
export type Own = Shown<'ChosenRhythms'>

/**
 * One's choices; of the kinds that are `mandatory` some notices are legal, and mailed all the same.
 * `quiet` hours are Casablanca's, and may pass midnight.
 */
export type Preferences = Shown<'Preferences'>

/** What `PUT /api/notice-preferences` takes: all of one's choices. */
export type Choices = Omit<Preferences, 'mandatory'>

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
