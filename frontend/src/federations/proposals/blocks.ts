/**
 * The text of a proposal, as on the server (`federations/proposals/rules.py`): a flat list of
 * blocks in reading order, each with a permanent id. Article numbers are computed, never stored.
 */
import type { Shown } from '../../api/rows'

/** The id stays the same in all versions, because amendments and comments refer to it. */
export type Block = Shown<'Block'>
export type BlockType = Block['type']
export type Inline = Block['content'][number]
export type Mark = NonNullable<Shown<'Run'>['marks']>[number]

export const mostLevels = 3

export function newId(): string {
  return crypto.randomUUID()
}

/** The words of a block, without marks. */
export function plain(block: Block): string {
  return block.content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

export function isBlank(blocks: readonly Block[]): boolean {
  return !blocks.some((block) => plain(block).trim())
}

/** The blocks without trailing empty ones, which an editor leaves; one stays below a last heading. */
export function trimmed(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => plain(block).trim())
  const bare = /^(heading|article)$/.test(blocks[last]?.type ?? '')
  return blocks.slice(0, last + (bare ? 2 : 1))
}

/** The number of each article, by block id: 1, 2, 3… through the whole text. */
export function articleNumbers(blocks: readonly Block[]): Map<string, number> {
  const articles = blocks.filter((block) => block.type === 'article')
  return new Map(articles.map((block, index) => [block.id, index + 1]))
}

/** Whether two values have equal canonical forms, whatever the order of keys. */
export function same(one: Block, other: Block): boolean {
  return canonical(one) === canonical(other)
}

export function sameText(one: readonly Block[], other: readonly Block[]): boolean {
  return canonical(one) === canonical(other)
}

/** The canonical JSON to hash: keys in alphabetical order, no white space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}

/** The SHA-256 of the canonical form. */
export async function hashOf(blocks: readonly Block[]): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(blocks))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const oneAddress = /^[a-z0-9._+-]+@[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i

/**
 * An address allowed in a text, or undefined. http or https to a host that follows no user name, and is written
 * in ASCII (`xn--…`), so that a look-alike shows; or mailto with one plain address. The server's rule is
 * `is_link` in `majlis/writing.py`.
 */
export function safeLink(typed: string): string | undefined {
  const text = typed.trim()
  if (!text || /[\s\p{Cc}\p{Cf}\\]/u.test(text)) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (!scheme && oneAddress.test(text)) return `mailto:${text}`
  if (scheme === 'mailto') return oneAddress.test(text.slice('mailto:'.length)) ? text : undefined
  const href = scheme ? text : `https://${text}`
  try {
    const url = new URL(href)
    const [, before = '', host = '', after = ''] = /^(https?:\/\/)([^/?#]+)(.*)$/i.exec(href) ?? []
    if (!host || host.includes('@') || !/^https?:$/.test(url.protocol)) return undefined
    return before + (/^[\w.:[\]-]+$/.test(host) ? host : url.host) + after
  } catch {
    return undefined
  }
}

// --- rendering ---------------------------------------------------------------------------------

export interface ListEntry {
  block: Block
  lists: ListPart[]
}

export interface ListPart {
  kind: 'list'
  id: string
  ordered: boolean
  entries: ListEntry[]
}

export type Part =
  | { kind: 'heading'; id: string; block: Block; level: number; article: number | undefined }
  | { kind: 'paragraph'; id: string; block: Block }
  | ListPart

/**
 * A text prepared for display: list items in nested lists, and headings without a skipped level
 * (`level` counts from 1, the text's top).
 */
export function parts(blocks: readonly Block[]): Part[] {
  const numbers = articleNumbers(blocks)
  const found: Part[] = []
  let above = 0
  let open: ListPart[] = []
  for (const block of blocks) {
    if (block.type === 'list_item') {
      open = place(block, open, found)
      continue
    }
    open = []
    if (block.type === 'paragraph') found.push({ kind: 'paragraph', id: block.id, block })
    else {
      const heading = block.type === 'heading'
      const level = heading ? Math.min(block.level, above + 1) : above + 1
      if (heading) above = level
      found.push({ kind: 'heading', id: block.id, block, level, article: numbers.get(block.id) })
    }
  }
  return found
}

/** Adds an item to the open lists, outermost first; returns the lists still open after it. */
function place(block: Block, open: ListPart[], found: Part[]): ListPart[] {
  const entry: ListEntry = { block, lists: [] }
  const ordered = block.ordered ?? false
  const kept = open.slice(0, block.level)
  const last = kept.at(-1)
  if (last && kept.length === block.level && last.ordered === ordered) {
    last.entries.push(entry)
    return kept
  }
  const outer = kept.length === block.level ? kept.slice(0, -1) : kept
  const list: ListPart = { kind: 'list', id: block.id, ordered, entries: [entry] }
  const parent = outer.at(-1)?.entries.at(-1)
  if (parent) parent.lists.push(list)
  else found.push(list)
  return [...outer, list]
}
