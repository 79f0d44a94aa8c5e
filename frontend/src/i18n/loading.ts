/**
 * The texts of each chunk, as `npm run messages` writes them: data, fetched beside the code and kept by the
 * browser for good.
 */
import type { Pattern } from './fluent'

/** What one chunk says in one language: id → parsed message. */
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
