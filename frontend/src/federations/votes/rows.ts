/** Rows of votes (`federations/votes/projection.py` describes them). */
import { every, type Shown } from '../../api/rows'

export type VoteRow = Shown<'Vote'>

/** The present tally; `counts` and `conditions` are null while choices are withheld. */
export type TallyRow = Shown<'Tally'>

/** A line of the frozen roll. */
export type ElectorRow = Shown<'Elector'>

/** The reader's ballot in a vote, cast or not; its id is that of the elector's line. */
export type MyBallotRow = Shown<'MyBallot'>

/** One ballot of a closed secret vote, without its elector. */
export type BoxLine = Shown<'Box'>

/** How many of the seats can vote today, and the others with the reason. */
export type Voters = Shown<'Voters'>

/** Why the reader has no ballot in a vote. */
export type NoBallotReason = Shown<'NoBallot'>

export type Rule = Shown<'Rule'>
export type Quorum = Shown<'Quorum'>
export type Condition = Shown<'Condition'>
export type Secrecy = Rule['secrecy']

export type Outcome = Shown<'Outcome'>
export type QuorumFinding = Shown<'QuorumFinding'>
export type ConditionFinding = Shown<'ConditionFinding'>
export type Counts = Shown<'VoteCounts'>
export type Measured = Shown<'Measured'>
/** Heads are whole numbers; weights are fractions as text (`3/2`). */
export type Figure = Shown<'Figures'>['cast']

/** The choices offered to an elector. */
export type Choice = BoxLine['choice']
export const choices = every<Choice>()(['for', 'against', 'abstain', 'blank'])
export const bases = every<Condition['among']>()(['roll', 'present', 'cast', 'expressed'])
export type Measure = Condition['measure']
