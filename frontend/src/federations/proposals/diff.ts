/**
 * The differences of two texts, as the server computes them for two versions (`rules.diff`); needed
 * here for a text that is not saved yet. Blocks are matched by id, words by order.
 */
import type { Shown } from '../../api/rows'
import { plain, same, type Block } from './blocks'

/** `words` is empty unless the block was changed or moved. */
export type Change = Shown<'Change'>
export type Words = Shown<'Words'>

export function diff(before: readonly Block[], after: readonly Block[]): Change[] {
  const earlier = new Map(before.map((block) => [block.id, block]))
  const later = new Set(after.map(({ id }) => id))
  const still = inPlace(before, after)
  // A removed block stands after the block that it followed before.
  const removed = new Map<string, Change[]>([['', []]])
  let anchor = ''
  for (const block of before)
    if (still.has(block.id)) removed.set((anchor = block.id), [])
    else if (!later.has(block.id)) removed.get(anchor)?.push(change('removed', block, null))
  const changes = removed.get('') ?? []
  for (const block of after) {
    const old = earlier.get(block.id)
    if (!old) changes.push(change('added', null, block))
    else if (still.has(block.id) && same(old, block)) changes.push(change('same', old, block))
    else changes.push(change(still.has(block.id) ? 'changed' : 'moved', old, block))
    changes.push(...(removed.get(block.id) ?? []))
  }
  return changes
}

function change(op: Change['op'], before: Block | null, after: Block | null): Change {
  const compared = before && after && op !== 'same'
  const words = compared ? wordDiff(plain(before), plain(after)) : []
  return { id: (after ?? before)?.id ?? '', op, before, after, words }
}

/** The blocks that kept their order: a longest increasing subsequence of old places in the new order. */
function inPlace(before: readonly Block[], after: readonly Block[]): Set<string> {
  const places = new Map(before.map(({ id }, place) => [id, place]))
  const run: { id: string; place: number; previous: number }[] = []
  const tails: number[] = []
  for (const { id } of after) {
    const place = places.get(id)
    if (place === undefined) continue
    const found = tails.findIndex((tail) => (run[tail]?.place ?? 0) >= place)
    const length = found < 0 ? tails.length : found
    run.push({ id, place, previous: tails[length - 1] ?? -1 })
    tails[length] = run.length - 1
  }
  const still = new Set<string>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = run[at]?.previous ?? -1)
    still.add(run[at]?.id ?? '')
  return still
}

// Above this number of word pairs, a block is shown as a whole, before and after.
const mostPairs = 1_000_000

/** The longest common subsequence of words, as runs of kept, removed and added words. */
export function wordDiff(before: string, after: string): Words[] {
  const old = before.match(/\S+\s*|\s+/g) ?? []
  const fresh = after.match(/\S+\s*|\s+/g) ?? []
  if (old.length * fresh.length > mostPairs)
    return joined([
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ])
  const width = fresh.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: Words[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < fresh.length)
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      found.push({ op: 'same', text: old[i++] ?? '' })
      j++
    } else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1)))
      found.push({ op: 'removed', text: old[i++] ?? '' })
    else found.push({ op: 'added', text: fresh[j++] ?? '' })
  return joined(found)
}

function joined(words: Words[]): Words[] {
  const found: Words[] = []
  for (const { op, text } of words) {
    const last = found.at(-1)
    if (last?.op === op) last.text += text
    else if (text) found.push({ op, text })
  }
  return found
}
