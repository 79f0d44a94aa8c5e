/** Saves files: one that the server makes, under the name it gives, or a text of the page. */
import { language } from '../i18n'
import { Problem } from './client'

interface Options {
  /** Called with the headers before the first piece, and with each piece as it arrives. */
  onanswer?: (headers: Headers) => void
  onpiece?: (piece: Uint8Array) => void
  signal?: AbortSignal
}

/** Downloads the file at `path` under the name of its `Content-Disposition`. Throws `Problem`. */
export async function download(path: string, options: Options = {}): Promise<void> {
  const offline = (): never => {
    throw new Problem({ code: 'offline' })
  }
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': language() },
    signal: options.signal ?? null,
  }).catch(offline)
  if (!response.ok || !response.body) {
    const details: unknown = await response.json().catch(() => ({}))
    throw new Problem({ code: 'unknown', ...(details as object), status: response.status })
  }
  options.onanswer?.(response.headers)
  const pieces: BlobPart[] = []
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(offline)
    if (done) break
    pieces.push(value)
    options.onpiece?.(value)
  }
  const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')
  save(new Blob(pieces), named?.[1] ?? 'majlis')
}

/** Saves a text of the page. */
export function saveText(text: string, name: string, type = 'text/plain'): void {
  save(new Blob([text], { type }), name)
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has opened the object URL by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
