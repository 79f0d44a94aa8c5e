/** Rows of votes (`federations/votes/projection.py` says them in words). */
import { every, type Shown } from '../../api/rows'
import type { Names } from '../../i18n'

/** The schema says of a rule and of an outcome only that they are JSON. */
export type VoteRow = Omit<Shown<'Vote'>, 'rule' | 'outcome'> & {
  rule: Rule
  outcome: Outcome | null
}

/** The count of now; `counts` and `conditions` are null while choices are withheld. */
export type TallyRow = Omit<Shown<'Tally'>, 'quorum' | 'counts' | 'conditions'> & {
  quorum: QuorumFinding | null
  counts: Counts | null
  conditions: ConditionFinding[] | null
}

/** A line of the frozen roll. */
export type ElectorRow = Shown<'Elector'>

/** What the reader may cast in a vote; its id is that of the elector's line. */
export type MyBallotRow = Shown<'MyBallot'>

/** One ballot of a sealed box; it belongs to nobody. */
export type BoxLine = Shown<'Box'>

/** What an elector may choose. */
export type Choice = BoxLine['choice']
export const choices = every<Choice>()(['for', 'against', 'abstain', 'blank'])

export type Measure = 'persons' | 'organisations' | 'weight'
export const bases = ['roll', 'present', 'cast', 'expressed'] as const
export type Base = (typeof bases)[number]
export type Secrecy = 'named' | 'hidden' | 'secret'
export type Verdict = 'adopted' | 'rejected' | 'no_quorum'

/** Heads are whole numbers; weights are fractions as text (`3/2`). */
export type Figure = number | string

export interface Quorum {
  of: Measure
  at_least: string
  strict: boolean
}

export interface Condition {
  share_of: 'for' | 'against'
  among: Base
  measure: Measure
  threshold: string
  strict: boolean
  at_most: boolean
}

export interface Rule {
  quorum: Quorum | null
  conditions: Condition[]
  colleges: Record<string, Condition[]>
  electors: 'seats' | 'persons'
  secrecy: Secrecy
  changeable: boolean
  name: Names | null
  source: string | null
}

export interface QuorumFinding extends Quorum {
  met: boolean
  counted: Figure
  roll: Figure
  needed: Figure
  missing: Figure
  margin: Figure
}

export interface ConditionFinding extends Condition {
  college: string | null
  count: Figure
  base: Figure
  share: string | null
  percent: string | null
  met: boolean
  needed: Figure | null
  margin: Figure | null
}

/** `null` is a spoilt ballot of an imported count. */
export type Figures = Record<Base | Choice | 'null', Figure>
export type Measured = Record<Measure, Figures | null>
export type Counts = Measured & { colleges: Record<string, Measured> }

export interface Outcome {
  quorum: QuorumFinding | null
  counts: Counts
  conditions: ConditionFinding[]
  verdict: Verdict
}
