/**
 * The organisation that this tab acts for: a mandate of the person, or null for one's own name. It
 * is kept per tab, never in the session, so that two tabs can act for two organisations. Every
 * command sends it.
 */
const key = 'majlis-acting-for'

let organisation = $state<string | null>(sessionStorage.getItem(key))

export const acting = {
  /** Id of the organisation; null in one's own name. */
  get organisation() {
    return organisation
  },
  set organisation(id: string | null) {
    organisation = id
    if (id) sessionStorage.setItem(key, id)
    else sessionStorage.removeItem(key)
  },
}
