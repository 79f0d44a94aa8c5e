/** Rows of the seal (`platform/majlis/audit/seal/api.py` describes them). */
import type { Shown } from '../../api/rows'

export type Checkpoint = Shown<'Checkpoint'>

export type Finding = Shown<'Finding'>
export type Verification = Shown<'Verification'>
export type Seal = Shown<'Seal'>
export type Witness = Shown<'Witness'>

/** Hashes in hexadecimal, the leaf's sibling first. */
export type Inclusion = Shown<'Inclusion'>

export type Span = Shown<'Consistency'>
