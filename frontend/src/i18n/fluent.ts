/**
 * Formats messages that `npm run messages` has parsed. It supports the part of Fluent that our texts use
 * (variables, selectors, plurals, references) without the parser of `@fluent/bundle`; a test compares the two.
 */
/** The values of a message's variables, by name. */
export type Values = Record<string, string | number>

/** A parsed message: text, or its pieces in order. */
export type Pattern = string | readonly (string | Placeable)[]

type Placeable =
  Value | { type: 'select'; selector: Value; variants: readonly Variant[]; star: number }

type Value =
  | { type: 'var'; name: string }
  | { type: 'mesg'; name: string }
  | { type: 'str'; value: string }
  | { type: 'num'; value: number }

interface Variant {
  key: { value: string | number }
  value: Pattern
}

/** The text without isolation marks, for a place that keeps or compares it. */
export function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}

/**
 * A text by people as it is shown: a number with hyphens, outside of a web address, has isolation marks among Arabic
 * letters. Without them `2026-017` is shown as `017-2026`, and Law 17-97 as 97-17.
 */
export function isolated(text: string, arabic = /[\u0620-\u064a]/.test(text)): string {
  if (!arabic) return text
  return text.replace(/(?<![\w/.?&=#\u2066-])\d+(?:-\d+)+(?![\w/-])/g, '\u2066$&\u2069')
}

/** The messages of one language. */
export class Bundle {
  private readonly patterns = new Map<string, Pattern>()
  private readonly numbers: Intl.NumberFormat
  private readonly plurals: Intl.PluralRules

  constructor(locale: string) {
    this.numbers = new Intl.NumberFormat(locale)
    this.plurals = new Intl.PluralRules(locale)
  }

  add(patterns: Readonly<Record<string, Pattern>>): void {
    for (const [id, pattern] of Object.entries(patterns)) this.patterns.set(id, pattern)
  }

  /** The text of a message; undefined if the bundle has no such message. */
  format(id: string, values: Values = {}): string | undefined {
    const pattern = this.patterns.get(id)
    return pattern === undefined ? undefined : this.resolve(pattern, values)
  }

  private resolve(pattern: Pattern, values: Values): string {
    if (typeof pattern === 'string') return pattern
    const pieces = pattern.map((piece) => {
      if (typeof piece === 'string') return piece
      const text = this.resolvePlaceable(piece, values)
      // Isolation marks keep the direction of a value, such as a Latin name in an Arabic sentence.
      return pattern.length > 1 ? `\u2068${text}\u2069` : text
    })
    return pieces.join('')
  }

  private resolvePlaceable(piece: Placeable, values: Values): string {
    if (piece.type === 'select') {
      const selected = this.value(piece.selector, values)
      const plural = typeof selected === 'number' ? this.plurals.select(selected) : undefined
      const chosen =
        piece.variants.find(({ key }) => key.value === selected || key.value === plural) ??
        piece.variants[piece.star]
      return chosen ? this.resolve(chosen.value, values) : ''
    }
    const value = this.value(piece, values)
    return typeof value === 'number' ? this.numbers.format(value) : value
  }

  private value(piece: Value, values: Values): string | number {
    if (piece.type === 'var') {
      const value = values[piece.name] ?? `{$${piece.name}}`
      return typeof value === 'string' ? isolated(value) : value
    }
    if (piece.type === 'mesg') return this.format(piece.name, values) ?? `{${piece.name}}`
    return piece.value
  }
}
