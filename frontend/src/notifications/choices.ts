/** A person's preferences of notices: the kinds sent by mail or push, and the rhythm of each. */
import { every, type Shown } from '../api/rows'
import { kinds } from './kinds'
import type { Kind } from './rows'

export type Rhythms = Shown<'Rhythms'>
export type Channel = keyof Rhythms[Kind]
export const channels = every<Channel>()(['mail', 'push'])
export type Rhythm = Rhythms[Kind][Channel]
export const rhythms = every<Rhythm>()(['at-once', 'hourly', 'daily', 'weekly', 'off'])
/** The rhythms of one group; kinds that are absent follow the general ones. */
export type Own = Shown<'ChosenRhythms'>

/**
 * A person's preferences. Kinds in `mandatory` include legal notices, which are mailed whatever the
 * rhythm; of kinds in `fixed` every notice is. `quiet` hours are in Casablanca's time, and may pass midnight.
 */
export type Preferences = Shown<'Preferences'>

/** The body of `PUT /api/notice-preferences`: all preferences. */
export type Choices = Omit<Preferences, 'mandatory' | 'fixed'>

/** The same mail rhythm for all kinds of a group; push is on only for `at-once`. */
export function allOf(rhythm: Rhythm): Own {
  const push: Rhythm = rhythm === 'at-once' ? 'at-once' : 'off'
  return Object.fromEntries(kinds().map((kind) => [kind, { mail: rhythm, push }]))
}

/** The rhythm that `allOf` made these choices from, or undefined if they are mixed. */
export function oneOf(own: Own): Rhythm | undefined {
  return rhythms.find((rhythm) => {
    const whole = allOf(rhythm)
    return kinds().every((kind) =>
      channels.every((channel) => own[kind]?.[channel] === whole[kind]?.[channel]),
    )
  })
}
