/**
 * Types of what the server answers, from its OpenAPI document (`schema.yml`, written by `make schema`;
 * `npm run schema` makes `schema.d.ts` from it): `type ListingRow = Shown<'Listing'>`.
 */
import type { components } from './schema'

type Documented = components['schemas']

/** A component as the document says it: what may be left out there may be absent. */
export type Shown<Name extends keyof Documented> = Documented[Name]

/**
 * The values of an enumeration, in the order of every list of them; one that is missing does not
 * compile: `every<Direction>()(['need', 'offer'])`.
 */
export function every<T extends string>() {
  return <const L extends readonly T[]>(
    values: [T] extends [L[number]] ? L : { missing: Exclude<T, L[number]> },
  ) => values as L
}
