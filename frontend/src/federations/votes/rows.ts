/** What the server tells about votes (`federations/votes/projection.py` says it in words). */
import type { Names } from '../../i18n'
import type { Row } from '../../live/rows.svelte'

export const choices = ['for', 'against', 'abstain', 'blank'] as const
/** What an elector may choose. */
export type Choice = (typeof choices)[number]
export type Measure = 'persons' | 'organisations' | 'weight'
export const bases = ['roll', 'present', 'cast', 'expressed'] as const
export type Base = (typeof bases)[number]
export type Secrecy = 'named' | 'hidden' | 'secret'
export type Status = 'scheduled' | 'open' | 'closed' | 'cancelled'
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

export interface Subject {
  kind: 'proposal'
  id: string
  version: number
  hash: string
  title: Names
}

export interface VoteRow extends Row {
  kind: 'vote'
  group: string
  subject: Subject | null
  question: Names
  rule: Rule
  status: Status
  opens_at: string | null
  closes_at: string | null
  opened_at: string | null
  closed_at: string | null
  electors: number
  outcome: Outcome | null
  /** SHA-256 of a secret vote's box. */
  box: string | null
  /** Why a scheduled opening could not be. */
  refused: { code: string; args: Record<string, string> } | null
  reason: Names | null
}

/** The count of now; `counts` and `conditions` are null while choices are withheld. */
export interface TallyRow extends Row {
  kind: 'tally'
  electors: number
  cast: number
  quorum: QuorumFinding | null
  counts: Counts | null
  conditions: ConditionFinding[] | null
}

export interface Person {
  id: string
  name: string
}

export interface Organisation {
  id: string
  names: Names
  kind: string
}

/** A line of the frozen roll. */
export interface ElectorRow extends Row {
  kind: 'elector'
  vote: string
  elector: string
  organisation: Organisation | null
  person: Person | null
  college: string | null
  weight: string
  voted: boolean
  cast_by: Person | null
  choice: Choice | null
}

/** What the reader may cast in a vote; its id is that of the elector's line. */
export interface MyBallotRow extends Row {
  kind: 'my_ballot'
  vote: string
  elector: string
  organisation: Organisation | null
  voted: boolean
  choice: Choice | null
  may_cast: boolean
}

/** One ballot of a sealed box; it belongs to nobody. */
export interface BoxLine {
  receipt: string
  choice: Choice
  college: string | null
  weight: string
}

/** What a closed vote's dossier is called by, and where it stands in the log. */
export interface DossierAbout {
  vote: string
  hash: string
  position: number
  size: number
  tree: string
  signed_at: string
  signature: string
  statement: string
  /** The page where anybody may ask whether it is this forum's. */
  verify: string
}

/** What these screens read of a working group. */
export interface GroupRow extends Row {
  kind: 'group'
  names: Names
  officers: Partial<Record<'chair' | 'rapporteur' | 'secretary', Person | null>>
}

/** What a command answers. */
export interface Done {
  id: string
  position: number
}
