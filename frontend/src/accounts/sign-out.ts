import { asProblem, del } from '../api/client'

/** Signs out and loads a new page, so that nothing that this person read stays in memory. */
export async function signOut(): Promise<void> {
  // The subscription to push messages ends before the session, or the next person would get them.
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const registration = await worker?.getRegistration()
  await (await registration?.pushManager?.getSubscription())?.unsubscribe()
  try {
    await del('/_allauth/browser/v1/auth/session')
  } catch (reason) {
    // allauth answers 401 once nobody is signed in.
    if (asProblem(reason).status !== 401) throw reason
  }
  location.assign('/sign-in')
}
