/** Fetches the texts of a chunk from the files that `npm run messages` writes; browsers cache them for good. */
import type { Pattern } from './fluent'

/** The texts of a chunk in one language, by id. */
export async function fetchTexts(
  chunk: string,
  language: string,
): Promise<Record<string, Pattern>> {
  const { BASE_URL, VITE_TEXTS } = import.meta.env
  const path = `${BASE_URL}${VITE_TEXTS}/${chunk}.${language}.json`
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
