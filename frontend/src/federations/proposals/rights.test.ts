import { describe, expect, test } from 'vitest'

import type { GroupRow } from '../working_groups/rows'
import { rights, stages } from './rights'
import type { ProposalRow, Status } from './rows'

const person = (id: string) => ({ id, name: id })
const proposal = (status: Status) =>
  ({ status, author: person('author'), coauthors: [person('second')] }) as ProposalRow
const group = (archived = false) =>
  ({
    archived,
    officers: { chair: person('chair'), rapporteur: person('rapporteur'), secretary: null },
  }) as GroupRow

describe('who may do what', () => {
  test.each([
    ['draft', 'author', { write: true, submit: true, withdraw: true, putToVote: false }],
    ['draft', 'second', { write: true, submit: true }],
    ['draft', 'rapporteur', { write: true }],
    ['draft', 'other', { write: false, submit: false, withdraw: false, support: true }],
    ['submitted', 'author', { write: false, withdraw: true, handedIn: true }],
    ['submitted', 'chair', { write: true, submit: false, putToVote: true }],
    ['submitted', 'rapporteur', { write: true, putToVote: false }],
    ['lapsed', 'chair', { write: true, putToVote: true }],
    ['voting', 'chair', { write: false, withdraw: false, support: false, putToVote: false }],
    ['adopted', 'chair', { write: false, translate: true }],
    ['adopted', 'author', { translate: false }],
    ['withdrawn', 'author', { write: false, withdraw: false, support: false }],
  ] as const)('%s, %s', (status, who, expected) => {
    expect(rights(proposal(status), group(), who)).toMatchObject(expected)
  })

  test('an administrator may put a proposal to the vote, and may not write', () => {
    expect(rights(proposal('submitted'), group(), 'root', true)).toMatchObject({
      putToVote: true,
      write: false,
    })
  })

  test('nothing is allowed in an archived group, or before the group is known', () => {
    for (const its of [group(true), undefined])
      for (const status of ['draft', 'submitted', 'adopted'] as const)
        expect(Object.values(rights(proposal(status), its, 'chair', true))).not.toContain(true)
  })
})

describe('the stages of a proposal', () => {
  const states = (status: Status) => stages(status).map(({ state }) => state)

  test('goes from draft to outcome', () => {
    expect(states('draft')).toEqual(['current', 'next', 'next', 'next'])
    expect(states('submitted')).toEqual(['done', 'current', 'next', 'next'])
    expect(states('voting')).toEqual(['done', 'done', 'current', 'next'])
    expect(states('adopted')).toEqual(['done', 'done', 'done', 'current'])
  })

  test('a lapsed proposal has the stages of a submitted one', () => {
    expect(states('lapsed')).toEqual(states('submitted'))
  })
})
