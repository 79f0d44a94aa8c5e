/**
 * Two people wrote from one version: both texts in one, for a person to read over. Where only one
 * of them touched a block, theirs stands; where both did, both stand, one under the other.
 */
import { newId, same, type Block } from './blocks'

export interface Merged {
  blocks: Block[]
  /** Ids of blocks that both changed: the saved wording, then mine under a fresh id. */
  disputed: string[]
}

/** `base` is what I started from, `theirs` what was saved meanwhile, `mine` what I wrote. */
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
      // I removed it: so be it, unless they worked on it meanwhile.
      if (!old || !same(old, block)) blocks.push(block)
    } else if (same(my, block) || (old && same(my, old))) blocks.push(block)
    else if (old && same(old, block)) blocks.push(my)
    else {
      const second = { ...my, id: newId() }
      blocks.push(block, second)
      disputed.push(block.id, second.id)
    }
  }
  // What I added, and what I changed while they removed it, follows the block that it followed.
  mine.forEach((block, place) => {
    const old = before.get(block.id)
    if (saved.has(block.id) || (old && same(old, block))) return
    const earlier = mine.slice(0, place).map(({ id }) => id)
    const after = blocks.findLastIndex(({ id }) => earlier.includes(id))
    blocks.splice(skip(blocks, after + 1, disputed), 0, block)
  })
  return { blocks, disputed }
}

/** A disputed pair stays together. */
function skip(blocks: readonly Block[], place: number, disputed: readonly string[]): number {
  const previous = disputed.indexOf(blocks[place - 1]?.id ?? '')
  return previous >= 0 && previous % 2 === 0 ? place + 1 : place
}

function byId(blocks: readonly Block[]): Map<string, Block> {
  return new Map(blocks.map((block) => [block.id, block]))
}
