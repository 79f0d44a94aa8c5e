/**
 * Converts between blocks and the editor's document, one to one: a flat sequence of `heading`,
 * `article`, `paragraph` and `list_item` with the block's id as an attribute.
 */
import { newId, safeLink, type Block, type BlockType, type Inline, type Mark } from './blocks'

/** ProseMirror's JSON, limited to the members used here. */
export interface DocumentNode {
  type: string
  attrs?: Record<string, unknown>
  content?: DocumentNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** A document always has at least one block, for the cursor. */
export function toDocument(blocks: readonly Block[]): DocumentNode {
  const content = blocks.map(({ id, type, level, ordered, content }): DocumentNode => {
    const attrs: Record<string, unknown> = { id }
    if (type === 'heading' || type === 'list_item') attrs.level = level
    if (type === 'list_item') attrs.ordered = ordered ?? false
    return { type, attrs, ...(content.length ? { content } : {}) }
  })
  const empty = { type: 'paragraph', attrs: { id: newId() } }
  return { type: 'doc', content: content.length ? content : [empty] }
}

/** Exactly the blocks that the server accepts, without the editor's own attributes. */
export function toBlocks(document: DocumentNode): Block[] {
  return (document.content ?? []).map((node) => {
    const type = node.type as BlockType
    const levelled = type === 'heading' || type === 'list_item'
    const block: Block = {
      id: String(node.attrs?.id),
      type,
      level: levelled ? Number(node.attrs?.level) : 0,
      content: inline(node.content ?? []),
    }
    if (type === 'list_item') block.ordered = Boolean(node.attrs?.ordered)
    return block
  })
}

function inline(nodes: DocumentNode[]): Inline[] {
  const found: Inline[] = []
  for (const node of nodes) {
    if (node.type === 'hardBreak') found.push({ type: 'hardBreak' })
    else if (node.text) {
      const marks = (node.marks ?? []).flatMap(markOf)
      found.push({ type: 'text', text: node.text, ...(marks.length ? { marks } : {}) })
    }
  }
  return found
}

function markOf(mark: { type: string; attrs?: Record<string, unknown> }): Mark[] {
  if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }]
  const href = mark.type === 'link' ? safeLink(String(mark.attrs?.href)) : undefined
  return href ? [{ type: 'link', attrs: { href } }] : []
}
