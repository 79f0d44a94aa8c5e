import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import InviteDialog from './InviteDialog.svelte'
import Proof from './Proof.svelte'
import type { Invited } from './rows'

const fetched = vi.fn<typeof fetch>()
const invited = { id: 'x', link: 'https://forum/join#t', expires_at: '', letter: null }

function answers(status: number, body: object, type = 'application/problem+json'): void {
  fetched.mockImplementationOnce(
    async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }),
  )
}
const keyOf = (call: number) =>
  (fetched.mock.calls[call]?.[1]?.headers as Record<string, string>)['Idempotency-Key']

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  document.cookie = 'csrftoken=secret'
})
afterEach(() => {
  fetched.mockReset()
  vi.unstubAllGlobals()
})

test.each([
  [503, { code: 'busy' }, /Rien n’a été enregistré/],
  [429, { code: 'throttled', args: { seconds: 42 } }, /42/],
])(
  'an invitation refused for now (%i) keeps its values, and is sent again',
  async (status, problem, message) => {
    const user = userEvent.setup()
    const oninvited = vi.fn<(answer: Invited) => Promise<void>>(async () => undefined)
    const { component: proof } = render(Proof)
    render(InviteDialog, { open: true, proof, oninvited })
    const name = screen.getByRole('textbox', { name: /^Nom/ })
    const email = screen.getByRole('textbox', { name: /^Adresse/ })
    const button = screen.getByRole('button', { name: 'Inviter' })
    await user.type(name, 'Un délégué')
    await user.type(email, 'd@example.org')

    answers(status, problem)
    await user.click(button)
    expect(await screen.findByRole('alert')).toHaveTextContent(message)
    expect(name).toHaveValue('Un délégué')
    expect(email).toHaveValue('d@example.org')

    answers(201, invited, 'application/json')
    await user.click(button)
    await vi.waitFor(() => expect(oninvited).toHaveBeenCalledWith(invited))
    // After an unknown outcome the command repeats its idempotency key, so that the server does it once.
    expect(keyOf(0) === keyOf(1)).toBe(status >= 500)
  },
)
