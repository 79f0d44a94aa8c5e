/**
 * The browser as a witness: it stores the last seal it saw and requires each new one to extend it.
 * A rewritten history is detected unless it was rewritten before the first visit.
 */
import { get } from '../../api/client'
import { bytesOf, isConsistent, isSigned, noteOf } from './merkle'
import type { Seal, Span } from './rows'

interface Kept {
  size: number
  root: string
  at: string
}

export interface Own {
  /** Whether the signature is valid; `unable` if this browser cannot verify it. */
  signed: 'yes' | 'no' | 'unable'
  /** The stored seal; undefined on a first visit. */
  before?: Kept
  /** Whether the present seal extends the stored one. */
  consistent: boolean
}

export async function check(seal: Seal): Promise<Own | undefined> {
  if (!seal.checkpoint) return undefined
  const note = noteOf(seal.checkpoint.note)
  const signed = await anyKey(note, seal)
  const place = `majlis-seal:${seal.origin}`
  const before = read(place)
  const consistent = !before || (await goesOn(before, note))
  if (consistent && signed !== 'no' && before?.size !== note.size) {
    const kept: Kept = { size: note.size, root: note.root, at: new Date().toISOString() }
    localStorage.setItem(place, JSON.stringify(kept))
  }
  return { signed, before, consistent }
}

async function anyKey(note: ReturnType<typeof noteOf>, seal: Seal): Promise<Own['signed']> {
  const answers = await Promise.all(seal.keys.map(({ key }) => isSigned(note, key)))
  return answers.find((answer) => answer === 'yes') ?? answers[0] ?? 'no'
}

async function goesOn(before: Kept, now: { size: number; root: string }): Promise<boolean> {
  if (before.size > now.size) return false
  if (before.size === now.size) return before.root === now.root
  const span = await get<Span>('/api/seal/consistency', { from: before.size, to: now.size })
  return isConsistent(before, now, span.hashes.map(bytesOf))
}

function read(place: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '') as Kept
  } catch {
    return undefined
  }
}
