/** Web push: messages to this device while the forum is closed, through the browser's service and a worker. */
import { del, get, post, Problem } from '../api/client'

export type PushState = 'unsupported' | 'denied' | 'off' | 'on'

function supported(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration('/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

/** The present state in this browser, without asking for the permission. */
export async function pushState(): Promise<PushState> {
  if (!supported()) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  return (await subscription()) && Notification.permission === 'granted' ? 'on' : 'off'
}

/** Only on a click: asks for the permission, registers the worker, and sends the subscription. */
export async function subscribe(): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted') return pushState()
  await navigator.serviceWorker.register('/sw.js')
  const registration = await navigator.serviceWorker.ready
  const { key } = await get<{ key: string }>('/api/push/key')
  let made: PushSubscription
  try {
    // A subscription for another key would block the new one.
    await (await subscription())?.unsubscribe()
    made = await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: key,
    })
  } catch (error) {
    console.error(error)
    throw new Problem({ code: 'push-away' })
  }
  try {
    const { endpoint, keys } = made.toJSON()
    await post('/api/push/subscriptions', { endpoint, keys })
  } catch (error) {
    await made.unsubscribe()
    throw error
  }
  return pushState()
}

/** Ends the subscription here and on the server. */
export async function unsubscribe(): Promise<PushState> {
  const known = await subscription()
  if (known) {
    await known.unsubscribe()
    await del('/api/push/subscriptions', { body: { endpoint: known.endpoint } })
  }
  return pushState()
}
