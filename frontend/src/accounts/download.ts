/** Downloads a file that the server generates while it sends, with progress. */
import { Problem } from '../api/client'

/** Saves the file at `path` as `name`; `onprogress` receives the number of bytes so far. Throws `Problem`. */
export async function download(
  path: string,
  name: string,
  onprogress: (bytes: number) => void,
): Promise<void> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin' })
  } catch {
    throw new Problem({ code: 'offline' })
  }
  if (!response.ok || !response.body) {
    const details: unknown = await response.json().catch(() => ({}))
    throw new Problem({ code: 'unknown', ...(details as object), status: response.status })
  }
  const pieces: BlobPart[] = []
  let bytes = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Problem({ code: 'offline' })
    })
    if (done) break
    pieces.push(value)
    onprogress((bytes += value.length))
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob(pieces))
  link.download = name
  link.click()
  // The browser has opened the object URL by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
