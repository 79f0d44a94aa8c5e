/** The usual rules, as data. The API and `majlis` accept all others. */
import type { Condition, Quorum } from './rows'

type Bare = Pick<Condition, 'among' | 'threshold' | 'strict'>

export const majorities = {
  simple: { among: 'expressed', threshold: '1/2', strict: true },
  absolute: { among: 'roll', threshold: '1/2', strict: true },
  'two-thirds': { among: 'expressed', threshold: '2/3', strict: false },
  'two-thirds-roll': { among: 'roll', threshold: '2/3', strict: false },
  unanimity: { among: 'expressed', threshold: '1', strict: false },
} as const satisfies Record<string, Bare>

export const quorums = {
  none: null,
  quarter: '1/4',
  third: '1/3',
  half: '1/2',
  'two-thirds': '2/3',
} as const

export type Majority = keyof typeof majorities
export type QuorumChoice = keyof typeof quorums

export function conditionOf(majority: Majority): Condition {
  return { share_of: 'for', measure: 'persons', at_most: false, ...majorities[majority] }
}

export function quorumOf(choice: QuorumChoice, strict: boolean): Quorum | null {
  const share = quorums[choice]
  return share && { of: 'persons', at_least: share, strict }
}
