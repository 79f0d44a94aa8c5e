import { describe, expect, test } from 'vitest'

import {
  bytesOf,
  climb,
  hex,
  isConsistent,
  isSigned,
  leafOf,
  node,
  noteOf,
  type Bytes,
} from './merkle'

// The leaves and roots of Certificate Transparency's test vectors, for trees of one to eight leaves.
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

async function hashOf(leaf: string): Promise<Bytes> {
  const bytes = new Uint8Array([0, ...bytesOf(leaf)])
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

async function rootOf(hashes: Bytes[]): Promise<Bytes> {
  if (hashes.length === 1) return hashes[0]!
  const half = 2 ** Math.floor(Math.log2(hashes.length - 1))
  return node(await rootOf(hashes.slice(0, half)), await rootOf(hashes.slice(half)))
}

async function pathOf(index: number, hashes: Bytes[]): Promise<Bytes[]> {
  if (hashes.length === 1) return []
  const half = 2 ** Math.floor(Math.log2(hashes.length - 1))
  return index < half
    ? [...(await pathOf(index, hashes.slice(0, half))), await rootOf(hashes.slice(half))]
    : [...(await pathOf(index - half, hashes.slice(half))), await rootOf(hashes.slice(0, half))]
}

async function proofOf(first: number, hashes: Bytes[], whole = true): Promise<Bytes[]> {
  if (first === hashes.length) return whole ? [] : [await rootOf(hashes)]
  const half = 2 ** Math.floor(Math.log2(hashes.length - 1))
  return first <= half
    ? [...(await proofOf(first, hashes.slice(0, half), whole)), await rootOf(hashes.slice(half))]
    : [
        ...(await proofOf(first - half, hashes.slice(half), false)),
        await rootOf(hashes.slice(0, half)),
      ]
}

describe('the tree', () => {
  test('an inclusion proof leads to the published root from its own leaf only', async () => {
    const hashes = await Promise.all(leaves.map(hashOf))
    for (let size = 1; size <= 8; size++) {
      for (let index = 0; index < size; index++) {
        const path = await pathOf(index, hashes.slice(0, size))
        const steps = await climb(index, size, hashes[index]!, path)
        expect(steps?.at(-1)?.hash ?? hex(hashes[index]!)).toBe(roots[size - 1])
        const other = await climb(index, size, hashes[(index + 1) % 8]!, path)
        expect(other?.at(-1)?.hash).not.toBe(roots[size - 1])
        expect(await climb(index, size, hashes[index]!, [...path, hashes[0]!])).toBeUndefined()
      }
    }
  })

  test('a consistency proof is valid for the published root of the earlier tree only', async () => {
    const hashes = await Promise.all(leaves.map(hashOf))
    for (let to = 1; to <= 8; to++) {
      for (let from = 1; from <= to; from++) {
        const path = await proofOf(from, hashes.slice(0, to))
        const [old, now] = [
          { size: from, root: roots[from - 1]! },
          { size: to, root: roots[to - 1]! },
        ]
        expect(await isConsistent(old, now, path)).toBe(true)
        const rewritten = { ...old, root: hex(hashes[5]!) }
        expect(await isConsistent(rewritten, now, path)).toBe(false)
      }
    }
  })
})

test('a leaf is hashed from the same bytes as in the checker', async () => {
  const line = { position: 7, id: null, state: 'é' }
  const written = '1:7,-,-,-,-,-,2:é,' + '-,'.repeat(12)
  const bytes = new TextEncoder().encode(`\0majlis/fact/1\n${written}`)
  const expected = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  expect(hex(await leafOf(line))).toBe(hex(expected))
})

describe('a checkpoint', () => {
  // The example of Go's package golang.org/x/mod/sumdb/note; its text has the form of a checkpoint.
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
  const signature =
    'x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='
  const signatures = [
    {
      name: 'PeterNeumann',
      data: Uint8Array.from(atob(signature), (character) => character.charCodeAt(0)),
    },
  ]

  test('is signed by a key, or by none without its signature', async () => {
    const note = { text, origin: '', size: 0, root: '', signatures }
    expect(await isSigned(note, key)).not.toBe('no')
    expect(await isSigned({ ...note, signatures: [] }, key)).toBe('no')
  })

  test('is parsed into its origin, size, root, text and signatures', () => {
    const written = `example.com/sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\nposition 9 at T\n\n— PeterNeumann ${signature}\n`
    const note = noteOf(written)
    expect([note.origin, note.size, note.signatures.length]).toEqual([
      'example.com/sofa',
      20852163,
      1,
    ])
    expect(note.root.slice(0, 8)).toBe('0ac5186a')
    expect(note.text.endsWith('position 9 at T\n')).toBe(true)
  })
})
