import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import Ballot from './Ballot.svelte'
import { pendingReceipt } from './receipts'
import type { MyBallotRow } from './rows'
import { aVote } from './vote.fixture'

function aBallot(name: string, more: Partial<MyBallotRow> = {}): MyBallotRow {
  return {
    kind: 'my_ballot',
    id: `line-${name}`,
    rev: 1,
    vote: 'vote-1',
    elector: `seat-${name}`,
    organisation: { id: `organisation-${name}`, names: { fr: name }, kind: 'organisation' },
    voted: false,
    cast_by: null,
    choice: null,
    may_cast: true,
    because: null,
    ...more,
  }
}

interface Sent {
  elector: string
  choice: string
  receipt: string | null
  replaces: string | null
}

/** A server that answers ballots with these statuses, in order; 0: no answer. */
function answering(...statuses: number[]): { bodies: Sent[]; headers: Record<string, string>[] } {
  const bodies: Sent[] = []
  const headers: Record<string, string>[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (!path.endsWith('/ballots')) return Promise.resolve(new Response('{}'))
    bodies.push(JSON.parse(init.body as string) as Sent)
    headers.push(init.headers as Record<string, string>)
    const status = statuses.shift()
    if (!status) return Promise.reject(new TypeError('no network'))
    const body = status === 201 ? { id: 'x', position: 42 } : { status, code: 'already-voted' }
    return Promise.resolve(
      new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json' },
      }),
    )
  })
  return { bodies, headers }
}

const user = userEvent.setup()

async function choose(label: RegExp): Promise<void> {
  await user.click(screen.getByRole('radio', { name: label }))
  await user.click(screen.getByRole('button', { name: 'Relire mon choix' }))
}

const cast = () => user.click(screen.getByRole('button', { name: /Déposer mon bulletin/ }))

beforeEach(() => {
  localStorage.clear()
  document.cookie = 'csrftoken=token'
})

test('a ballot is cast for its organisation, and answered with a receipt', async () => {
  const { bodies, headers } = answering(201)
  render(Ballot, { vote: aVote('named'), mine: [aBallot('Textile')], what: 'Adoptez-vous ?' })
  await choose(/^Contre/)
  expect(bodies).toEqual([])
  await cast()
  expect(await screen.findByText('Bulletin déposé')).toBeInTheDocument()
  expect(bodies).toEqual([
    { elector: 'seat-Textile', choice: 'against', receipt: null, replaces: null },
  ])
  expect(headers[0]?.['Majlis-Acting-For']).toBe('organisation-Textile')
})

test('a ballot of another person is replaced only after their name was confirmed', async () => {
  const { bodies } = answering(201)
  const vote = aVote('named')
  vote.rule.changeable = true
  const caster = { id: 'person-1', name: 'Amal' }
  const mine = [aBallot('Textile', { voted: true, choice: 'for', cast_by: caster })]
  render(Ballot, { vote, mine, what: '' })
  expect(screen.queryByRole('radio')).toBeNull()
  await user.click(screen.getByRole('button', { name: /Remplacer le bulletin de .*Amal/ }))
  expect(await screen.findByText(/Ce bulletin a été déposé par .*Amal/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Choisir un autre bulletin' }))
  await choose(/^Contre/)
  expect(screen.getByText(/Ce bulletin remplace celui de .*Amal/)).toBeInTheDocument()
  await cast()
  await screen.findByText('Bulletin déposé')
  expect(bodies[0]?.replaces).toBe('person-1')
})

test('a mandate given to oneself is said not to vote', () => {
  const mine = [aBallot('Textile', { may_cast: false, because: 'given-to-oneself' })]
  render(Ballot, { vote: aVote('named'), mine, what: '' })
  expect(screen.getByText(/Vous vous êtes donné ce mandat/)).toBeInTheDocument()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('a choice stays with its organisation while other ballots are pushed', async () => {
  const { bodies } = answering(0, 201)
  const [one, other] = [aBallot('Textile'), aBallot('Tourisme')]
  const page = render(Ballot, { vote: aVote('secret'), mine: [one, other], what: '' })
  await choose(/^Pour/)
  await cast()
  await screen.findByRole('alert')
  // The ballot had arrived: the elector's row is pushed before the next attempt.
  await page.rerender({ mine: [{ ...one, rev: 2, voted: true, may_cast: false }, other] })
  expect(screen.queryByRole('button', { name: /Déposer mon bulletin/ })).toBeNull()
  const receipt = pendingReceipt('vote-1', 'seat-Textile') ?? ''
  expect(screen.getByText(receipt)).toBeInTheDocument()
  expect(bodies).toHaveLength(1)
})

test('a second attempt carries the receipt of the first, which is forgotten once answered', async () => {
  const { bodies } = answering(0, 201)
  render(Ballot, { vote: aVote('secret'), mine: [aBallot('Textile')], what: '' })
  await choose(/^Blanc/)
  await cast()
  await screen.findByRole('alert')
  await cast()
  await screen.findByText('Bulletin déposé')
  expect(bodies[0]?.receipt).toMatch(/^[0-9a-f-]{36}$/)
  expect(bodies[1]).toEqual(bodies[0])
  expect(pendingReceipt('vote-1', 'seat-Textile')).toBeNull()
})

test('a refusal keeps the choice and says why', async () => {
  answering(409)
  render(Ballot, { vote: aVote('named'), mine: [aBallot('Textile')], what: '' })
  await choose(/^Pour/)
  await cast()
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce bulletin est déjà déposé')
  await user.click(screen.getByRole('button', { name: 'Revenir au choix' }))
  expect(screen.getByRole('radio', { name: /^Pour/ })).toBeChecked()
})
