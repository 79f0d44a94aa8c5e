/** What the server tells about proposals (`federations/proposals/projection.py` says it in words). */
import type { Language, Names } from '../../i18n'
import type { Row } from '../../live/rows.svelte'
import type { Block } from './blocks'

export interface Person {
  id: string
  name: string
}

export interface OrganisationReference {
  id: string
  names: Names
  kind: string
}

export type Status =
  'draft' | 'submitted' | 'voting' | 'adopted' | 'rejected' | 'lapsed' | 'withdrawn'

export interface Supporter extends OrganisationReference {
  /** The version that it stands behind. */
  version: number
}

export interface ProposalRow extends Row {
  kind: 'proposal'
  group: string
  reference: string
  title: Names
  status: Status
  author: Person
  organisation: OrganisationReference | null
  coauthors: Person[]
  supporters: Supporter[]
  version: number
  /** The language that carries authority. */
  language: Language
  hash: string
  updated_at: string
  vote: string | null
  frozen: { version: number; hash: string } | null
  /** Languages into which the last version was translated. */
  translations: Language[]
}

interface Saved {
  language: Language
  hash: string
  by: Person
  organisation: OrganisationReference | null
  saved_at: string
}

export interface VersionRow extends Row, Saved {
  kind: 'version'
  proposal: string
  number: number
  based_on: number
  translations: Language[]
}

export interface Translation extends Saved {
  title: string
  blocks: Block[]
}

/** A version with its words: fetched, never pushed; a pushed `version` of a newer `rev` outdates it. */
export interface TextRow extends Row, Saved {
  kind: 'text'
  proposal: string
  number: number
  based_on: number
  blocks: Block[]
  translations: Translation[]
}

/** What these screens read of a working group. */
export interface GroupRow extends Row {
  kind: 'group'
  names: Names
  archived: boolean
  officers: Record<'chair' | 'rapporteur' | 'secretary', Person | null>
}

export interface SeatRow extends Row {
  kind: 'seat'
  group: string
  holder: Person | null
  alternate: Person | null
}
