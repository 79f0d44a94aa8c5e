/**
 * The HTTP client. Every command sends the CSRF token, the organisation acted for and an
 * idempotency key; every refusal is thrown as a `Problem` with a message for people.
 */
import { language, tMaybe, type Values } from '../i18n/i18n.svelte'
import { acting, type Body } from './acting.svelte'
import { created } from './created.svelte'
import { past } from './past.svelte'

interface FieldFault {
  code: string
  detail?: string
  args?: Values
}

/** RFC 9457 problem details from the server; a refusal may have more members (`latest`). */
interface Details {
  [extension: string]: unknown
  status?: number
  title?: string
  detail?: string
  code?: string
  args?: Values
  errors?: Record<string, FieldFault[]>
}

/** A refusal with its message. `code` is stable: `offline`, `not-found`, `already-voted`… */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly details: Details

  constructor(details: Details) {
    super(details.detail ?? details.title ?? details.code)
    this.name = 'Problem'
    this.code = details.code ?? 'unknown'
    this.status = details.status ?? 0
    this.details = details
  }

  /** The message in the present language; it follows a change of language. */
  get text(): string {
    const { args, detail } = this.details
    return (
      tMaybe(`error-${this.code}`, args) ?? detail ?? tMaybe('error-unknown') ?? 'error-unknown'
    )
  }

  /** The error of one field, or undefined. */
  field(name: string): string | undefined {
    const [first] = this.details.errors?.[name] ?? []
    return first && (tMaybe(`error-${first.code}`, first.args) ?? first.detail ?? first.code)
  }
}

/** Turns any thrown value into a `Problem`, so that pages show one kind of failure. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  console.error(error)
  return new Problem({ code: 'unknown' })
}

export interface CommandOptions {
  /** Organisation acted for: the page's by default; null names none, and the server takes the only possible one. */
  actingFor?: string | null
  /** Idempotency key; by default a new one, reused while the outcome is unknown. */
  key?: string
  signal?: AbortSignal
}

export interface DeleteOptions extends CommandOptions {
  /** The JSON body, for an address that takes one. */
  body?: unknown
}

// Keys of commands without a known outcome (no answer, or a 5xx). A repeated command with the same
// body sends the same key, so that the server does it once.
const undecided = new Map<string, string>()

/** The CSRF token; `/api/session` sets it if this browser has none. */
async function csrfToken(): Promise<string> {
  const read = () => /(?:^|; )(?:__Host-)?csrftoken=([^;]*)/.exec(document.cookie)?.[1]
  if (!read()) await get('/api/session')
  return read() ?? ''
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem({ code: 'offline' })
  }
}

async function answer<T>(response: Response): Promise<T> {
  const json = (response.headers.get('content-type') ?? '').includes('json')
  const body: unknown = json ? await response.json() : undefined
  if (response.ok) return body as T
  // A proxy in front of a server that is down answers without problem details.
  const code = [502, 503, 504].includes(response.status) ? 'offline' : 'unknown'
  throw new Problem({ code, ...(body as Details | undefined), status: response.status })
}

/** Sends a GET. Empty values of `query` are left out; `inPresent` reads the present even in the past view. */
export async function get<T>(
  path: string,
  query: Record<string, string | number | boolean | null | undefined> = {},
  signal?: AbortSignal,
  { inPresent = false } = {},
): Promise<T> {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value != null)
  const suffix = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  const address = suffix ? `${path}${path.includes('?') ? '&' : '?'}${suffix}` : path
  const headers = {
    Accept: 'application/json',
    'Accept-Language': language(),
    ...(inPresent ? {} : past.header(address)),
  }
  try {
    return await answer<T>(await send(address, { headers, signal }))
  } catch (error) {
    // The file of that past position was removed: it is prepared again, then every page fetches again.
    if (error instanceof Problem && error.code === 'past-not-ready') past.shown = undefined
    throw error
  }
}

/** Sends a command. Where the server needs another organisation, or one of several, the reader is asked. */
async function command<T>(
  method: string,
  path: string,
  body: unknown,
  options: CommandOptions,
): Promise<T> {
  try {
    return await sendCommand<T>(method, path, body, options)
  } catch (reason) {
    if (!(reason instanceof Problem) || !choices.has(reason.code)) throw reason
    const actingFor = await acting.ask(reason.details.organisations as Body[])
    if (!actingFor) throw reason
    return sendCommand<T>(method, path, body, { ...options, actingFor })
  }
}

/** The refusals that list the organisations that would do. */
const choices = new Set(['which-organisation', 'wrong-organisation'])

async function sendCommand<T>(
  method: string,
  path: string,
  body: unknown,
  { actingFor = acting.organisation, key, signal }: CommandOptions,
): Promise<T> {
  if (past.forbids(path)) throw new Problem({ code: 'past-is-read-only', status: 409 })
  const text = body === undefined ? undefined : JSON.stringify(body)
  const words = `${method} ${path} ${actingFor ?? ''} ${text ?? ''}`
  const id = key ?? undecided.get(words) ?? crypto.randomUUID()
  undecided.set(words, id)
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': language(),
    'Idempotency-Key': id,
    'X-CSRFToken': await csrfToken(),
  }
  if (text !== undefined) headers['Content-Type'] = 'application/json'
  if (actingFor) headers['Majlis-Acting-For'] = actingFor
  const response = await send(path, { method, headers, body: text, signal })
  if (response.status < 500) undecided.delete(words)
  const done = await answer<T>(response)
  const made = response.status === 201 && (done as { id?: string } | undefined)?.id
  if (made) created.add(made)
  return done
}

export function post<T = unknown>(
  path: string,
  body: unknown = {},
  options: CommandOptions = {},
): Promise<T> {
  return command<T>('POST', path, body, options)
}

export function patch<T = unknown>(
  path: string,
  body: unknown,
  options: CommandOptions = {},
): Promise<T> {
  return command<T>('PATCH', path, body, options)
}

export function put<T = unknown>(
  path: string,
  body: unknown,
  options: CommandOptions = {},
): Promise<T> {
  return command<T>('PUT', path, body, options)
}

export function del<T = unknown>(
  path: string,
  { body, ...options }: DeleteOptions = {},
): Promise<T> {
  return command<T>('DELETE', path, body, options)
}
