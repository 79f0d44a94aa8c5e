/**
 * The text of a proposal, as the server has it (`federations/proposals/rules.py`): a flat list of
 * blocks in reading order, each with an id for life. Article numbers are counted, never stored.
 */
import type { Shown } from '../../api/rows'

/** Its id is kept from version to version: amendments and comments hold on to it. */
export type Block = Shown<'Block'>
export type BlockType = Block['type']
export type Inline = Block['content'][number]
export type Mark = NonNullable<Shown<'Run'>['marks']>[number]

export const mostLevels = 3

export function newId(): string {
  return crypto.randomUUID()
}

/** A block's words without their marks. */
export function plain(block: Block): string {
  return block.content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

export function isBlank(blocks: readonly Block[]): boolean {
  return !blocks.some((block) => plain(block).trim())
}

/** Without the empty lines at its end, which an editor leaves behind. */
export function trimmed(blocks: readonly Block[]): Block[] {
  return blocks.slice(0, blocks.findLastIndex((block) => plain(block).trim()) + 1)
}

/** The number of each article by its block's id: 1, 2, 3… through the whole text. */
export function articleNumbers(blocks: readonly Block[]): Map<string, number> {
  const articles = blocks.filter((block) => block.type === 'article')
  return new Map(articles.map((block, index) => [block.id, index + 1]))
}

/** The same words in the same form, whatever the order of keys. */
export function same(one: Block, other: Block): boolean {
  return canonical(one) === canonical(other)
}

export function sameText(one: readonly Block[], other: readonly Block[]): boolean {
  return canonical(one) === canonical(other)
}

/** The canonical JSON that is hashed: keys in alphabetical order, no white space. */
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

/** The SHA-256 of the canonical form, which the reader's own browser can compute again. */
export async function hashOf(blocks: readonly Block[]): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(blocks))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** An address that a text may link to, or undefined: http, https or mailto, without white space. */
export function safeLink(typed: string): string | undefined {
  const text = typed.trim()
  if (!text || /[\s\p{Cc}]/u.test(text)) return undefined
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase()
  if (!scheme && /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  const href = scheme ? text : `https://${text}`
  try {
    const url = new URL(href)
    if (url.protocol === 'mailto:') return url.pathname ? href : undefined
    return /^https?:$/.test(url.protocol) && /^https?:\/\/[^/]/i.test(href) ? href : undefined
  } catch {
    return undefined
  }
}

// --- how a text is read -----------------------------------------------------------------------

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
 * A text as a page shows it: list items gathered into nested lists, and headings without a skipped
 * level (`level` counts from 1, the text's own top).
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

/** Puts an item into the open lists, from the outermost in; returns those that are open after it. */
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
