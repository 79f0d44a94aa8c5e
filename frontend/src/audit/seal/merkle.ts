/**
 * Verification in the browser: leaves, paths and signatures, from no data but those to be verified.
 * Formats: `platform/majlis/audit/checker.py`, which does the same.
 */
export type Bytes = Uint8Array<ArrayBuffer>

const columns = [
  ...['position', 'id', 'stream', 'version', 'topic', 'schema', 'state', 'recorded_at'],
  ...['decided_at', 'actor_kind', 'actor', 'mandate', 'organisation', 'command', 'nth', 'cause'],
  ...['space', 'object_kind', 'object_id'],
]

const encoder = new TextEncoder()

async function sha256(...parts: Bytes[]): Promise<Bytes> {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined))
}

/** The leaf hash of a fact, from its columns as in an export. */
export function leafOf(line: Record<string, unknown>): Promise<Bytes> {
  const parts = [encoder.encode('\0majlis/fact/1\n')]
  for (const name of columns) {
    const value = line[name]
    if (value === null || value === undefined) {
      parts.push(encoder.encode('-,'))
    } else {
      const bytes = encoder.encode(String(value as string | number))
      parts.push(encoder.encode(`${bytes.length}:`), bytes, encoder.encode(','))
    }
  }
  return sha256(...parts)
}

export function node(left: Bytes, right: Bytes): Promise<Bytes> {
  return sha256(new Uint8Array([1]), left, right)
}

/** One level of the tree: the sibling hash from the proof, its side, and the parent hash. */
export interface Step {
  neighbour: string
  side: 'left' | 'right'
  hash: string
}

/** The path from a leaf to the root (RFC 9162, 2.1.3.2); undefined if it is invalid. */
export async function climb(
  index: number,
  size: number,
  leaf: Bytes,
  path: readonly Bytes[],
): Promise<Step[] | undefined> {
  if (index < 0 || index >= size) return undefined
  let [at, last, hash] = [index, size - 1, leaf]
  const steps: Step[] = []
  for (const neighbour of path) {
    if (last === 0) return undefined
    const left = at % 2 === 1 || at === last
    hash = left ? await node(neighbour, hash) : await node(hash, neighbour)
    steps.push({ neighbour: hex(neighbour), side: left ? 'left' : 'right', hash: hex(hash) })
    while (left && at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)]
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 ? steps : undefined
}

/** Whether the second tree extends the first (consistency proof, RFC 9162, 2.1.4.2). */
export async function isConsistent(
  first: { size: number; root: string },
  second: { size: number; root: string },
  path: readonly Bytes[],
): Promise<boolean> {
  if (first.size === second.size) return first.root === second.root
  if (first.size > second.size || first.size <= 0) return false
  const power = Number.isInteger(Math.log2(first.size))
  const [seed, ...rest] = power ? [bytesOf(first.root), ...path] : path
  if (!seed) return false
  let [at, last, old, now] = [first.size - 1, second.size - 1, seed, seed]
  while (at % 2 === 1) [at, last] = [half(at), half(last)]
  for (const neighbour of rest) {
    if (last === 0) return false
    if (at % 2 === 1 || at === last) {
      ;[old, now] = [await node(neighbour, old), await node(neighbour, now)]
      while (at % 2 === 0 && at > 0) [at, last] = [half(at), half(last)]
    } else {
      now = await node(now, neighbour)
    }
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && hex(old) === first.root && hex(now) === second.root
}

export interface Note {
  text: string
  origin: string
  size: number
  /** Bytes in hexadecimal. */
  root: string
  signatures: { name: string; data: Bytes }[]
}

/** A checkpoint in its text form. */
export function noteOf(written: string): Note {
  const end = written.lastIndexOf('\n\n')
  const text = written.slice(0, end + 1)
  const [origin = '', size = '', root = ''] = text.split('\n')
  const signatures = written
    .slice(end + 2)
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', data = ''] = line.split(' ')
      return { name, data: unbase64(data) }
    })
  return { text, origin, size: Number(size), root: hex(unbase64(root)), signatures }
}

/** Whether the forum's key signed a checkpoint; `unable` if this browser has no Ed25519. */
export async function isSigned(note: Note, key: string): Promise<'yes' | 'no' | 'unable'> {
  const [, name, id, data = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(key) ?? []
  const signature = note.signatures.find(
    (one) => one.name === name && hex(one.data.slice(0, 4)) === id,
  )
  if (!signature) return 'no'
  try {
    const raw = unbase64(data).slice(1)
    const known = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
    const message = encoder.encode(note.text)
    const good = await crypto.subtle.verify('Ed25519', known, signature.data.slice(4), message)
    return good ? 'yes' : 'no'
  } catch {
    return 'unable'
  }
}

export function hex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function bytesOf(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}

function unbase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

const half = (value: number) => Math.floor(value / 2)
