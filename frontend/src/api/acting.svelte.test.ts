import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { acting, actFor, type Body } from './acting.svelte'
import { post } from './client'

const fetched = vi.fn<typeof fetch>()
const textile: Body = { id: 'textile', names: { fr: 'Textile' } }
const leather: Body = { id: 'leather', names: { fr: 'Cuir' } }

function answers(status: number, body: unknown): void {
  const init = { status, headers: { 'content-type': 'application/json' } }
  fetched.mockImplementationOnce(async () => new Response(JSON.stringify(body), init))
}
const sentFor = (call: number) =>
  (fetched.mock.calls[call]?.[1]?.headers as Record<string, string>)['Majlis-Acting-For']

let leave = () => {}
function onPage(...among: Body[]): void {
  leave = $effect.root(() => actFor(() => among))
  flushSync()
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  document.cookie = 'csrftoken=secret'
})
afterEach(() => {
  leave()
  flushSync()
  fetched.mockReset()
  vi.unstubAllGlobals()
  acting.organisation = acting.usual = null
})

test('the only possible organisation is sent without a choice', async () => {
  onPage(textile)
  answers(200, {})
  await post('/api/x', {})
  expect(sentFor(0)).toBe('textile')
})

test('an act can name none although the page has one', async () => {
  onPage(textile)
  answers(200, {})
  await post('/api/x', {}, { actingFor: null })
  expect(sentFor(0)).toBeUndefined()
})

test('between several, the one kept with the account is sent, unless another is chosen', async () => {
  onPage(textile, leather)
  expect(acting.organisation).toBeNull()
  acting.usual = 'leather'
  expect(acting.organisation).toBe('leather')
  acting.organisation = 'textile'
  answers(200, {})
  await post('/api/x', {})
  expect(sentFor(0)).toBe('textile')
})

test('an organisation that is not possible on the page is never sent', () => {
  acting.usual = 'leather'
  onPage(textile)
  expect(acting.organisation).toBe('textile')
  leave()
  flushSync()
  expect(acting.organisation).toBeNull()
})

test('where the server needs a choice the reader is asked, and the act continues', async () => {
  onPage(textile, leather)
  const refusal = { code: 'which-organisation', status: 409, organisations: [textile, leather] }
  answers(409, refusal)
  answers(201, { id: 'x' })
  const sent = post('/api/x', {})
  await vi.waitFor(() => expect(acting.question?.among).toHaveLength(2))
  acting.question?.answer('leather')
  expect(await sent).toEqual({ id: 'x' })
  expect(sentFor(1)).toBe('leather')
  expect(acting.organisation).toBe('leather')
})

test('a reader who gives up keeps the refusal', async () => {
  answers(403, { code: 'wrong-organisation', status: 403, organisations: [leather] })
  const sent = post('/api/x', {})
  await vi.waitFor(() => expect(acting.question).toBeDefined())
  acting.question?.answer(null)
  await expect(sent).rejects.toMatchObject({ code: 'wrong-organisation' })
  expect(fetched).toHaveBeenCalledTimes(1)
})
