/**
 * For whom this tab acts: a mandate of the person, or nobody (in one's own name). It is kept with
 * the tab, never in the session, so that two tabs can wear two hats; each command carries it.
 */
const key = 'majlis-acting-for'

let organisation = $state<string | null>(sessionStorage.getItem(key))

export const acting = {
  /** Id of the organisation acted for, null in one's own name. */
  get organisation() {
    return organisation
  },
  set organisation(id: string | null) {
    organisation = id
    if (id) sessionStorage.setItem(key, id)
    else sessionStorage.removeItem(key)
  },
}
