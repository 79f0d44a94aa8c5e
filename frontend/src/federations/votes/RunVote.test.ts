import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

import RunVote from './RunVote.svelte'
import { aVote } from './vote.fixture'

const MINUTE = 60_000
const user = userEvent.setup()

test('a vote is not opened by hand before its announced opening', () => {
  const opens_at = new Date(Date.now() + 60 * MINUTE).toISOString()
  render(RunVote, { vote: aVote('named', { status: 'scheduled', opens_at }), tally: undefined })
  expect(screen.queryByRole('button', { name: 'Ouvrir le vote' })).toBeNull()
  expect(screen.getByText(/L’ouverture est annoncée pour le/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Annuler le vote' })).toBeInTheDocument()
})

test('a vote without an announced opening is opened by hand', () => {
  render(RunVote, { vote: aVote('named', { status: 'scheduled' }), tally: undefined })
  expect(screen.getByRole('button', { name: 'Ouvrir le vote' })).toBeInTheDocument()
})

test('the shortest end that is offered is one that the server accepts', async () => {
  const sent: { closes_at: string }[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (path.endsWith('/end')) sent.push(JSON.parse(init.body as string) as { closes_at: string })
    return Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }))
  })
  document.cookie = 'csrftoken=token'
  render(RunVote, { vote: aVote('named'), tally: undefined })
  await user.click(screen.getByRole('button', { name: 'Annoncer la fin' }))
  const dialog = await screen.findByRole('alertdialog')
  await user.click(within(dialog).getByRole('radio', { name: 'Dans 5 minutes' }))
  await user.click(within(dialog).getByRole('button', { name: 'Annoncer la fin' }))
  const [end] = sent
  expect(new Date(end?.closes_at ?? '').getTime()).toBeGreaterThan(Date.now() + 5 * MINUTE)
})
