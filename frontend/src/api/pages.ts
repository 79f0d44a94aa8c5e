/** Fetches every page of a list, in order. */
import { get } from './client'

export interface Page<T> {
  results: T[]
  next: string | null
  /** A position of the log that the rows include at least. */
  position: number
}

export async function everything<T>(
  path: string,
  query: Record<string, string | number | boolean | null | undefined> = {},
): Promise<T[]> {
  const found: T[] = []
  let cursor: string | null = null
  do {
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit: 200, cursor })
    found.push(...page.results)
    cursor = page.next
  } while (cursor)
  return found
}
