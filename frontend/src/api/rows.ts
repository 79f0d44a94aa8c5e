/**
 * Types of the server's answers, from its OpenAPI document (`make schema` writes `schema.yml`, and
 * `npm run schema` turns it into `schema.d.ts`): `type ListingRow = Shown<'Listing'>`.
 */
import type { components } from './schema'

type Documented = components['schemas']

/** A component as in the document; optional members may be absent. */
export type Shown<Name extends keyof Documented> = Documented[Name]

/**
 * The values of an enumeration in display order. A missing value does not compile:
 * `every<Direction>()(['need', 'offer'])`.
 */
export function every<T extends string>() {
  return <const L extends readonly T[]>(
    values: [T] extends [L[number]] ? L : { missing: Exclude<T, L[number]> },
  ) => values as L
}
