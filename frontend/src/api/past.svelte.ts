/**
 * The past view. `wanted` is the log position in the address (`?as-of=48211`). Once the server has prepared
 * it, `shown` is its moment, and requests send it. Without `wanted`, pages show the present.
 */
export interface Moment {
  position: number
  recorded_at: string
}

const key = 'as-of'
// These addresses always answer for the present: the person, their notices, the past view itself.
const ofToday =
  /^\/(?:_allauth|api\/(?:past|session|me|notice|push|demo|people|invitations|accounts))/

function momentOf(address: URL): number | undefined {
  const text = address.searchParams.get(key) ?? ''
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined
}

class Past {
  /** Whether the reader has opened the slider; in the past view it always shows. */
  open = $state(false)
  wanted = $state(momentOf(new URL(location.href)))
  shown = $state.raw<Moment | undefined>()
  /** The requests of the page in the past view, which the comparison repeats for the present. */
  readonly requested = new Set<string>()

  /** Reads the moment from the address; called by the router. */
  follow(address: URL): void {
    this.wanted = momentOf(address)
    if (this.wanted === undefined) this.shown = undefined
  }

  /** Adds the moment to the address of another page. */
  keep(target: URL): void {
    if (this.wanted !== undefined && !target.searchParams.has(key))
      target.searchParams.set(key, String(this.wanted))
  }

  /** The header of a request in the past view: the prepared moment. */
  header(path: string): Record<string, string> {
    if (!this.shown || ofToday.test(path)) return {}
    this.requested.add(path)
    return { 'Majlis-As-Of': String(this.shown.position) }
  }

  /** Whether this command would write in the past view. */
  forbids(path: string): boolean {
    return this.wanted !== undefined && !ofToday.test(path)
  }
}

export const past = new Past()
