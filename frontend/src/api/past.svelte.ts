/**
 * The moment that every page is of. `wanted` stands in the address (`?as-of=48211`); once its pages can
 * be read it is `shown`, and each question carries it. Without one, pages are today's.
 */
export interface Moment {
  position: number
  recorded_at: string
}

const key = 'as-of'
// Who one is, what one is told, and the past itself are always today's.
const ofToday =
  /^\/(?:_allauth|api\/(?:past|session|me|notice|push|demo|people|invitations|accounts))/

function asked(address: URL): number | undefined {
  const text = address.searchParams.get(key) ?? ''
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined
}

class Past {
  /** Whether the slider is there; it is, while a moment is. */
  open = $state(false)
  wanted = $state(asked(new URL(location.href)))
  shown = $state.raw<Moment | undefined>()
  /** What the page shown has asked of then: asked of today, too, it can be compared. */
  readonly asked = new Set<string>()

  /** Follows the address; called by the router. */
  follow(address: URL): void {
    this.wanted = asked(address)
    if (this.wanted === undefined) this.shown = undefined
  }

  /** Takes the moment along to another page. */
  keep(target: URL): void {
    if (this.wanted !== undefined && !target.searchParams.has(key))
      target.searchParams.set(key, String(this.wanted))
  }

  /** The header of a question; a moment that is still on its way asks nothing. */
  header(path: string): Record<string, string> {
    if (!this.shown || ofToday.test(path)) return {}
    this.asked.add(path)
    return { 'Majlis-As-Of': String(this.shown.position) }
  }

  /** Whether this command would change something of then. */
  forbids(path: string): boolean {
    return this.wanted !== undefined && !ofToday.test(path)
  }
}

export const past = new Past()
