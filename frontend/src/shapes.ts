/**
 * Rows are what the server documents (`schema.yml`, made by `make schema`; `schema.d.ts` from it by
 * `npm run check`): a field that is misspelt, that is not there, or that is null where its row says it never
 * is, does not compile. Where the schema only says "some JSON", the row's word is taken for it.
 */
import type { AccountRow, OwnErasure, WaitingErasure } from './accounts/rows'
import type { components } from './api/schema'
import type { Line } from './audit/rows'
import type { MandateRow } from './federations/membership/rows'
import type { Entry, Facets, OrganisationRow } from './federations/organisations/rows'
import type { ProposalRow, TextRow, VersionRow } from './federations/proposals/rows'
import type { BoxLine, ElectorRow, MyBallotRow, TallyRow, VoteRow } from './federations/votes/rows'
import type { ActionRow, GroupRow, SeatRow } from './federations/working_groups/rows'
import type { Preferences } from './notifications/choices'
import type { NoticeRow, TrailFact } from './notifications/rows'
import type { LinkRow, ListingRow } from './synergies/listings/rows'
import type { WebhookRow } from './webhooks/rows'

type Documented = components['schemas']

// A field with a default may be left out of what is asked; an answer always has it.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Told<T> = unknown extends T ? any : T extends object ? { [K in keyof T]-?: Told<T[K]> } : T

type Is<Row, Answer extends Row> = [Row, Answer]

export type Shapes = [
  Is<OrganisationRow, Told<Documented['Organisation']>>,
  Is<Omit<Entry, 'topic'>, Told<Documented['Entry']>>,
  Is<Facets, Told<Documented['Facets']>>,
  Is<MandateRow, Told<Documented['MandateRow']>>,
  Is<GroupRow, Told<Documented['Group']>>,
  Is<SeatRow, Told<Documented['Seat']>>,
  Is<ActionRow, Told<Documented['Action']>>,
  Is<ProposalRow, Told<Documented['Proposal']>>,
  Is<VersionRow, Told<Documented['Version']>>,
  // What may stand in which block is said by `blocks.ts`; OpenAPI has no words for it.
  Is<Omit<TextRow, 'blocks' | 'translations'>, Told<Documented['Text']>>,
  Is<OwnErasure, Told<Documented['OwnErasure']>>,
  Is<WaitingErasure, Told<Documented['Waiting']>>,
  Is<WebhookRow, Told<Documented['Webhook']>>,
  Is<VoteRow, Told<Documented['Vote']>>,
  Is<TallyRow, Told<Documented['Tally']>>,
  Is<ElectorRow, Told<Documented['Elector']>>,
  Is<MyBallotRow, Told<Documented['MyBallot']>>,
  Is<BoxLine, Told<Documented['Box']>>,
  Is<ListingRow, Told<Documented['Listing']>>,
  Is<LinkRow, Told<Documented['Link']>>,
  Is<Line, Told<Documented['LogLine']>>,
  Is<AccountRow, Told<Documented['Account']>>,
  Is<NoticeRow, Told<Documented['Notice']>>,
  Is<TrailFact, Told<Documented['ToldFact']>>,
  Is<Preferences, Told<Documented['Preferences']>>,
]
