/** An open vote, for tests. */
import type { Secrecy, VoteRow } from './rows'

export function aVote(secrecy: Secrecy, more: Partial<VoteRow> = {}): VoteRow {
  return {
    kind: 'vote',
    id: 'vote-1',
    rev: 1,
    group: 'group-1',
    subject: null,
    question: { fr: 'Adoptez-vous ?' },
    rule: {
      quorum: null,
      conditions: [],
      colleges: {},
      electors: 'seats',
      secrecy,
      changeable: false,
      name: null,
      source: null,
    },
    status: 'open',
    opens_at: null,
    closes_at: null,
    opened_at: '2026-03-12T10:00:00Z',
    closed_at: null,
    electors: 3,
    outcome: null,
    box: null,
    refused: null,
    reason: null,
    ...more,
  }
}
