/** Downloads a file from the server under a given name; throws `Problem` on a refusal. */
import { Problem } from '../../api/client'
import { language } from '../../i18n'

export async function download(path: string, name: string): Promise<void> {
  const headers = { 'Accept-Language': language() }
  const response = await fetch(path, { credentials: 'same-origin', headers }).catch(() => {
    throw new Problem({ code: 'offline' })
  })
  if (!response.ok) {
    const details = (await response.json().catch(() => ({}))) as object
    throw new Problem({ code: 'unknown', ...details, status: response.status })
  }
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
