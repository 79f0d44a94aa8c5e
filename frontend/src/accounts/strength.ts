/**
 * An estimate of a password's strength in bits, from its length and kinds of characters. The server
 * decides; it also knows the common passwords.
 */
export type Strength = 'short' | 'weak' | 'fair' | 'strong'

const kinds: [RegExp, number][] = [
  [/\d/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[^\w]/, 32],
  [/[^\p{ASCII}]/u, 64],
]

export function strengthOf(password: string): Strength {
  const letters = [...password]
  if (letters.length < 8) return 'short'
  if (/^\d+$/.test(password)) return 'weak'
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0)
  // A repeated character adds almost nothing.
  const worth = Math.min(letters.length, new Set(letters).size * 1.5)
  const bits = worth * Math.log2(Math.max(alphabet, 2))
  return bits < 45 ? 'weak' : bits < 70 ? 'fair' : 'strong'
}
