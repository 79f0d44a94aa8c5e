/**
 * Reads and verifies a dossier's archive in the browser. Only the hash of its manifest and the
 * signature are sent to the server, which verifies that the signature is the forum's.
 */

/** The result of reading a file that may be a dossier. */
export interface Checked {
  vote: string
  position: number
  /** SHA-256 of the manifest, in hexadecimal. */
  hash: string
  /** The forum's signature, in Base64. */
  signature: string
  /** Files that the manifest does not list, and listed files that are missing. */
  altered: string[]
}

// More than any vote of this forum makes; limits the memory that a malicious archive can use.
const MOST_BYTES = 400_000_000
const own = new Set(['manifest.json', 'signature.txt'])

/** The files of a zip archive by name; throws on other files and on unusual archives. */
export async function unpack(archive: ArrayBuffer): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const view = new DataView(archive)
  let end = archive.byteLength - 22
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1 // throws at the beginning of the file
  let at = view.getUint32(end + 16, true)
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  let whole = 0
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('directory')
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    whole += view.getUint32(at + 24, true)
    const name = view.getUint16(at + 28, true)
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const entry = view.getUint32(at + 42, true)
    const title = new TextDecoder().decode(new Uint8Array(archive, at + 46, name))
    const start = entry + 30 + view.getUint16(entry + 26, true) + view.getUint16(entry + 28, true)
    const content = new Uint8Array(archive, start, packed)
    if (files.has(title) || whole > MOST_BYTES) throw new Error(title)
    files.set(title, method === 0 ? content : await inflate(content))
    at += 46 + name + more
  }
  return files
}

async function inflate(content: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The dossier in an archive; throws if it is none. */
export async function check(archive: ArrayBuffer): Promise<Checked> {
  const files = await unpack(archive)
  const [manifest, signed] = [files.get('manifest.json'), files.get('signature.txt')]
  if (!manifest || !signed) throw new Error('manifest')
  const listed = JSON.parse(new TextDecoder().decode(manifest)) as {
    vote: string
    position: number
    files: Record<string, string>
  }
  const hash = await sha256(manifest)
  const names = new Set([...files.keys(), ...Object.keys(listed.files)])
  const altered: string[] = []
  for (const name of names) {
    const content = files.get(name)
    if (own.has(name)) continue
    if (!content || (await sha256(content)) !== listed.files[name]) altered.push(name)
  }
  const signature = new TextDecoder().decode(signed).trimEnd().split('\n').at(-1) ?? ''
  return { vote: listed.vote, position: listed.position, hash, signature, altered: altered.sort() }
}
