import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { useLanguage } from '../i18n'
import { get, post, Problem } from './client'

const fetched = vi.fn<typeof fetch>()

function answers(status: number, body?: unknown, type = 'application/json'): void {
  fetched.mockImplementationOnce(
    async () =>
      new Response(body === undefined ? null : JSON.stringify(body), {
        status,
        headers: body === undefined ? {} : { 'content-type': type },
      }),
  )
}
const headers = (call: number) => fetched.mock.calls[call]?.[1]?.headers as Record<string, string>

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  document.cookie = 'csrftoken=secret'
})
afterEach(async () => {
  fetched.mockReset()
  vi.unstubAllGlobals()
  await useLanguage('fr')
})

test('a command carries the token, a key and the language', async () => {
  answers(201, { id: 'x', position: 4 })
  expect(await post('/api/votes', { question: 'q' })).toEqual({ id: 'x', position: 4 })
  expect(headers(0)).toMatchObject({ 'X-CSRFToken': 'secret', 'Accept-Language': 'fr' })
  expect(headers(0)['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/)
  expect(headers(0)).not.toHaveProperty('Majlis-Acting-For')
})

test('a gateway error without problem details becomes `offline`', async () => {
  for (const status of [502, 503, 504]) {
    answers(status, undefined)
    await expect(post('/api/x', {})).rejects.toMatchObject({ code: 'offline', status })
  }
  answers(503, { code: 'busy', status: 503 }, 'application/problem+json')
  await expect(post('/api/x', {})).rejects.toMatchObject({ code: 'busy', status: 503 })
})

test('a throttled request says how long to wait, in the present language', async () => {
  const throttled = { code: 'throttled', status: 429, args: { seconds: 42 } }
  answers(429, throttled, 'application/problem+json')
  const problem = (await post('/api/x', {}).catch((reason: unknown) => reason)) as Problem
  expect(problem.text).toMatch(/42/)
  await useLanguage('ar')
  expect(problem.text).toMatch(/42/)
  expect(problem.text).toMatch(/[\u0600-\u06ff]/)
})

test('a command repeats its idempotency key while its outcome is unknown, and only then', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  await expect(post('/api/x', { a: 1 })).rejects.toMatchObject({ code: 'offline' })
  answers(503)
  await expect(post('/api/x', { a: 1 })).rejects.toBeInstanceOf(Problem)
  answers(201, {})
  await post('/api/x', { a: 1 })
  answers(201, {})
  await post('/api/x', { a: 1 })
  const keys = [0, 1, 2, 3].map((call) => headers(call)['Idempotency-Key'])
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
  expect(keys[3]).not.toBe(keys[0])
})

test('a refusal is in the reader’s language, and follows a change of language', async () => {
  fetched.mockRejectedValueOnce(new TypeError('no network'))
  const problem = (await get('/api/x').catch((reason: unknown) => reason)) as Problem
  expect(problem.text).toMatch(/serveur ne répond pas/)
  await useLanguage('ar')
  expect(problem.text).toMatch(/الخادم/)
})

test('a refusal with an unknown code shows the server’s text, for each field too', async () => {
  answers(
    400,
    {
      code: 'never-heard',
      detail: 'Du serveur.',
      errors: { title: [{ code: 'x', detail: 'Trop long.' }] },
    },
    'application/problem+json',
  )
  const problem = (await post('/api/x', {}).catch((reason: unknown) => reason)) as Problem
  expect([problem.status, problem.text]).toEqual([400, 'Du serveur.'])
  expect(problem.field('title')).toBe('Trop long.')
  expect(problem.field('other')).toBeUndefined()
})

test('a query leaves out empty values', async () => {
  answers(200, {})
  await get('/api/organisations', { search: 'eau', sector: '', cursor: undefined, limit: 5 })
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/organisations?search=eau&limit=5')
})
