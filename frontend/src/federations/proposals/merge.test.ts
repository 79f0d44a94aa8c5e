import { describe, expect, test } from 'vitest'

import type { Block } from './blocks'
import { diff } from './diff'
import { merge } from './merge'

function p(id: string, text: string): Block {
  return { id, type: 'paragraph', level: 0, content: [{ type: 'text', text }] }
}
const words = (blocks: readonly Block[]) =>
  blocks.map(({ content: [node] }) => (node?.type === 'text' ? node.text : ''))

describe('two texts from one version', () => {
  const base = [p('a', 'A'), p('b', 'B'), p('c', 'C')]

  test('a block changed by one person takes that change', () => {
    const theirs = [p('a', 'A'), p('b', 'B by them'), p('c', 'C'), p('t', 'T')]
    const mine = [p('a', 'A by me'), p('m', 'M'), p('b', 'B'), p('c', 'C')]
    const { blocks, disputed } = merge(base, theirs, mine)
    expect(words(blocks)).toEqual(['A by me', 'M', 'B by them', 'C', 'T'])
    expect(disputed).toEqual([])
  })

  test('a block changed by both is kept twice, the saved wording first', () => {
    const mine = [p('a', 'A'), p('b', 'B by me'), p('m', 'M'), p('c', 'C')]
    const { blocks, disputed } = merge(base, [p('a', 'A'), p('b', 'B by them'), p('c', 'C')], mine)
    expect(words(blocks)).toEqual(['A', 'B by them', 'B by me', 'M', 'C'])
    expect(disputed).toEqual([blocks[1]?.id, blocks[2]?.id])
    expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
  })

  test('a removed block is kept if the other person changed it', () => {
    const byMe = merge(base, [p('a', 'A'), p('b', 'B by them'), p('c', 'C')], [base[0]!, base[2]!])
    expect(words(byMe.blocks)).toEqual(['A', 'B by them', 'C'])
    const byThem = merge(base, [base[0]!, base[2]!], [p('a', 'A'), p('b', 'B by me'), p('c', 'C')])
    expect(words(byThem.blocks)).toEqual(['A', 'B by me', 'C'])
  })

  test('a removed block that nobody else changed stays removed', () => {
    expect(words(merge(base, base, [base[0]!]).blocks)).toEqual(['A'])
    expect(words(merge(base, [base[0]!], base).blocks)).toEqual(['A'])
  })

  test('a merge without removals loses no word', () => {
    const theirs = [p('a', 'one'), p('b', 'two'), p('c', 'C')]
    const mine = [p('a', 'three'), p('b', 'B'), p('c', 'four'), p('n', 'five')]
    const found = words(merge(base, theirs, mine).blocks)
    for (const word of ['one', 'two', 'three', 'four', 'five']) expect(found).toContain(word)
  })
})

describe('the difference of two texts', () => {
  test('lists added, removed, changed and moved blocks in reading order', () => {
    const before = [p('a', 'A'), p('b', 'B'), p('c', 'C c'), p('d', 'D')]
    const after = [p('d', 'D'), p('a', 'A'), p('n', 'N'), p('c', 'C x')]
    expect(diff(before, after).map(({ id, op }) => [id, op])).toEqual([
      ['d', 'moved'],
      ['a', 'same'],
      ['b', 'removed'],
      ['n', 'added'],
      ['c', 'changed'],
    ])
  })

  test('lists removed and added words', () => {
    const [change] = diff([p('a', 'une phrase courte')], [p('a', 'une longue phrase nette')])
    expect(change?.words).toEqual([
      { op: 'same', text: 'une ' },
      { op: 'added', text: 'longue ' },
      { op: 'same', text: 'phrase ' },
      { op: 'removed', text: 'courte' },
      { op: 'added', text: 'nette' },
    ])
  })

  test('the blocks without the removed ones are the second text', () => {
    const before = ['a', 'b', 'c', 'd', 'e'].map((id) => p(id, id))
    const after = ['e', 'c', 'x', 'a', 'd'].map((id) => p(id, id))
    expect(diff(before, after).flatMap(({ after }) => after ?? [])).toEqual(after)
  })
})
