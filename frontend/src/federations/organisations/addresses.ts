/** Web addresses inside a text. */

export interface Part {
  text: string
  address: boolean
}

/** The text split at its web addresses; a full stop or bracket after one does not belong to it. */
export function parts(text: string): Part[] {
  return text
    .split(/(https?:\/\/[^\s;,)»]+[^\s;,)».…])/)
    .map((part, index) => ({ text: part, address: index % 2 === 1 }))
    .filter((part) => part.text !== '')
}

/** The host of an address: `https://www.example.org/a/b` → `example.org`. */
export function host(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}
