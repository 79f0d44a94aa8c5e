/**
 * Merges two texts that started from one version, for a person to review. A block changed by one
 * person takes that change; of a block changed by both, both wordings stand, one after the other.
 */
import { newId, same, type Block } from './blocks'

export interface Merged {
  blocks: Block[]
  /** Ids of blocks that both changed: the saved wording, then mine under a new id. */
  disputed: string[]
}

/** `base` is the common version, `theirs` the saved one, `mine` the unsaved one. */
export function merge(
  base: readonly Block[],
  theirs: readonly Block[],
  mine: readonly Block[],
): Merged {
  const before = byId(base)
  const saved = byId(theirs)
  const own = byId(mine)
  const disputed: string[] = []
  const blocks: Block[] = []

  for (const block of theirs) {
    const old = before.get(block.id)
    const my = own.get(block.id)
    if (!my) {
      // I removed the block: it stays only if they changed it.
      if (!old || !same(old, block)) blocks.push(block)
    } else if (same(my, block) || (old && same(my, old))) blocks.push(block)
    else if (old && same(old, block)) blocks.push(my)
    else {
      const second = { ...my, id: newId() }
      blocks.push(block, second)
      disputed.push(block.id, second.id)
    }
  }
  // Blocks that I added, or changed while they removed them, follow the block that they followed.
  mine.forEach((block, place) => {
    const old = before.get(block.id)
    if (saved.has(block.id) || (old && same(old, block))) return
    const earlier = mine.slice(0, place).map(({ id }) => id)
    const after = blocks.findLastIndex(({ id }) => earlier.includes(id))
    blocks.splice(skip(blocks, after + 1, disputed), 0, block)
  })
  return { blocks, disputed }
}

/** Keeps a conflicting pair together. */
function skip(blocks: readonly Block[], place: number, disputed: readonly string[]): number {
  const previous = disputed.indexOf(blocks[place - 1]?.id ?? '')
  return previous >= 0 && previous % 2 === 0 ? place + 1 : place
}

function byId(blocks: readonly Block[]): Map<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}
